"""How far is each section?

Counted in pages, for the list of sections that a person may jump about in. It says where
there is still something, never how much is missing.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import Enum

from wellfounded.facts import Case
from wellfounded.interview.pages import Place
from wellfounded.interview.section import Section
from wellfounded.interview.sections import SECTIONS
from wellfounded.interview.standing import Standing


class State(Enum):
    """Where a section stands."""

    NOT_STARTED = "not started"
    BEGUN = "begun"
    LEFT = "left for later"
    DONE = "done"


@dataclass(frozen=True, slots=True, kw_only=True)
class Progress:
    """A section with the pages that stand open in it, and those that ask nothing more."""

    section: Section
    open: int
    done: int
    state: State


def progress(case: Case, as_of: date) -> tuple[Progress, ...]:
    """The sections that have an open page, in order. Each record's pages are counted."""
    standing = Standing(case, as_of)
    places: dict[str, list[Place]] = {}
    for place in standing.places():
        places.setdefault(place.page.section.id, []).append(place)
    return tuple(_of_each(standing, places))


def _of_each(standing: Standing, places: dict[str, list[Place]]) -> Iterator[Progress]:
    for section in SECTIONS:
        there = places.get(section.id, [])
        if there and not section.beside:
            done = sum(not standing.wanted(place) for place in there)
            touched = any(map(standing.holds_an_answer, there))
            state = State.BEGUN if touched else State.NOT_STARTED
            if done == len(there):
                state = State.LEFT if any(map(standing.left, there)) else State.DONE
            yield Progress(section=section, open=len(there), done=done, state=state)
