"""How does a member renew their own passphrase, app or printed sheet?"""

from __future__ import annotations

from django.db import transaction
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from wellfounded.web.accounts import app_codes, passkeys, passphrase, recovery
from wellfounded.web.accounts.accepting import NOT_THIS_CODE
from wellfounded.web.accounts.models import Member
from wellfounded.web.accounts.names import called
from wellfounded.web.accounts.office_log import note
from wellfounded.web.accounts.sessions import end_others
from wellfounded.web.addresses import to
from wellfounded.web.desk.door import holder_of, member_only
from wellfounded.web.desk.menu import menu
from wellfounded.web.desk.proving import proved
from wellfounded.web.home import home
from wellfounded.web.request import Request

CHANGED = b"changed"
"""Kept in the session until the page has said that the sign-in was changed."""


@require_GET
@member_only
def own(request: Request, member: Member) -> HttpResponse:
    """How this member comes in, and what can be renewed."""
    said = {
        "name": called(member),
        "left": recovery.left(member),
        "passkeys": passkeys.number(member),
        "changed": _takes_note(request),
        "menu": menu(request, member, "me"),
    }
    return render(request, "desk/me.html", said)


@require_http_methods(["GET", "POST"])
@proved
@member_only
def new_passphrase(request: Request, member: Member) -> HttpResponse:
    """Choose another passphrase; everywhere else this member is signed out."""
    if request.method == "GET":
        return _passphrase(request, member)
    chosen = request.POST.get("passphrase", "")
    if wrong := passphrase.problem(chosen, member):
        words = request.language.say(wrong.id, wrong.english, **wrong.filled)
        return _passphrase(request, member, words)
    locked = passphrase.locked_with(member, holder_of(request), chosen)
    with transaction.atomic():
        passphrase.keep(member, locked)
        changed(request, member, "passphrase")
    return redirect(to(request, "desk", "me"))


@require_http_methods(["GET", "POST"])
@proved
@member_only
def new_app(request: Request, member: Member) -> HttpResponse:
    """Set up another app; the old one shows nothing of use from then on."""
    here = request.session
    if request.method == "GET":
        here.keep(app_codes.new_seed())
        return _app(request, member)
    step = app_codes.step_of(here.kept(), request.POST.get("code", "")) if here.kept() else None
    if step is None:
        wrong = NOT_THIS_CODE
        return _app(request, member, request.language.say(wrong.id, wrong.english))
    with transaction.atomic():
        app_codes.enrol(member, holder_of(request), here.take(), step)
        changed(request, member, "app")
    return redirect(to(request, "desk", "me"))


@require_POST
@proved
@member_only
def new_sheet(request: Request, member: Member) -> HttpResponse:
    """Draw a new printed sheet; the codes of the old one are dead."""
    with transaction.atomic():
        codes = recovery.new_sheet(member, holder_of(request))
        note(member.organisation_id, "sign_in_changed", member.id, by=member)
    return render(request, "desk/sheet.html", {"codes": codes, "menu": menu(request, member, "me")})


def _passphrase(request: Request, member: Member, problem: str = "") -> HttpResponse:
    said = {"name": called(member), "problem": problem, "menu": menu(request, member, "me")}
    return render(request, "desk/passphrase.html", said, status=422 if problem else 200)


def _app(request: Request, member: Member, problem: str = "") -> HttpResponse:
    seed = request.session.kept() or app_codes.new_seed()
    request.session.keep(seed)
    said = {
        "seed": app_codes.shown(seed),
        "link": app_codes.link(seed, called(member), home().name),
        "problem": problem,
        "menu": menu(request, member, "me"),
    }
    return render(request, "desk/app.html", said, status=422 if problem else 200)


def changed(request: Request, member: Member, what: str) -> None:
    """Sign the member out everywhere else, and leave a note for the page that comes next."""
    end_others(request.session)
    request.session.keep(CHANGED)
    note(member.organisation_id, "sign_in_changed", member.id, by=member, detail={"what": what})


def _takes_note(request: Request) -> bool:
    return request.session.kept() == CHANGED and request.session.take() == CHANGED
