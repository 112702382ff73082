"""What follows when the yearly asylum fee is not paid, beside its last day? 91 FR 22952.

The notice of USCIS, or in court the order of a judge, starts the time (EOIR PM 26-01). What the
rule threatens stands beside it as courts left it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from wellfounded.law.authorities import State as InForce
from wellfounded.law.deadlines.deadline import Deadline, Step
from wellfounded.law.fees.unpaid import unpaid
from wellfounded.law.parameters import Row

ASKED_BY_USCIS = "yearly_fee.uscis"


def with_what_follows(deadline: Deadline, day: date) -> Deadline:
    """The same deadline, with what the rule threatens on a day; others as they are."""
    if deadline.limit != ASKED_BY_USCIS or deadline.met is not None:
        return deadline
    return replace(deadline, steps=(*deadline.steps, *_what_follows(day)))


def _what_follows(day: date) -> Iterator[Step]:
    found = unpaid(day)
    yield Step(id=f"unpaid_rejection_{_stands(found.rejection)}")
    yield Step(id=f"unpaid_removal_{_stands(found.removal)}")
    yield Step(id=f"unpaid_work_permit_{_stands(found.work_permit)}")


def _stands(row: Row) -> str:
    if row.value is None:
        return "open"
    return "stayed" if row.state is not InForce.IN_FORCE else str(row.value)
