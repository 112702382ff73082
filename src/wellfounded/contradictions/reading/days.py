"""Which days can the words of a sentence mean?

A day stays as wide as it was said: a season is a season, "about 2016" is three years. A numeric
day that can be read both ways keeps both readings. Years of other calendars say no day here.
"""

from __future__ import annotations

import calendar
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta

from wellfounded.logic import Span
from wellfounded.logic.span import BEGINNING, FOREVER

MONTHS = {name.lower(): number for number, name in enumerate(calendar.month_name) if name}
SHORT = {name[:3]: number for name, number in MONTHS.items()} | {"sept": 9}
NAMED = SHORT | MONTHS
WEEKDAYS = tuple(name.lower() for name in calendar.day_name)
MONTH = r"(?P<month{}>" + "|".join(sorted(NAMED, key=len, reverse=True)) + r")\b\.?"
YEAR = r"(?P<year{}>(?:19|20)\d\d)(?![\d-])"
WEEKDAY = r"(?:(?P<weekday{}>" + "|".join(WEEKDAYS) + r"),?\s+(?:the\s+)?)?"
DAY = r"(?P<day{}>\d{{1,2}})(?:st|nd|rd|th)?"
SEASONS = {"spring": (3, 6), "summer": (6, 9), "autumn": (9, 12), "fall": (9, 12)}
PATTERN = re.compile(
    r"\b(?:"
    + WEEKDAY.format("a")
    + DAY.format("a")
    + r"\s+(?:of\s+)?"
    + MONTH.format("a")
    + r",?\s+"
    + YEAR.format("a")
    + "|"
    + WEEKDAY.format("b")
    + MONTH.format("b")
    + r"\s+(?:the\s+)?"
    + DAY.format("b")
    + r",?\s+"
    + YEAR.format("b")
    + "|"
    + r"(?P<isoyear>(?:19|20)\d\d)-(?P<isomonth>\d\d)(?:-(?P<isoday>\d\d))?"
    + "|"
    + WEEKDAY.format("n")
    + r"(?P<one>\d{1,2})[/.](?P<two>\d{1,2})[/.](?P<nyear>(?:19|20)\d\d)"
    + "|"
    + r"(?P<half>early|late|mid|the middle of|the beginning of|the end of)?[\s-]*"
    + MONTH.format("c")
    + r"(?:\s+(?:of\s+)?|,\s*)"
    + YEAR.format("c")
    + "|"
    + r"(?:(?:early|late|mid)[\s-]+)?(?P<season>spring|summer|autumn|fall|winter|rainy season|"
    r"dry season)\s+(?:of\s+)?"
    + YEAR.format("s")
    + "|"
    + r"(?P<part>early|late|mid|the middle of|the beginning of|the end of)[\s-]+"
    + YEAR.format("p")
    + "|"
    + YEAR.format("y")
    + r"(?:\s+or\s+(?P<or>(?:19|20)\d\d)\b)?"
    + r")",
    re.I,
)
ABOUT = re.compile(
    r"\b(?:about|around|approximately|I think|perhaps|maybe|roughly|circa)\s+"
    r"(?:in\s+|on\s+|the\s+)*$",
    re.I,
)
ON_OR_ABOUT = re.compile(r"\bon or about\s+$", re.I)
A_FEW = 5
"""Days that the "on or about" of a charge may mean; it is said of every date there."""
BOUND = re.compile(
    r"\b(?P<bound>from|since|until|till|before|by|after|between|through)\s+"
    r"(?:about\s+|around\s+|the\s+|(?:early|late|mid)[\s-]+|end of\s+|march of\s+|middle of\s+)*$",
    re.I,
)
OF_ANOTHER_DAY = re.compile(
    r"\b(?:(?:on\s+)?the\s+\w+\s+(?:after|before)|(?:days?|weeks?|months?|"
    r"years?)\s+(?:after|before|later than))\s+(?:the\s+)?$",
    re.I,
)
RANGE = re.compile(r"\s*(?:to|until|till|through|-|–)\s*(?:about\s+|the end of\s+)?", re.I)
LOOK_BACK = 40


@dataclass(frozen=True, slots=True, kw_only=True)
class DaySaid:
    """A date in a sentence: the days it can be, and the word that bounds it, if any.

    ``spans`` has more than one reading where a number may be the month or the day.
    """

    start: int
    end: int
    spans: tuple[Span, ...]
    bound: str = ""
    weekday: int | None = None

    @property
    def span(self) -> Span:
        """All readings together."""
        return Span(min(one.earliest for one in self.spans), max(one.latest for one in self.spans))

    @property
    def happened(self) -> tuple[Span, ...]:
        """The days on which something can have happened that was said to be then."""
        if self.bound in ("", "from", "since", "between", "to"):
            return self.spans
        if self.bound == "after":
            return (Span(self.span.earliest, FOREVER),)
        return (Span(BEGINNING, self.span.latest),)


def days(text: str) -> tuple[DaySaid, ...]:
    """Every date in a text, in order."""
    if not any(char.isdigit() for char in text):
        return ()
    return tuple(_ends_of_ranges(text, list(_found(text))))


