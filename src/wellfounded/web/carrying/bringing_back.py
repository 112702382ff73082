"""How does a carried file become a case here?

All of it or nothing: the case begins under a code that nobody knows, takes the answers and every
paper, and gets the person's own code only when the file was read to its end. Whatever goes wrong
before destroys what was made.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby
from uuid import UUID

from wellfounded.carried import Brought, NotACase, Tape
from wellfounded.vault.carried import Carried
from wellfounded.web.cases.beginning import Begun, begin
from wellfounded.web.cases.bringing_in import bring_in
from wellfounded.web.cases.erasing import erase
from wellfounded.web.files import shelf
from wellfounded.web.files.adding import LIST, add
from wellfounded.web.files.hands import Hands
from wellfounded.web.files.limits import Room, room, turn
from wellfounded.web.files.paper import Original
from wellfounded.web.files.streams import Writing
from wellfounded.web.files.taking_along import without_files


def bring_back(carried: Carried, consents: dict[str, bool]) -> Begun:
    """Make a case of what a file holds, still under a code of its own.

    Raises:
        NotACase: the file holds something else.
        CaseFileError: another version wrote it, with answers that are not known here.
        StreamError: it was cut or changed.
        NotTaken: its papers are more, or larger, than a case may hold here, or one stands twice.
        DiskFull: there is no room for it.
    """
    tape = Tape(carried.parts)
    case = tape.case()
    begun = begin(consents)
    try:
        hands = Hands(
            case=begun.opened.id, holder_id=begun.opened.holder, holder=begun.holder, session=None
        )
        with hands.within():
            bring_in(hands.opened(), without_files(case))
        with turn(hands.case, hands.within) as id:
            _papers(hands, id, tape.files())
    except BaseException:
        # The space that a full disk has kept back is enough to destroy with.
        erase(begun.opened.id)
        raise
    return begun


def _papers(hands: Hands, turn: UUID, brought: Iterator[Brought]) -> None:
    for (entry, fact), files in groupby(brought, key=lambda one: (one.entry, one.fact)):
        with hands.within():
            opened = hands.opened()
            names, left = opened.answers.records(LIST), room(shelf.papers(opened).values())
        if entry >= len(names):
            raise NotACase("it holds a paper that its list does not name")
        originals = tuple(_taken(hands, turn, one, left) for one in files)
        with hands.within():
            add(hands.opened(), originals, names[entry], fact)


def _taken(hands: Hands, turn: UUID, one: Brought, left: Room) -> Original:
    """Seal one file while it is read."""
    stream = Writing(hands.case, hands.within, turn)
    for part in one.parts:
        left.require(1, stream.size + len(part))
        stream.take(part)
    size = stream.size
    return Original(name=one.called, sha256=stream.sha256, size=size, stream=stream.end())
