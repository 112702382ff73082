"""Where does a page of the interview lead once it is saved?"""

from __future__ import annotations

import re

from django.http import Http404

from wellfounded.interview import Place, next_page, page_of
from wellfounded.web.addresses import to
from wellfounded.web.applicant.places import address, place_at, place_of
from wellfounded.web.cases.answers import Answers
from wellfounded.web.clock import today
from wellfounded.web.request import Request

GO = re.compile(r"/[a-z]{2,3}(?:/[a-z0-9]+)*(?:\?from=[a-z0-9/]+)?")
"""A place of this site that a page offers to go to: no address of another has this form."""

ORIGIN = re.compile(r"[flr]|f/([0-9]{1,4})(?:/([a-z]{8}))?")
"""Where the free-text place was entered from: an address without its language."""

ELSEWHERE = frozenset({"go", "rest", "more"})
"""The buttons that save a page before all of it was answered."""


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
    if came := origin(request):
        return _back_to(request, answers, came)
    return _next(request, answers, place)


def _next(request: Request, answers: Answers, place: Place) -> str:
    following = next_page(answers.case, today(), place)
    if following is None:
        return to(request, "l")
    if following.page.section != place.page.section and following.page.hard:
        return to(request, "f", following.page.number, "before")
    return address(request, answers, following)


def _back_to(request: Request, answers: Answers, came: str) -> str:
    """Where they were. A page that has closed since gives way to the list of all parts."""
    _, number, name = (*came.split("/"), "", "")[:3]
    try:
        if number:
            place_at(answers, int(number), name or None)
    except Http404:
        came = "f"
    return to(request, came) + ("?saved" if came.startswith("f") else "")