def _ends_of_ranges(text: str, found: list[DaySaid]) -> Iterator[DaySaid]:
    """The same, where the end of "from … to …" is marked; between two days lies one."""
    skip = False
    for place, one in enumerate(found):
        after = found[place + 1] if place + 1 < len(found) else None
        if skip:
            skip = False
            continue
        if after and one.bound == "between" and text[one.end : after.start].strip() == "and":
            both = Span(one.span.earliest, max(one.span.latest, after.span.latest))
            yield replace(one, spans=(both,), end=after.end)
            skip = True
        elif place and RANGE.fullmatch(text[found[place - 1].end : one.start]):
            yield replace(one, bound="to")
        else:
            yield one


def _found(text: str) -> Iterator[DaySaid]:
    for found in PATTERN.finditer(text):
        start = found.start() + len(found[0]) - len(found[0].lstrip(" -"))
        before = text[max(0, start - LOOK_BACK) : start]
        if OF_ANOTHER_DAY.search(before) or re.search(r"[#$\d,]$", before):
            continue
        spans = tuple(_spans(found))
        if not spans:
            continue
        if ON_OR_ABOUT.search(before):
            spans = tuple(_near(one, A_FEW) for one in spans)
        elif ABOUT.search(before):
            spans = tuple(_wider(one) for one in spans)
        bound = BOUND.search(before)
        weekday = next((found[f"weekday{one}"] for one in "abn" if found[f"weekday{one}"]), None)
        yield DaySaid(
            start=start,
            end=found.end(),
            spans=spans,
            bound=bound["bound"].lower() if bound else "",
            weekday=WEEKDAYS.index(weekday.lower()) if weekday else None,
        )


def _spans(found: re.Match[str]) -> Iterator[Span]:
    for one in "ab":
        if found[f"year{one}"]:
            yield from _day(
                int(found[f"year{one}"]),
                NAMED[found[f"month{one}"].lower()],
                int(found[f"day{one}"]),
            )
            return
    if found["isoyear"]:
        year, month = int(found["isoyear"]), int(found["isomonth"])
        yield from (
            _day(year, month, int(found["isoday"])) if found["isoday"] else _month(year, month)
        )
    elif found["nyear"]:
        year, first, second = (int(found[part]) for part in ("nyear", "one", "two"))
        yield from _day(year, first, second)
        if first != second:
            yield from _day(year, second, first)
    elif found["yearc"]:
        yield from _month(int(found["yearc"]), NAMED[found["monthc"].lower()], found["half"])
    elif found["years"]:
        yield _season(int(found["years"]), found["season"].lower())
    elif found["yearp"]:
        yield _part(int(found["yearp"]), found["part"].lower())
    else:
        year = int(found["yeary"])
        last = int(found["or"] or year)
        yield Span(date(year, 1, 1), date(last if year <= last <= year + 3 else year, 12, 31))


def _day(year: int, month: int, day: int) -> Iterator[Span]:
    if 1 <= month <= 12 and 1 <= day <= calendar.monthrange(year, month)[1]:
        yield Span.on(date(year, month, day))


def _month(year: int, month: int, half: str | None = None) -> Iterator[Span]:
    if 1 <= month <= 12:
        last = calendar.monthrange(year, month)[1]
        whole = Span(date(year, month, 1), date(year, month, last))
        yield _near(whole, 5) if half else whole


def _season(year: int, season: str) -> Span:
    """As long as anybody may call it so, and a month more on either side."""
    first, last = SEASONS.get(season, (0, 0))
    if not first:
        return Span(date(year - 1, 11, 1), date(year + 1, 4, 30))
    end = date(year, last, 1) if last < 12 else date(year, 12, 31)
    return _near(Span(date(year, first, 1), end), 45)


def _part(year: int, part: str) -> Span:
    first, last = {"early": (1, 5), "the beginning of": (1, 5), "late": (8, 12)}.get(part, (3, 10))
    if part == "the end of":
        first, last = 9, 12
    return Span(date(year, first, 1), date(year, last, calendar.monthrange(year, last)[1]))


def _wider(span: Span) -> Span:
    length = (span.latest - span.earliest).days
    return _near(span, 366 if length > 100 else 45 if length > 1 else 20)


def _near(span: Span, by: int) -> Span:
    return Span(span.earliest - timedelta(by), span.latest + timedelta(by))


def meet(first: tuple[Span, ...], second: tuple[Span, ...]) -> bool:
    """Whether some reading of both leaves the same day open."""
    return any(
        one.earliest <= other.latest and other.earliest <= one.latest
        for one in first
        for other in second
    )


def lunar(days: tuple[Span, ...]) -> tuple[Span, ...]:
    """The days that a date of the lunar calendar may be, by the moon seen at a place."""
    return tuple(_near(one, HIJRI) for one in days)


HIJRI = 2
"""Days by which a lunar date may be off (Umm al-Qura against a local sighting)."""


def near(first: Span, second: Span) -> bool:
    """Whether two days look like one day with a slip: one of year, month or day differs."""
    if not (to_the_month(first) and to_the_month(second)):
        return False
    one, other = first.earliest, second.earliest
    same = [one.month == other.month, one.year == other.year]
    if first.exact and second.exact:
        same.append(one.day == other.day)
        return sum(same) == len(same) - 1 and abs(one.year - other.year) <= 10
    return one.month == other.month and 0 < abs(one.year - other.year) <= 2


def to_the_month(span: Span) -> bool:
    """Whether the month is known."""
    return (span.latest - span.earliest).days <= 31
