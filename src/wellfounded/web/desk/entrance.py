"""How does a member come in, and how do they leave?"""

from __future__ import annotations

from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods, require_POST

from wellfounded.web.accounts.models import Member
from wellfounded.web.accounts.sessions import MEMBER
from wellfounded.web.accounts.signing_in import NotLetIn, SignedIn, sign_in
from wellfounded.web.addresses import to
from wellfounded.web.csrf import renew
from wellfounded.web.desk.door import member_only
from wellfounded.web.desk.proving import SHORT
from wellfounded.web.log import tell
from wellfounded.web.public.held import DESK_PLACE, held_fields, send_held
from wellfounded.web.public.limits import SIGNING_IN, network
from wellfounded.web.request import Request
from wellfounded.web.words import say


@require_http_methods(["GET", "POST"])
def come_in(request: Request) -> HttpResponse:
    """Ask for the name and both proofs. Whatever is wrong, the answer is the same."""
    if request.method == "GET":
        return render(request, "desk/sign_in.html")
    if not SIGNING_IN.takes(network(request)):
        return refused(request, "wait.many", 429)
    typed = [request.POST.get(box, "")[:SHORT] for box in ("name", "passphrase", "code")]
    try:
        let_in(request, sign_in(*typed))
    except NotLetIn:
        tell("sign_in_refused")
        return refused(request, "sign_in.wrong", 422)
    return send_held(request, DESK_PLACE) or redirect(to(request, "desk", ""))


@require_POST
@member_only
def go_out(request: Request, member: Member) -> HttpResponse:
    """End the session."""
    request.session.end()
    response = render(request, "desk/left.html")
    response["Clear-Site-Data"] = '"cache", "storage"'
    return response


def let_in(request: Request, found: SignedIn) -> None:
    """Begin the session of a member, under a new token."""
    request.session.start(MEMBER, found.member.id, found.member.id, found.holder)
    request.member = found.member
    renew(request)


def refused(request: Request, id: str, status: int) -> HttpResponse:
    """The sign-in once more, with a word on why."""
    said = {"problem": say(request.language, id), "held": held_fields(request)}
    return render(request, "desk/sign_in.html", said, status=status)
