"""Is the person from a listed country? Proclamations 10949 and 10998.

The proclamations keep people out who are abroad. USCIS took their lists, 19 countries since
June 2025 and 39 since January 2026, for its holds, by country of birth or citizenship.
"""

from wellfounded.law.asylum.nationality import nationality
from wellfounded.law.forum import as_of
from wellfounded.law.parameters import on_the_list, read_tables
from wellfounded.law.rulebook import Confidence, rule
from wellfounded.logic import Condition, choice, item, on

TABLES = read_tables("wellfounded.law.holds", "entry_bans")
EVERY_TABLE = tuple(TABLES.values())


def _citizen(*codes: str) -> Condition:
    return nationality.any(item.code().among(*codes))


def _born_or_citizen(*codes: str) -> Condition:
    return _citizen(*codes) | choice("applicant.birth.country").among(*codes)


@rule(
    "holds.entry_ban",
    "Proclamation 10949",
    "Proclamation 10998",
    confidence=Confidence.TWO_SECONDARY,
    yes="A proclamation limits the entry of citizens of the country.",
    no="No proclamation limits the entry of citizens of the country.",
    not_settled="It is not settled whether a proclamation limits the entry.",
    notes=(
        "It is about people abroad. It does not end a status, and it is no bar to asylum here.",
        "There are exceptions. Refugees come under rules of their own. Check today.",
    ),
)
def entry_ban() -> Condition:
    """A proclamation limits the entry of citizens of the country."""
    return on_the_list(EVERY_TABLE, _citizen, as_of, "full", "partial")


@rule(
    "holds.listed_country",
    "USCIS PM-602-0192",
    "USCIS PM-602-0194",
    confidence=Confidence.TWO_SECONDARY,
    yes="The person was born in, or is a citizen of, a country on the list of USCIS.",
    no="The person is from no country on the list of USCIS.",
    not_settled="It is not settled whether the person is from a country on the list of USCIS.",
)
def listed_country() -> Condition:
    """The person is from a country on the list of USCIS."""
    since_the_memorandum = as_of >= on(2025, 12, 2)
    return since_the_memorandum & on_the_list(
        EVERY_TABLE, _born_or_citizen, as_of, "full", "partial"
    )
