"""Which month or weekday does a printed word name?

A blurred stamp makes JUN of JAN: short names that differ in one letter keep both readings.
"""

from __future__ import annotations

from functools import cache

from wellfounded.notices.skeleton import bones, distance

MONTHS = (
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
)
SHORT = {name[:3]: number for number, name in enumerate(MONTHS, start=1)} | {"sept": 9}
FULL = {name: number for number, name in enumerate(MONTHS, start=1)}
NAMED = SHORT | FULL
WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
ONE_LETTER_APART = {"jan": (1, 6), "jun": (6, 1, 7), "jul": (7, 6), "mar": (3, 5), "may": (5, 3)}


@cache
def months_meant(word: str, exact: bool) -> tuple[tuple[int, ...], bool]:
    """The months a word may name, the printed one first, and whether it was read as printed."""
    small = word.lower()
    if small in NAMED:
        number = NAMED[small]
        return (number,) if exact else ONE_LETTER_APART.get(small, (number,)), True
    if len(small) < 3:
        return (), False
    near = {number for name, number in NAMED.items() if _near(small, name)}
    return tuple(sorted(near)), False


def _near(word: str, name: str) -> bool:
    if bones(word) == bones(name):
        return True
    return len(name) > 4 and distance(bones(word), bones(name), 1) <= 1


@cache
def weekday_meant(word: str) -> int | None:
    """The weekday that a word names, Monday as 0, or None."""
    small = word.lower()
    return WEEKDAYS.index(small) if small in WEEKDAYS else None
