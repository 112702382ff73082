"""What does the paper in my hand say, and which days count from it?

Anybody may ask, without a case. The words go in the body of the form and nowhere else. They are
read and forgotten, so the form needs no cookie. Days are counted from what the person ticked, and
from nothing else.
"""

from __future__ import annotations

from hmac import digest

from django.http import HttpResponse
from django.shortcuts import render
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_http_methods

from wellfounded.calendar.ahead import days_ahead
from wellfounded.calendar.day import entries
from wellfounded.calendar.ics import MEDIA_TYPE, calendar_file
from wellfounded.facts import Case, parse_case
from wellfounded.law.process import course
from wellfounded.notices import read
from wellfounded.notices.found import ReadNotice
from wellfounded.web.clock import now, today
from wellfounded.web.comes_next import comes_next
from wellfounded.web.home import home
from wellfounded.web.paper_says import LONGEST, STEPS, offers, paper_says, ticked
from wellfounded.web.public.limits import READING, network
from wellfounded.web.request import Request
from wellfounded.web.safety.answering import stood


@csrf_exempt
@require_http_methods(["GET", "POST"])
def paper(request: Request) -> HttpResponse:
    """Take the words, show what was read, then the days of what was ticked, or those as a file."""
    text = request.POST.get("text", "")[:LONGEST]
    if not text.strip():
        return render(request, "public/paper.html", {"empty": request.method == "POST"})
    if "do" in request.POST:
        stood(request, text)
    if not READING.takes(network(request)):
        return render(request, "public/paper.html", {"text": text, "slowed": True}, status=429)
    found = read(text, as_of=today())
    steps = _steps(request, found)
    case = parse_case({STEPS: steps}, "the paper", keep_contradictions=True)
    match request.POST.get("do", ""):
        case "file" if steps:
            return _calendar(request, text, case)
        case "days" if steps:
            taken = request.POST.getlist("take")
            kinds = [(name, kind) for name, kind in request.POST.items() if name[:5] == "kind."]
            said = comes_next(case, course(case, today()), request.language)
            said |= {"text": text, "taken": taken, "kinds": kinds}
            return render(request, "public/paper_days.html", said)
    offered = [one for one in offers(found, request.language) if one.is_step]
    said = paper_says(found, Case(), request.language)
    said |= {"text": text, "offers": offered, "untold": "do" in request.POST}
    return render(request, "public/paper_read.html", said)


def _steps(request: Request, found: ReadNotice) -> list[dict[str, object]]:
    """The steps that were ticked, as a case file has them; the paper is read anew each time."""
    chosen = ticked(found, request.POST.getlist("take"), request.POST)
    return [record | {"noted_on": today()} for one, record in chosen if one.path == STEPS]


def _calendar(request: Request, text: str, case: Case) -> HttpResponse:
    """The days as a file: one paper gives one entry, however often it is read."""
    key = digest(home().kek.session_pepper, b"paper/names|" + text.encode(), "sha256")
    shown = entries(days_ahead(case, today()), today())
    made = calendar_file(shown, request.language, key=key, stamped=now())
    answer = HttpResponse(made, content_type=MEDIA_TYPE)
    answer["Content-Disposition"] = 'attachment; filename="calendar.ics"'
    return answer
