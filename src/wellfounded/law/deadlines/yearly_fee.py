"""By when is the yearly asylum fee paid, and what follows if not? 91 FR 22952.

The notice of USCIS, or in court the order of a judge, starts the time (EOIR PM 26-01). What the
rule threatens stands beside it as courts left it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from wellfounded.law.authorities import State as InForce
from wellfounded.law.deadlines.deadline import Deadline, Step
from wellfounded.law.deadlines.opened import Running, counted
from wellfounded.law.fees.unpaid import unpaid
from wellfounded.law.parameters import Row
from wellfounded.law.process import Event

ASKED_BY_USCIS, PAID = "fee_notice", "fee_paid"
ASKED = {ASKED_BY_USCIS: "yearly_fee.uscis", "fee_order": "yearly_fee.court"}


def yearly_fees(steps: tuple[Event, ...], day: date) -> Iterator[Deadline]:
    """A deadline for each time the fee was asked for; a payment answers the first still open."""
    paid = [event for event in steps if event.kind == PAID]
    for event in steps:
        if event.kind not in ASKED:
            continue
        end = next((one for one in paid if one.day.latest >= event.day.earliest), None)
        if end is not None:
            paid.remove(end)
        found = counted(Running(name=ASKED[event.kind], start=event, end=end), day)
        threatened = event.kind == ASKED_BY_USCIS and end is None
        yield replace(found, steps=(*found.steps, *_what_follows(day))) if threatened else found


def _what_follows(day: date) -> Iterator[Step]:
    found = unpaid(day)
    yield Step(id=f"unpaid_rejection_{_stands(found.rejection)}")
    yield Step(id=f"unpaid_removal_{_stands(found.removal)}")
    yield Step(id=f"unpaid_work_permit_{_stands(found.work_permit)}")


def _stands(row: Row) -> str:
    if row.value is None:
        return "open"
    return "stayed" if row.state is not InForce.IN_FORCE else str(row.value)
