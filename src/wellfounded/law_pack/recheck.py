"""Whose verdicts, days or fees move between two days or two versions of the law?

First the days, under the version of the earlier end; then, on the last day, the versions. So each
change has one reason: the law moved, the version did, or only time passed.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field
from datetime import date
from itertools import islice
from types import TracebackType
from typing import Final, Self

from wellfounded.law.recheck.changes import ASKED, Change, between_days, between_laws
from wellfounded.law.rulebook import BEGINS, entry_of
from wellfounded.law.screening import BeforeTheRules
from wellfounded.law.what_moved import OutOfOrder
from wellfounded.law_pack.another_version import Asked, Version, moves_between, standings
from wellfounded.logic import Known

AT_ONCE: Final = 500
"""How many cases are sent to another version of the law at a time."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """From which day to which, from which version of the law to which, and which goals.

    Raises:
        BeforeTheRules: if the first day is before the rule base begins.
        OutOfOrder: if it is after the last.
        UnknownRule: if there is no such goal.
    """

    first: date
    last: date
    against: Version
    under: Version
    goals: tuple[str, ...] = ASKED

    def __post_init__(self) -> None:
        if self.first < BEGINS:
            raise BeforeTheRules(self.first)
        if self.first > self.last:
            raise OutOfOrder(self.first, self.last)
        for goal in self.goals:
            entry_of(goal)

    @property
    def two_versions(self) -> bool:
        """Whether versions of the law are compared, beside the days."""
        return self.against.over != self.under.over


@dataclass(frozen=True, slots=True, kw_only=True)
class Subject:
    """A case by its name, as it is known on the first day and on the last."""

    name: str
    before: Known
    after: Known


@dataclass(frozen=True, slots=True, kw_only=True)
class Rechecked:
    """What moves of one case: between the days, and between the versions."""

    name: str
    by_days: tuple[Change, ...] = ()
    by_version: tuple[Change, ...] = ()

    @property
    def moves(self) -> bool:
        """Whether anything does."""
        return bool(self.by_days or self.by_version)


@dataclass
class Rechecking:
    """Both versions of the law, at hand while cases are rechecked."""

    question: Question
    _open: ExitStack = field(default_factory=ExitStack)

    def __enter__(self) -> Self:
        self.against = self._open.enter_context(Asked(self.question.against))
        self.under = self._open.enter_context(Asked(self.question.under))
        self._moves = moves_between(self.against, self.under) if self.question.two_versions else {}
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        wrong: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._open.close()

    def recheck(self, cases: Iterable[Subject]) -> Iterator[Rechecked]:
        """What moves of each case, in their order; one of which nothing moves is told too."""
        source = iter(cases)
        while batch := list(islice(source, AT_ONCE)):
            by_version = self._by_version(batch)
            by_days = self.against(_by_days, batch, self.question.goals)
            for subject, days, versions in zip(batch, by_days, by_version, strict=True):
                yield Rechecked(name=subject.name, by_days=days, by_version=versions)

    def _by_version(self, batch: Sequence[Subject]) -> list[tuple[Change, ...]]:
        if not self.question.two_versions:
            return [()] * len(batch)
        known = [one.after for one in batch]
        here, there = self.against(standings, known), self.under(standings, known)
        return [
            between_laws(was, now, self._moves, one, self.question.goals)
            for was, now, one in zip(here, there, known, strict=True)
        ]


def _by_days(batch: Sequence[Subject], goals: tuple[str, ...]) -> list[tuple[Change, ...]]:
    return [between_days(one.before, one.after, goals) for one in batch]
