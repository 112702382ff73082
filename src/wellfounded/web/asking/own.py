"""How does a person ask an office to call, and see or take back what they asked?

Nobody has to sign in for it. What comes after is reached with the short code, which a page carries
on in its forms and never in an address.
"""

from __future__ import annotations

from typing import Any
from uuid import UUID, uuid4

from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods

from wellfounded.calendar.ics import MEDIA_TYPE
from wellfounded.web.addresses import to
from wellfounded.web.applicant.door import applicant_only
from wellfounded.web.asking import form, shown_once
from wellfounded.web.asking.codes import ask_of, typed_code
from wellfounded.web.asking.handing import CannotHand, Step, agreements, step, take_back
from wellfounded.web.asking.models import Ask
from wellfounded.web.asking.offering import Taken, book, cancel, free, in_a_calendar
from wellfounded.web.asking.sending import Closed, send
from wellfounded.web.asking.shown import agreement, offered, page_of_form, standing
from wellfounded.web.asking.times import ZONES
from wellfounded.web.cases.erasing import wipe
from wellfounded.web.cases.giving import open_offices
from wellfounded.web.cases.opening import Opened
from wellfounded.web.database.scope import bound
from wellfounded.web.log import tell
from wellfounded.web.public.limits import ALL, ASKING, CODES, EVERYBODY_ASKING, network
from wellfounded.web.request import Request
from wellfounded.web.words import say

ANSWERS = {"agree": Step.AGREED, "refuse": Step.REFUSED, "withdraw": Step.WITHDRAWN}


@require_http_methods(["GET", "POST"])
def ask(request: Request) -> HttpResponse:
    """Ask an office for a call, as anybody."""
    return _asked(request, {str(one.id): one.name for one in open_offices()})


@require_http_methods(["GET", "POST"])
@applicant_only
def from_a_case(request: Request, opened: Opened) -> HttpResponse:
    """Ask the office that has the case, or any other while none has it."""
    offices = {str(one.id): one.name for one in open_offices()}
    held = opened.row.organisation_id
    if held is None:
        return _asked(request, offices)
    ours = {id: name for id, name in offices.items() if id == str(held)}
    return _asked(request, ours, str(opened.id))


@require_http_methods(["GET", "POST"])
def mine(request: Request) -> HttpResponse:
    """With the code: how far it is, a time for a talk, the agreements; or take it all back."""
    if request.method == "GET":
        return _new(request)
    if not CODES.takes(network(request)):
        return _code_asked(request, "wait.many", 429)
    code = typed_code(request.POST.get("code", ""))
    found = ask_of(code) if code else None
    if found is None:
        return _code_asked(request, "ask.code.wrong", 422)
    with bound(organisation=found.organisation_id):
        answer = _did(request, found, code)
    if ask_of(code) is None:
        wipe()
    return answer


def _asked(request: Request, offices: dict[str, str], case: str = "") -> HttpResponse:
    given = form.typed(request.POST)
    office = request.POST.get("office", "") if len(offices) > 1 else next(iter(offices), "")
    if request.method == "GET" or not offices:
        return _form(request, offices, given, {}, office)
    wrong = form.problems(given) | ({} if office in offices else {"office": "ask.needed"})
    if wrong:
        return _form(request, offices, given, wrong, office)
    if not (ASKING.takes(network(request)) and EVERYBODY_ASKING.takes(ALL)):
        tell("asking_slowed")
        return _form(request, offices, given, {"": "wait.many"}, office, 429)
    try:
        code = send(form.said(given, case), UUID(office), _once(request))
    except Closed:
        return _form(request, offices, given, {"office": "giving.closed"}, office)
    answer = redirect(to(request, "a", "m"))
    shown_once.note(answer, code, given.get("zone", ""))
    return answer


def _new(request: Request) -> HttpResponse:
    """The request that was just sent, with its code; without one the page asks for a code."""
    code, zone = shown_once.noted(request)
    if code and not CODES.takes(network(request)):
        return _code_asked(request, "wait.many", 429)
    found = ask_of(code) if code else None
    if found is None:
        return render(request, "asking/code.html")
    with bound(organisation=found.organisation_id):
        answer = _page(request, found, code, new=True, zone=zone)
    shown_once.take_away(answer)
    return answer


def _form(
    request: Request,
    offices: dict[str, str],
    given: dict[str, str],
    wrong: dict[str, str],
    office: str,
    status: int = 422,
) -> HttpResponse:
    said = page_of_form(request.language, offices, given, wrong, office)
    said |= {"once": _once(request), "here": request.path}
    return render(request, "asking/ask.html", said, status=status if wrong else 200)


def _did(request: Request, found: Ask, code: str) -> HttpResponse:
    """Do what a button of the page asks for, and show how things are then."""
    act, problem = request.POST.get("act", ""), ""
    if act == "file" and found.offer is not None:
        return _file(request, found)
    if act == "leave":
        if not request.POST.get("sure"):
            problem = "ask.leave.tick"
        else:
            gone = take_back(found)
            return render(request, "asking/gone.html", {"gone": gone})
    try:
        if act == "book":
            book(found, _id(request, "offer"))
        elif act == "cancel":
            cancel(found)
        elif act in ANSWERS:
            step(found.organisation, found.id, _id(request, "handing"), ANSWERS[act])
    except Taken:
        problem = "ask.taken"
    except CannotHand as wrong:
        problem = wrong.id
    again = ask_of(code)
    if again is None:
        return render(request, "asking/gone.html", {"gone": True})
    return _page(request, again, code, problem=problem, zone=request.POST.get("zone", ""))


def _page(
    request: Request, found: Ask, code: str, *, new: bool = False, problem: str = "", zone: str = ""
) -> HttpResponse:
    language, office = request.language, found.organisation
    zone = zone if zone in ZONES else ""
    said: dict[str, Any] = {
        "code": code,
        "new": new,
        "office": office.name,
        "standing": standing(found, language),
        "until": found.until,
        "talk": offered(found.offer, zone, language) if found.offer else None,
        "free": [offered(one, zone, language) for one in free(office.id)],
        "zones": page_of_form(language, {}, {"zone": zone}, {}, "")["zones"],
        "zone": zone,
        "agreements": [agreement(one, language) for one in agreements(office, found.id)],
        "leaving": found.state == "leaving",
        "problem": say(language, problem) if problem else "",
        "at": to(request, "a", "m"),
    }
    return render(request, "asking/mine.html", said, status=409 if problem else 200)


def _file(request: Request, found: Ask) -> HttpResponse:
    assert found.offer is not None
    answer = HttpResponse(in_a_calendar(found.offer, request.language), content_type=MEDIA_TYPE)
    answer["Content-Disposition"] = 'attachment; filename="calendar.ics"'
    return answer


def _code_asked(request: Request, problem: str, status: int) -> HttpResponse:
    said = {"problem": say(request.language, problem)}
    return render(request, "asking/code.html", said, status=status)


def _once(request: Request) -> UUID:
    try:
        return UUID(request.POST.get("once", ""))
    except ValueError:
        return uuid4()


def _id(request: Request, name: str) -> UUID:
    """An id that was chosen; a random one stands for none."""
    try:
        return UUID(request.POST.get(name, ""))
    except ValueError:
        return uuid4()
