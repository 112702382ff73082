"""How does a paper come to a case, get one more page, and leave it again?

A paper is an entry of the list of exhibits, and a sealed file that the entry names. Both are
written in one transaction, with the event that tells of it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Any, Final
from uuid import UUID, uuid4

from django.db import transaction

from wellfounded.web.accounts.roles import RIGHTS, Act, NotAllowed, Role
from wellfounded.web.cases.erasing import wipe
from wellfounded.web.cases.opening import Opened
from wellfounded.web.cases.stored import new_name
from wellfounded.web.cases.writing import writing
from wellfounded.web.clock import now
from wellfounded.web.files import shelf
from wellfounded.web.files.limits import NotTaken, room
from wellfounded.web.files.paper import Original, Paper, Place, State

LIST: Final = "exhibits"
FILE, TRANSLATION = "file", "translation_file"
"""The facts of an entry that name a sealed file: the paper, and its translation."""
ADDED, BROUGHT, PAGE, REMOVED, PLACE = (
    "paper_added",
    "paper_brought",
    "paper_page",
    "paper_removed",
    "paper_place",
)
"""The events. A paper of the person is *added*, one of the office *brought*."""


class Known(NotTaken):
    """The same file is here already, as this entry of the list."""

    def __init__(self, name: str) -> None:
        super().__init__("files.known", 409)
        self.name = name


def add(
    opened: Opened, originals: tuple[Original, ...], name: str = "", fact: str = FILE
) -> tuple[str, Paper]:
    """Add a paper, as a new entry of the list; or to the entry ``name``, as what ``fact`` says,
    in place of what was there.

    Give back the entry's name and what is known of the paper, which waits to be checked.

    Raises:
        NotAllowed: the role adds no papers.
        Known: the case has it already.
        NotTaken: what was there is not this person's to take out; or others came meanwhile, and
            there is no room for this one beside them.
        LookupError: it took so long that what came first was destroyed; or there is no such entry.
    """
    opened.require(Act.ADD_PAPERS)
    paper = Paper(id=uuid4(), by=opened.holder, at=now(), originals=originals)
    if name and name not in opened.answers.records(LIST):
        raise LookupError("there is no such paper")
    held = shelf.papers(opened)
    known = {one.sha256: one.id for one in held.values()}
    if paper.sha256 in known:
        raise Known(name_of(opened, known[paper.sha256]))
    before = [held[id] for id in ids_of(opened, name, (fact,)) if id in held] if name else []
    if not may_take_out(opened, before):
        raise NotTaken("files.not_yours", 409)
    room([one for one in held.values() if one not in before]).require_for(originals)
    number = _next_number(opened)
    with writing(opened, _action(opened), {"file": paper.id.hex, "sha256": paper.sha256}) as pen:
        record = f"{LIST}[{name or new_name()}]"
        paper = shelf.put(opened, paper, [one.stream for one in originals if one.stream])
        for one in before:
            shelf.remove(opened, one)
        if not name:
            pen.write(record, number)
        pen.write(f"{record}.{fact}", paper.id.hex)
        if fact == FILE:
            pen.write(f"{record}.sha256", paper.sha256)
    return record[len(LIST) + 1 : -1], paper


def add_page(opened: Opened, originals: tuple[Original, ...], name: str) -> tuple[str, Paper]:
    """Add one more page to a paper, after those it has. All of it is checked again. To an entry
    that has no file yet it is the file.

    Give back the entry's name and what is known of the paper, which waits to be checked.

    Raises:
        NotAllowed: the role adds no papers.
        NotTaken: others came meanwhile, and there is no room for this one beside them.
        LookupError: there is no such paper, or it took too long.
    """
    opened.require(Act.ADD_PAPERS)
    held = shelf.papers(opened)
    if not any(id in held for id in ids_of(opened, name, (FILE,))):
        return add(opened, originals, name)
    paper = of_entry(opened, name)
    if not paper.takes_more:
        raise LookupError("nothing is added to this paper")
    room(held.values()).require_for(originals)
    added = tuple(one.sha256 for one in originals)
    with writing(opened, _action(opened, PAGE), {"file": paper.id.hex, "sha256": added}) as pen:
        new = Paper(
            id=paper.id,
            by=paper.by,
            at=paper.at,
            originals=paper.originals + originals,
            revision=paper.revision,
        )
        new = shelf.put(opened, new, [one.stream for one in originals if one.stream])
        pen.write(f"{LIST}[{name}].sha256", new.sha256)
    return name, new


def take_out(opened: Opened, name: str) -> None:
    """Take a paper out of the case, and destroy it for good. That it was here stays told.

    Raises:
        NotAllowed: it is not this person's to take out.
        LookupError: there is no such paper.
    """
    opened.require(Act.ADD_PAPERS)
    held = shelf.papers(opened)
    gone = [held[id] for id in ids_of(opened, name) if id in held]
    if name not in opened.answers.records(LIST):
        raise LookupError("there is no such paper")
    if not may_take_out(opened, gone):
        raise NotAllowed("what the person gave is theirs to take out")
    with writing(opened, REMOVED, {"file": [one.id.hex for one in gone]}) as pen:
        for one in gone:
            shelf.remove(opened, one)
        pen.write(f"{LIST}[{name}]", None)
    transaction.on_commit(wipe)


def may_take_out(opened: Opened, papers: Iterable[Paper]) -> bool:
    """Whether these are this person's to take out: their own, or for the office what it added."""
    if opened.role is Role.APPLICANT:
        return True
    can = opened.member is not None and Act.ADD_PAPERS in RIGHTS[opened.role]
    return can and all(one.by != opened.row.holder for one in papers)


