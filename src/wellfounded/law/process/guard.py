"""Which rules stand between one stage and the next?

A step is refused only where its rule is settled against it. What is not settled is let through:
the paper in a person's hand knows more than we do.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from wellfounded.law.custody.bond_hearing import bond_hearing
from wellfounded.law.forum import as_of
from wellfounded.law.procedure import PROCEDURE
from wellfounded.logic import Condition, yes


@dataclass(frozen=True, slots=True, kw_only=True)
class Guard:
    """A condition on the case as it stood on the day of the step, and what is said if it fails."""

    condition: Condition
    refused: str


GUARDS: Mapping[str, Guard] = MappingProxyType(
    {
        "referral_without_interview": Guard(
            condition=PROCEDURE["referral_without_interview"].among(as_of, "yes"),
            refused="Before 28 July 2026 USCIS could not send a case to a judge without an "
            "interview. Look at the date of the letter again.",
        ),
        "bond_hearing": Guard(
            condition=bond_hearing,
            refused="In this circuit a judge does not hear about bond for a person who came in "
            "without being admitted. Ask a lawyer today, also about habeas corpus.",
        ),
        "held": Guard(
            condition=yes("proceedings.detained"),
            refused="The answers say that you are not held. Look at them again.",
        ),
    }
)


def messages() -> Iterator[tuple[str, str]]:
    """What is said when a guard refuses, as ``(context, English)``."""
    for id, guard in GUARDS.items():
        yield f"process.guard.{id}", guard.refused
