"""What happened in this case, where does it stand, and by when must what be done?"""

from __future__ import annotations

from django.http import HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_GET

from wellfounded.law.process import course, events
from wellfounded.law.process.words import does_not_fit, happened
from wellfounded.web.accounts.roles import Act
from wellfounded.web.cases.held import reads
from wellfounded.web.cases.opening import Opened
from wellfounded.web.clock import today
from wellfounded.web.comes_next import appointments, day_row, days_of, standing_row
from wellfounded.web.desk.door import case_only
from wellfounded.web.desk.law_here import law_here
from wellfounded.web.desk.menu import case_menu
from wellfounded.web.desk.reading import READ, note_opened
from wellfounded.web.request import Request
from wellfounded.web.ui.rows import Happened


@require_GET
@case_only
def comes_next(request: Request, opened: Opened) -> HttpResponse:
    """Stages, days with their counting, appointments, and every step with what does not fit."""
    opened.require(Act.READ_CASE)
    note_opened(opened, *READ)
    case, language = opened.answers.case, request.language
    found = course(case, today())
    refused = does_not_fit(case, found, language)
    said = {
        "today": today(),
        "part": not reads(opened, *READ),
        "standing": [standing_row(track, language) for track in found.tracks],
        "days": [day_row(one, language) for one in days_of(case, found)],
        "appointments": list(appointments(events(case), language)),
        "steps": [
            Happened(
                day=language.days(event.day.earliest, event.day.latest),
                what=happened(event.kind, language),
                more=tuple(part for part in (event.time, event.place) if part),
                problem=refused.get(event, ""),
                change="",
            )
            for event in events(case)
        ],
        "law_here": law_here(request),
        "menu": case_menu(request, opened, "n"),
    }
    return render(request, "desk/comes_next.html", said)
