"""Does the rule of 2023 limit asylum? 8 CFR 1208.33 (Lawful Pathways).

It presumes against asylum for entries from 11 May 2023 to 11 May 2025, after a way through a
third country. It was vacated on 7 May 2026; whether that order is stayed is not known here.
"""

from wellfounded.law.asylum.age import eighteenth_birthday
from wellfounded.law.asylum.border_limits.crossing import (
    COMPELLING,
    LET_THROUGH,
    came,
    entries,
    excused,
    from_mexico,
    held_to_apply,
    unaccompanied,
)
from wellfounded.law.asylum.one_year_deadline.receipt import filing_day
from wellfounded.law.forum import as_of
from wellfounded.law.rulebook import Confidence, rule
from wellfounded.logic import NEVER, Condition, item, on, roster, versions, yes

REGULATION = "8 CFR 1208.33"
FIRST_ENTRY, LAST_ENTRY = on(2023, 5, 11), on(2025, 5, 11)
VACATED = on(2026, 5, 7)
IN_THE_COUNTRY = ("US", "PR", "GU", "VI", "MP")

of_the_family = item.choice("who").among("self", "spouse", "parent", "child")
refused_on_the_way = roster("prior_applications").any(
    of_the_family
    & item.choice("kind").among("asylum", "refugee", "other")
    & item.choice("outcome").among("denied")
    & ~item.choice("country").among(*IN_THE_COUNTRY)
)
from_a_third_country = ~roster("applicant.nationality").any(item.code().among("MX")) | yes(
    "transit.travelled"
)


@rule(
    "asylum.border_limits.lawful_pathways",
    REGULATION,
    confidence=Confidence.MEMORY,
    applies=as_of >= FIRST_ENTRY,
    yes="The rule of 2023 reaches this entry, and no circumstance that excuses it is named.",
    no="The rule of 2023 does not reach this entry, or a circumstance excuses it.",
    not_settled="It is not settled whether the rule of 2023 reaches this entry.",
    notes=(
        "It reaches entries from 11 May 2023 to 11 May 2025, whenever asylum is asked for.",
        "Who was under 18 then and applies for themselves after 11 May 2025 is outside it.",
        "The circumstances must be shown by a preponderance of the evidence. The list is open.",
        "In court a family can be kept together: 8 CFR 1208.33(c). A lawyer must look at this.",
        "It does not touch withholding or the Convention against Torture.",
    ),
)
def lawful_pathways() -> Condition:
    """The rule of 2023 (Circumvention of Lawful Pathways) reaches the entry."""
    child_on_own_claim = (came < eighteenth_birthday) & (filing_day > LAST_ENTRY)
    in_the_two_years = (came >= FIRST_ENTRY) & (came <= LAST_ENTRY)
    reached = entries.any(from_mexico & in_the_two_years & ~unaccompanied & ~child_on_own_claim)
    let_through = excused(*LET_THROUGH, "could_not_book", *COMPELLING) | refused_on_the_way
    return reached & from_a_third_country & ~let_through


@rule(
    "asylum.border_limits.lawful_pathways_vacated",
    "East Bay Sanctuary Covenant, No. 18-cv-06810 (N.D. Cal.)",
    confidence=Confidence.SECONDARY,
    applies=as_of >= VACATED,
    yes="The rule of 2023 was vacated and limits nobody.",
    no="The rule of 2023 was vacated and limits nobody.",
    not_settled="The rule of 2023 was vacated and limits nobody.",
)
def lawful_pathways_vacated() -> Condition:
    """The rule of 2023 limits asylum, although it was vacated on 7 May 2026."""
    return NEVER


pathways_limit = versions(
    lawful_pathways, lawful_pathways_vacated, otherwise=NEVER, settled_by=held_to_apply
)
