"""How does an office say that it cannot take a case, or give back one it has?"""

from __future__ import annotations

from collections.abc import Mapping
from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods

from wellfounded.web.accounts.models import Member
from wellfounded.web.accounts.roles import Act
from wellfounded.web.addresses import to
from wellfounded.web.cases.assigning import holds_whole
from wellfounded.web.cases.giving_back import decline, give_back
from wellfounded.web.cases.keys import NotGranted
from wellfounded.web.cases.opening import Opened
from wellfounded.web.cases.taking_in import waiting_case
from wellfounded.web.desk.door import case_only, holder_of, member_only
from wellfounded.web.desk.menu import case_menu, menu
from wellfounded.web.desk.proving import proved
from wellfounded.web.request import Request
from wellfounded.web.words import say


@require_http_methods(["GET", "POST"])
@member_only
def declined(request: Request, member: Member, case: UUID) -> HttpResponse:
    """Say what follows; then give a waiting case back."""
    if request.method == "POST":
        decline(case, member, holder_of(request))
        return redirect(to(request, "desk", ""))
    waiting_case(case, member, holder_of(request))
    said = {"back": to(request, "desk", ""), "menu": menu(request, member, "")}
    return _sure(request, "decline", said)


@require_http_methods(["GET", "POST"])
@proved
@case_only
def given_back(request: Request, opened: Opened) -> HttpResponse:
    """Say what follows; then give a case back that was taken in."""
    opened.require(Act.TAKE_IN)
    if request.method == "POST":
        give_back(opened)
        return redirect(to(request, "desk", ""))
    if not holds_whole(opened):
        raise NotGranted("only who holds the whole case gives it back")
    said = {"back": to(request, "desk", "k", opened.id), "menu": case_menu(request, opened, "")}
    return _sure(request, "give_back", said)


def _sure(request: Request, act: str, said: Mapping[str, object]) -> HttpResponse:
    language = request.language
    words = {
        "title": say(language, f"sure.{act}.ask"),
        "means": say(language, "give_back.means"),
        "button": say(language, f"sure.{act}.go"),
    }
    return render(request, "desk/sure.html", {**said, **words})
