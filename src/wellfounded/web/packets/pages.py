"""What do both sides of the desk show of a packet, and how is it handed out?"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Final

from django.http import HttpResponse
from django.shortcuts import render

from wellfounded.forms.readiness.forum import venue
from wellfounded.law.filing import Place
from wellfounded.packets import (
    PARTS,
    AssemblyFailed,
    File,
    Packet,
    PacketRefused,
    Problem,
    Wanted,
    Weight,
    expected,
    open_points,
)
from wellfounded.packets.contents.exhibits import left_out
from wellfounded.web.applicant.forms import ASYLUM
from wellfounded.web.cases.opening import Opened
from wellfounded.web.cases.writing import note_reading
from wellfounded.web.clock import today
from wellfounded.web.papers.packing import Busy, packed, wanted, with_form
from wellfounded.web.request import Request
from wellfounded.web.ui.rows import Link
from wellfounded.web.words import say

FORUMS: Final = (Place.COURT, Place.USCIS)
FILE: Final = "papers"
"""A packet is called so on a phone: a name that tells nothing."""
EXHIBIT: Final = re.compile(r"exhibits\[(\d+)\]")
TO_FORM: Final = frozenset({"form_not_ready", "form_unfillable", "no_form"})
TO_PROOF: Final = frozenset({"no_proof", "proof_not_ready"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Side:
    """The person's own side, or the desk: its frame, and where what is open can be mended.

    ``places`` leads to those that do not say the same.
    """

    request: Request
    at: str
    layout: str
    menu: Callable[[Opened], object]
    paper: Callable[[str], str]
    declaration: str
    form: str
    danger: str
    proof: str
    question: Callable[[str], str]
    places: Callable[[Opened], Link | None] = lambda _: None
    desk: bool = False

    def page(
        self, opened: Opened, template: str, said: Mapping[str, object], status: int = 200
    ) -> HttpResponse:
        """A page in the frame of this side."""
        frame = {
            "layout": self.layout,
            "here": self.at,
            "menu": self.menu(opened),
            "desk": self.desk,
        }
        return render(self.request, f"packets/{template}.html", {**frame, **said}, status=status)


@dataclass(frozen=True, slots=True, kw_only=True)
class Open:
    """Something that is open, in words, with the page where it can be mended if there is one."""

    says: str
    fix: str
    href: str


def shown(side: Side, opened: Opened) -> HttpResponse:
    """What will be in the packet for the place that was chosen, or that the case says."""
    place = venue(ASYLUM, opened.answers.case, today()).place
    forum = _forum(side.request.GET.get("for", "")) or (place if place in FORUMS else None)
    said: dict[str, object] = {
        "by_case": say(side.request.language, f"packet.where.{place}") if place in FORUMS else "",
        "forum": forum or "",
        "form_in": _with_form(side.request.GET, opened),
        "file": f"{FILE}.pdf",
    }
    if forum:
        packet = wanted(opened, forum, with_form=_with_form(side.request.GET, opened))
        said |= {
            "inside": _inside(side, opened, packet),
            "kept_out": [title for _, title in left_out(packet.case)],
            "groups": _groups(side, opened, open_points(packet)),
            "places": side.places(opened),
            "stops": any(one.weight is Weight.STOPS for one in open_points(packet)),
        }
    return side.page(opened, "packet", said)


def made(side: Side, opened: Opened) -> HttpResponse:
    """The packet as a file; a page with its files if there are several; or why there is none."""
    given = side.request.POST
    forum = _forum(given.get("for", ""))
    if forum is None:
        return _refused(side, opened, (Problem(id="forum"),))
    wish = wanted(opened, forum, with_form=given.get("form") == "yes")
    try:
        packet = packed(opened, wish)
    except PacketRefused as refused:
        return _refused(side, opened, refused.problems)
    except Busy:
        return side.page(opened, "no_packet", {"why": "packet.busy"}, status=503)
    except AssemblyFailed:
        return side.page(opened, "no_packet", {"why": "packet.failed"}, status=500)
    part = given.get("part", "1" if len(packet.files) == 1 else "")
    if part.isdecimal() and 1 <= int(part) <= len(packet.files):
        note_reading(opened, "made_packet", {"for": forum, "draft": packet.draft})
        return _handed_out(packet.files[int(part) - 1], int(part), side)
    return _parts(side, opened, packet, wish)


def _forum(said: str) -> Place | None:
    return Place(said) if said in FORUMS else None


def _with_form(given: Mapping[str, str], opened: Opened) -> bool:
    """As it was ticked; before anybody was asked, while the form was not received."""
    return given.get("form") == "yes" if "for" in given else with_form(opened)


def _inside(side: Side, opened: Opened, packet: Wanted) -> list[tuple[str, str, str]]:
    """The parts in words, an exhibit by its title and with its page."""
    language = side.request.language
    found = []
    for one in expected(packet):
        words = ""
        if one.part in PARTS:
            words = language.say(f"packet.part.{one.part}", PARTS[one.part])
        found.append((words, one.title, _link(side, opened, one.path)))
    return found


def _groups(
    side: Side, opened: Opened, problems: Iterable[Problem]
) -> list[tuple[str, list[Open]]]:
    """What is open, the gravest first."""
    found: dict[Weight, list[Open]] = {weight: [] for weight in Weight}
    for one in problems:
        says, fix = one.in_words(side.request.language)
        found[one.weight].append(Open(says=says, fix=fix, href=_mended(side, opened, one)))
    return [
        (say(side.request.language, f"packet.open.{weight}"), listed)
        for weight, listed in found.items()
        if listed
    ]


def _mended(side: Side, opened: Opened, one: Problem) -> str:
    if one.id in TO_FORM:
        return side.form
    if one.id in ("declaration_english", "declaration_not_read"):
        return side.declaration
    if one.id == "danger":
        return side.danger
    if one.id in TO_PROOF:
        return side.proof
    if one.path.startswith("exhibits"):
        return _link(side, opened, one.path)
    return side.question(one.path) if one.path else ""


def _link(side: Side, opened: Opened, path: str) -> str:
    """The page of an exhibit that a path names by its number."""
    match = EXHIBIT.match(path)
    names = list(opened.answers.records("exhibits"))
    if match is None or int(match[1]) >= len(names):
        return ""
    return side.paper(names[int(match[1])])


def _refused(side: Side, opened: Opened, problems: tuple[Problem, ...]) -> HttpResponse:
    said = {"why": "", "groups": _groups(side, opened, problems)}
    return side.page(opened, "no_packet", said, status=409)


def _parts(side: Side, opened: Opened, packet: Packet, wish: Wanted) -> HttpResponse:
    said = {
        "forum": packet.forum,
        "form_in": wish.with_form,
        "limit": f"{wish.limit:g}",
        "parts": [
            (number, file.first, file.first + file.pages - 1, _name(side, file, number))
            for number, file in enumerate(packet.files, start=1)
        ],
        "index": packet.index,
    }
    return side.page(opened, "parts", said)


def _handed_out(file: File, number: int, side: Side) -> HttpResponse:
    """A file of the packet, to save. Nothing in it acts, and nothing is made smaller again."""
    response = HttpResponse(file.pdf, content_type="application/pdf")
    name = _name(side, file, number)
    response["Content-Disposition"] = f'attachment; filename="{name}"'
    response["Content-Security-Policy"] = "sandbox; default-src 'none'"
    response["Content-Encoding"] = "identity"
    return response


def _name(side: Side, file: File, number: int) -> str:
    """At the desk the name that online filing takes; on a phone one that tells nothing."""
    if side.desk:
        return file.name
    return f"{FILE}.pdf" if "_Part" not in file.name else f"{FILE}-{number}.pdf"
