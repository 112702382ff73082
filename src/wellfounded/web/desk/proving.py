"""How does a member prove again who they are, before a grave act?

What they pressed is not done in between, and not forgotten either: after the proof they stand
before the same button, with what they had chosen.
"""

from __future__ import annotations

import re
from functools import wraps

from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import Resolver404, resolve
from django.views.decorators.http import require_http_methods

from wellfounded.web.accounts.models import Member
from wellfounded.web.accounts.signing_in import prove_again
from wellfounded.web.addresses import to
from wellfounded.web.desk.door import Guarded, P, holder_of, member_only
from wellfounded.web.public.held import HELD, TO, carried, held_fields
from wellfounded.web.request import Request
from wellfounded.web.words import say

INSIDE = re.compile(r"/[a-z]{2,3}/desk(?:/[a-z0-9-]*){1,4}")
"""Addresses that a fresh proof may lead back to."""
PRESSED = {
    "desk_export": "file.take.get",
    "desk_sheet": "me.sheet.go",
    "desk_hand_on": "people.intake",
    "desk_assign": "assign.go",
    "desk_new_passkey": "me.passkeys.forget",
}
"""Buttons that lead back to themselves, with their words. All others stand on a page of their own,
which is shown again."""
SECRETS = frozenset({"passphrase", "code", "answer", "secret"})
"""What is never carried through a page: it is typed anew."""
SHORT = 5000
"""Characters after which nothing typed as a proof is read."""


def proved(view: Guarded[P]) -> Guarded[P]:
    """Before a grave act, ask for a fresh proof if the last one is older than five minutes.

    It comes before anything is looked up, so that it tells nothing.
    """

    @wraps(view)
    def guarded(request: Request, /, *args: P.args, **kwargs: P.kwargs) -> HttpResponse:
        if request.member is None or request.session.fresh:
            return view(request, *args, **kwargs)
        if request.method == "POST" and _is_pressed_again(request, request.path):
            return _asked(request, request.path, carried(request))
        return redirect(to(request, "desk", "again") + f"?to={request.path}")

    return guarded


@require_http_methods(["GET", "POST"])
@member_only
def prove(request: Request, member: Member) -> HttpResponse:
    """Ask for a code of the app once more, and lead back to what was wanted."""
    wanted = request.POST.get(TO) or request.GET.get("to", "")
    place = wanted if INSIDE.fullmatch(wanted) else to(request, "desk", "")
    held = held_fields(request)
    if request.method == "GET":
        return _asked(request, place)
    if not prove_again(member, holder_of(request), request.POST.get("code", "")[:SHORT]):
        return _asked(request, place, held, say(request.language, "again.wrong"))
    request.session.prove()
    if not held or _name(place) not in PRESSED:
        return redirect(place)
    said = {
        "place": place,
        "button": say(request.language, PRESSED[_name(place)]),
        "held": [(name.removeprefix(HELD), value) for name, value in held if name != TO],
    }
    return render(request, "desk/pressed.html", said)


def _asked(
    request: Request, place: str, held: list[tuple[str, str]] | None = None, problem: str = ""
) -> HttpResponse:
    action = to(request, "desk", "again") + f"?to={place}"
    said = {"action": action, "held": held or [], "problem": problem}
    return render(request, "desk/again.html", said, status=422 if problem else 200)


def _is_pressed_again(request: Request, place: str) -> bool:
    return _name(place) in PRESSED and not SECRETS & request.POST.keys()


def _name(place: str) -> str:
    try:
        return resolve(place).url_name or ""
    except Resolver404:
        return ""
