"""What comes next in the case, by when, and why?"""

from __future__ import annotations

from django.http import HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_GET

from wellfounded.law.deadlines import Deadline, State
from wellfounded.law.process import Course, Track, course, events
from wellfounded.law.process.words import does_not_fit
from wellfounded.law.time_limits import TIME_LIMITS, Done, Who
from wellfounded.web.applicant.door import applicant_only
from wellfounded.web.cases.opening import Opened
from wellfounded.web.clock import today
from wellfounded.web.comes_next import appointments, day_row, days_of, standing_row
from wellfounded.web.request import Request

NEAREST = 5
URGENT, AHEAD = (State.TODAY, State.PASSED), (State.OPEN, State.WAITING)
IN_COURT = ("court", "board")


@require_GET
@applicant_only
def now(request: Request, opened: Opened) -> HttpResponse:
    """The nearest days, where the case stands, and what to do."""
    case, language = opened.answers.case, request.language
    found = course(case, today())
    own = [one for one in days_of(case, found) if one.who is Who.PERSON]
    said = {
        "today": today(),
        "urgent": [day_row(one, language) for one in own if one.state in URGENT or _no_day(one)],
        "days": [day_row(one, language) for one in own if _lies_ahead(one)][:NEAREST],
        "appointments": list(appointments(events(case), language)),
        "standing": [standing_row(track, language) for track in _shown(found)],
        "refused": bool(does_not_fit(case, found, language)),
        "hearing": any(track.procedure.forum in IN_COURT for track in found.going_on),
    }
    return render(request, "applicant/now.html", said)


@require_GET
@applicant_only
def days(request: Request, opened: Opened) -> HttpResponse:
    """Every day that counts, each with how it was counted."""
    case = opened.answers.case
    found = days_of(case, course(case, today()))
    said = {"days": [day_row(one, request.language) for one in found], "today": today()}
    return render(request, "applicant/days.html", said)


def _no_day(one: Deadline) -> bool:
    """Whether something is to be done by a day that nobody can name yet."""
    named = one.due is not None or one.state is not State.NOT_KNOWN
    only_waits = one.limit in TIME_LIMITS and TIME_LIMITS[one.limit].more["done"] == Done.PASSED
    return not (named or only_waits)


def _lies_ahead(one: Deadline) -> bool:
    """Whether something is to be done by it; appointments stand by themselves, with their hour."""
    return one.state in AHEAD and not one.appointment


def _shown(found: Course) -> tuple[Track, ...]:
    """What goes on or has just ended, what moved last first."""
    shown = [track for track in found.tracks if not track.stage.last or track.place == found.taken]
    return tuple(sorted(shown, key=lambda track: track.place, reverse=True))
