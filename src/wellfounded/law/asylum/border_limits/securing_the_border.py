"""Does the rule of 2024 limit asylum? 8 CFR 1208.35 (Securing the Border).

It closes asylum for entries from 5 June 2024 while there are emergency border circumstances.
The limit was struck down on 9 May 2025; the appeal and its effect are not known here. Nor is
it known whether the emergency still counted for entries from 20 January 2025, when another
proclamation took its place.
"""

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
from wellfounded.law.forum import as_of
from wellfounded.law.rulebook import Confidence, rule
from wellfounded.logic import NEVER, Condition, on, versions

REGULATION = "8 CFR 1208.35"
FIRST_ENTRY, NEXT_PROCLAMATION = on(2024, 6, 5), on(2025, 1, 20)
STRUCK_DOWN = on(2025, 5, 9)


@rule(
    "asylum.border_limits.securing_the_border",
    REGULATION,
    confidence=Confidence.UNVERIFIED,
    applies=as_of >= FIRST_ENTRY,
    yes="The rule of 2024 reaches this entry, and no circumstance that excuses it is named.",
    no="The rule of 2024 does not reach this entry, or a circumstance excuses it.",
    not_settled="It is not settled whether the rule of 2024 reaches this entry.",
    notes=(
        "For an entry since 20 January 2025 only a decision in the case settles whether the "
        "emergency still counted.",
        "A medical emergency, an extreme threat and trafficking excuse. The list is open.",
        "It does not touch withholding or the Convention against Torture.",
    ),
)
def securing_the_border() -> Condition:
    """The rule of 2024 (Securing the Border) reaches the entry."""
    here = from_mexico & (came >= FIRST_ENTRY) & ~unaccompanied
    surely = entries.any(here & (came < NEXT_PROCLAMATION))
    as_decided = entries.any(here & (came >= NEXT_PROCLAMATION)) & held_to_apply
    return (surely | as_decided) & ~excused(*LET_THROUGH, *COMPELLING)


@rule(
    "asylum.border_limits.securing_the_border_struck_down",
    "Las Americas v. DHS, No. 24-cv-1702 (D.D.C.)",
    confidence=Confidence.TWO_SECONDARY,
    applies=as_of >= STRUCK_DOWN,
    yes="The limit of the rule of 2024 was struck down and reaches nobody.",
    no="The limit of the rule of 2024 was struck down and reaches nobody.",
    not_settled="The limit of the rule of 2024 was struck down and reaches nobody.",
)
def securing_the_border_struck_down() -> Condition:
    """The rule of 2024 limits asylum, although it was struck down on 9 May 2025."""
    return NEVER


securing_limit = versions(
    securing_the_border,
    securing_the_border_struck_down,
    otherwise=NEVER,
    settled_by=held_to_apply,
)
