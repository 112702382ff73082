"""How are Gregorian days said in another calendar?

A day that is exact on both sides is said as a day, a whole month as a month, a whole year as a
year. All else is said "about": the calendars cut time at other places, and nothing is made more
exact than it was.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from wellfounded.facts.other_calendars.calendar import DAY, Calendar
from wellfounded.facts.other_calendars.calendars import CALENDARS
from wellfounded.facts.problem import BadValue
from wellfounded.languages import Language
from wellfounded.logic.span import Span

SAYINGS: Mapping[str, str] = MappingProxyType(
    {"about": "about {date}", "between": "{first} to {last}"}
)
LONG = 300
"""Days from which on the years are enough."""

Told = tuple[int, int | None, int | None]


def say_in(code: str, span: Span, language: Language, names: str = "") -> str:
    """The days of ``span`` as they are said in a calendar; empty if it does not reach them.

    ``names`` is the language of the names of the months, one of ``Calendar.names``.
    """
    calendar = CALENDARS[code]
    ends = _ends(calendar, span)
    if ends is None:
        return ""
    first, last, sure = ends
    said = _said(calendar, first, names)
    if last != first:
        until = _said(calendar, last, names)
        if first[0] == last[0]:
            said = said.removesuffix(f" {first[0]}")
        said = _words(language, "between", first=said, last=until)
    return said if sure else _words(language, "about", date=said)


def messages() -> list[tuple[str, str]]:
    """The words around a date as ``(context, English)``."""
    return [(f"other_calendar.{id}", words) for id, words in SAYINGS.items()]


def _ends(calendar: Calendar, span: Span) -> tuple[Told, Told, bool] | None:
    """What is said first and last, and whether it says the same days."""
    first, last = calendar.of(span.earliest), calendar.of(span.latest)
    if first is None or last is None:
        return None
    year, month, _ = first
    off = calendar.off_by(year, month)
    if off and span.latest - span.earliest == 2 * off * DAY:
        middle = calendar.of(span.earliest + off * DAY)
        return (middle, middle, False) if middle else None
    if span.exact:
        return first, first, not off
    for told in ((year, month, None), (year, None, None), _inside(calendar, span)):
        if told and _is(calendar, told, span):
            return told, told, not off
    if (span.latest - span.earliest).days > LONG:
        return (year, None, None), (last[0], None, None), False
    return (year, month, None), (last[0], last[1], None), False


def _inside(calendar: Calendar, span: Span) -> Told | None:
    """The month or year that a span, widened to both sides, was made of."""
    middle = calendar.of(span.earliest + (span.latest - span.earliest) // 2)
    if middle is None:
        return None
    year, month, _ = middle
    return (year, month, None) if (span.latest - span.earliest).days < LONG else (year, None, None)


def _is(calendar: Calendar, told: Told, span: Span) -> bool:
    try:
        return calendar.span(*told) == span
    except BadValue:
        return False


def _said(calendar: Calendar, told: Told, names: str) -> str:
    year, month, day = told
    named = calendar.name(month, names) if month else ""
    return " ".join(str(part) for part in (day, named, year) if part)


def _words(language: Language, id: str, **filled: str) -> str:
    return language.say(f"other_calendar.{id}", SAYINGS[id], **filled)
