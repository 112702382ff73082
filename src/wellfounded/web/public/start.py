"""Where does a person arrive, and how do they begin?

The first page asks nothing and keeps nothing. A case begins only when the person has read what
is kept and has agreed to it.
"""

from __future__ import annotations

from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_GET, require_http_methods

from wellfounded.web.accounts.models import Organisation
from wellfounded.web.accounts.sessions import APPLICANT
from wellfounded.web.addresses import to
from wellfounded.web.cases.beginning import begin
from wellfounded.web.log import tell
from wellfounded.web.public.limits import ALL, BEGINNING, EVERYBODY_BEGINNING, network
from wellfounded.web.request import Request
from wellfounded.web.safety.ways_out import note_code
from wellfounded.web.voice.beside import is_anything_offered

CONSENTS = ("store", "share", "interpreter", "statistics")


@require_GET
def start(request: Request) -> HttpResponse:
    """What this is, and what it is not."""
    said = {"offices": Organisation.objects.exists(), "voices": is_anything_offered()}
    return render(request, "public/start.html", said)


@require_GET
def safe(request: Request) -> HttpResponse:
    """What is kept, and what the person can do to stay safe."""
    return render(request, "public/safe.html")


@require_http_methods(["GET", "POST"])
def agree(request: Request) -> HttpResponse:
    """Ask for each consent apart; on the first, make the case and show its code."""
    if request.method == "GET":
        return render(request, "public/begin.html", {"consents": switches({})})
    given = {name: bool(request.POST.get(name)) for name in CONSENTS}
    if not given["store"]:
        said = {"consents": switches(given), "refused": True}
        return render(request, "public/begin.html", said, status=422)
    if not (BEGINNING.takes(network(request)) and EVERYBODY_BEGINNING.takes(ALL)):
        tell("beginning_slowed")
        return render(request, "public/wait.html", status=429)
    begun = begin(given)
    here = request.session
    here.start(APPLICANT, begun.opened.id, begun.opened.holder, begun.holder, code=begun.code)
    response = redirect(to(request, "c"))
    note_code(request, response, seen=False)
    return response


def switches(given: dict[str, bool]) -> list[tuple[str, str, str, bool]]:
    """Each consent: its name, the ids of its words and of their help, and whether it is on."""
    return [
        (name, f"begin.{name}", f"begin.{name}.help", given.get(name, False)) for name in CONSENTS
    ]
