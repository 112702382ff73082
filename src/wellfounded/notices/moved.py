"""Which appointment did a paper move, and how?

The newest paper is set against the last step.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import date, time

from wellfounded.facts import Case
from wellfounded.law.process import Event, events
from wellfounded.logic import Span
from wellfounded.notices.difference import Difference
from wellfounded.notices.found import Found, ReadNotice
from wellfounded.notices.proposing import EVENTS, happened

SAME_STEP = (frozenset({"master_set", "individual_set"}),)
"""Steps of which a new one takes the place of the other."""
LONGEST = 60
"""Letters of an old place that are shown."""


def moved(notice: ReadNotice, case: Case) -> Iterator[Difference]:
    """What the steps of a paper say otherwise than those that were still to come."""
    known = events(case)
    for one in happened(notice):
        if one.path != EVENTS or one.choices or not isinstance(one.value, dict):
            continue
        before = _before(str(one.value["kind"]), known, notice)
        if before is not None:
            yield from _days(before, one.found)
            yield from _where_and_when(before, one.found)


def _before(kind: str, known: tuple[Event, ...], notice: ReadNotice) -> Event | None:
    """The last step of the kind that was still to come when the paper was written."""
    kinds = next((same for same in SAME_STEP if kind in same), frozenset({kind}))
    written = notice.one("notice_date")
    past = written.value if written is not None else None
    open_still = [
        one
        for one in known
        if one.kind in kinds
        and one.appointment
        and not (isinstance(past, date) and one.dated and one.day.latest < past)
    ]
    return open_still[-1] if open_still else None


def _days(before: Event, found: Mapping[str, Found]) -> Iterator[Difference]:
    day, last = found.get("date"), found.get("answer_by")
    if before.dated and day is not None:
        yield from _moved("moved", f"{before.path}.date", before.day, day)
    if before.answer_by is not None and last is not None:
        yield from _moved("answer_by", f"{before.path}.answer_by", before.answer_by, last)


def _where_and_when(before: Event, found: Mapping[str, Found]) -> Iterator[Difference]:
    clock, place = found.get("time"), found.get("place")
    new = clock.value if clock is not None else None
    if before.time and isinstance(new, time) and _clock(before.time) not in {None, new}:
        said = new.strftime("%H:%M")
        path = f"{before.path}.time"
        yield Difference(id="time", path=path, old=before.time, new=said, found=clock)
    where = place.value if place is not None else None
    if before.place and isinstance(where, str) and _plain(before.place) != _plain(where):
        path, old = f"{before.path}.place", before.place[:LONGEST]
        yield Difference(id="place", path=path, old=old, new=where, found=place)


def _moved(id: str, path: str, old: Span, found: Found) -> Iterator[Difference]:
    new = found.value
    if isinstance(new, date) and not old.earliest <= new <= old.latest:
        which = "earlier" if new < old.earliest else "later"
        yield Difference(id=f"{id}_{which}", path=path, old=old, new=new, found=found)


def _clock(written: str) -> time | None:
    """A time as somebody wrote it down, if it can be read."""
    found = re.fullmatch(r"\s*(\d{1,2})[:.]?(\d{2})\s*([AaPp]?)\.?\s*[Mm]?\.?\s*", written)
    if not found:
        return None
    hour, minute = int(found[1]), int(found[2])
    if found[3]:
        hour = hour % 12 + (12 if found[3] in "Pp" else 0)
    return time(hour, minute) if hour < 24 and minute < 60 else None


def _plain(place: str) -> str:
    return re.sub(r"[\W_]+", "", place).casefold()
