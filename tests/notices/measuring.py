"""How well are papers read? What is found, what is wrong, and what is wrong and called sure."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date, time
from functools import cache

from tests.notices.fixtures import Fixture
from wellfounded.notices import Found, ReadNotice, read

TODAY = date(2026, 11, 22)


@dataclass(slots=True)
class Score:
    """Of one role: how many there are, were found, were given, and were given wrongly."""

    there: int = 0
    found: int = 0
    given: int = 0
    right: int = 0
    sure: int = 0
    sure_and_wrong: int = 0

    @property
    def precision(self) -> float:
        """How much of what was given is right."""
        return self.right / self.given if self.given else 1.0

    @property
    def recall(self) -> float:
        """How much of what is there was found."""
        return self.found / self.there if self.there else 1.0


@dataclass(slots=True)
class Measured:
    """All scores of a set of fixtures."""

    roles: dict[str, Score] = field(default_factory=dict)
    kinds: Counter[str] = field(default_factory=Counter)
    papers: int = 0


def read_fixture(fixture: Fixture) -> ReadNotice:
    """The fixture as it is read today, as pasted text."""
    return _read(fixture.text)


@cache
def _read(text: str) -> ReadNotice:
    return read(text, as_of=TODAY)


def measured(fixtures: Iterable[Fixture]) -> Measured:
    """The scores of every role that the layouts print."""
    all_of_them = Measured()
    for fixture in fixtures:
        notice = read_fixture(fixture)
        all_of_them.papers += 1
        right = notice.kind is not None and notice.kind.id == fixture.layout.kind
        unknown = notice.kind is None or not notice.sure
        all_of_them.kinds["right" if right else "not sure" if unknown else "wrong"] += 1
        for role, wanted in fixture.truth.items():
            score = all_of_them.roles.setdefault(role, Score())
            given = [one for one in notice.all(role) if one.value is not None]
            score.there += len(wanted)
            score.found += sum(any(one.value == value for one in given) for value in wanted)
            score.given += len(given)
            score.right += sum(one.value in wanted for one in given)
            score.sure += sum(one.sure and one.value in wanted for one in given)
            score.sure_and_wrong += sum(one.sure and one.value not in wanted for one in given)
    return all_of_them


def sure_and_wrong(fixture: Fixture) -> Iterator[Found]:
    """Days and times that are called sure and are not what was printed, in any role."""
    for one in read_fixture(fixture).fields:
        moment = isinstance(one.value, date | time)
        if one.sure and moment and one.value not in fixture.truth.get(one.role, ()):
            yield one
