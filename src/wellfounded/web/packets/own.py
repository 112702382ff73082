"""How does a person see what will be in their packet, and get it?"""

from __future__ import annotations

from django.http import HttpResponse
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from wellfounded.interview import NoSuchPage, page_of
from wellfounded.law.filing.called_for import CALLS
from wellfounded.web.accounts.roles import Act
from wellfounded.web.addresses import to
from wellfounded.web.applicant.door import applicant_only
from wellfounded.web.applicant.forms import ASYLUM
from wellfounded.web.applicant.two_places import to_look_at
from wellfounded.web.cases.opening import Opened
from wellfounded.web.packets.asker import Asker
from wellfounded.web.packets.changes import chosen, listed, reasoned
from wellfounded.web.packets.handing import handed_out, how_far, wished
from wellfounded.web.packets.pages import Side, shown
from wellfounded.web.request import Request

FORM = 1 + next(at for at, call in enumerate(CALLS) if call.form == ASYLUM)
"""The number of the asylum form in the list of forms."""


@require_GET
@applicant_only
def packet(request: Request, opened: Opened) -> HttpResponse:
    """What will be in the packet, what is missing, and the way to make it."""
    opened.require(Act.MAKE_DRAFT)
    return shown(_own(request), opened)


@require_POST
@applicant_only
def make(request: Request, opened: Opened) -> HttpResponse:
    """Wish for the packet."""
    opened.require(Act.CONFIRM)
    return wished(_own(request), opened)


@require_GET
@applicant_only
def far(request: Request, opened: Opened) -> HttpResponse:
    """How far it is; its files, or why there are none."""
    opened.require(Act.MAKE_DRAFT)
    return how_far(_own(request), opened)


@require_POST
@applicant_only
def get(request: Request, opened: Opened) -> HttpResponse:
    """A file of the packet."""
    opened.require(Act.CONFIRM)
    return handed_out(_own(request), opened)


@require_http_methods(["GET", "POST"])
@applicant_only
def changes(request: Request, opened: Opened) -> HttpResponse:
    """What changed since a form was filed; choose the paper that is that form."""
    opened.require(Act.MAKE_DRAFT)
    side = _own(request)
    return chosen(side, opened) if request.method == "POST" else listed(side, opened)


@require_POST
@applicant_only
def reasons(request: Request, opened: Opened) -> HttpResponse:
    """Keep the reasons; or get the sheet with them."""
    opened.require(Act.CONFIRM)
    return reasoned(_own(request), opened)


def _own(request: Request) -> Side:
    return Side(
        request=request,
        at=to(request, "j"),
        layout="page.html",
        menu=lambda _: None,
        paper=lambda name: to(request, "u", name),
        declaration=to(request, "s", "d"),
        form=to(request, "p", FORM),
        danger=to(request, "p", "stop"),
        proof=to(request, "u", "g"),
        question=lambda path: _question(request, path),
        asker=lambda: Asker.of(request, request.session.case, Act.CONFIRM),
        places=lambda opened: to_look_at(request, opened),
    )


def _question(request: Request, path: str) -> str:
    """The page that asks for a fact, if one does."""
    try:
        page = page_of(path)
    except NoSuchPage:
        return ""
    return to(request, "f", page.number)
