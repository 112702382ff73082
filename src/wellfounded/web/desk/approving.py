"""How does a representative approve the filing of a case?"""

from __future__ import annotations

from typing import get_args

from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods

from wellfounded.web.accounts.roles import Act
from wellfounded.web.addresses import to
from wellfounded.web.applicant.forms import days_in_sight
from wellfounded.web.cases.opening import Opened
from wellfounded.web.cases.signing_off import (
    CannotApprove,
    Representative,
    approved,
    last_change,
    sign_off,
)
from wellfounded.web.desk.before_filing import lacking, reasons, to_take_on
from wellfounded.web.desk.door import case_only
from wellfounded.web.desk.law_here import law_here
from wellfounded.web.desk.menu import case_menu
from wellfounded.web.desk.reading import note_opened
from wellfounded.web.request import Request
from wellfounded.web.ui.field import Option
from wellfounded.web.words import say


@require_http_methods(["GET", "POST"])
@case_only
def approve(request: Request, opened: Opened) -> HttpResponse:
    """Show what stands in the way; ask for the reasons, and in what capacity; then approve."""
    opened.require(Act.SIGN_OFF)
    if request.method == "GET":
        return _shown(request, opened)
    for kind in get_args(Representative):
        if request.POST.get("kind") == kind and request.POST.get("read"):
            try:
                sign_off(opened, kind, reasons(request), seen=_seen(request))
            except CannotApprove as wrong:
                return _shown(request, opened, wrong.id)
            return redirect(to(request, "desk", "k", opened.id))
    return _shown(request, opened, "approve.both")


def _seen(request: Request) -> int:
    """The last change that the page was shown with; -1, which is never the last, without one."""
    sent = request.POST.get("seen", "")
    return int(sent) if sent.isascii() and sent.isdecimal() else -1


def _shown(request: Request, opened: Opened, problem: str = "") -> HttpResponse:
    """The page, once it is told that the case is read; read after ``seen`` is taken."""
    seen = last_change(opened.id)
    note_opened(opened)
    refused, lacks = lacking(request, opened)
    said = {
        "kinds": [
            Option(
                code=kind,
                words=say(request.language, f"approve.{kind}"),
                chosen=request.POST.get("kind") == kind,
            )
            for kind in get_args(Representative)
        ],
        "approved": approved(opened),
        "dangers": to_take_on(request, opened),
        "refused": refused,
        "lacks": lacks,
        "sight": days_in_sight(opened, request.language),
        "seen": seen,
        "law_here": law_here(request),
        "problem": say(request.language, problem) if problem else "",
        "menu": case_menu(request, opened, "f"),
    }
    return render(request, "desk/approve.html", said, status=422 if problem else 200)
