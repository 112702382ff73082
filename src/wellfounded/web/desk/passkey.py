"""How does a member come in with a passkey, and how do they set one up?"""

from __future__ import annotations

from uuid import UUID

from django.db import transaction
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods, require_POST

from wellfounded.web.accounts import passkeys, passphrase
from wellfounded.web.accounts.models import Member
from wellfounded.web.accounts.office_log import note
from wellfounded.web.accounts.roles import State
from wellfounded.web.accounts.sessions import CALLED
from wellfounded.web.accounts.signing_in import PROVING, NotLetIn, SignedIn
from wellfounded.web.addresses import to
from wellfounded.web.desk.door import holder_of, member_only
from wellfounded.web.desk.entrance import let_in, refused
from wellfounded.web.desk.menu import menu
from wellfounded.web.desk.own import changed
from wellfounded.web.desk.proving import SHORT, proved
from wellfounded.web.public.limits import SIGNING_IN, network
from wellfounded.web.request import Request
from wellfounded.web.words import say

WHAT: dict[str, object] = {"what": "passkey"}
PASSED = b"passed"
"""Before the id of a member, in a session that waits for their passphrase."""


@require_POST
def call(request: Request) -> HttpResponse:
    """Give out a challenge, in a session of nobody."""
    if not SIGNING_IN.takes(network(request)):
        return refused(request, "wait.many", 429)
    request.session.call(passkeys.new_challenge())
    return redirect(to(request, "desk", "p", "a"))


@require_http_methods(["GET", "POST"])
def answer(request: Request) -> HttpResponse:
    """Show the page that asks the device, and look at what it answers. A challenge serves once."""
    here = request.session
    challenge = here.kept() if here.kind == CALLED else b""
    if not challenge or challenge.startswith(PASSED):
        return redirect(to(request, "desk", "in"))
    if request.method == "GET":
        return render(request, "desk/passkey.html", {"options": passkeys.to_sign_in(challenge)})
    sent = request.POST.get("answer", ""), request.POST.get("secret", "")
    try:
        passed = passkeys.sign_in(here.take(), *sent)
    except NotLetIn:
        return refused(request, "sign_in.wrong", 422)
    if passed.holder is None:
        here.call(PASSED + passed.member.id.bytes)
        return redirect(to(request, "desk", "p", "q"))
    return _in(request, SignedIn(passed.member, passed.holder))


@require_http_methods(["GET", "POST"])
def then_passphrase(request: Request) -> HttpResponse:
    """Where the passkey cannot unlock the key, ask for the passphrase after it."""
    here = request.session
    if here.kind != CALLED or not here.kept().startswith(PASSED):
        return redirect(to(request, "desk", "in"))
    if request.method == "GET":
        return render(request, "desk/passkey_passphrase.html")
    if not SIGNING_IN.takes(network(request)):
        return refused(request, "wait.many", 429)
    id = UUID(bytes=here.kept().removeprefix(PASSED))
    found = Member.objects.filter(id=id, state=State.CONFIRMED.value)
    member = found.select_related("organisation").first()
    holder = None
    if member is not None and PROVING.takes(member.id.bytes):
        holder = passphrase.unlock(member, request.POST.get("passphrase", "")[:SHORT])
    if member is None or holder is None:
        said = {"problem": say(request.language, "passkey.passphrase.wrong")}
        return render(request, "desk/passkey_passphrase.html", said, status=422)
    return _in(request, SignedIn(member, holder))


@require_http_methods(["GET", "POST"])
@proved
@member_only
def set_up(request: Request, member: Member) -> HttpResponse:
    """Make a passkey for this member, or take all away."""
    here = request.session
    if request.method == "GET":
        return _set_up(request, member)
    sent = request.POST.get("answer", ""), request.POST.get("secret", "")
    challenge = here.take()
    try:
        with transaction.atomic():
            if request.POST.get("forget"):
                passkeys.forget(member)
            else:
                passkeys.register(member, holder_of(request), challenge, *sent)
            changed(request, member, "passkey")
    except NotLetIn:
        return _set_up(request, member, "passkey.wrong")
    return redirect(to(request, "desk", "me"))


def _set_up(request: Request, member: Member, problem: str = "") -> HttpResponse:
    challenge = passkeys.new_challenge()
    request.session.keep(challenge)
    said = {
        "options": passkeys.to_register(member, challenge),
        "problem": say(request.language, problem) if problem else "",
        "menu": menu(request, member, "me"),
    }
    return render(request, "desk/passkey_new.html", said, status=422 if problem else 200)


def _in(request: Request, found: SignedIn) -> HttpResponse:
    note(found.member.organisation_id, "signed_in", found.member.id, by=found.member)
    let_in(request, found)
    return redirect(to(request, "desk", ""))
