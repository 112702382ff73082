"""How does a person see what will be in their packet, and get it?"""

from __future__ import annotations

from django.http import HttpResponse
from django.views.decorators.http import require_GET, require_POST

from wellfounded.interview import NoSuchPage, page_of
from wellfounded.law.filing.called_for import CALLS
from wellfounded.web.accounts.roles import Act
from wellfounded.web.addresses import to
from wellfounded.web.applicant.door import applicant_only
from wellfounded.web.applicant.forms import ASYLUM
from wellfounded.web.applicant.two_places import to_look_at
from wellfounded.web.cases.opening import Opened
from wellfounded.web.packets.pages import Side, made, shown
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
    """The packet, or why there is none."""
    opened.require(Act.CONFIRM)
    return made(_own(request), opened)


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
        places=lambda opened: to_look_at(request, opened),
    )


def _question(request: Request, path: str) -> str:
    """The page that asks for a fact, if one does."""
    try:
        page = page_of(path)
    except NoSuchPage:
        return ""
    return to(request, "f", page.number)
