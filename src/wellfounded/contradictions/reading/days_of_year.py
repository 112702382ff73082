"""Which days does a sentence name without their year?

"On 3 March they came" says no day that can be put on a line of time, but a day and a month.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from wellfounded.contradictions.reading.days import ABOUT, BOUND, NAMED, DaySaid

CAPITAL_MONTHS = "|".join(sorted((name.title() for name in NAMED), key=len, reverse=True))
DAY = r"(?P<day{}>[12]\d|3[01]|0?[1-9])(?:st|nd|rd|th)?"
MONTH = rf"(?P<month{{}}>{CAPITAL_MONTHS})\b\.?"
WITHOUT_YEAR = re.compile(
    rf"\b(?:{DAY.format('a')}\s+(?:of\s+)?{MONTH.format('a')}"
    rf"|{MONTH.format('b')}\s+(?:the\s+)?{DAY.format('b')}\b)"
    r"(?!,?\s*(?:of\s+)?(?:\d|to\b|until\b|or\b|[-–]))"
)
EVERY_YEAR = re.compile(r"\b(?:every|each) (?:year|\d)|\banniversar|\bbirthday|\bholiday", re.I)


@dataclass(frozen=True, slots=True, kw_only=True)
class DayOfYear:
    """A day and a month in a sentence."""

    start: int
    end: int
    month: int
    day: int


def days_of_year(text: str, dated: tuple[DaySaid, ...]) -> tuple[DayOfYear, ...]:
    """Every day without a year; ``dated`` are those with one."""
    if not any(char.isdigit() for char in text) or EVERY_YEAR.search(text):
        return ()
    return tuple(_found(text, dated))


def _found(text: str, dated: tuple[DaySaid, ...]) -> Iterator[DayOfYear]:
    for found in WITHOUT_YEAR.finditer(text):
        before = text[: found.start()]
        if any(one.start < found.end() and found.start() < one.end for one in dated):
            continue
        if ABOUT.search(before) or BOUND.search(before):
            continue
        month, day = found["montha"] or found["monthb"], found["daya"] or found["dayb"]
        yield DayOfYear(
            start=found.start(), end=found.end(), month=NAMED[month.lower()], day=int(day)
        )
