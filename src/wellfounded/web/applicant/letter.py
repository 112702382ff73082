"""How does what the person said read back to them?"""

from __future__ import annotations

from django.http import HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_GET

from wellfounded.interview import Line, Place, first_page, letter, page
from wellfounded.web.applicant.door import applicant_only
from wellfounded.web.applicant.places import address
from wellfounded.web.cases.opening import Opened
from wellfounded.web.clock import today
from wellfounded.web.request import Request


@require_GET
@applicant_only
def read_back(request: Request, opened: Opened) -> HttpResponse:
    """The answers as a letter, each leading back to where it can be changed."""
    answers = opened.answers

    def change(line: Line) -> str:
        return address(request, answers, Place(page(line.page), line.record)) if line.page else ""

    parts = [
        (part, [(one, [(line, change(line)) for line in one.lines]) for one in part.paragraphs])
        for part in letter(answers.case, request.language)
    ]
    said = {"parts": parts, "open": first_page(answers.case, today()) is not None}
    return render(request, "applicant/letter.html", said)
