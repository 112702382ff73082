"""What will be in a packet, and what is open, before a page of it is made?"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from wellfounded.law.filing import Place
from wellfounded.packets.contents import (
    arrests,
    caption,
    exhibits,
    missing_papers,
    place,
    proof,
    service,
    statement,
)
from wellfounded.packets.contents.dangers import APPLICATION, dangers_left
from wellfounded.packets.contents.witnesses import open_in_list, witness_list
from wellfounded.packets.order import ORDERS, Order, Part, tabs
from wellfounded.packets.problem import Problem
from wellfounded.packets.wanted import Wanted


@dataclass(frozen=True, slots=True, kw_only=True)
class Expected:
    """A part of the packet; ``title`` is that of an exhibit, and ``path`` where it is named."""

    part: Part
    title: str = ""
    path: str = ""


def expected(wanted: Wanted) -> tuple[Expected, ...]:
    """The parts in order, without what is left out and what is not there."""
    order = ORDERS[wanted.forum]
    return tuple(one for slot in order.slots for one in _of(slot.part, wanted, order))


def _of(part: Part, wanted: Wanted, order: Order) -> Iterator[Expected]:
    case = wanted.case
    if part is Part.EXHIBITS:
        for tabbed in order.tabbed:
            yield from _of(tabbed, wanted, order)
        for one in exhibits.exhibits(case, order):
            yield Expected(part=part, title=one.title, path=one.path)
        return
    there = {
        Part.APPEARANCE: False,
        Part.FEE: False,
        Part.APPLICATION: wanted.with_form,
        Part.DECLARATION: statement.statement(case, wanted.forum, wanted.as_of) is not None,
        Part.MISSING: missing_papers.explanation(case) is not None,
        Part.WITNESSES: witness_list(case) is not None,
        Part.ARRESTS: arrests.chart(case) is not None,
    }
    if there.get(part, True):
        yield Expected(part=part, title=f"Form {APPLICATION}" if part is Part.APPLICATION else "")


def open_points(wanted: Wanted) -> Iterator[Problem]:
    """What a person must know before and after the packet is made; not what its pages show."""
    case, as_of = wanted.case, wanted.as_of
    # With the form in it, a danger that is only not ruled out makes it a draft as well.
    if any(one.verdict is True for one in dangers_left(case, as_of, wanted.taken_on)):
        yield Problem(id="danger")
    yield from place.open_at_place(wanted)
    if wanted.unapproved:
        yield Problem(id="unapproved")
    yield from exhibits.open_exhibits(case)
    yield from statement.open_in_statement(case, as_of)
    yield from missing_papers.open_in_explanation(case)
    yield from proof.open_in_proof(case, as_of)
    yield from exhibits.open_in_languages(case)
    if caption.represented(case):
        number = "EOIR-28" if wanted.forum is Place.COURT else "G-28"
        yield Problem(id="appearance", filled={"form": number})
    if wanted.with_form:
        yield Problem(id="fee")
    if wanted.forum is Place.COURT:
        yield from caption.open_on_cover(case, as_of)
        yield from open_in_list(case)
        yield from arrests.not_in_chart(case)
        yield from service.open_in_service(case)
        yield from tabs.open_in_tabs(wanted)
    elif not case.text("applicant.a_number"):
        yield Problem(id="no_a_number", path="applicant.a_number")
    yield Problem(id="sign")
    yield Problem(id="own_copy")
