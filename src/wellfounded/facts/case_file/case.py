"""What is a case? One person's answers, their sources, and the findings."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from wellfounded.facts.case_file.known import known
from wellfounded.facts.case_file.record import Record
from wellfounded.logic.known import Known


class Weighed(StrEnum):
    """How a helper weighs an element."""

    YES = "yes"
    NO = "no"
    NOT_SETTLED = "not_settled"


@dataclass(frozen=True, slots=True, kw_only=True)
class Assessment:
    """A helper's finding on one element of ``ELEMENTS``, with reasons and a name."""

    verdict: Weighed
    reasons: tuple[str, ...] = ()
    by: str = ""
    on: datetime.date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """A helper's word that a factor is there, or is not, and where in the record it shows."""

    present: bool
    by: str = ""
    on: datetime.date | None = None
    where: str = ""


class Settling(StrEnum):
    """How what the rules found in two passages, or in a translation, was settled or answered."""

    EXPLAINED = "explained"
    CORRECTED = "corrected"
    RIGHT = "right"
    """The English says what the original says."""
    BOTH_RIGHT = "both_right"
    LEFT = "left"
    """The person leaves it to a helper."""


BY_HELPERS = (Settling.EXPLAINED, Settling.CORRECTED, Settling.RIGHT)
BY_THE_PERSON = (Settling.BOTH_RIGHT, Settling.LEFT)


@dataclass(frozen=True, slots=True, kw_only=True)
class Settled:
    """Somebody's word on what was found, and why; what is left to a helper needs no reason."""

    how: Settling
    reason: str
    by: str = ""
    on: datetime.date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Provenance:
    """Where an answer comes from: who gave it, when, on what paper; whether it is confirmed.

    ``confirmed`` may be the name of the person who confirmed it. ``said`` is a date or a short
    answer as the person wrote it, where another stands now: ``calendar`` is the calendar that the
    date was written in, a code of ``told[].calendar``; ``language`` is the language of the words,
    and ``translator`` who put them into English. Without ``said``, ``language`` is that of the
    answer itself.
    """

    by: str = ""
    on: datetime.date | None = None
    source: str = ""
    confirmed: bool | str | None = None
    said: str = ""
    calendar: str = ""
    language: str = ""
    translator: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Case(Record):
    """One person's answers. ``provenance`` is by path, of an answer or of a whole record.

    ``factors_complete`` names the elements whose every factor that is there is marked. ``settled``
    is what helpers say of what was found, by its id; ``answered`` is what the person says of it.
    """

    provenance: Mapping[str, Provenance] = field(default_factory=dict)
    assessments: Mapping[str, Assessment] = field(default_factory=dict)
    factors: Mapping[str, Mark] = field(default_factory=dict)
    factors_complete: tuple[str, ...] = ()
    settled: Mapping[str, Settled] = field(default_factory=dict)
    answered: Mapping[str, Settled] = field(default_factory=dict)

    def known(self, as_of: datetime.date) -> Known:
        """What the rules see of this case on the day ``as_of``."""
        settled = {
            f"assessments.{element}": found.verdict is Weighed.YES
            for element, found in self.assessments.items()
            if found.verdict is not Weighed.NOT_SETTLED
        }
        marked = {f"factors.{factor}": mark.present for factor, mark in self.factors.items()}
        return known(self, settled | marked, as_of)

    def source_of(self, path: str) -> Provenance | None:
        """The provenance of an answer: its own, or that of the record or table around it."""
        place = self.full(path)
        while place:
            if place in self.provenance:
                return self.provenance[place]
            place = parent(place)
        return None


def parent(path: str) -> str:
    """The place around a place: ``entries[0].date``, ``entries[0]``, ``entries``, nothing."""
    cut = max(path.rfind("."), path.rfind("["))
    return path[: max(cut, 0)]
