"""Where does a page of the interview lead once it is saved?"""

from __future__ import annotations

import re

from django.http import Http404

from wellfounded.interview import Kind, Page, Place, next_page, page_of, record_place
from wellfounded.web.addresses import to
from wellfounded.web.applicant.later import is_later, to_next_left
from wellfounded.web.applicant.places import address, place_at, place_of
from wellfounded.web.applicant.whole_list import SOME
from wellfounded.web.cases.answers import Answers
from wellfounded.web.cases.stored import new_name
from wellfounded.web.clock import today
from wellfounded.web.request import Request

GO = re.compile(r"/[a-z]{2,3}(?:/[a-z0-9]+)*(?:\?(?:later|from=[a-z0-9/]+))?")
"""A place of this site that a page offers to go to: no address of another has this form."""

ORIGIN = re.compile(r"[flrst]|f/([0-9]{1,4})(?:/([a-z]{8}))?")
"""Where the free-text place was entered from: an address without its language."""


def own_words(request: Request, origin: str) -> str:
    """The address of the free-text place, which leads back to where the person was."""
    return f"{to(request, 'f', page_of('note').number)}?from={origin}"


def origin(request: Request) -> str:
    """Where the person was before the free-text place, or nothing."""
    came = request.POST.get("from") or request.GET.get("from", "")
    return came if ORIGIN.fullmatch(came) else ""


def onward(request: Request, answers: Answers, number: int, name: str | None) -> str:
    """The address that follows page ``number``, by the button that was pressed."""
    go = request.POST.get("go", "")
    if GO.fullmatch(go):
        return go
    if request.POST.get("rest"):
        return to(request, "f") + "?saved"
    place = place_of(answers, number, name)
    if request.POST.get("more"):
        return address(request, answers, place, new=name or "") + "?saved"
    if place.page.kind is Kind.LIST and request.POST.get("q0.value") == SOME:
        return one_more(request, answers, place.page)
    if came := origin(request):
        return _back_to(request, answers, came)
    if is_later(request):
        return to_next_left(request, answers, place)
    return _next(request, answers, place)


def _next(request: Request, answers: Answers, place: Place) -> str:
    following = next_page(answers.case, today(), place)
    if following is None:
        return to(request, "l")
    if following.page.section != place.page.section:
        return first_of_section(request, answers, following)
    return address(request, answers, following)


def first_of_section(request: Request, answers: Answers, place: Place) -> str:
    """The address of a page by which a section is entered: a hard one is announced."""
    if place.page.hard and place.record is None:
        return to(request, "f", place.page.number, "before")
    return address(request, answers, place)


def one_more(request: Request, answers: Answers, page: Page) -> str:
    """The address of a record that is not there yet, under a new name."""
    place = record_place(page, len(answers.records(page.list)))
    return address(request, answers, place, new=new_name())


def _back_to(request: Request, answers: Answers, came: str) -> str:
    """Where they were. A page that has closed since gives way to the list of all parts."""
    _, number, name = (*came.split("/"), "", "")[:3]
    try:
        if number:
            place_at(answers, int(number), name or None)
    except Http404:
        came = "f"
    return to(request, came) + ("?saved" if came.startswith("f") else "")
