"""How does a person come back, and how do they leave?"""

from __future__ import annotations

from django.db import DatabaseError
from django.http import HttpResponse, HttpResponseRedirect
from django.shortcuts import redirect, render
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_http_methods

from wellfounded.vault.receipt_code import CodeError
from wellfounded.web.accounts.sessions import APPLICANT, cookie_name
from wellfounded.web.addresses import to
from wellfounded.web.cases.models import Case
from wellfounded.web.cases.opening import Opened, open_case
from wellfounded.web.cases.returning import NoSuchCode, Returned, mark_proved, unlock_with
from wellfounded.web.cases.writing import note_reading
from wellfounded.web.csrf import renew
from wellfounded.web.database.scope import bound
from wellfounded.web.keyring.shredding import ShreddedError
from wellfounded.web.log import tell
from wellfounded.web.public.held import HELD_FILE, held_fields, send_held
from wellfounded.web.public.limits import CODES, network
from wellfounded.web.request import Request
from wellfounded.web.safety.ways_out import Exit, Wish, forget, signed_off
from wellfounded.web.words import say


@require_http_methods(["GET", "POST"])
def come_back(request: Request) -> HttpResponse:
    """Take a code, open the case, and save what was typed while the session had run out."""
    if request.method == "GET":
        return _asked(request, away="away" in request.GET)
    if not CODES.takes(network(request)):
        return _asked(request, problem=say(request.language, "wait.many"), status=429)
    try:
        found = unlock_with(request.POST.get("code", ""))
        with bound(case=found.case):
            opened = open_case(found.case, found.holder_id, found.holder)
            if request.POST.get(HELD_FILE, opened.keys.mark) != opened.keys.mark:
                return _asked(request, problem=say(request.language, "return.other"), status=409)
            _open(request, found, opened)
            return send_held(request) or redirect(to(request, "f"))
    except CodeError as wrong:
        said = wrong.problem
        words = request.language.say(said.id, said.english, **said.filled)
        return _asked(request, problem=words, status=422)
    except NoSuchCode:
        return _asked(request, problem=say(request.language, "return.wrong"), status=422)
    except (Case.DoesNotExist, ShreddedError):
        return _asked(request, problem=say(request.language, "return.deleted"), status=410)


@csrf_exempt
@require_http_methods(["GET", "POST"])
def leave_now(request: Request) -> HttpResponse:
    """The quick exit: the session is dead, the browser told to forget, the chosen page comes up.

    Should the database refuse, that page comes up all the same, and the key to the session is
    taken from the browser. The worker ends it when its time is over. No browser follows to a blank
    page, so that one is ours and holds nothing.
    """
    try:
        request.session.end()
    except DatabaseError:
        tell("session_left")
    leads_to = Wish.of(request).exit
    response = (
        HttpResponse("<!doctype html><title></title>")
        if leads_to is Exit.BLANK
        else HttpResponseRedirect(leads_to.address(request.language.code))
    )
    response.delete_cookie(cookie_name(), path="/", samesite="Strict")
    forget(response)
    response["Clear-Site-Data"] = '"cache", "cookies", "storage"'
    return response


@require_http_methods(["POST"])
def sign_out(request: Request) -> HttpResponse:
    """End the session and say so; on a shared phone the browser forgets its choices too."""
    request.session.end()
    response = render(request, "public/left.html")
    signed_off(request, response)
    return response


def _open(request: Request, found: Returned, opened: Opened) -> None:
    note_reading(opened, "came_back", {})
    mark_proved(found.case)
    request.session.start(APPLICANT, found.case, found.holder_id, found.holder)
    renew(request)


def _asked(
    request: Request, *, problem: str = "", away: bool = False, status: int = 200
) -> HttpResponse:
    said = {
        "problem": problem,
        "away": away,
        "held": held_fields(request),
        "other": status == 409,
    }
    return render(request, "public/return.html", said, status=status)
