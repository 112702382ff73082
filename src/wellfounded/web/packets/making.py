"""How is one packet made after its page was answered, and sealed?

The safe copies are opened with the keys of whoever wished for it. What comes back from the process
that makes packets is sealed at once; of one that is refused, the reasons are. Until the packet is
whole its stream is only *coming*, and nothing of it is handed out.
"""

from __future__ import annotations

from dataclasses import replace
from uuid import UUID, uuid4

from django.db import transaction

from wellfounded.packets import FileNotReady, PacketRefused, Wanted, assemble
from wellfounded.web.cases.opening import Opened, in_step
from wellfounded.web.files.paper import Stream
from wellfounded.web.files.reading import NoCopy, SafeCopies, files_of
from wellfounded.web.files.streams import Within, Writing, arrived, destroy, minute
from wellfounded.web.keeping.space import if_there_is_room
from wellfounded.web.packets.asker import Asker, Gone
from wellfounded.web.packets.kept import Kept, Step
from wellfounded.web.packets.rows import row_of, rows_of, working
from wellfounded.web.packets.sealing import sealed, unsealed
from wellfounded.web.packets.wish import print_of


def make(asker: Asker, id: UUID) -> None:
    """Make the packet that a row wishes for, unless it is not wished for any more."""
    with working(asker, id):
        kept, wanted, copies = in_step(lambda: _begun(asker, id))
        _made(asker, id, kept, wanted, copies)


def _begun(asker: Asker, id: UUID) -> tuple[Kept, Wanted, SafeCopies]:
    """What is wished for, and what it is made of as it stands now."""
    with asker.hands.within():
        opened = asker.opened()
        kept = Kept.read(unsealed(opened.keys, row_of(asker, id)))
        return kept, kept.wish.wanted(opened), files_of(opened)


def _made(asker: Asker, id: UUID, kept: Kept, wanted: Wanted, copies: SafeCopies) -> None:
    def told(step: str, done: int, of: int) -> None:
        with asker.hands.within():
            asker.require_here()
            said = {"step": Step(step), "done": done, "of": of, "heard": minute()}
            if not rows_of(asker, id).update(**said):
                raise Gone

    try:
        packet = assemble(
            wanted.case,
            wanted.forum,
            wanted.as_of,
            _Copies(copies, asker.hands.within),
            limit=wanted.limit,
            with_form=wanted.with_form,
            taken_on=wanted.taken_on,
            unapproved=wanted.unapproved,
            tell=told,
        )
    except PacketRefused as refused:
        _ended(asker, id, replace(kept, refused=refused.problems), Step.REFUSED)
        return
    told(Step.KEEPING, 0, 1)
    stream = _sealed(asker, [file.pdf for file in packet.files])
    try:
        said = Kept.of(kept.wish, packet, print_of(wanted), wanted.limit, stream)
        _ended(asker, id, said, Step.MADE)
    except BaseException:
        with if_there_is_room(), asker.hands.within():
            destroy(asker.hands.case, [stream.id])
        raise


def _sealed(asker: Asker, files: list[bytes]) -> Stream:
    """The files of a packet as one stream; what stops half-way is taken back."""
    writing = Writing(asker.hands.case, asker.hands.within, uuid4())
    try:
        for file in files:
            writing.take(file)
        return writing.end()
    except BaseException:
        with if_there_is_room():
            writing.destroy()
        raise


def _ended(asker: Asker, id: UUID, kept: Kept, step: Step) -> None:
    """Note what came of a wish, for whoever is still there to have it."""
    in_step(lambda: _noted(asker, id, kept, step))


def _noted(asker: Asker, id: UUID, kept: Kept, step: Step) -> None:
    with asker.hands.within(), transaction.atomic():
        opened: Opened = asker.opened()
        row = row_of(asker, id)
        if kept.stream:
            arrived([kept.stream.id])
        blob = sealed(opened.keys, row, row.revision + 1, kept.write())
        said = {"revision": row.revision + 1, "blob": blob, "step": step, "heard": minute()}
        stream = kept.stream.id if kept.stream else None
        if not rows_of(asker, id).filter(revision=row.revision).update(**said, stream=stream):
            raise Gone


class _Copies:
    """The safe copies of a case, as a packet opens them."""

    def __init__(self, copies: SafeCopies, within: Within) -> None:
        self._copies, self._within = copies, within

    def open(self, name: str) -> bytes:
        """The safe copy of a paper.

        Raises:
            FileNotReady: there is none, or none yet.
            StreamError: it was changed in the database.
        """
        try:
            with self._within():
                return self._copies.open(name)
        except NoCopy:
            raise FileNotReady(name) from None
