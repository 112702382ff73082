"""How is a packet made, divided, bound, and read again before anybody gets it?

It runs in a process of its own (``worker``), because it opens papers of strangers and holds much
in memory. What it finds wrong in its own work is a refusal: there is no half packet.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from wellfounded.law.filing import Place
from wellfounded.packets.binding import bind
from wellfounded.packets.bundle import Bundle
from wellfounded.packets.composing import Composer, sheet
from wellfounded.packets.contents import caption, exhibits
from wellfounded.packets.contents.dangers import APPLICATION
from wellfounded.packets.contents.forms import form_pages
from wellfounded.packets.dividing import OVERHEAD, TooLarge, divided
from wellfounded.packets.expected import open_points
from wellfounded.packets.indexing import indexed
from wellfounded.packets.naming import file_name
from wellfounded.packets.order import ORDERS, Order, Part
from wellfounded.packets.order.tabs import first_place
from wellfounded.packets.packet import File, Listed, Packet
from wellfounded.packets.problem import PacketRefused, Problem, Weight
from wellfounded.packets.rereading import read_again
from wellfounded.packets.typesetting import CannotSet
from wellfounded.packets.wanted import Tell, Wanted

MILLION = 1_000_000
CONTENT = frozenset({Part.APPLICATION, Part.DECLARATION, Part.EXHIBITS, Part.MISSING})
"""Parts that make a packet; the others only go with them."""


def make(wanted: Wanted, files: Mapping[str, bytes], tell: Tell) -> Packet:
    """Make the packet from safe copies; ``files`` has every file that its exhibits name.

    Raises:
        PacketRefused: it cannot be made; nothing of it is left.
    """
    order, case = ORDERS[wanted.forum], wanted.case
    tell("form", 0, 1)
    form = None
    if wanted.with_form:
        form = form_pages(APPLICATION, case, wanted.as_of, wanted.forum, wanted.taken_on)
    problems = [*([form.problem] if form and form.problem else []), *open_points(wanted)]
    if stops := tuple(one for one in problems if one.weight is Weight.STOPS):
        raise PacketRefused(stops)
    draft = any(one.weight is Weight.DRAFT for one in problems)
    tell("papers", 0, 1)
    try:
        bundles = Composer(
            case=case,
            order=order,
            as_of=wanted.as_of,
            files=files,
            form=form,
            draft=draft,
            first_tab=first_place(wanted),
        ).bundles()
    except CannotSet as refused:
        filled = {"title": refused.title, "letters": refused.letters}
        raise PacketRefused((Problem(id="letters", filled=filled),)) from None
    if not any(one.part in CONTENT for one in bundles):
        raise PacketRefused((Problem(id="empty"),))
    bound, listed = _bound(wanted, order, bundles, draft, tell)
    tell("again", 0, 1)
    if faults := tuple(read_again(bound, listed)):
        raise PacketRefused(tuple(Problem(id="not_sound", filled={"why": one}) for one in faults))
    if len(bound) > 1:
        filled = {"number": str(len(bound)), "limit": f"{wanted.limit:g}"}
        problems.append(Problem(id="parts", filled=filled))
    return Packet(
        forum=wanted.forum,
        title=_title(wanted),
        files=bound,
        index=listed,
        left_out=exhibits.left_out(case),
        problems=tuple(problems),
        draft=draft,
    )


def _bound(
    wanted: Wanted, order: Order, bundles: Sequence[Bundle], draft: bool, tell: Tell
) -> tuple[tuple[File, ...], tuple[Listed, ...]]:
    """The files and the lines of the index; a file that came out too large is divided anew."""
    limit = round(wanted.limit * MILLION)
    room = limit
    while True:
        try:
            parted = _topped(divided(bundles, room), wanted.as_of)
        except TooLarge as refused:
            raise PacketRefused((_too_large(refused.bundle, wanted.limit),)) from None
        placed, listed = indexed(parted, order, wanted.as_of)
        files = _files(wanted, placed, draft, tell)
        largest = max(len(file.pdf) for file in files)
        if largest <= limit:
            return files, listed
        room -= largest - limit + OVERHEAD


def _title(wanted: Wanted) -> str:
    if wanted.forum is Place.USCIS:
        return caption.AT_USCIS[wanted.with_form]
    return caption.title(wanted.case, with_form=wanted.with_form)


def _too_large(bundle: Bundle, limit: float) -> Problem:
    size = f"{bundle.section.size / MILLION:.1f}"
    filled = {"title": bundle.title, "size": size, "limit": f"{limit:g}"}
    return Problem(id="too_large", path=bundle.path, filled=filled)


def _topped(files: list[list[Bundle]], on: date) -> list[list[Bundle]]:
    """Each file after the first begins with a sheet that says which one it is."""
    for number, file in enumerate(files[1:], start=2):
        leaf = sheet(f"Part {number} of {len(files)}", (_tabs(file),), on)
        top = Bundle(
            part=Part.COVER,
            title=leaf.title,
            leaves=(leaf,),
            path=str(number),
            listed=False,
        )
        file.insert(0, top)
    return files


def _tabs(file: Sequence[Bundle]) -> str:
    tabs = [one.tab for one in file if one.tab]
    if not tabs:
        return ""
    return f"Tab {tabs[0]}" if len(tabs) == 1 else f"Tabs {tabs[0]} to {tabs[-1]}"


def _files(
    wanted: Wanted, parted: Sequence[Sequence[Bundle]], draft: bool, tell: Tell
) -> tuple[File, ...]:
    kind, first = ("Application" if wanted.with_form else "Evidence"), 1
    found = []
    for number, bundles in enumerate(parted, start=1):
        tell("bind", number - 1, len(parted))
        pages = sum(one.pages for one in bundles)
        name = file_name(wanted.case, kind, wanted.as_of, number, len(parted))
        pdf = bind(
            [one.section for one in bundles],
            title=name.removesuffix(".pdf"),
            on=wanted.as_of,
            first=first,
            mark=caption.DRAFT if draft else "",
        )
        found.append(File(name=name, pdf=pdf, first=first, pages=pages))
        first += pages
    return tuple(found)
