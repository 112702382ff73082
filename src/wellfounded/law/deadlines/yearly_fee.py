"""By when is the yearly asylum fee paid, and what follows if not? Pub. L. 119-21; 91 FR 22952.

USCIS asks by a notice, which gives thirty days. In court nothing is due before a judge's written
order, which names the day (EOIR PM 26-01). What follows stands beside it as courts left it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from wellfounded.law.authorities import State as InForce
from wellfounded.law.deadlines.deadline import Deadline, Step
from wellfounded.law.deadlines.opened import Running, counted
from wellfounded.law.fees.unpaid import TABLES, unpaid
from wellfounded.law.parameters import Row
from wellfounded.law.process import Event

ASKED = {"fee_notice": "yearly_fee.uscis", "fee_order": "yearly_fee.court"}
PAID = "fee_paid"


def yearly_fees(steps: tuple[Event, ...], day: date) -> Iterator[Deadline]:
    """A deadline for each time the fee was asked for; a payment answers the first still open."""
    paid = [event for event in steps if event.kind == PAID]
    for event in steps:
        if event.kind in ASKED:
            end = next((one for one in paid if one.day.latest >= event.day.earliest), None)
            if end is not None:
                paid.remove(end)
            found = counted(Running(name=ASKED[event.kind], start=event, end=end), day)
            steps_of_it = (*found.steps, *(() if end else _consequences(event.kind, day)))
            yield replace(found, id=f"{found.id}:{event.path}", steps=steps_of_it)


def _consequences(asked: str, day: date) -> Iterator[Step]:
    """What the text says follows at USCIS, and what courts made of it; in court the order says."""
    if asked != "fee_notice":
        return
    found = unpaid(day)
    for name in found.__slots__:
        row: Row = getattr(found, name)
        place = TABLES[name].rows.index(row) + 1
        yield Step(id=f"unpaid_{name}_{_stands(row)}", row=place)


def _stands(row: Row) -> str:
    if row.value is None:
        return "open"
    return "stayed" if row.state is not InForce.IN_FORCE else str(row.value)
