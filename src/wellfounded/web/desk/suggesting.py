"""How does a helper suggest an answer, and who decides on it?"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial
from uuid import uuid4

from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods

from wellfounded.facts import Fact, fact_at
from wellfounded.interview import Place, is_open, title, whether
from wellfounded.interview.standing import LISTS, RECORD_PAGES
from wellfounded.web.accounts.roles import Act
from wellfounded.web.addresses import to
from wellfounded.web.applicant.asking import field
from wellfounded.web.applicant.entry import Typed, Unreadable, entered
from wellfounded.web.applicant.places import asked_paths, place_at, stored_path
from wellfounded.web.cases.answers import Answers
from wellfounded.web.cases.opening import Opened
from wellfounded.web.cases.saving import AnotherBody, Given, Ticket, save
from wellfounded.web.cases.stored import new_name, section_of
from wellfounded.web.cases.suggested_records import suggest as suggest_in_new
from wellfounded.web.clock import today
from wellfounded.web.desk.door import case_only
from wellfounded.web.desk.menu import case_menu
from wellfounded.web.desk.reading import note_opened
from wellfounded.web.request import Request
from wellfounded.web.ui.field import Field
from wellfounded.web.ui.rows import Link
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
    place = place_at(opened.answers, number, name)
    asked = _asked(opened, place, name)
    if not asked:
        raise Http404
    if request.method == "GET":
        return _shown(request, opened, place, name, asked, {})
    given, problems = _given(request, opened, asked)
    once = request.POST.get("once", "")
    try:
        if name and _is_new(opened, place, name):
            suggest_in_new(opened, place.page.list, name, given, once)
        else:
            save(opened, given, Ticket.sent(once, given))
    except AnotherBody:
        return redirect(request.path)
    if problems:
        return _shown(request, opened, place, name, asked, problems)
    return redirect(_onward(request, opened, place, name))


def new_entries(request: Request, opened: Opened) -> list[Link]:
    """The lists of this case that an entry can be suggested for, each with its page."""
    links = []
    for listing in LISTS.values():
        if opened.keys.may_open(section_of(listing.list)) and is_open(
            opened.answers.case, today(), Place(listing)
        ):
            first = RECORD_PAGES[listing.list][0]
            href = to(request, "desk", "k", opened.id, "s", first.number, new_name())
            links.append(Link(words=whether(listing, request.language), href=href))
    return links


def _is_new(opened: Opened, place: Place, name: str) -> bool:
    """Whether the record is in no list of the person yet."""
    return name not in opened.answers.records(place.page.list)


def _onward(request: Request, opened: Opened, place: Place, name: str | None) -> str:
    """The next page of an entry that is being suggested; else the letter."""
    if name and _is_new(opened, place, name):
        supposed = opened.answers.supposing(f"{place.page.list}[{name}]")
        pages = [one for one in RECORD_PAGES[place.page.list] if one.section == place.page.section]
        for following in pages[pages.index(place.page) + 1 :]:
            if name in supposed.records(place.page.list) and is_open(
                supposed.case, today(), replace(place, page=following)
            ):
                return to(request, "desk", "k", opened.id, "s", following.number, name)
    return to(request, "desk", "k", opened.id, "l")


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
    name: str | None,
    asked: list[Question],
    problems: dict[str, str],
) -> HttpResponse:
    """The page with the answers as they stand, once it is told that somebody reads them.

    Of an entry that waits for the person, with what was suggested in it so far.
    """
    note_opened(opened, *{section_of(one.stored) for one in asked})
    new = bool(name) and _is_new(opened, place, name or "")
    answers = opened.answers.supposing(f"{place.page.list}[{name}]") if new else opened.answers
    said = {
        "section": title(place.page.section, request.language),
        "new": new,
        "fields": [_field(request, answers, one, problems.get(one.box, "")) for one in asked],
        "once": uuid4(),
        "menu": case_menu(request, opened, "l"),
    }
    return render(request, "desk/suggest.html", said, status=422 if problems else 200)


def _field(request: Request, answers: Answers, asked: Question, problem: str) -> Field:
    """The question as the person sees it; choosing between versions is theirs alone."""
    answer = answers.latest.get(asked.stored)
    typed = Typed(request.POST, asked.box) if problem else None
    made = field(asked.box, asked.fact, answer, request.language, typed=typed, problem=problem)
    return replace(made, others=())
