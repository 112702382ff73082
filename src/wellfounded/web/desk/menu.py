"""Where may a member go from here?"""

from __future__ import annotations

from wellfounded.web.access import LOGS, PEOPLE, READERS
from wellfounded.web.accounts.models import Member
from wellfounded.web.accounts.roles import Act
from wellfounded.web.addresses import to
from wellfounded.web.cases.opening import Opened
from wellfounded.web.desk.door import can
from wellfounded.web.request import Request
from wellfounded.web.ui.rows import Link
from wellfounded.web.words import say

CASE_PAGES = (
    ("", "case.overview", READERS),
    ("l", "case.letter", READERS),
    ("o", "life.title", READERS),
    ("n", "case.next", (Act.READ_CASE,)),
    ("r", "case.reasons", (Act.READ_CASE,)),
    ("t", "case.translation", READERS),
    ("x", "case.two_passages", (Act.READ_CASE,)),
    ("u", "case.papers", READERS),
    ("u/m", "desk.proof.title", (Act.READ_CASE,)),
    ("d", "case.declaration", (Act.MAKE_DRAFT,)),
    ("p", "case.forms", (Act.MAKE_DRAFT,)),
    ("j", "case.packet", (Act.MAKE_DRAFT,)),
    ("a", "case.people", (Act.ASSIGN, Act.PASS_UP)),
    ("f", "case.sign_off", (Act.SIGN_OFF,)),
    ("g", "case.log", LOGS),
)


def menu(request: Request, member: Member, here: str) -> list[Link]:
    """The places of the desk."""
    places = [("", "desk.cases"), ("me", "desk.me")]
    if any(can(member, act) for act in PEOPLE):
        places.insert(1, ("people", "desk.people"))
    if can(member, Act.TAKE_IN):
        places[1:1] = [("a", "asks.title"), ("t", "times.title")]
    if can(member, Act.READ_CASE):
        places.insert(1, ("moved", "desk.moved"))
    if can(member, Act.ADD_PAPERS):
        places.insert(1, ("c", "shelf.title"))
    if can(member, Act.KEEP_CLIPS):
        places.insert(-1, ("v", "clips.title"))
    places.insert(-1, ("o", "outcomes.title"))
    return [
        Link(words=say(request.language, id), href=to(request, "desk", place), here=place == here)
        for place, id in places
    ]


def case_menu(request: Request, opened: Opened, here: str) -> list[Link]:
    """The pages of a case that this member may open, and the way back to the list."""
    assert opened.member is not None
    back = Link(words=say(request.language, "desk.cases"), href=to(request, "desk", ""))
    pages = [
        Link(
            words=say(request.language, id),
            href=to(request, "desk", "k", opened.id, *([place] if place else [])),
            here=place == here,
        )
        for place, id, acts in CASE_PAGES
        if any(can(opened.member, act) for act in acts)
    ]
    return [back, *pages]
