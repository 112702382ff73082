"""When did it happen, as the person can say it?

A date is a day, a month, a year, or somewhere between two of them; one day is never chosen
for the person, and the words they used are kept. Two words stand for "has not ended":
``present`` in a history and ``duration_of_status`` for a stay with no end date.
"""

from __future__ import annotations

import calendar
import datetime
import re
from dataclasses import dataclass

from wellfounded.facts.problem import BadValue, shown
from wellfounded.facts.texts import plain_text
from wellfounded.logic.span import ANY_DAY, BEGINNING, FOREVER, NOT_ENDED, Span

PRESENT = "present"
DURATION_OF_STATUS = "duration_of_status"
FIRST_YEAR, LAST_YEAR = 1900, 2100
FORM = re.compile(r"(\d{1,4})(?:-(\d{2}))?(?:-(\d{2}))?", re.ASCII)
FIX = 'write a day 2024-03-01, a month "2024-03", a year "2024", or {from = …, to = …}'


@dataclass(frozen=True, slots=True, kw_only=True)
class When:
    """A date as given: the days it may be, the word for an end not reached, the words said."""

    span: Span
    word: str = ""
    said: str = ""

    def __str__(self) -> str:
        return self.word or str(self.span)

    def write(self) -> object:
        """The shortest form that reads back as this date."""
        if self.word:
            return self.word
        if not self.said:
            return _short(self.span) or _table(self.span)
        return _table(self.span) | {"said": self.said}


def on(day: datetime.date) -> When:
    """The one day ``day``."""
    return When(span=Span.on(day))


def read_date(raw: object, words: tuple[str, ...] = ()) -> When:
    """The date ``raw`` says, where ``words`` may say that the end has not come.

    Raises:
        BadValue: if it is no date, no day of the calendar, or ends before it begins.
    """
    if isinstance(raw, str) and raw in words:
        return When(span=NOT_ENDED, word=raw)
    if isinstance(raw, dict):
        return _between(raw)
    return When(span=_span(raw, words))


def _between(raw: dict[str, object]) -> When:
    extra = set(raw) - {"from", "to", "said"}
    if extra or not raw:
        found = shown(min(map(str, extra))) if extra else "an empty table"
        raise BadValue(f"a date between two days cannot hold {found}", "use from, to and said")
    said = plain_text(raw["said"]) if "said" in raw else ""
    earliest = _span(raw["from"]).earliest if "from" in raw else BEGINNING
    latest = _span(raw["to"]).latest if "to" in raw else FOREVER
    if latest < earliest:
        raise BadValue(f"it ends ({latest}) before it begins ({earliest})", "put from before to")
    return When(span=Span(earliest, latest), said=said)


def _span(raw: object, words: tuple[str, ...] = ()) -> Span:
    if isinstance(raw, datetime.datetime):
        raise BadValue("it has a time of day", "write the day alone, such as 2024-03-01")
    if isinstance(raw, datetime.date):
        return _checked(Span.on(raw))
    text = str(raw) if isinstance(raw, int) and not isinstance(raw, bool) else raw
    match = FORM.fullmatch(text) if isinstance(text, str) else None
    if match is None:
        also = "".join(f", or '{word}'" for word in words)
        raise BadValue(f"{shown(raw)} is not a date", FIX + also)
    return _days(*(int(part) if part else None for part in match.groups()))


def _days(year: int | None, month: int | None, day: int | None) -> Span:
    if year is None or not FIRST_YEAR <= year <= LAST_YEAR:
        raise BadValue(
            f"the year {year} is outside {FIRST_YEAR} to {LAST_YEAR}",
            "write the year of the calendar used in the United States",
        )
    if month is None:
        return Span(datetime.date(year, 1, 1), datetime.date(year, 12, 31))
    if not 1 <= month <= 12:
        raise BadValue(f"there is no month {month}", "write a month from 01 to 12")
    last = calendar.monthrange(year, month)[1]
    if day is None:
        return Span(datetime.date(year, month, 1), datetime.date(year, month, last))
    if not 1 <= day <= last:
        name = f"{calendar.month_name[month]} {year}"
        raise BadValue(f"{name} has no day {day}", f"write a day from 01 to {last}")
    return Span.on(datetime.date(year, month, day))


def _checked(span: Span) -> Span:
    return _days(span.earliest.year, span.earliest.month, span.earliest.day)


def _short(span: Span) -> object:
    first, last = span.earliest, span.latest
    if span.exact:
        return first
    if (first.month, first.day, last.month, last.day) == (1, 1, 12, 31) and first.year == last.year:
        return f"{first.year:04}"
    whole = calendar.monthrange(first.year, first.month)[1]
    if (first.day, last) == (1, first.replace(day=whole)):
        return f"{first.year:04}-{first.month:02}"
    return None


def _table(span: Span) -> dict[str, object]:
    ends = {"from": (span.earliest, BEGINNING), "to": (span.latest, FOREVER)}
    return {name: day for name, (day, open_end) in ends.items() if day != open_end}


def bounded(when: When) -> bool:
    """Whether the date says anything at all beyond the words used."""
    return when.span != ANY_DAY
