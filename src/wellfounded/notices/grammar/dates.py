"""Which dates stand in a text, and what day can each be?

US papers print the month first; a date whose month cannot come first, or that a look-alike makes
another day, keeps all its readings. The label beside it decides later what it is the date of.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from wellfounded.notices.grammar.digits import (
    DIGIT,
    digits,
    look_alikes,
    mostly_digits,
    repaired,
)
from wellfounded.notices.grammar.months import months_meant, weekday_meant

NUMBERS = re.compile(
    rf"(?<![\w/.-])({DIGIT}{{1,2}})( ?[/.-] ?)({DIGIT}{{1,2}})( ?[/.-] ?)"
    rf"({DIGIT}{{4}}|{DIGIT}{{2}})(?![\w/])"
)
ISO = re.compile(r"(?<![\w/.-])(\d{4})-(\d{2})-(\d{2})(?![\w/-])")
WORD = r"([A-Za-z][A-Za-z0-9|!]{2,8})"
MONTH_FIRST = re.compile(
    rf"(?<![\w]){WORD}\.?[ \n]*({DIGIT}{{1,2}})(?:st|nd|rd|th)?[ ]*[,.]?[ \n]*({DIGIT}{{4}})(?!\w)"
)
DAY_FIRST = re.compile(
    rf"(?<![\w/.])({DIGIT}{{1,2}})[ -]{WORD}\.?[ ,-]+({DIGIT}{{4}}|{DIGIT}{{2}})(?!\w)"
)
YEAR_FIRST = re.compile(rf"(?<!\w)({DIGIT}{{4}})[ ]+{WORD}\.?[ ]+({DIGIT}{{1,2}})(?!\w)")
BEFORE = re.compile(r"([A-Za-z]{6,9})[,.]?\s*$")
TIME_NEXT = re.compile(r"\s*(?:at\s+)?\d{1,2}\s?:")
CENTURY = 50
"""A year of two digits up to this is of this century."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DateSeen:
    """A date as printed: ``readings`` with the printed one first, and what is doubtful in it."""

    start: int
    end: int
    readings: tuple[date, ...]
    doubts: tuple[str, ...] = ()
    month_in_words: bool = False
    both_ways: tuple[date, ...] = ()
    weekday: int | None = None


def dates(text: str, exact: bool) -> tuple[DateSeen, ...]:
    """Every date in ``text``, in order; ``exact`` says that no letter can have been misread."""
    found = [*_in_numbers(text, exact), *_iso(text, exact), *_in_words(text, exact)]
    taken: list[DateSeen] = []
    for one in sorted(found, key=lambda seen: (seen.start, -seen.end)):
        if not taken or one.start >= taken[-1].end:
            taken.append(one)
    return tuple(taken)


def _in_numbers(text: str, exact: bool) -> Iterator[DateSeen]:
    for found in NUMBERS.finditer(text):
        first, _, second, _, year = found.groups()
        if not mostly_digits(first + second + year) or len(set("/.-") & set(found[0])) > 1:
            continue
        doubts = _doubts(text, found, exact, (first, second, year))
        if len(year) == 2:
            doubts.append("two_digit_year")
        if not exact and len(first) + len(second) < 4:
            doubts.append("digit_missing")
        month_first = _readings((year, first, second), exact)
        day_first = _readings((year, second, first), True)
        if not month_first and not day_first:
            doubts.append("impossible")
        yield _seen(
            text,
            found,
            month_first or day_first,
            doubts if month_first or not day_first else [*doubts, "day_first"],
            both_ways=tuple(dict.fromkeys(month_first[:1] + day_first[:1])),
        )


def _iso(text: str, exact: bool) -> Iterator[DateSeen]:
    for found in ISO.finditer(text):
        doubts = _doubts(text, found, exact, found.groups())
        readings = _readings(found.groups(), exact)
        yield _seen(text, found, readings, doubts if readings else [*doubts, "impossible"])


def _in_words(text: str, exact: bool) -> Iterator[DateSeen]:
    orders = ((MONTH_FIRST, 1, 2, 3), (DAY_FIRST, 2, 1, 3), (YEAR_FIRST, 2, 3, 1))
    for pattern, month_at, day_at, year_at in orders:
        for found in pattern.finditer(text):
            months, certain = months_meant(found[month_at], exact)
            if not months or not mostly_digits(found[day_at] + found[year_at]):
                continue
            doubts = _doubts(text, found, exact, (found[day_at], found[year_at]))
            if not certain:
                doubts.append("two_readings" if len(months) > 1 else "repaired")
            elif len(months) > 1:
                doubts.append("month_alike")
            if len(found[year_at]) == 2:
                doubts.append("two_digit_year")
            readings = [
                day
                for month in months
                for day in _readings((found[year_at], f"{month:02}", found[day_at]), exact)
                if day.month == month
            ]
            if not readings:
                doubts.append("impossible")
            yield _seen(text, found, readings, doubts, month_in_words=True)


def _seen(
    text: str,
    found: re.Match[str],
    readings: list[date],
    doubts: list[str],
    month_in_words: bool = False,
    both_ways: tuple[date, ...] = (),
) -> DateSeen:
    before = BEFORE.search(text, max(0, found.start() - 14), found.start())
    return DateSeen(
        start=found.start(),
        end=found.end(),
        readings=tuple(dict.fromkeys(readings)),
        doubts=tuple(dict.fromkeys(doubts)),
        month_in_words=month_in_words,
        both_ways=both_ways,
        weekday=weekday_meant(before[1]) if before else None,
    )


def _doubts(
    text: str, found: re.Match[str], exact: bool, parts: tuple[str | None, ...]
) -> list[str]:
    doubts = ["repaired"] if any(repaired(part or "") for part in parts) else []
    before, after = text[max(0, found.start() - 2) : found.start()], text[found.end() :][:9]
    if not exact and re.search(r"[\d|!] ?$", before):
        doubts.append("digits_beside")
    if not exact and re.match(r" ?[\d|!]", after) and not TIME_NEXT.match(after):
        doubts.append("digits_beside")
    return doubts


def _readings(parts: tuple[str | None, ...], exact: bool) -> list[date]:
    """The day these digits of year, month and day are, then those they may be if misread."""
    year, month, day = (digits(part or "") for part in parts)
    if len(year) == 2:
        year = f"{20 if int(year or 0) <= CENTURY else 19}{year}"
    written = f"{year}{month:0>2}{day:0>2}"
    found = [_day(one) for one in ([written] if exact else look_alikes(written))]
    printed = found[0]
    if printed is None:
        return []
    return [one for one in found if one is not None]


def _day(written: str) -> date | None:
    try:
        return date(int(written[:4]), int(written[4:6]), int(written[6:]))
    except ValueError:
        return None
