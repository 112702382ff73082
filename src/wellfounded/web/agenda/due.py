"""Of which days is somebody to be reminded today?

Of a day once for each number of days before it that the person chose. Whoever turns reminders on
three days before hears of it once and not three times. After the safe day of a paper is past, once
more: the last day may still be ahead.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from hmac import digest

from wellfounded.calendar import Day, Kind
from wellfounded.vault.keys import Key
from wellfounded.web.agenda.known import Known
from wellfounded.web.agenda.message import APPOINTMENT, BOTH, LINE, PAPER

SPOKEN = {Kind.PAPER: PAPER, Kind.APPOINTMENT: APPOINTMENT}
"""A time that only ends asks nothing of the person that day."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Due:
    """One thing to be told of once: its name, which tells nothing, and what a message says."""

    about: bytes
    what: str


def due(said: Known, today: date, key: Key) -> tuple[Due, ...]:
    """Everything there is to be told of on a day, whether it was told already or not."""
    return tuple(
        Due(about=digest(key.secret, f"{what}|{told}".encode(), "sha256"), what=what)
        for what, told in _told(said, today)
    )


def spoken(told: tuple[Due, ...]) -> str:
    """What one message says of several things."""
    kinds = {one.what for one in told}
    if {PAPER, APPOINTMENT} <= kinds:
        return BOTH
    return next(one for one in (PAPER, APPOINTMENT, LINE) if one in kinds)


def _told(said: Known, today: date) -> Iterator[tuple[str, str]]:
    wanted = said.reminders
    if wanted is None:
        return
    for one in said.days:
        before = _before(one, wanted.before, today)
        if before is not None:
            yield SPOKEN[one.kind], f"{one.first}|{one.last}|{one.at}|{before}"
    if wanted.line:
        year, week, _ = today.isocalendar()
        yield LINE, f"{year}|{week}"


def _before(one: Day, chosen: tuple[int, ...], today: date) -> int | None:
    """Which of the chosen numbers of days is reached, the smallest; 0 after the safe day."""
    if one.kind not in SPOKEN or one.last < today:
        return None
    left = (one.first - today).days
    if left < 0:
        return 0 if one.kind is Kind.PAPER else None
    return min((days for days in chosen if left <= days), default=None)
