"""How does a person give their case to an office, and take it back?"""

from __future__ import annotations

from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods, require_POST

from wellfounded.web.accounts.roles import Act
from wellfounded.web.addresses import to
from wellfounded.web.applicant.at_the_office import standing
from wellfounded.web.applicant.door import applicant_only
from wellfounded.web.cases.consents import INTERPRETER, SHARE, consents
from wellfounded.web.cases.giving import CannotGive, give, is_filed, open_offices, take_back
from wellfounded.web.cases.opening import Opened
from wellfounded.web.request import Request
from wellfounded.web.ui.field import Option
from wellfounded.web.words import say

ASKED = (SHARE, INTERPRETER)


@require_http_methods(["GET", "POST"])
@applicant_only
def giving(request: Request, opened: Opened) -> HttpResponse:
    """Choose an office and agree; or, if one has the case, what can be done about that."""
    opened.require(Act.GIVE_CASE)
    if opened.row.organisation_id is not None:
        return _held(request, opened)
    if request.method == "GET":
        said = consents(opened)
        return _asked(request, opened, {name: said.get(name, False) for name in ASKED})
    agreed = {name: bool(request.POST.get(name)) for name in ASKED}
    offices = {str(one.id): one for one in open_offices()}
    chosen = request.POST.get("office", "")
    if chosen not in offices:
        return _asked(request, opened, agreed, "giving.choose")
    try:
        give(opened, UUID(chosen), agreed)
    except CannotGive as wrong:
        return _asked(request, opened, agreed, wrong.id)
    return redirect(to(request, "g"))


@require_POST
@applicant_only
def taking_back(request: Request, opened: Opened) -> HttpResponse:
    """On a clear word, take the case back."""
    opened.require(Act.GIVE_CASE)
    if not request.POST.get("sure"):
        return _held(request, opened, "giving.back.tick")
    try:
        take_back(opened)
    except CannotGive as wrong:
        return _held(request, opened, wrong.id)
    return redirect(to(request, "g"))


def _asked(
    request: Request, opened: Opened, agreed: dict[str, bool], problem: str = ""
) -> HttpResponse:
    chosen = request.POST.get("office", "")
    offices = [(str(one.id), one.name) for one in open_offices()]
    said = {
        "offices": [Option(code=id, words=name, chosen=id == chosen) for id, name in offices],
        "came_back": standing(opened, request.language),
        "agreed": agreed,
        "problem": say(request.language, problem) if problem else "",
    }
    return render(request, "applicant/giving.html", said, status=422 if problem else 200)


def _held(request: Request, opened: Opened, problem: str = "") -> HttpResponse:
    said = {
        "held": opened.row.organisation_id is not None,
        "standing": standing(opened, request.language),
        "filed": is_filed(opened.answers.case),
        "problem": say(request.language, problem) if problem else "",
    }
    return render(request, "applicant/given.html", said, status=422 if problem else 200)
