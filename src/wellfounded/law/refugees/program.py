"""Does the refugee program run, and how may a person come into it? 8 CFR 207.1.

Nobody applies directly: an office, an embassy, a group or a relative refers the person
(priorities 1 to 3; private sponsors, priority 4, until January 2025). The program is
suspended since 27 January 2025, with exceptions case by case.
"""

from wellfounded.law.forum import as_of
from wellfounded.law.parameters import read_tables
from wellfounded.law.rulebook import Confidence, rule
from wellfounded.logic import Condition, choice

TABLES = read_tables("wellfounded.law.refugees", "program")
referred_by = choice("refugee.referred_by")


@rule(
    "refugees.referred",
    "8 CFR 207.1",
    confidence=Confidence.MEMORY,
    yes="The person was referred to the refugee program.",
    no="The person was not referred to the refugee program. Nobody can apply directly.",
    not_settled="It is not settled whether the person was referred to the refugee program.",
    notes=(
        "Priority 1: UNHCR, an embassy or a named organization. Priority 2: a group. "
        "Priority 3: a relative here. Priority 4, private sponsors, ended in January 2025.",
    ),
)
def referred() -> Condition:
    """The person was referred to the refugee program."""
    sponsored = referred_by.among("sponsor") & TABLES["private_sponsors"].among(as_of, "open")
    return referred_by.among("unhcr", "embassy", "organization", "group", "relative") | sponsored


@rule(
    "refugees.program_open",
    "INA 207(c)(1)",
    "Executive Order 14163",
    "Pacito v. Trump, No. 25-cv-255 (W.D. Wash.)",
    confidence=Confidence.SECONDARY,
    yes="The refugee program admits people.",
    no="The refugee program admits nobody.",
    not_settled="The refugee program is suspended. Exceptions are made case by case. Check today.",
    notes=(
        "Of those who were approved before, most cannot travel now. The case is in court.",
        "Fiscal year 2026: 7,500 people. One source says 10,000 more since 21 May 2026. The "
        "number for fiscal year 2027 was not found.",
    ),
)
def program_open() -> Condition:
    """The refugee program admits people."""
    return TABLES["program"].among(as_of, "open", unsettled=("suspended",))
