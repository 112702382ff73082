"""How does a paper get out of quarantine, and with whose keys?

The process that took it in opens it with the keys of whoever sent it, has the safe copy made in the
sandbox, and seals that; then it has the words on the pages read, which may take minutes. If the
process ends meanwhile, or whoever sent it signs out, the paper waits; the next who looks at the
papers of the case with a key of their own goes on with it.
"""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import timedelta
from functools import partial
from time import monotonic
from typing import Final
from uuid import UUID, uuid4

from django.db import DatabaseError
from django.db.models import F, Q

from wellfounded.web.cases.models import Case
from wellfounded.web.cases.opening import in_step
from wellfounded.web.cases.writing import writing
from wellfounded.web.clock import now
from wellfounded.web.files import shelf
from wellfounded.web.files.adding import LIST, name_of
from wellfounded.web.files.converting import (
    COPYING,
    READING,
    Converted,
    Refusal,
    converted,
    is_lacking,
)
from wellfounded.web.files.hands import Hands, NotHere
from wellfounded.web.files.lines import Lines, Work
from wellfounded.web.files.models import File
from wellfounded.web.files.paper import Paper, Place, State, Stream
from wellfounded.web.files.streams import Writing, destroy, minute, whole
from wellfounded.web.keeping.space import DiskFull
from wellfounded.web.keyring.shredding import ShreddedError

CHECKED: Final = "paper_checked"
READ: Final = "paper_read"
ENGLISH: Final = "eng"
LOCATION: Final = "location"
"""What a safe copy leaves out that the person decides about."""
DIED: Final = timedelta(minutes=5)
"""After this long somebody else may take up what another process began to check."""
TRIES: Final = 3
"""So often a step is begun. A file that ended the program each time is refused then."""
NO_FAULT_OF_IT: Final = (NotHere, DatabaseError, DiskFull, OSError)
"""What stops a step and says nothing of the file: such a try does not count."""
SECONDS: Final = {Work.SHORT: 20.0, Work.LONG: COPYING, Work.WORDS: READING}
""":class:`Work` on one paper. A photo takes one second, a scan of 50 pages five."""


def check_soon(hands: Hands, papers: Iterable[Paper]) -> None:
    """Have every paper seen to that waits for it, while the page goes on."""
    for one in papers:
        if one.is_due:
            _lines.add(hands, one.id)


def settle() -> None:
    """Wait until nothing is to be checked any more in this process."""
    _lines.settle()


def check(hands: Hands, file: UUID, work: Work) -> Work | None:
    """Do the next thing with a paper, if ``work`` is of its kind and nobody else does it.

    Give back what is left to do.
    """
    with suppress(Case.DoesNotExist, ShreddedError, File.DoesNotExist, NotHere):
        with hands.working() as opened:
            paper = shelf.paper(opened, file)
        due = _due(paper)
        if due is None or (due is Work.WORDS) is not (work is Work.WORDS):
            return due
        step = _claimed(hands, paper, work)
        return _done(hands, step) if step else None
    return None


@dataclass(frozen=True, slots=True, kw_only=True)
class _Step:
    """What is done with a paper; without ``languages`` it is the copy, which is quick."""

    paper: Paper
    work: Work
    tries: int
    languages: tuple[str, ...]

    @property
    def seconds(self) -> float:
        return SECONDS[self.work]


def _due(paper: Paper) -> Work | None:
    if not paper.is_due or (paper.is_put_off and is_lacking(paper.why)):
        return None
    return Work.WORDS if paper.state is State.READY else Work.SHORT


