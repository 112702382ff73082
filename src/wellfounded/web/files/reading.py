"""How do other rooms read the copies of papers, and their words?"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from wellfounded.web.cases.opening import Opened
from wellfounded.web.files import shelf
from wellfounded.web.files.adding import FILE, LIST, paper_id
from wellfounded.web.files.paper import Paper
from wellfounded.web.files.streams import whole


class NoCopy(LookupError):
    """There is no safe copy of that name: the paper is gone, refused, or still being checked."""


@dataclass(frozen=True, slots=True)
class SafeCopies:
    """The safe copies of a case, by the ids that ``exhibits[].file`` names."""

    opened: Opened
    _papers: dict[str, Paper] = field(repr=False)

    def open(self, name: str) -> bytes:
        """The PDF of one.

        Raises:
            NoCopy: there is none.
            StreamError: it was changed in the database.
        """
        paper = self._papers.get(name)
        if paper is None or paper.safe is None:
            raise NoCopy(name)
        return whole(self.opened.id, paper.safe)


def files_of(opened: Opened) -> SafeCopies:
    """What the packet of a case is made of; none without the key of papers."""
    return SafeCopies(opened, {id.hex: one for id, one in shelf.papers(opened).items()})


def texts_of(opened: Opened) -> Mapping[str, tuple[str, ...]]:
    """The words on each page that a program could read, by the path of the entry.

    The path is numbered as in a case made of the answers: ``exhibits[0]``.
    """
    return dict(_texts(opened))


def _texts(opened: Opened) -> Iterator[tuple[str, tuple[str, ...]]]:
    answers, held = opened.answers, shelf.papers(opened)
    for number, name in enumerate(answers.records(LIST)):
        answer = answers.latest.get(f"{LIST}[{name}].{FILE}")
        id = paper_id(answer.stored.raw) if answer else None
        paper = held.get(id) if id else None
        if paper is not None and paper.text is not None:
            yield f"{LIST}[{number}]", pages_of(opened, paper)


def pages_of(opened: Opened, paper: Paper) -> tuple[str, ...]:
    """The words on each page of one paper; empty while it was not read."""
    return tuple(json.loads(whole(opened.id, paper.text))) if paper.text else ()
