"""What date do the boxes of another calendar hold?"""

from __future__ import annotations

from wellfounded.facts.other_calendars import (
    CALENDARS,
    OTHER_CALENDARS,
    InCalendar,
    convert,
    in_use,
    named_in,
    western,
)
from wellfounded.facts.problem import BadValue
from wellfounded.web.cases.answers import Answers
from wellfounded.web.request import Request
from wellfounded.web.ui.field import Option

COUNTRIES = ("applicant.nationality", "applicant.birth.country", "applicant.nationality_at_birth")
FOUR_DIGITS = range(1000, 10_000)


class NotRead(ValueError):
    """What was typed is no day of the calendar. ``id`` is that of the words that say why."""

    def __init__(self, id: str) -> None:
        super().__init__(id)
        self.id = id


def chosen(request: Request, answers: Answers) -> str:
    """The calendar of a page: the one asked for by its number, else the one the person used last,
    else that of their country; empty if they have to choose."""
    asked = request.GET.get("c", "")
    if asked:
        number = int(asked) if asked in ("0", "1", "2", "3") else len(OTHER_CALENDARS)
        return OTHER_CALENDARS[number] if number < len(OTHER_CALENDARS) else ""
    used = [one.stored for one in answers.latest.values() if one.stored.calendar in OTHER_CALENDARS]
    if used:
        return max(used, key=lambda stored: stored.at).calendar
    return next(iter(in_use(countries(answers))), "")


def countries(answers: Answers) -> set[str]:
    """The countries that the person is or was a citizen of, or was born in."""
    found: set[str] = set()
    for path in COUNTRIES:
        found |= {answers.case.text(path), *answers.case.listed(path)}
    return found - {""}


def read(request: Request, answers: Answers, code: str) -> InCalendar:
    """The date that was typed.

    Raises:
        NotRead: it is no day, month or year of the calendar.
    """
    day, month, year = (_number(request, part) for part in "dmy")
    if year is None or year not in FOUR_DIGITS:
        raise NotRead("calendar.no_year")
    try:
        return convert(code, year, month, day, said=_said(request, answers, code, month))
    except BadValue:
        raise NotRead("calendar.no_day") from None


def months(code: str, answers: Answers, typed: str) -> list[Option]:
    """The months of a calendar with their names in the languages of the person."""
    if code not in OTHER_CALENDARS:
        return []
    calendar, languages = CALENDARS[code], named_in(code, countries(answers))
    return [
        Option(
            code=str(month),
            words=f"{month} " + " · ".join(calendar.name(month, one) for one in languages),
            chosen=typed == str(month),
        )
        for month in range(1, calendar.months + 1)
    ]


def _number(request: Request, part: str) -> int | None:
    typed = western(request.POST.get(part, "")).strip()
    if not typed:
        return None
    if not typed.isdecimal() or len(typed) > 4:
        raise NotRead("calendar.no_year" if part == "y" else "calendar.no_day")
    return int(typed)


def _said(request: Request, answers: Answers, code: str, month: int | None) -> str:
    """The date as the person wrote it."""
    calendar, named = CALENDARS[code], ""
    if month is not None and 1 <= month <= calendar.months:
        named = calendar.name(month, named_in(code, countries(answers))[0])
    parts = (request.POST.get("d", "").strip(), named, request.POST.get("y", "").strip())
    return " ".join(filter(None, parts))
