"""How does a helper suggest an answer, and who decides on it?"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial
from uuid import uuid4

from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods

from wellfounded.facts import Fact, fact_at
from wellfounded.interview import Kind, Place, title
from wellfounded.web.accounts.roles import Act
from wellfounded.web.addresses import to
from wellfounded.web.applicant.asking import field
from wellfounded.web.applicant.entry import Typed, Unreadable, entered
from wellfounded.web.applicant.places import place_at, stored_path
from wellfounded.web.applicant.record_list import asked_paths
from wellfounded.web.cases.opening import Opened
from wellfounded.web.cases.saving import AnotherBody, Given, Ticket, save
from wellfounded.web.cases.stored import section_of
from wellfounded.web.desk.door import case_only
from wellfounded.web.desk.menu import case_menu
from wellfounded.web.desk.reading import note_opened
from wellfounded.web.request import Request
from wellfounded.web.ui.field import Field
from wellfounded.web.words import say


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """One question of a page: the name of its boxes, the fact, and where its answer lies."""

    box: str
    fact: Fact
    stored: str


@require_http_methods(["GET", "POST"])
@case_only
def suggest(request: Request, opened: Opened, number: int, name: str | None = None) -> HttpResponse:
    """One page of the interview, to suggest other answers on."""
    opened.require(Act.SUGGEST_ANSWERS)
    place = _place(opened, number, name)
    asked = _asked(opened, place, name)
    if not asked:
        raise Http404
    if request.method == "GET":
        return _shown(request, opened, place, asked, {})
    given, problems = _given(request, opened, asked)
    try:
        save(opened, given, Ticket.sent(request.POST.get("once", ""), given))
    except AnotherBody:
        return redirect(request.path)
    if problems:
        return _shown(request, opened, place, asked, problems)
    return redirect(to(request, "desk", "k", opened.id, "l"))


def _place(opened: Opened, number: int, name: str | None) -> Place:
    place = place_at(opened.answers, number, name)
    if place.page.kind is Kind.RECORD and name not in opened.answers.records(place.page.list):
        raise Http404
    return place


def _asked(opened: Opened, place: Place, name: str | None) -> list[Question]:
    """The questions whose answers this member can open."""
    found = [
        Question(box=f"q{number}", fact=fact_at(path), stored=stored_path(place, name, path))
        for number, path in enumerate(asked_paths(place.page))
    ]
    return [one for one in found if opened.keys.may_open(section_of(one.stored))]


def _given(
    request: Request, opened: Opened, asked: list[Question]
) -> tuple[list[Given], dict[str, str]]:
    given, problems = [], {}
    for one in asked:
        typed = Typed(request.POST, one.box)
        if not typed.here:
            continue
        first = partial(opened.shown, one.stored, typed.first)
        try:
            raw = entered(one.fact, typed, first)
        except Unreadable as wrong:
            problems[one.box] = say(request.language, wrong.id)
            continue
        given.append(Given(path=one.stored, raw=raw, base=typed.base))
    return given, problems


def _shown(
    request: Request,
    opened: Opened,
    place: Place,
    asked: list[Question],
    problems: dict[str, str],
) -> HttpResponse:
    """The page with the answers as they stand, once it is told that somebody reads them."""
    note_opened(opened, *{section_of(one.stored) for one in asked})
    said = {
        "section": title(place.page.section, request.language),
        "fields": [_field(request, opened, one, problems.get(one.box, "")) for one in asked],
        "once": uuid4(),
        "menu": case_menu(request, opened, "l"),
    }
    return render(request, "desk/suggest.html", said, status=422 if problems else 200)


def _field(request: Request, opened: Opened, asked: Question, problem: str) -> Field:
    """The question as the person sees it; choosing between versions is theirs alone."""
    answer = opened.answers.latest.get(asked.stored)
    typed = Typed(request.POST, asked.box) if problem else None
    made = field(asked.box, asked.fact, answer, request.language, typed=typed, problem=problem)
    return replace(made, others=())
