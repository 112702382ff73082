"""Does Proclamation 10888 close asylum? INA 212(f), 215(a).

It speaks of entries at the southern border since 20 January 2025. Courts held that it cannot
switch off asylum, withholding or the Convention; under a partial stay it was still used
against asylum at the border when last looked at.
"""

from wellfounded.law.asylum.border_limits.crossing import (
    came,
    entries,
    excused,
    from_mexico,
    held_to_apply,
)
from wellfounded.law.forum import as_of
from wellfounded.law.rulebook import Confidence, rule
from wellfounded.logic import NEVER, Condition, on, versions

SIGNED, STRUCK_DOWN = on(2025, 1, 20), on(2025, 7, 2)


@rule(
    "asylum.border_limits.proclamation",
    "Proclamation 10888",
    confidence=Confidence.TWO_SECONDARY,
    applies=as_of >= SIGNED,
    yes="Proclamation 10888 speaks of this entry.",
    no="Proclamation 10888 does not speak of this entry.",
    not_settled="It is not settled whether Proclamation 10888 speaks of this entry.",
    notes=(
        "Since 1 August 2025 it does not close withholding or the Convention against Torture: "
        "screening for them must go on.",
    ),
)
def proclamation() -> Condition:
    """Proclamation 10888 closes asylum for the entry."""
    return entries.any(from_mexico & (came >= SIGNED)) & ~excused("papers")


@rule(
    "asylum.border_limits.proclamation_struck_down",
    "RAICES v. Noem (D.D.C. July 2, 2025)",
    "No. 25-5243 (D.C. Cir. Apr. 24, 2026)",
    confidence=Confidence.TWO_SECONDARY,
    applies=as_of >= STRUCK_DOWN,
    yes="A proclamation cannot switch off asylum.",
    no="A proclamation cannot switch off asylum.",
    not_settled="A proclamation cannot switch off asylum.",
)
def proclamation_struck_down() -> Condition:
    """Proclamation 10888 closes asylum, although courts struck it down since 2 July 2025."""
    return NEVER


proclamation_limit = versions(
    proclamation, proclamation_struck_down, otherwise=NEVER, settled_by=held_to_apply
)
