"""What comes next in the case, by when, and why?"""

from __future__ import annotations

from django.http import HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_GET

from wellfounded.law.process import course
from wellfounded.law.process.words import does_not_fit
from wellfounded.web.applicant.door import applicant_only
from wellfounded.web.cases.opening import Opened
from wellfounded.web.clock import today
from wellfounded.web.comes_next import comes_next, day_row, days_of
from wellfounded.web.request import Request


@require_GET
@applicant_only
def now(request: Request, opened: Opened) -> HttpResponse:
    """The nearest days, where the case stands, and what to do."""
    case, language = opened.answers.case, request.language
    found = course(case, today())
    said = comes_next(case, found, language)
    said["refused"] = bool(does_not_fit(case, found, language))
    return render(request, "applicant/now.html", said)


@require_GET
@applicant_only
def days(request: Request, opened: Opened) -> HttpResponse:
    """Every day that counts, each with how it was counted."""
    case = opened.answers.case
    found = days_of(case, course(case, today()))
    said = {"days": [day_row(one, request.language) for one in found], "today": today()}
    return render(request, "applicant/days.html", said)
