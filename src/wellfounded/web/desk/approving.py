"""How does a representative approve the filing of a case?"""

from __future__ import annotations

from typing import get_args

from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods

from wellfounded.web.accounts.roles import Act
from wellfounded.web.addresses import to
from wellfounded.web.cases.opening import Opened
from wellfounded.web.cases.signing_off import Representative, approved, sign_off
from wellfounded.web.desk.door import case_only
from wellfounded.web.desk.menu import case_menu
from wellfounded.web.request import Request
from wellfounded.web.ui.field import Option
from wellfounded.web.words import say


@require_http_methods(["GET", "POST"])
@case_only
def approve(request: Request, opened: Opened) -> HttpResponse:
    """Ask in what capacity, and whether the draft was read; then approve the case as it stands."""
    opened.require(Act.SIGN_OFF)
    if request.method == "GET":
        return _shown(request, opened)
    for kind in get_args(Representative):
        if request.POST.get("kind") == kind and request.POST.get("read"):
            sign_off(opened, kind)
            return redirect(to(request, "desk", "k", opened.id))
    return _shown(request, opened, problem=True)


def _shown(request: Request, opened: Opened, *, problem: bool = False) -> HttpResponse:
    said = {
        "kinds": [
            Option(code=kind, words=say(request.language, f"approve.{kind}"))
            for kind in get_args(Representative)
        ],
        "approved": approved(opened),
        "problem": problem,
        "menu": case_menu(request, opened, "f"),
    }
    return render(request, "desk/approve.html", said, status=422 if problem else 200)
