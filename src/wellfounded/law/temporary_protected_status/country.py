"""Is the person's country designated? INA 244(b), 244(c)(1)(A).

The list changes by notice and by court order, so it is a dated table. A designation whose
last day has passed without a notice may have been extended by the law itself (244(b)(3)(C)):
that is shown as not settled, never as ended. No court reviews the decision (244(b)(5)(A)).
"""

from wellfounded.law.asylum.nationality import nationality
from wellfounded.law.forum import as_of
from wellfounded.law.parameters import on_the_list, read_tables
from wellfounded.law.rulebook import Confidence, rule
from wellfounded.logic import TO_BE_WEIGHED, Condition, choice, item, on

STATUTE = "INA 244(c)(1)(A)"
LIST = "USCIS list of countries designated for Temporary Protected Status"
DESIGNATED, AWAITING = "designated", "awaiting"
COUNTRIES = read_tables("wellfounded.law.temporary_protected_status", "countries")
before_the_table = (as_of < on(2025, 1, 20)) & TO_BE_WEIGHED


def of_country(*codes: str) -> Condition:
    """The person is a national; without a nationality, the last residence counts."""
    stateless_from = nationality.none() & choice("applicant.habitual_residence").among(*codes)
    return nationality.any(item.code().among(*codes)) | stateless_from


def listed(*values: str, unsettled: tuple[str, ...] = ()) -> Condition:
    """Today a table has one of the values for the person's country."""
    return on_the_list(COUNTRIES.values(), of_country, as_of, *values, unsettled=unsettled)


@rule(
    "tps.listed_or_awaiting",
    STATUTE,
    "INA 244(b)(3)(C)",
    LIST,
    confidence=Confidence.SECONDARY,
    yes="The country is designated for TPS, or an announcement about it is awaited.",
    no="The country is not designated for TPS, and no announcement is awaited.",
    not_settled="It is not settled whether the country was designated for TPS.",
)
def listed_or_awaiting() -> Condition:
    """The country is designated for TPS, or an announcement is awaited."""
    return listed(DESIGNATED, AWAITING) | before_the_table


@rule(
    "tps.country_designated",
    STATUTE,
    "INA 244(b)(3)(C)",
    "INA 244(b)(5)(A)",
    LIST,
    "Mullin v. Doe, No. 25-1083 (U.S. June 25, 2026)",
    confidence=Confidence.SECONDARY,
    yes="The country is designated for Temporary Protected Status (TPS).",
    no="The country is not designated for Temporary Protected Status (TPS).",
    not_settled="It is not settled whether the country is designated for TPS. Check today.",
    notes=(
        "The list was last read on 23 September 2026. Check the Federal Register and uscis.gov/tps "
        "today.",
        "If no decision is published in time, the law extends a designation by six months.",
        "The answer begins on 20 January 2025. Earlier designations are not in the table.",
    ),
)
def country_designated() -> Condition:
    """The country is designated for Temporary Protected Status."""
    return listed(DESIGNATED, unsettled=(AWAITING,)) | before_the_table
