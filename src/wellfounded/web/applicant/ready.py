"""How does a person get ready for what comes?

Sheets made from their own answers, to read here or to print. Nothing of them is kept.
"""

from __future__ import annotations

from django.http import Http404, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_GET

from wellfounded.preparation import KINDS, Layout, printed, sheet
from wellfounded.web.applicant.door import applicant_only
from wellfounded.web.cases.opening import Opened
from wellfounded.web.clock import today
from wellfounded.web.quoted import quoting
from wellfounded.web.request import Request
from wellfounded.web.words import say

LETTERS = {kind[0]: kind for kind in KINDS}
"""Addresses tell nothing: a sheet is called by one letter."""


@require_GET
@applicant_only
def ready(request: Request, opened: Opened) -> HttpResponse:
    """Choose what to get ready for."""
    offered = [
        (letter, say(request.language, f"ready.for.{kind}")) for letter, kind in LETTERS.items()
    ]
    return render(request, "applicant/ready.html", {"sheets": offered})


@require_GET
@applicant_only
def ready_for(request: Request, opened: Opened, letter: str) -> HttpResponse:
    """One sheet, from the answers of the case and the law of today."""
    if letter not in LETTERS:
        raise Http404
    case, language = opened.answers.case, request.language
    made = printed(sheet(case, LETTERS[letter], today()), language, quoting(case, language))
    return render(request, "applicant/ready_for.html", {"sheet": made, "Layout": Layout})
