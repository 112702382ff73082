"""What do both sides of the desk show of a packet before it is made?"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Final

from django.http import HttpResponse
from django.shortcuts import render

from wellfounded.forms.readiness.forum import venue
from wellfounded.law.filing import Place
from wellfounded.packets import PARTS, Problem, Wanted, Weight, expected, open_points
from wellfounded.packets.contents.exhibits import left_out
from wellfounded.web.applicant.forms import ASYLUM
from wellfounded.web.cases.opening import Opened
from wellfounded.web.clock import today
from wellfounded.web.packets.asker import Asker
from wellfounded.web.packets.standing import standing
from wellfounded.web.packets.wish import Wish, with_form
from wellfounded.web.request import Request
from wellfounded.web.ui.rows import Link
from wellfounded.web.words import say

FORUMS: Final = (Place.COURT, Place.USCIS)
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
    asker: Callable[[], Asker]
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
    forum = forum_of(side.request.GET) or (place if place in FORUMS else None)
    said: dict[str, object] = {
        "by_case": say(side.request.language, f"packet.where.{place}") if place in FORUMS else "",
        "forum": forum or "",
        "form_in": _with_form(side.request.GET, opened),
        "there": standing(opened),
    }
    if forum:
        wish = Wish(forum=forum, with_form=_with_form(side.request.GET, opened))
        packet = wish.wanted(opened)
        said |= {
            "inside": _inside(side, opened, packet),
            "kept_out": [title for _, title in left_out(packet.case)],
            "groups": groups(side, opened, open_points(packet)),
            "places": side.places(opened),
            "stops": any(one.weight is Weight.STOPS for one in open_points(packet)),
        }
    return side.page(opened, "packet", said)


def forum_of(given: Mapping[str, str]) -> Place | None:
    """The place that was chosen, if one was."""
    said = given.get("for", "")
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


def groups(side: Side, opened: Opened, problems: Iterable[Problem]) -> list[tuple[str, list[Open]]]:
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
