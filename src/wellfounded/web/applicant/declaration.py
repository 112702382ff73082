"""How does a person read their declaration, and take it along?"""

from __future__ import annotations

from dataclasses import replace

from django.http import HttpResponse
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from wellfounded.web.addresses import to
from wellfounded.web.applicant.door import applicant_only
from wellfounded.web.applicant.two_places import to_look_at
from wellfounded.web.cases.opening import Opened
from wellfounded.web.drafts import changing, pages
from wellfounded.web.drafts import in_english as english
from wellfounded.web.request import Request


@require_GET
@applicant_only
def whole(request: Request, opened: Opened) -> HttpResponse:
    """The declaration as it stands, and what is open."""
    seat = replace(_seat(request), more={"places": to_look_at(request, opened)})
    return pages.whole(request, opened, seat)


@require_POST
@applicant_only
def copy(request: Request, opened: Opened) -> HttpResponse:
    """A copy to take along."""
    return pages.copy(request, opened, _seat(request))


@require_POST
@applicant_only
def keep(request: Request, opened: Opened) -> HttpResponse:
    """Keep a version, leave one out, or set which are kept."""
    return changing.keep(request, opened, _seat(request))


@require_http_methods(["GET", "POST"])
@applicant_only
def in_english(request: Request, opened: Opened) -> HttpResponse:
    """Give the English of short answers."""
    return english.in_english(request, opened, _seat(request))


@require_http_methods(["GET", "POST"])
@applicant_only
def reading(request: Request, opened: Opened) -> HttpResponse:
    """Note that it was read."""
    return changing.reading(request, opened, _seat(request))


@require_http_methods(["GET", "POST"])
@applicant_only
def translator(request: Request, opened: Opened) -> HttpResponse:
    """Note who translated."""
    return changing.translator(request, opened, _seat(request))


@require_http_methods(["GET", "POST"])
@applicant_only
def signing(request: Request, opened: Opened) -> HttpResponse:
    """Note that it was signed."""
    return changing.signing(request, opened, _seat(request))


@require_http_methods(["GET", "POST"])
@applicant_only
def telling(request: Request, opened: Opened) -> HttpResponse:
    """Say in which language it is told, and where it is signed."""
    return changing.telling(request, opened, _seat(request))


@require_GET
@applicant_only
def version(request: Request, opened: Opened, number: int) -> HttpResponse:
    """One version as it was kept."""
    return pages.version(request, opened, _seat(request), number)


def _seat(request: Request) -> pages.Seat:
    return pages.Seat(base=to(request, "s", "d"), layout="page.html", helps=False)
