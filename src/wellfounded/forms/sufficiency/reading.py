"""What does a reading of the papers find: the person's own words, or nothing?

It never writes a sentence that is missing, and never says which words to use. It says what it
looked for, and where the words stand that it found.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from wellfounded.facts.case_file.case import Case
from wellfounded.facts.elements import ELEMENTS

LOOKED_FOR: dict[str, Question] = {}
"""Every question of the reading by its id, in the order in which they are read."""


class Stands(StrEnum):
    """What was found: an answer says it, a person must read whether it is said, or nothing."""

    STATED = "stated"
    LOOK = "look"
    NOT_STATED = "not_stated"


@dataclass(frozen=True, slots=True, kw_only=True)
class Quote:
    """The person's own words: where they stand in the case and on the form.

    ``by`` are the words of the closed list that were met, empty where the answer itself says it.
    """

    path: str
    item: str
    words: str
    by: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """What a question found. ``needed`` says that the paper is not enough without it."""

    stands: Stands
    quotes: tuple[Quote, ...] = ()
    needed: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """One thing that the reading looks for.

    ``element`` is one of ``ELEMENTS``; ``asks`` says in neutral words what is looked for; ``item``
    is where on the form it stands. ``read`` gives None where the case does not raise it.
    """

    id: str
    element: str
    protection: str
    asks: str
    item: str
    authorities: tuple[str, ...]
    read: Callable[[Case], Found | None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """A question with what it found in a case."""

    question: Question
    found: Found


def looks_for(
    id: str, protection: str, asks: str, item: str, *authorities: str
) -> Callable[[Callable[[Case], Found | None]], Callable[[Case], Found | None]]:
    """Enter a question; its id begins with the id of its element.

    Raises:
        KeyError: there is no such element.
    """
    element = id.partition(".")[0]
    ELEMENTS[element]

    def enter(read: Callable[[Case], Found | None]) -> Callable[[Case], Found | None]:
        LOOKED_FOR[id] = Question(
            id=id,
            element=element,
            protection=protection,
            asks=asks,
            item=item,
            authorities=authorities,
            read=read,
        )
        return read

    return enter


def readings(case: Case) -> tuple[Reading, ...]:
    """What each question that the case raises finds in it."""
    return tuple(_read(case))


def _read(case: Case) -> Iterator[Reading]:
    for question in LOOKED_FOR.values():
        found = question.read(case)
        if found is not None:
            yield Reading(question=question, found=found)
