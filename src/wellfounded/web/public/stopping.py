"""How does somebody end messages that reach them, without signing in?

With the link in the message. Opening it asks once, because programs that check mail open every
link; a mail program's own button ends them at once. When messages went out is forgotten then. Where
they went is sealed in with the days, in the case: its person forgets it when they are here.
"""

from __future__ import annotations

from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import render
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_http_methods

from wellfounded.web.agenda.links import Purpose, case_of, end_link
from wellfounded.web.agenda.models import Agenda, Sending
from wellfounded.web.database.scope import bound
from wellfounded.web.public.limits import FEEDS, network
from wellfounded.web.request import Request


@csrf_exempt
@require_http_methods(["GET", "POST"])
def stop(request: Request, token: str) -> HttpResponse:
    """Ask, and on a clear word end the messages. A link that is no more looks the same."""
    if not FEEDS.takes(network(request)):
        return render(request, "public/wait.html", status=429)
    if request.method == "POST" and (case := case_of(token, Purpose.STOP)):
        _end(case)
    return render(request, "public/stopping.html", {"ended": request.method == "POST"})


def _end(case: UUID) -> None:
    with bound(case=case):
        Agenda.objects.filter(case_id=case).update(reminds=False)
        Sending.objects.filter(case_id=case).delete()
        end_link(case, Purpose.STOP)
