"""In which calendars may the dates of a language be, and which days are they?

1399 in an account in Dari and 2020 in its English do not disagree; 1399 and 2018 do.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from wellfounded.drift.cutting import pieces
from wellfounded.facts.other_calendars import CALENDARS
from wellfounded.facts.problem import BadValue
from wellfounded.logic.span import Span

GREGORIAN = "gregorian"
TOLD_IN = {
    "solar_hijri": "fa fas per pes prs ps pus pbt haz farsi persian dari pashto",
    "hijri": "ar ara fa prs ps so ur arabic somali urdu",
    "ethiopian": "am amh ti tir om orm amharic tigrinya oromo",
    "bikram_sambat": "ne nep nepali",
}
"""The languages, by code or name, whose speakers date in each calendar."""

Reading = tuple[str, int, int, int]
"""A calendar with a year, a month and a day in it, 0 where none is given."""


def calendars_of(language: str) -> tuple[str, ...]:
    """The calendars beside the Gregorian one that an account in a language may date in."""
    name = language.strip().casefold()
    known = {name, name.partition("-")[0]}
    return tuple(code for code, told in TOLD_IN.items() if known.intersection(told.split()))


@cache
def month_names(
    calendars: tuple[str, ...],
) -> Mapping[tuple[str, ...], tuple[tuple[str, int], ...]]:
    """The names of the months of other calendars, word by word, with calendar and number."""
    found: dict[tuple[str, ...], list[tuple[str, int]]] = {}
    for code in calendars:
        for months in CALENDARS[code].names.values():
            for number, spellings in enumerate(months, start=1):
                for spelling in spellings:
                    words = tuple(piece[2] for piece in pieces(spelling))
                    if (code, number) not in found.setdefault(words, []):
                        found[words].append((code, number))
    return {words: tuple(months) for words, months in found.items()}


def years_of(calendars: tuple[str, ...], year: int) -> frozenset[str]:
    """The calendars that a year alone may be of."""
    return frozenset(code for code in (GREGORIAN, *calendars) if year in CALENDARS[code].years)


def same(one: Reading, other: Reading) -> bool:
    """Whether two readings may be the same date; each part given by both, or by neither."""
    if one[0] == other[0]:
        return one == other
    if not (one[1] and other[1]):
        return True
    days, others = _days(one), _days(other)
    if days is None or others is None:
        return False
    return days.earliest <= others.latest and others.earliest <= days.latest


@cache
def _days(reading: Reading) -> Span | None:
    calendar, year, month, day = reading
    try:
        return CALENDARS[calendar].span(year, month or None, day or None)
    except BadValue:
        return None