def _claimed(hands: Hands, paper: Paper, work: Work) -> _Step | None:
    """The step, if nobody else does it; and what the paper is written in."""
    free = Q(checked=None) | Q(checked__lt=now() - DIED)
    with hands.working() as opened:
        rows = File.objects.filter(free, id=paper.id, revision=paper.revision)
        if not rows.update(checked=minute(), tries=F("tries") + 1):
            return None
        tries = File.objects.values_list("tries", flat=True).get(id=paper.id)
        said = opened.answer(f"{LIST}[{name_of(opened, paper.id)}].language")
    language = said.stored.raw if said else None
    languages = (language, ENGLISH) if isinstance(language, str) else (ENGLISH,)
    read = languages if work is Work.WORDS else ()
    return _Step(paper=paper, work=work, tries=tries, languages=read)


def _done(hands: Hands, step: _Step) -> Work | None:
    """One step: the copy, quickly; or the copy with the words on it."""
    turn, streams = uuid4(), list[Stream]()
    try:
        made = _converted(hands, step) if step.tries <= TRIES else Refusal(code="gave_up")
        if step.work is Work.SHORT and isinstance(made, Refusal) and made.is_late:
            with hands.within():
                _let_go(step, tried=False)
            return Work.LONG
        new = _known(step.paper, made, read=bool(step.languages))
        if isinstance(made, Converted):
            streams += [_sealed(hands, turn, part) for part in (made.pdf, made.text)]
            new = replace(new, safe=streams[0], text=streams[1])
        in_step(lambda: _listed(hands, new, streams, first=not step.languages))
    except BaseException as wrong:
        with hands.within():
            destroy(hands.case, [one.id for one in streams])
            _let_go(step, tried=not isinstance(wrong, NO_FAULT_OF_IT))
        raise
    return Work.WORDS if new.state is State.READY and not new.words_read else None


def _let_go(step: _Step, *, tried: bool) -> None:
    """Leave a paper to the next who may; it was tried if it did not come to an end of its own."""
    rows = File.objects.filter(id=step.paper.id, revision=step.paper.revision)
    rows.update(checked=None, tries=step.tries if tried else step.tries - 1)


def _converted(hands: Hands, step: _Step) -> Converted | Refusal:
    made, until = [], monotonic() + step.seconds
    heard = partial(_heard, hands, step.paper)
    for one in step.paper.originals:
        heard()
        left = until - monotonic()
        if one.stream is None:
            return Refusal(code="broke")
        if left <= 0 and not step.languages:
            return _late(step)
        with hands.within():
            data = whole(hands.case, one.stream)
        part = converted(data, one.name, step.languages, heard, left)
        if isinstance(part, Refusal):
            return _late(step) if part.is_late and monotonic() >= until else part
        made.append(part)
    return Converted.joined(made)


def _late(step: _Step) -> Refusal:
    return Refusal(code="too_slow", filled={"seconds": f"{step.seconds:g}"})


def _heard(hands: Hands, paper: Paper) -> None:
    """The work goes on: nobody else is to take it up, unless the paper was changed meanwhile.

    Raises:
        NotHere: whose hands do it may not any more.
    """
    with hands.working():
        rows = File.objects.filter(id=paper.id, case_id=hands.case, revision=paper.revision)
        rows.update(checked=minute())


def _known(paper: Paper, made: Converted | Refusal, *, read: bool) -> Paper:
    if read:
        # Where none of it was read there is a copy all the same, and its words stay unread.
        return replace(paper, words_read=True)
    if isinstance(made, Refusal):
        state = State.KEPT if made.is_sound else State.REFUSED
        return replace(paper, state=state, why=made.code, filled=made.filled, words_read=True)
    kinds = zip(paper.originals, made.kinds, strict=True)
    return replace(
        paper,
        state=State.READY,
        why="",
        filled={},
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
    with hands.working() as opened:
        told = {"file": new.id.hex, "state": new.state}
        # Left as it is if a page came or the paper was taken out meanwhile.
        with suppress(LookupError), writing(opened, CHECKED if first else READ, told):
            shelf.put(opened, new, streams)
            return
        destroy(hands.case, [one.id for one in streams])


_lines: Final = Lines(lambda hands, file, work: check(hands, file, work))
