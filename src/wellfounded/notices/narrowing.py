"""Which look-alikes of a day can the other days on the paper rule out?

An answer is not due before the letter that asks for it. A reading that no reading of the other
day allows is no reading; when only the printed one is left, the doubt goes.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from wellfounded.law.calendar import FEDERAL_OFFICES
from wellfounded.notices.found import Found
from wellfounded.notices.settling import ALIKE

SITTING = frozenset({"hearing_day", "appointment_day", "report_day"})
"""Days on which an office or a court is open."""
BEFORE = (
    ("received_on", "notice_date"),
    ("notice_date", "answer_by"),
    ("notice_date", "hearing_day"),
    ("notice_date", "appointment_day"),
    ("notice_date", "applications_by"),
    ("notice_date", "evidence_by"),
    ("notice_date", "brief_by"),
    ("notice_date", "report_day"),
    ("notice_date", "appeal_by"),
    ("notice_date", "served_on"),
    ("served_on", "hearing_day"),
    ("served_on", "filed_on"),
    ("interview_held", "notice_date"),
    ("decision_day", "appeal_by"),
    ("born_on", "entry_day"),
    ("entry_day", "notice_date"),
    ("entry_day", "served_on"),
    ("valid_from", "valid_to"),
)
"""Days of which the first is never after the second."""


def narrowed(found: list[Found]) -> list[Found]:
    """The same fields without look-alikes that cannot be."""
    return [_narrow(one, found) if _only_alike(one) else one for one in found]


def _only_alike(one: Found) -> bool:
    return isinstance(one.value, date) and bool(one.also) and any(d in ALIKE for d in one.doubts)


def _narrow(one: Found, found: list[Found]) -> Found:
    left = tuple(day for day in one.also if isinstance(day, date) and _can_be(day, one, found))
    if left:
        return replace(one, also=left)
    return replace(one, also=(), doubts=tuple(d for d in one.doubts if d not in ALIKE))


def _can_be(day: date, one: Found, found: list[Found]) -> bool:
    if one.role in SITTING and FEDERAL_OFFICES.closed(day):
        return False
    for other in found:
        readings = [at for at in (other.value, *other.also) if isinstance(at, date)]
        if not readings or other.role == one.role:
            continue
        if (one.role, other.role) in BEFORE and day > max(readings):
            return False
        if (other.role, one.role) in BEFORE and day < min(readings):
            return False
    return True
