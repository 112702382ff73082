"""Which dates does a text give?

A date is compared part by part: a month that became another, a day that was added. A date of
another calendar is compared by the days that it may be, so 1399 and 2020 do not disagree.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from wellfounded.drift.calendars_told import GREGORIAN, Reading, month_names, same, years_of
from wellfounded.drift.found import Place
from wellfounded.drift.lexicon import Lexicon
from wellfounded.drift.marking import Word
from wellfounded.drift.numbers import Number

WRITTEN = re.compile(r"(\d{1,4})([/.-])(\d{1,2})\2(\d{1,4})")
FIRST_YEAR, LAST_YEAR = 1300, 2100
LONGEST_MONTH = 32
"""Days of the longest month of any calendar, in Nepal."""

REACH = 3
"""Words such as "of" and "the year" that may stand between the parts of a date."""

SIGNS = {"月": "month", "日": "day", "号": "day"}
"""What stands behind a number of a month or a day in Chinese."""


@dataclass(frozen=True, slots=True)
class Date:
    """A date as it may be read; ``taken`` are the words, by their number, that belong to it."""

    place: Place
    readings: frozenset[Reading]
    taken: frozenset[int]

    def same(self, other: Date) -> bool:
        """Whether both may be the same date, each part given by both or by neither."""
        return any(same(mine, theirs) for mine in self.readings for theirs in other.readings)

    def fits(self, other: Date) -> bool:
        """Whether the other may be this date, where this one can be read in part only."""
        years = {mine[1] for mine in self.readings if not mine[2]}
        return self.same(other) or any(theirs[1] in years for theirs in other.readings)


@dataclass(frozen=True, slots=True)
class Sentence:
    """The words of a sentence with its numbers, and in which calendars it may tell dates."""

    words: Sequence[Word]
    lexicon: Lexicon | None
    numbers: Sequence[Number]
    calendars: tuple[str, ...]

    def before(self, at: int, reach: int = REACH) -> Number | None:
        """The number that stands before a word, but for fillers."""
        here = at - 1
        while here >= 0 and at - 1 - here < reach and self._filler(here):
            here -= 1
        return next((one for one in self.numbers if one.last == here), None)

    def after(self, at: int) -> Number | None:
        """The number that stands after a word, but for fillers."""
        here = at + 1
        while here < len(self.words) and here - at - 1 < REACH and self._filler(here):
            here += 1
        return next((one for one in self.numbers if one.first == here), None)

    def sign(self, number: Number) -> str:
        """What the sign behind a number makes it."""
        behind = number.last + 1
        return SIGNS.get(self.words[behind].normal, "") if behind < len(self.words) else ""

    def _filler(self, at: int) -> bool:
        word = self.words[at]
        listed = self.lexicon.listed("in_dates") if self.lexicon else frozenset()
        return word.normal in listed or word.text in {",", "،", "."}


def dates(
    words: Sequence[Word],
    lexicon: Lexicon | None,
    numbers: Sequence[Number],
    calendars: tuple[str, ...] = (),
) -> tuple[Date, ...]:
    """The dates of a sentence, in order, with their readings in each of ``calendars`` as well."""
    said = Sentence(words, lexicon, numbers, calendars)
    found = [*_signed(said), *_named_months(said), *_written(said)]
    taken = frozenset().union(*(one.taken for one in found))
    return tuple(sorted((*found, *_years(said, taken)), key=lambda one: one.place))


def _signed(said: Sentence) -> Iterator[Date]:
    """Dates whose month and day are numbers with a sign behind each: 2013年11月14日."""
    for month in said.numbers:
        if said.sign(month) != "month" or not 1 <= month.value <= 12:
            continue
        year = said.before(month.first)
        year = year if year and _is_year(year) else None
        day = said.after(month.last + 1)
        day = day if day and day.first == month.last + 2 and said.sign(day) == "day" else None
        parts = [one for one in (year, month, day) if one]
        if len(parts) > 1 or said.words[month.first - 1].text != "个":
            yield _date(said, parts, {(GREGORIAN, int(month.value))}, year, day)


def _named_months(said: Sentence) -> Iterator[Date]:
    """Dates with the name of a month, in whatever order and calendar."""
    for at, word in enumerate(said.words):
        named = {(GREGORIAN, int(one.meaning)) for one in word.says("month")}
        capital = at > 0 and word.text[0].isupper()
        sure = bool(named) and (capital or all(one.sure for one in word.says("month")))
        other, length = _other_month(said, at)
        named |= other
        if not named:
            continue
        before, after = said.before(at), said.after(at + length - 1)
        day, year = _day_and_year(said, before, after)
        if sure or day or year:
            month = Number(at, at + length - 1, frozenset({0.0}), True, False)
            yield _date(said, [one for one in (day, month, year) if one], named, year, day)


def _other_month(said: Sentence, at: int) -> tuple[set[tuple[str, int]], int]:
    """The months of other calendars named at a word, and how many words the name has."""
    if not said.calendars:
        return set(), 1
    names = month_names(said.calendars)
    for length in (2, 1):
        spelled = tuple(one.normal for one in said.words[at : at + length])
        if spelled in names:
            return set(names[spelled]), length
    return set(), 1


def _is_year(number: Number) -> bool:
    return FIRST_YEAR <= number.value <= LAST_YEAR


def _is_day(number: Number) -> bool:
    return 1 <= number.value <= LONGEST_MONTH


def _day_and_year(
    said: Sentence, before: Number | None, after: Number | None
) -> tuple[Number | None, Number | None]:
    day = before if before and _is_day(before) else None
    if after and _is_year(after):
        return day, after
    may_be_day = after and _is_day(after) and (after.digits or after.ordinal)
    if after and may_be_day and not day:
        year = said.after(after.last)
        return after, year if year and _is_year(year) else None
    return day, None


def _date(
    said: Sentence,
    parts: Sequence[Number],
    months: set[tuple[str, int]],
    year: Number | None,
    day: Number | None,
) -> Date:
    taken = frozenset(
        at for one in parts for at in range(one.first, one.last + 1 + bool(said.sign(one)))
    )
    readings = {
        (calendar, int(year.value) if year else 0, month, int(day.value) if day else 0)
        for calendar, month in months
    }
    place = (said.words[min(taken)].start, said.words[max(taken)].end)
    return Date(place, frozenset(readings), taken)


def _written(said: Sentence) -> Iterator[Date]:
    """Dates in digits, with each order in which they may be read."""
    for at, word in enumerate(said.words):
        found = WRITTEN.fullmatch(word.normal)
        if found:
            a, b, c = (int(found[n]) for n in (1, 3, 4))
            year = a if a > 31 else c if c >= 100 else 2000 + c if c < 50 else 1900 + c
            pairs = {(b, c)} if a > 31 else {(a, b), (b, a)}
            readings = {
                (calendar, year, m, d)
                for calendar in years_of(said.calendars, year)
                for m, d in pairs
                if 1 <= m <= 13 and 1 <= d <= 32
            }
            if readings:
                yield Date(word.place, frozenset(readings), frozenset({at}))


def _years(said: Sentence, taken: frozenset[int]) -> Iterator[Date]:
    """Years that stand alone, in four digits or four characters."""
    for number in said.numbers:
        words = said.words[number.first : number.last + 1]
        place = (words[0].start, words[-1].end)
        if _is_year(number) and place[1] - place[0] == 4 and number.first not in taken:
            calendars = years_of(said.calendars, int(number.value)) or {GREGORIAN}
            readings = frozenset((calendar, int(number.value), 0, 0) for calendar in calendars)
            yield Date(place, readings, frozenset(range(number.first, number.last + 1)))
