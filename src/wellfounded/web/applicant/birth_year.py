"""Does a day of birth stand for a year?

Papers write 1 January, 1 July or 1 Hamal for a birth of which only the year is known. So the person
is asked once, and what they say is kept.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from wellfounded.facts.other_calendars import CALENDARS, InCalendar, convert
from wellfounded.interview import Place
from wellfounded.web.applicant.asked_date import Asked, dates_of
from wellfounded.web.cases.answers import Answers
from wellfounded.web.request import Request

GREGORIAN = "gregorian"
ASKS = "b"
"""What the address of the question ends in."""


def unsure_birth(request: Request, answers: Answers, place: Place, name: str | None) -> str:
    """The address where a birth of this page is asked about; empty if none is in doubt."""
    for box, asked in dates_of(place, name).items():
        if birth_in_doubt(answers, asked):
            return f"{asked.page(request)}/y/{box}?{ASKS}"
    return ""


def birth_in_doubt(answers: Answers, asked: Asked) -> InCalendar | None:
    """The birth that is stored, if it may stand for a year and nobody has said so yet."""
    answer = asked.answer(answers)
    raw = answer.stored.raw if answer and asked.is_birth and not answer.stored.calendar else None
    day = _day(raw) if isinstance(raw, str) else None
    if day is None:
        return None
    found = convert(GREGORIAN, day.year, day.month, day.day)
    said = f"{day.day} {CALENDARS[GREGORIAN].name(day.month)} {day.year}"
    return replace(found, said=said) if found.stands_for_a_year else None


def _day(raw: str) -> date | None:
    try:
        return date.fromisoformat(raw) if len(raw) == len("2000-01-01") else None
    except ValueError:
        return None
