"""How does a helper look through a declaration and what goes with it?"""

from __future__ import annotations

from django.http import HttpResponse
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from wellfounded.web.accounts.roles import Act
from wellfounded.web.addresses import to
from wellfounded.web.cases.opening import Opened
from wellfounded.web.desk.door import case_only
from wellfounded.web.desk.menu import case_menu
from wellfounded.web.desk.reading import note_opened
from wellfounded.web.drafts import changing, pages
from wellfounded.web.drafts import in_english as english
from wellfounded.web.drafts.sealing import PARTS
from wellfounded.web.request import Request

PLACE = "d"


@require_GET
@case_only
def whole(request: Request, opened: Opened) -> HttpResponse:
    """Both columns, what is open, the certificates, the log and the versions."""
    return pages.whole(request, opened, _seat(request, opened))


@require_POST
@case_only
def copy(request: Request, opened: Opened) -> HttpResponse:
    """A copy with the certificates that go with it."""
    return pages.copy(request, opened, _seat(request, opened, reads=False))


@require_POST
@case_only
def keep(request: Request, opened: Opened) -> HttpResponse:
    """Keep a version, leave one out, or set which are kept."""
    return changing.keep(request, opened, _seat(request, opened, reads=False))


@require_http_methods(["GET", "POST"])
@case_only
def in_english(request: Request, opened: Opened) -> HttpResponse:
    """Suggest the English of short answers."""
    opened.require(Act.SUGGEST_ANSWERS)
    return english.in_english(request, opened, _seat(request, opened))


@require_http_methods(["GET", "POST"])
@case_only
def reading(request: Request, opened: Opened) -> HttpResponse:
    """Note that it was read to the person."""
    return changing.reading(request, opened, _seat(request, opened, reads=False))


@require_http_methods(["GET", "POST"])
@case_only
def translator(request: Request, opened: Opened) -> HttpResponse:
    """Note who translated."""
    return changing.translator(request, opened, _seat(request, opened, reads=False))


@require_http_methods(["GET", "POST"])
@case_only
def signing(request: Request, opened: Opened) -> HttpResponse:
    """Note that it was signed."""
    return changing.signing(request, opened, _seat(request, opened, reads=False))


@require_http_methods(["GET", "POST"])
@case_only
def telling(request: Request, opened: Opened) -> HttpResponse:
    """Note in which language it is told, and where it is signed."""
    return changing.telling(request, opened, _seat(request, opened, reads=False))


@require_GET
@case_only
def version(request: Request, opened: Opened, number: int) -> HttpResponse:
    """One version as it was kept."""
    return pages.version(request, opened, _seat(request, opened), number)


def _seat(request: Request, opened: Opened, *, reads: bool = True) -> pages.Seat:
    """The seat of a member who may make drafts; what they read is told first."""
    opened.require(Act.MAKE_DRAFT)
    if reads:
        note_opened(opened, *PARTS)
    return pages.Seat(
        base=to(request, "desk", "k", opened.id, PLACE),
        layout="desk/desk.html",
        helps=True,
        more={
            "menu": case_menu(request, opened, PLACE),
            "drift": to(request, "desk", "k", opened.id, "t"),
        },
    )
