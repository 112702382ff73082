"""A person who is walked through the interview, answering from a case of their own."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import date
from importlib.resources import files
from pathlib import Path

from wellfounded.facts import Case, Reason, Unknown, Value, read_case
from wellfounded.interview import Kind, Place, next_page, record_place
from wellfounded.interview.standing import Standing

PERSONAS = sorted(Path(str(files("wellfounded.facts") / "personas")).glob("*.toml"))
DAY = date(2026, 7, 1)
UNKNOWN = Unknown(Reason.DOES_NOT_KNOW)
FAR_TOO_MANY = 3000


def persona(path: Path) -> Case:
    return read_case(path)


def without_findings(case: Case) -> Case:
    return replace(case, assessments={}, provenance={})


def nobody() -> Case:
    """Someone who answers every question that they do not know."""
    return Case()


@dataclass
class Walker:
    """Walks ``own`` through the interview; ``now`` is the case as it stands so far."""

    own: Case
    as_of: date = DAY
    answers: dict[str, Value] = field(default_factory=dict)
    sizes: dict[str, int] = field(default_factory=dict)
    visited: list[Place] = field(default_factory=list)
    onlookers: list[Callable[[Case, Place], None]] = field(default_factory=list)

    @property
    def now(self) -> Case:
        """The case as it stands; a helper's findings are there from the beginning."""
        return Case(
            answers=dict(self.answers),
            sizes=dict(self.sizes),
            assessments=self.own.assessments,
        )

    def walk(self, after: Place | None = None) -> Walker:
        """Go on until nothing comes after."""
        while (place := next_page(self.now, self.as_of, after)) is not None:
            assert len(self.visited) < FAR_TOO_MANY, place
            self.answer(place)
            after = place
        return self

    def answer(self, place: Place) -> None:
        """Answer one page; on the page of a list, name the records first."""
        self.visited.append(place)
        for look in self.onlookers:
            look(self.now, place)
        if place.page.kind is Kind.LIST:
            self._name_records(place)
            self.answers[place.paths[1]] = self._own(place.paths[1])
            return
        for path in place.paths:
            self.answers[path] = self._own(path)

    def _name_records(self, place: Place) -> None:
        path = place.page.list
        while self.sizes.get(path, 0) < self.own.sizes.get(path, 0):
            new = record_place(place.page, self.sizes.get(path, 0))
            self.sizes[path] = self.sizes.get(path, 0) + 1
            here: Place | None = new
            while here is not None and here != place:
                self.answer(here)
                here = next_page(self.now, self.as_of, here)
            assert here == place, "a record leads back to the page of its list"

    def _own(self, path: str) -> Value:
        answer = self.own.answers.get(path)
        asked = isinstance(answer, Unknown) and answer.reason is Reason.NOT_ASKED
        return UNKNOWN if answer is None or asked else answer


def asked_of(own: Case, walked: Case, as_of: date) -> Case:
    """What ``own`` says on the pages that the walked interview asks."""
    standing = Standing(walked, as_of)
    asked = {path for place in standing.places() for path in place.paths}
    lists = asked & own.sizes.keys()
    return Case(
        answers={path: value for path, value in own.answers.items() if path in asked},
        sizes={path: size for path, size in own.sizes.items() if path in lists},
        assessments=own.assessments,
    )
