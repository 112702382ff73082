"""How does a date go through three boxes and come back no more exact than it was?"""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from wellfounded.facts.dates import bounded, read_date
from wellfounded.facts.kinds import Date
from wellfounded.languages import Language
from wellfounded.web.ui.field import DateParts


class NotADate(ValueError):
    """The boxes do not hold a date; ``in_parts`` if one is empty that must not be."""

    def __init__(self, *, in_parts: bool) -> None:
        super().__init__("not a date")
        self.in_parts = in_parts


def in_boxes(kind: Date, raw: Any, language: Language) -> DateParts:
    """The boxes of a stored date. One with no first day stands in words, not in the boxes."""
    if raw is None:
        return DateParts()
    when = read_date(raw, kind.words)
    if when.word:
        return DateParts(word=when.word)
    if not isinstance(raw, dict):
        return _exact(str(raw), "")
    if raw.get("from") and raw.get("to"):
        first = _exact(str(raw["from"]), when.said)
        one = raw["from"] == raw["to"]
        return first if one else replace(first, until=_exact(str(raw["to"]), ""))
    between = language.days(when.span.earliest, when.span.latest) if bounded(when) else ""
    return DateParts(said=when.said or between)


def from_boxes(parts: DateParts) -> Any:
    """What a case file would say of the boxes; None if they are empty.

    Raises:
        NotADate: the boxes hold no numbers, or leave out one that must be there.
    """
    if parts.word:
        return parts.word
    first, last = _joined(parts), _joined(parts.until) if parts.until else None
    if last and not first:
        raise NotADate(in_parts=True)
    if not (parts.said or last):
        return first
    ends = {"from": first, "to": last or first} if first else {}
    return ({"said": parts.said} if parts.said else {}) | ends


def _exact(raw: str, said: str) -> DateParts:
    year, month, day = (*raw.split("-"), "", "")[:3]
    return DateParts(day=day.lstrip("0"), month=month.lstrip("0"), year=year, said=said)


def _joined(parts: DateParts) -> str | None:
    day, month, year = parts.day, parts.month, parts.year
    if not (day or month or year):
        return None
    if not year or (day and not month):
        raise NotADate(in_parts=True)
    given = [part for part in (year, month, day) if part]
    if not all(part.isdecimal() and len(part) <= 4 for part in given):
        raise NotADate(in_parts=False)
    return "-".join([f"{int(year):04}", *(f"{int(part):02}" for part in given[1:])])
