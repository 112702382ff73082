"""How is a date of the interview told in another calendar?

In its own boxes, with the names of its months. It is turned into Gregorian days, shown, and kept
only when the person says that it is right; how they wrote it is kept beside it.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import date
from typing import Any
from uuid import uuid4

from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods

from wellfounded.facts import When
from wellfounded.facts.other_calendars import OTHER_CALENDARS, InCalendar, convert, usual
from wellfounded.interview.read_back.words import day as in_words
from wellfounded.web.applicant.asked_date import Asked, asked_at
from wellfounded.web.applicant.birth_year import ASKS, GREGORIAN, birth_in_doubt
from wellfounded.web.applicant.calendar_boxes import NotRead, chosen, countries, months, read
from wellfounded.web.applicant.calendar_words import words_of
from wellfounded.web.applicant.door import applicant_only
from wellfounded.web.cases.answers import Answers
from wellfounded.web.cases.opening import Opened
from wellfounded.web.cases.saving import AnotherBody, Given, Ticket, save
from wellfounded.web.clock import today
from wellfounded.web.request import Request
from wellfounded.web.words import say


@require_http_methods(["GET", "POST"])
@applicant_only
def told(
    request: Request, opened: Opened, number: int, box: int, name: str | None = None
) -> HttpResponse:
    """Choose a calendar, write the day, see it in the other one, and say that it is right."""
    answers, asked = opened.answers, asked_at(opened.answers, number, name, box)
    if request.method == "GET" and ASKS in request.GET:
        return _born_then(request, answers, asked)
    code = request.POST.get("c", "") or chosen(request, answers)
    known = code in OTHER_CALENDARS or (code == GREGORIAN and asked.is_birth)
    if request.method == "GET" or not known or request.POST.get("change"):
        return _boxes(request, answers, asked, code)
    try:
        reading = read(request, answers, code)
    except NotRead as wrong:
        return _boxes(request, answers, asked, code, say(request.language, wrong.id))
    if not request.POST.get("yes"):
        typed = {name: request.POST.get(name, "") for name in "cdmy"}
        return _is_it_right(request, answers, asked, reading, typed)
    if request.POST["yes"] == "year":
        reading = convert(code, reading.year, said=reading.said)
    _keep(request, opened, asked, reading)
    return redirect(asked.page(request))


def _born_then(request: Request, answers: Answers, asked: Asked) -> HttpResponse:
    """Ask whether a day of birth is the day, or stands for a year."""
    found = birth_in_doubt(answers, asked)
    if found is None:
        return redirect(asked.page(request))
    typed = {"c": GREGORIAN, "d": found.day, "m": found.month, "y": found.year}
    return _is_it_right(request, answers, asked, found, typed)


def _boxes(
    request: Request, answers: Answers, asked: Asked, code: str, problem: str = ""
) -> HttpResponse:
    """The choice of a calendar, or the boxes of the one that was chosen."""
    language = request.language
    others = [
        (say(language, f"calendar.{one}"), f"{request.path}?c={OTHER_CALENDARS.index(one)}")
        for one in usual(countries(answers))
        if one != code
    ]
    known = code in OTHER_CALENDARS
    said = {
        "question": asked.words(request),
        "calendar": code,
        "named": say(language, f"calendar.{code}") if known else "",
        "note": say(language, f"calendar.{code}.note") if known else "",
        "months": months(code, answers, request.POST.get("m", "")),
        "day": request.POST.get("d", ""),
        "year": request.POST.get("y", ""),
        "others": others,
        "problem": problem,
        "base": _seen(request, answers, asked),
        "back": asked.page(request),
    }
    return render(request, "applicant/other_calendar.html", said, status=422 if problem else 200)


def _is_it_right(
    request: Request,
    answers: Answers,
    asked: Asked,
    reading: InCalendar,
    typed: Mapping[str, object],
) -> HttpResponse:
    said = {
        "question": asked.words(request),
        "reading": reading,
        "named": say(request.language, f"calendar.{reading.calendar}"),
        "here": in_words(When(span=reading.span), request.language),
        "not_yet": reading.span.earliest > today(),
        "birth": asked.is_birth and reading.stands_for_a_year,
        "typed": [(name, words) for name, words in typed.items() if words],
        "base": _seen(request, answers, asked),
        "once": uuid4(),
    }
    return render(request, "applicant/other_calendar_is.html", said)


def _seen(request: Request, answers: Answers, asked: Asked) -> int:
    """The revision of the answer that the person saw before they began here."""
    base = request.POST.get("base", "")
    answer = asked.answer(answers)
    return int(base) if base.isascii() and base.isdecimal() else answer.seen if answer else 0


def _keep(request: Request, opened: Opened, asked: Asked, reading: InCalendar) -> None:
    """Save the Gregorian days, with what was said; a record comes into being with them."""
    answers, written = opened.answers, When(span=reading.span).write()
    raw: Any = json.loads(json.dumps(written, default=date.isoformat))
    day = Given(
        path=asked.stored,
        raw=raw,
        base=_seen(request, answers, asked),
        said=reading.said,
        calendar=reading.calendar,
    )
    given = [*_new_record(opened, asked), day, *words_of(answers, asked, reading)]
    try:
        save(opened, given, Ticket.sent(request.POST.get("once", ""), given))
    except AnotherBody:
        save(opened, given)


def _new_record(opened: Opened, asked: Asked) -> list[Given]:
    listed = asked.place.page.list
    if not asked.name or asked.name in opened.answers.records(listed):
        return []
    record = f"{listed}[{asked.name}]"
    there = opened.answers.latest.get(record)
    return [Given(path=record, raw=opened.row.serial + 1, base=there.seen if there else 0)]
