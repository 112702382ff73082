"""Which rules stand between one stage and the next?

A step is refused only where its rule is settled against it. What is not settled is let through:
the paper in a person's hand knows more than we do.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from wellfounded.law.authorities import State
from wellfounded.law.custody.bond_hearing import bond_hearing
from wellfounded.law.fees.fee import TABLES as ANNUAL_FEE
from wellfounded.law.fees.unpaid import TABLES as UNPAID
from wellfounded.law.forum import as_of
from wellfounded.law.parameters import Table
from wellfounded.law.procedure import PROCEDURE
from wellfounded.logic import NEVER, Condition, on


@dataclass(frozen=True, slots=True, kw_only=True)
class Guard:
    """A condition on the case as it stood on the day of the step, and what is said if it fails."""

    condition: Condition
    refused: str


def in_force(table: Table, value: str) -> Condition:
    """On the day the table has this value, and no court has taken the force from it."""
    found: Condition = NEVER
    for row in table.rows:
        if row.value == value and row.state is State.IN_FORCE:
            first, last = row.since, row.until
            found |= (as_of >= on(first.year, first.month, first.day)) & (
                as_of <= on(last.year, last.month, last.day)
            )
    return found


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
        "yearly_fee": Guard(
            condition=~ANNUAL_FEE["annual_uscis"].among(as_of, 0),
            refused="Before 22 July 2025 there was no yearly asylum fee. Look at the date again.",
        ),
        "yearly_fee_in_court": Guard(
            condition=~ANNUAL_FEE["annual_court"].among(as_of, 0),
            refused="Before 22 July 2025 there was no yearly asylum fee. Look at the date again.",
        ),
        "sent_back_for_fee": Guard(
            condition=in_force(UNPAID["rejection"], "yes"),
            refused="On that day USCIS could not send a form back for the yearly fee alone: the "
            "rule had not begun, or a court had stopped it. Show the letter to a lawyer today.",
        ),
    }
)


def messages() -> Iterator[tuple[str, str]]:
    """What is said when a guard refuses, as ``(context, English)``."""
    for id, guard in GUARDS.items():
        yield f"process.guard.{id}", guard.refused