def settle_place(opened: Opened, name: str, *, keep: bool) -> Paper:
    """Keep the photo as it was given, with its place; or destroy it, and keep the safe copy alone.

    Raises:
        NotAllowed: only the person decides that.
        LookupError: there is no such paper, or nothing to decide.
    """
    opened.require(Act.EDIT_ANSWERS)
    paper = of_entry(opened, name)
    if paper.place is Place.NONE or paper.state is not State.READY:
        raise LookupError("nothing is to be decided about this paper")
    with writing(opened, PLACE, {"file": paper.id.hex, "kept": keep}):
        if keep:
            return shelf.put(opened, replace(paper, place=Place.KEPT))
        bare = tuple(replace(one, stream=None) for one in paper.originals)
        new = shelf.put(opened, replace(paper, place=Place.TAKEN_OUT, originals=bare))
    transaction.on_commit(wipe)
    return new


def of_entry(opened: Opened, name: str, fact: str = FILE) -> Paper:
    """The paper that an entry names.

    Raises:
        LookupError: there is no such entry, or it names none that is here.
    """
    answer = opened.answers.latest.get(f"{LIST}[{name}].{fact}")
    if name not in opened.answers.records(LIST) or answer is None:
        raise LookupError("there is no such paper")
    id = paper_id(answer.stored.raw)
    found = shelf.papers(opened).get(id) if id else None
    if found is None:
        raise LookupError("there is no such paper")
    return found


def ids_of(
    opened: Opened, name: str, facts: tuple[str, ...] = (FILE, TRANSLATION)
) -> Iterator[UUID]:
    """The ids of the sealed files that an entry names."""
    for fact in facts:
        answer = opened.answers.latest.get(f"{LIST}[{name}].{fact}")
        if answer is not None and (id := paper_id(answer.stored.raw)):
            yield id


def name_of(opened: Opened, id: UUID) -> str:
    """The entry that names a sealed file; empty if none does."""
    names = opened.answers.records(LIST)
    return next((name for name in names if id in ids_of(opened, name)), "")


def paper_id(raw: Any) -> UUID | None:
    """The id that an answer names, or None: what a person wrote in a file may be anything."""
    try:
        return UUID(hex=raw)
    except (TypeError, ValueError, AttributeError):
        return None


def _next_number(opened: Opened) -> int:
    """The number under which a new entry stands after all others."""
    latest = opened.answers.latest
    names = opened.answers.records(LIST)
    numbers: list[int] = [latest[f"{LIST}[{one}]"].stored.raw for one in names]
    return max([opened.row.serial, *numbers]) + 1


def _action(opened: Opened, of_the_person: str = ADDED) -> str:
    return of_the_person if opened.role is Role.APPLICANT else BROUGHT
