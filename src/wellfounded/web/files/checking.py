"""How does a paper get out of quarantine, and with whose keys?

A thread of the process that took it in opens it with the keys of whoever sent it, has the safe copy
made in the sandbox, and seals that; then it has the words on the pages read, which may take
minutes. If the process ends meanwhile, the paper waits; the next who looks at the papers of the
case with a key of their own goes on with it.
"""

from __future__ import annotations

import logging
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import replace
from datetime import timedelta
from functools import partial
from queue import Queue
from threading import Lock, Thread
from typing import Final
from uuid import UUID, uuid4

from django.db import connections
from django.db.models import Q

from wellfounded.web.cases.models import Case
from wellfounded.web.cases.opening import in_step
from wellfounded.web.cases.writing import writing
from wellfounded.web.clock import now
from wellfounded.web.files import shelf
from wellfounded.web.files.adding import LIST, name_of
from wellfounded.web.files.converting import Converted, Refusal, converted
from wellfounded.web.files.hands import Hands
from wellfounded.web.files.models import File
from wellfounded.web.files.paper import Paper, Place, State, Stream
from wellfounded.web.files.streams import Writing, destroy, minute, whole
from wellfounded.web.keyring.shredding import ShreddedError
from wellfounded.web.log import NAME

CHECKED: Final = "paper_checked"
READ: Final = "paper_read"
ENGLISH: Final = "eng"
LOCATION: Final = "location"
"""What a safe copy leaves out that the person decides about."""
DIED: Final = timedelta(minutes=5)
"""After this long somebody else may take up what another process began to check."""


class _Checker:
    """One thread, and the papers that wait for it."""

    def __init__(self) -> None:
        self.waiting: Queue[tuple[Hands, UUID]] = Queue()
        self._known: set[UUID] = set()
        self._lock = Lock()
        self._thread: Thread | None = None

    def add(self, hands: Hands, file: UUID) -> None:
        with self._lock:
            if file in self._known:
                return
            self._known.add(file)
            self.waiting.put((hands, file))
            if self._thread is None or not self._thread.is_alive():
                # It must not keep a process from ending: what it leaves is taken up by another.
                self._thread = Thread(target=self._go_on, name="checking", daemon=True)
                self._thread.start()

    def _go_on(self) -> None:
        while True:
            # In a call of its own: while the thread waits for more, it holds no keys.
            self._check(*self.waiting.get())

    def _check(self, hands: Hands, file: UUID) -> None:
        try:
            check(hands, file)
        except Exception:
            logging.getLogger(NAME).exception("", extra={"event": "checking_failed"})
        finally:
            connections.close_all()
            with self._lock:
                self._known.discard(file)
            self.waiting.task_done()


_checker: Final = _Checker()


def check_soon(hands: Hands, papers: Iterable[Paper]) -> None:
    """Have every paper seen to that waits for it, while the page goes on."""
    for one in papers:
        if one.is_due:
            _checker.add(hands, one.id)


def settle() -> None:
    """Wait until nothing is to be checked any more in this process."""
    _checker.waiting.join()


def check(hands: Hands, file: UUID) -> None:
    """Make the safe copy of a paper, then read its pages; unless somebody else does."""
    with suppress(Case.DoesNotExist, ShreddedError, File.DoesNotExist):
        while (claimed := _claimed(hands, file)) is not None:
            paper, languages = claimed
            _done(hands, paper, languages if paper.state is State.READY else ())


def _claimed(hands: Hands, file: UUID) -> tuple[Paper, tuple[str, ...]] | None:
    """The paper, if something is left to do and nobody does it; and what it is written in."""
    free = Q(checked=None) | Q(checked__lt=now() - DIED)
    with hands.within():
        opened = hands.opened()
        paper = shelf.paper(opened, file)
        rows = File.objects.filter(free, id=file, revision=paper.revision)
        if not paper.is_due or not rows.update(checked=minute()):
            return None
        said = opened.answer(f"{LIST}[{name_of(opened, file)}].language")
    language = said.stored.raw if said else None
    return paper, (language, ENGLISH) if isinstance(language, str) else (ENGLISH,)


def _done(hands: Hands, paper: Paper, languages: tuple[str, ...]) -> None:
    """One step: the copy, quickly, without ``languages``; or the copy with the words on it."""
    turn, streams = uuid4(), list[Stream]()
    try:
        made = _converted(hands, paper, languages)
        new = _known(paper, made, read=bool(languages))
        if isinstance(made, Converted):
            streams += [_sealed(hands, turn, part) for part in (made.pdf, made.text)]
            new = replace(new, safe=streams[0], text=streams[1])
        in_step(lambda: _listed(hands, new, streams, first=not languages))
    except BaseException:
        with hands.within():
            destroy(hands.case, [one.id for one in streams])
            File.objects.filter(id=paper.id, revision=paper.revision).update(checked=None)
        raise


def _converted(hands: Hands, paper: Paper, languages: tuple[str, ...]) -> Converted | Refusal:
    made = []
    for one in paper.originals:
        if one.stream is None:
            return Refusal(code="broke")
        with hands.within():
            data = whole(hands.case, one.stream)
        part = converted(data, one.name, languages, partial(_heard, hands, paper))
        if isinstance(part, Refusal):
            return part
        made.append(part)
    return Converted.joined(made)


def _heard(hands: Hands, paper: Paper) -> None:
    """The work goes on: nobody else is to take it up, unless the paper was changed meanwhile."""
    with hands.within():
        rows = File.objects.filter(id=paper.id, case_id=hands.case, revision=paper.revision)
        rows.update(checked=minute())


def _known(paper: Paper, made: Converted | Refusal, *, read: bool) -> Paper:
    if isinstance(made, Refusal):
        if read:
            # There is a copy; what is on its pages stays unread.
            return replace(paper, words_read=True)
        state = State.KEPT if made.is_sound else State.REFUSED
        return replace(paper, state=state, why=made.code, filled=made.filled, words_read=True)
    if read:
        return replace(paper, words_read=True)
    kinds = zip(paper.originals, made.kinds, strict=True)
    return replace(
        paper,
        state=State.READY,
        originals=tuple(replace(one, kind=kind) for one, kind in kinds),
        found=made.found,
        pages=made.pages,
        words_read=not made.unread,
        place=Place.ASKED if LOCATION in made.found else Place.NONE,
    )


def _sealed(hands: Hands, turn: UUID, data: bytes) -> Stream:
    stream = Writing(hands.case, hands.within, turn)
    stream.take(data)
    return stream.end()


def _listed(hands: Hands, new: Paper, streams: list[Stream], *, first: bool) -> None:
    with hands.within():
        opened = hands.opened()
        told = {"file": new.id.hex, "state": new.state}
        # Left as it is if a page came or the paper was taken out meanwhile.
        with suppress(LookupError), writing(opened, CHECKED if first else READ, told):
            shelf.put(opened, new, streams)
            return
        destroy(hands.case, [one.id for one in streams])
