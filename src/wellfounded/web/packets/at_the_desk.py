"""How does an office see what will be in a packet, and get it?

It is made of the whole case, so a member who holds a part alone is told that.
"""

from __future__ import annotations

from django.http import HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_GET, require_POST

from wellfounded.vault.keys import Section
from wellfounded.web.accounts.roles import Act
from wellfounded.web.addresses import to
from wellfounded.web.cases.held import reads
from wellfounded.web.cases.keys import NotGranted
from wellfounded.web.cases.opening import Opened
from wellfounded.web.desk.door import case_only
from wellfounded.web.desk.menu import case_menu
from wellfounded.web.packets.own import FORM
from wellfounded.web.packets.pages import Side, made, shown
from wellfounded.web.request import Request


@require_GET
@case_only
def packet(request: Request, opened: Opened) -> HttpResponse:
    """What will be in the packet, what is missing, and the way to make it."""
    opened.require(Act.MAKE_DRAFT)
    if not _whole(opened):
        said = {"menu": case_menu(request, opened, "j")}
        return render(request, "packets/not_handed.html", said)
    return shown(_desk(request, opened), opened)


@require_POST
@case_only
def make(request: Request, opened: Opened) -> HttpResponse:
    """The packet, or why there is none."""
    opened.require(Act.MAKE_DRAFT)
    if not _whole(opened):
        raise NotGranted("the whole case was not handed over")
    return made(_desk(request, opened), opened)


def _whole(opened: Opened) -> bool:
    """Whether nothing would silently be missing; how to reach the person may be."""
    return reads(opened, Section.IDENTITY, Section.NARRATIVE, Section.EVIDENCE, Section.LOCATION)


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
        desk=True,
    )
