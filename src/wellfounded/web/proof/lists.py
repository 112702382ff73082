"""Which lists of proof have pages of their own, and what does each ask?"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from wellfounded.facts import Case, Fact, fact_at
from wellfounded.interview import record_summary
from wellfounded.languages import Language
from wellfounded.web.addresses import to
from wellfounded.web.request import Request

LONGEST = 120


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """A list of the case: its letter in addresses, its path, what a record of it asks.

    ``more`` is asked beneath the rest: it may all stay empty. ``words`` begin the ids of what the
    pages say of it.
    """

    letter: str
    path: str
    words: str
    asked: tuple[str, ...]
    more: tuple[str, ...] = ()

    @property
    def facts(self) -> tuple[Fact, ...]:
        """Every fact that is asked of a record."""
        return tuple(fact_at(f"{self.path}[].{name}") for name in (*self.asked, *self.more))


WITNESSES = Kept(
    letter="w",
    path="witnesses",
    words="proof.people",
    asked=("name", "relation", "kind", "knows", "shows", "will"),
    more=("letter", "phone", "address", "language", "interpreter", "minutes", "a_number"),
)
NOT_HAD = Kept(
    letter="n",
    path="not_to_be_had",
    words="proof.not_had",
    asked=("what", "of", "why", "tried", "tried_on", "instead"),
)
RECORDS = Kept(
    letter="q",
    path="record_requests",
    words="proof.records",
    asked=("of", "sent_on", "number", "answer", "answered_on"),
)
KEPT: Mapping[str, Kept] = MappingProxyType(
    {kept.letter: kept for kept in (WITNESSES, NOT_HAD, RECORDS)}
)

PAPER = Kept(
    letter="",
    path="exhibits",
    words="proof.paper",
    asked=("shows",),
    more=(
        *("sender.name", "sender.address", "sender.phone", "sender.id_shown", "signed"),
        *("source.publisher", "source.url", "source.accessed_on", "source.archived_at"),
        *("source.pages_used", "source.quote", "source.quote_page", "source.country"),
        *("source.region", "source.limits"),
    ),
)
"""What is asked of a paper beside what it is: what it speaks of, who wrote it, where it stands."""


def summary(case: Case, kept: Kept, number: int, language: Language) -> str:
    """What a record of a list is known by: the first answer in it, or its name."""
    line = record_summary(case, kept.path, number, language)
    return line if len(line) <= LONGEST else line[: LONGEST - 1] + "…"


def address(request: Request, kept: Kept, *parts: object) -> str:
    """The address of a list on the person's own side, or of a page of it."""
    return to(request, "u", kept.letter, *parts)
