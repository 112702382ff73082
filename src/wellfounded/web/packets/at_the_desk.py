"""How does an office see what will be in a packet, and get it?

It is made of the whole case, so a member who holds a part alone is told that.
"""

from __future__ import annotations

from django.http import HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from wellfounded.web.accounts.roles import Act
from wellfounded.web.addresses import to
from wellfounded.web.cases.keys import NotGranted
from wellfounded.web.cases.opening import Opened
from wellfounded.web.desk.door import case_only
from wellfounded.web.desk.menu import case_menu
from wellfounded.web.packets.asker import Asker
from wellfounded.web.packets.changes import chosen, listed, reasoned
from wellfounded.web.packets.handing import handed_out, how_far, wished
from wellfounded.web.packets.own import FORM
from wellfounded.web.packets.pages import Side, shown
from wellfounded.web.packets.sealing import whole
from wellfounded.web.request import Request


@require_GET
@case_only
def packet(request: Request, opened: Opened) -> HttpResponse:
    """What will be in the packet, what is missing, and the way to make it."""
    opened.require(Act.MAKE_DRAFT)
    if not whole(opened):
        said = {"menu": case_menu(request, opened, "j")}
        return render(request, "packets/not_handed.html", said)
    return shown(_desk(request, opened), opened)


@require_POST
@case_only
def make(request: Request, opened: Opened) -> HttpResponse:
    """Wish for the packet."""
    _require_whole(opened)
    return wished(_desk(request, opened), opened)


@require_GET
@case_only
def far(request: Request, opened: Opened) -> HttpResponse:
    """How far it is; its files, or why there are none."""
    _require_whole(opened)
    return how_far(_desk(request, opened), opened)


@require_POST
@case_only
def get(request: Request, opened: Opened) -> HttpResponse:
    """A file of the packet."""
    _require_whole(opened)
    return handed_out(_desk(request, opened), opened)


@require_http_methods(["GET", "POST"])
@case_only
def changes(request: Request, opened: Opened) -> HttpResponse:
    """What changed since a form was filed; choose the paper that is that form."""
    _require_whole(opened)
    side = _desk(request, opened)
    return chosen(side, opened) if request.method == "POST" else listed(side, opened)


@require_POST
@case_only
def reasons(request: Request, opened: Opened) -> HttpResponse:
    """Keep the reasons; or get the sheet with them."""
    _require_whole(opened)
    return reasoned(_desk(request, opened), opened)


def _require_whole(opened: Opened) -> None:
    opened.require(Act.MAKE_DRAFT)
    if not whole(opened):
        raise NotGranted("the whole case was not handed over")


def _desk(request: Request, opened: Opened) -> Side:
    here = to(request, "desk", "k", opened.id)
    return Side(
        request=request,
        at=f"{here}/j",
        layout="desk/desk.html",
        menu=lambda one: case_menu(request, one, "j"),
        paper=lambda name: f"{here}/u/{name}",
        declaration=f"{here}/d",
        form=f"{here}/p/{FORM}",
        danger=f"{here}/f",
        proof=f"{here}/u/m",
        question=lambda _: "",
        asker=lambda: Asker.of(request, opened.id, Act.MAKE_DRAFT),
        desk=True,
    )
