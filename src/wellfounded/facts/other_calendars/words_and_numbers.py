"""What are the parts of a date as it was typed: numbers, a month's name, an era?"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from functools import cache

from wellfounded.facts.other_calendars.calendars import CALENDARS
from wellfounded.facts.other_calendars.letters import key, western
from wellfounded.facts.problem import BadValue, shown

LONGEST = 100
NUMBER = re.compile(r"([0-9]+)(?:(?:st|nd|rd|th)\b)?", re.ASCII | re.IGNORECASE)
BESIDE = (
    "of the day month year gate sal saal سال برج ماه تاریخ سنة عام شهر يوم ቀን ወር ዓመት ዕለት मिति "
    "साल गते सन्"
)
"""Words that people write around a date and that say nothing of it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Parts:
    """A date taken apart: its year, the other numbers in order, and its month by calendar.

    ``calendars`` are those that its month and its era leave.
    """

    year: int
    numbers: tuple[int, ...]
    year_first: bool
    month: Mapping[str, int]
    calendars: tuple[str, ...]

    def refused(self, what: str, fix: str) -> BadValue:
        """The refusal of it, with what was understood."""
        return BadValue(f"{what} ({understood((self.year, *self.numbers), self.month)})", fix)


def taken_apart(text: str, calendars: tuple[str, ...]) -> Parts:
    """The parts of a date that may be in one of these ``calendars``.

    Raises:
        BadValue: if there is a word that is no month, or no year of four digits.
    """
    if len(text) > LONGEST:
        raise BadValue(f"it has more than {LONGEST} letters", "write the date alone")
    plain = western(text)
    numbers = [int(found[1][:9]) for found in NUMBER.finditer(plain)]
    left, names = calendars, []
    for word in filter(None, re.split(r"[\s,،፣]+", NUMBER.sub(" ", plain))):
        if key(word) in _eras():
            left = tuple(code for code in left if code in _eras()[key(word)])
        elif key(word) not in _beside():
            names.append(word)
    month = _month(" ".join(names), numbers, left) if key("".join(names)) else {}
    left = tuple(code for code in left if not month or code in month)
    if not left:
        raise BadValue(f"{shown(text)} names two calendars", "write the date in one of them")
    return _with_year(numbers, month, left)


def understood(numbers: tuple[int, ...], month: Mapping[str, int]) -> str:
    """What was understood of a date that is refused."""
    heard = [*map(str, numbers)]
    heard += [f"{CALENDARS[code].name(at)}" for code, at in month.items()][:1]
    return f"understood: {', '.join(heard) or 'nothing'}"


def _with_year(numbers: list[int], month: Mapping[str, int], left: tuple[str, ...]) -> Parts:
    years = [place for place, number in enumerate(numbers) if number > 999]
    if len(years) != 1 or numbers[years[0]] > 9999:
        what = "it has more than one year" if len(years) > 1 else "it has no year of four digits"
        heard = understood(tuple(numbers), month)
        raise BadValue(f"{what} ({heard})", "write the whole year, such as 1399")
    at = years[0]
    return Parts(
        year=numbers[at],
        numbers=(*numbers[:at], *numbers[at + 1 :]),
        year_first=at == 0,
        month=month,
        calendars=left,
    )


def _month(name: str, numbers: list[int], calendars: tuple[str, ...]) -> Mapping[str, int]:
    """The month of that name, by calendar."""
    known = _names()
    found = known.get(key(name), {})
    if here := {code: month for code, month in found.items() if code in calendars}:
        return here
    heard = understood(tuple(numbers), {})
    if found:
        titles = " or ".join(CALENDARS[code].title for code in found)
        raise BadValue(f"{shown(name)} is a month of {titles} ({heard})", "say the calendar anew")
    near = get_close_matches(key(name), known, n=1, cutoff=0.75)
    code, month = next(iter(known[near[0]].items())) if near else ("", 0)
    fix = f"did you mean {CALENDARS[code].name(month)}?" if near else "write the month as a number"
    raise BadValue(f"{shown(name)} is no month known here ({heard})", fix)


@cache
def _beside() -> frozenset[str]:
    return frozenset(map(key, BESIDE.split()))


@cache
def _names() -> Mapping[str, Mapping[str, int]]:
    """The months by the spelling of their names, by calendar."""
    found: dict[str, dict[str, int]] = defaultdict(dict)
    for code, calendar in CALENDARS.items():
        for months in calendar.names.values():
            for number, spellings in enumerate(months, start=1):
                for spelling in spellings:
                    found[key(spelling)][code] = number
    return dict(found)


@cache
def _eras() -> Mapping[str, tuple[str, ...]]:
    """The calendars by what is written behind a year."""
    found: dict[str, tuple[str, ...]] = defaultdict(tuple)
    for code, calendar in CALENDARS.items():
        for era in dict.fromkeys(map(key, calendar.eras.split())):
            found[era] += (code,)
    return dict(found)
