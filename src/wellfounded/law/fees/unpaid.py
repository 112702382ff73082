"""What follows when the yearly asylum fee is not paid? 91 FR 22952 (29 Apr 2026).

The rule sends the form back, begins removal and ends the work permit. A court has stayed
the first two; whether its stay reaches the third is not clear.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from wellfounded.law.parameters import Row, read_tables

TABLES = read_tables("wellfounded.law.parameters", "annual_asylum_fee")


@dataclass(frozen=True, slots=True, kw_only=True)
class Unpaid:
    """What the text says on a day, each row with what courts made of it."""

    rejection: Row
    removal: Row
    work_permit: Row


def unpaid(day: date) -> Unpaid:
    """What follows on a day when the yearly fee is unpaid past its last day."""
    return Unpaid(**{name: TABLES[name].on(day) for name in Unpaid.__slots__})
