"""Which times of day stand in a text? Courts sit from 7 to 17 o'clock."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import time

from wellfounded.notices.grammar.digits import (
    DIGIT,
    digits,
    look_alikes,
    mostly_digits,
    repaired,
)

CLOCK = re.compile(
    rf"(?<![\w:/])({DIGIT}{{1,2}}) ?[:;.] ?({DIGIT}{{2}})(?![\w/:])"
    r"\s*(?:([AaPp4])\s?\.? ?[Mm]\b\.?)?"
)
GLUED = re.compile(rf"(?<![\w:/])({DIGIT}{{1,2}})[:;]({DIGIT}{{2}})([AaPp])\.?[Mm]\b\.?")
MILITARY = re.compile(r"\bat\s+(\d{2})(\d{2})()(?:\s*(?:hours|hrs|h)\b|(?=[\s.,]))")
OPENS, CLOSES = 7, 17


@dataclass(frozen=True, slots=True, kw_only=True)
class TimeSeen:
    """A time as printed; ``readings`` has the printed one first."""

    start: int
    end: int
    readings: tuple[time, ...]
    doubts: tuple[str, ...] = ()


def times(text: str, exact: bool) -> tuple[TimeSeen, ...]:
    """Every time of day in ``text``, in order."""
    found = {one.start: one for one in _clock(text, exact)}
    return tuple(found[start] for start in sorted(found))


def _clock(text: str, exact: bool) -> Iterator[TimeSeen]:
    for pattern in (CLOCK, GLUED, MILITARY):
        for found in pattern.finditer(text):
            hour, minute, half = found[1], found[2], (found[3] or "").lower().replace("4", "a")
            # Without a colon or a half of the day it may be a price or a paragraph.
            plain_dot = pattern is CLOCK and "." in found[0][: len(hour) + 2]
            if not mostly_digits(hour + minute) or (not half and plain_dot):
                continue
            yield _seen(found, hour, minute, half, exact, pattern is MILITARY)


def _seen(
    found: re.Match[str], hour: str, minute: str, half: str, exact: bool, military: bool
) -> TimeSeen:
    doubts = ["repaired"] if repaired(hour + minute) or found[3] == "4" else []
    written = digits(hour).zfill(2) + digits(minute)
    halves = (half,) if half else ("",) if military else ("a", "p")
    choices = [written] if exact else look_alikes(written)
    readings = [
        day for one in choices for which in halves if (day := _time(one, which)) is not None
    ]
    open_now = [one for one in readings if OPENS <= one.hour <= CLOSES]
    if not half and not military:
        doubts.append("half_of_day")
    if not open_now:
        doubts.append("outside_hours" if readings else "impossible")
    elif open_now[0] != _time(written, halves[0]):
        doubts.append("outside_hours")
    if len(set(open_now)) > 1 and not exact:
        doubts.append("looks_alike")
    return TimeSeen(
        start=found.start(),
        end=found.end(),
        readings=tuple(dict.fromkeys((*readings[:1], *open_now))),
        doubts=tuple(dict.fromkeys(doubts)),
    )


def _time(written: str, half: str) -> time | None:
    hour, minute = int(written[:2]), int(written[2:])
    if half:
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + (12 if half == "p" else 0)
    try:
        return time(hour, minute)
    except ValueError:
        return None
