"""What does somebody see who was invited to work here?"""

from __future__ import annotations

from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods

from wellfounded.vault.wraps import Holder
from wellfounded.web.accounts import app_codes
from wellfounded.web.accounts.accepting import NotYet, accept
from wellfounded.web.accounts.inviting import DeadLink, WrongVoiceCode, invited_by, living
from wellfounded.web.accounts.models import Member
from wellfounded.web.accounts.names import called
from wellfounded.web.accounts.sessions import INVITED
from wellfounded.web.addresses import to
from wellfounded.web.home import home
from wellfounded.web.public.limits import SIGNING_IN, network
from wellfounded.web.request import Request
from wellfounded.web.words import say


@require_http_methods(["GET", "POST"])
def invited(request: Request, link: str) -> HttpResponse:
    """Ask for the code that was told by voice; a link without it opens nothing."""
    try:
        living(link)
        if request.method == "GET":
            return render(request, "desk/invited.html")
        if not SIGNING_IN.takes(network(request)):
            return _invited_again(request, "wait.many", 429)
        member = invited_by(link, request.POST.get("code", ""))
    except DeadLink:
        return render(request, "desk/dead_link.html", status=404)
    except WrongVoiceCode:
        return _invited_again(request, "invited.wrong", 422)
    request.session.start(INVITED, member.id, member.id, Holder.random())
    request.session.keep(app_codes.new_seed())
    return redirect(to(request, "desk", "join"))


@require_http_methods(["GET", "POST"])
def joining(request: Request) -> HttpResponse:
    """Let the person choose a passphrase and set up their app; then show the printed sheet."""
    here = request.session
    if here.kind != INVITED or here.of is None:
        return redirect(to(request, "desk", "in"))
    found = Member.objects.filter(id=here.of).select_related("organisation").first()
    if found is None:
        return redirect(to(request, "desk", "in"))
    if request.method == "GET":
        return _joining(request, found)
    typed = request.POST.get("passphrase", ""), request.POST.get("code", "")
    try:
        codes = accept(found, here.holder()[1], here.kept(), *typed)
    except NotYet as wrong:
        said = wrong.problem
        words = request.language.say(said.id, said.english, **said.filled)
        return _joining(request, found, {wrong.field: words}, status=422)
    except DeadLink:
        here.end()
        return render(request, "desk/dead_link.html", status=404)
    here.end()
    return render(request, "desk/sheet.html", {"codes": codes, "joined": True})


def _invited_again(request: Request, id: str, status: int) -> HttpResponse:
    return render(
        request, "desk/invited.html", {"problem": say(request.language, id)}, status=status
    )


def _joining(
    request: Request, member: Member, problems: dict[str, str] | None = None, status: int = 200
) -> HttpResponse:
    seed, name = request.session.kept(), called(member)
    said = {
        "name": name,
        "office": member.organisation.name,
        "seed": app_codes.shown(seed),
        "link": app_codes.link(seed, name, home().name),
        "problems": problems or {},
    }
    return render(request, "desk/join.html", said, status=status)
