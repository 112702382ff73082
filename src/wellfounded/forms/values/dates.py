"""How is a date written, when the form wants a day and the person may know less?

The known part is written and no day or month is ever invented: ``03/14/2024``, ``03/2024``,
``2024``. The form itself asks for mm/dd/yyyy or, in histories, Mo/Yr.
"""

from __future__ import annotations

import datetime
import re

from wellfounded.facts.dates import DURATION_OF_STATUS, PRESENT, When
from wellfounded.forms.values.formatter import Written
from wellfounded.logic.span import BEGINNING, FOREVER, Span

PRESENT_ON_FORM = "PRESENT"
DURATION_ON_FORM = "D/S"

_DAY = re.compile(r"(\d{2})/(\d{2})/(\d{4})", re.ASCII)
_MONTH = re.compile(r"(\d{2})/(\d{4})", re.ASCII)
_YEAR = re.compile(r"\d{4}", re.ASCII)
_ONE_END = re.compile(r"(by|from) (\d{2})/(\d{4})", re.ASCII)
_YEARS = re.compile(r"(\d{4})-(\d{4})", re.ASCII)


def day_or_less(when: When) -> Written:
    """Write a date for a box that wants mm/dd/yyyy."""
    if when.span.exact and not when.word:
        return Written(when.span.earliest.strftime("%m/%d/%Y"))
    return Written(_known_part(when.span), imprecise=_as_said(when))


def month_or_less(when: When) -> Written:
    """Write a date for a box that wants month and year; a day is more than it asks."""
    if when.word == PRESENT:
        return Written(PRESENT_ON_FORM)
    first, last = when.span.earliest, when.span.latest
    if (first.year, first.month) == (last.year, last.month):
        return Written(f"{first:%m/%Y}")
    return Written(_known_part(when.span), imprecise=_as_said(when))


def status_end(when: When) -> Written:
    """Write when a stay ends: a date, or D/S for the duration of status."""
    return Written(DURATION_ON_FORM) if when.word == DURATION_OF_STATUS else day_or_less(when)


def day_or_present(when: When) -> Written:
    """Write an end that may not have come: a date, or PRESENT."""
    return Written(PRESENT_ON_FORM) if when.word == PRESENT else day_or_less(when)


def spoken(when: When) -> str:
    """Write a date inside a sentence, as exactly as it is known."""
    if when.word:
        return when.word.replace("_", " ")
    known = day_or_less(when).text
    first, last = when.span.earliest, when.span.latest
    if BEGINNING in (first, last) or FOREVER in (first, last) or _whole(when.span):
        return known
    # The first and last day of a month are how a month is kept: they may never have been said.
    day_after = last + datetime.timedelta(days=1)
    start = f"{first:%m/%Y}" if first.day == 1 else f"{first:%m/%d/%Y}"
    end = f"{last:%m/%Y}" if day_after.day == 1 else f"{last:%m/%d/%Y}"
    return f"between {start} and {end}"


def read(text: str) -> object | None:
    """The date that a box says, as a case file holds it; None if it says none."""
    if text.upper() == PRESENT_ON_FORM:
        return PRESENT
    if text.upper() == DURATION_ON_FORM:
        return DURATION_OF_STATUS
    if match := _DAY.fullmatch(text):
        month, day, year = (int(part) for part in match.groups())
        try:
            return datetime.date(year, month, day)
        except ValueError:
            return None
    if match := _MONTH.fullmatch(text):
        return f"{match[2]}-{match[1]}" if "01" <= match[1] <= "12" else None
    if match := _ONE_END.fullmatch(text):
        return {"to" if match[1] == "by" else "from": f"{match[3]}-{match[2]}"}
    if match := _YEARS.fullmatch(text):
        return {"from": match[1], "to": match[2]}
    return text if _YEAR.fullmatch(text) else None


def _whole(span: Span) -> bool:
    """Whether the span is a day, a month or a year of the calendar."""
    written = When(span=span).write()
    return not isinstance(written, dict)


def _known_part(span: Span) -> str:
    first, last = span.earliest, span.latest
    if first == BEGINNING:
        return "" if last == FOREVER else f"by {_plain(last)}"
    if last == FOREVER:
        return f"from {_plain(first)}"
    if first.year != last.year:
        return f"{first.year}-{last.year}"
    return f"{first:%m/%Y}" if first.month == last.month else f"{first.year}"


def _plain(day: datetime.date) -> str:
    return day.strftime("%m/%Y")


def _as_said(when: When) -> str:
    return when.said or str(when.span)
