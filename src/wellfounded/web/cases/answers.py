"""What do the sealed rows of a case say, taken together?

The latest revision of each answer counts. One that was written beside another, by a second tab
or as a helper's suggestion, waits until the person chooses.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from uuid import UUID

from wellfounded.facts import Case, Provenance, Unknown, UnknownPathError, Value, fact_at
from wellfounded.facts.problem import BadValue
from wellfounded.web.cases.stored import NAMED, NUMBERED, RECORD, Stored, is_finding


@dataclass(frozen=True, slots=True)
class Answer:
    """What stands at a path now, the number of its revision, and what waits beside it."""

    revision: int
    stored: Stored
    waiting: tuple[tuple[int, Stored], ...] = ()

    @property
    def seen(self) -> int:
        """The number of the last revision that a person who is shown this has seen."""
        return max([self.revision, *(number for number, _ in self.waiting)])


@dataclass(frozen=True)
class Answers:
    """Every answer of a case that its reader may open, by stored path."""

    latest: Mapping[str, Answer]
    applicant: UUID
    findings: Mapping[str, tuple[tuple[int, Stored], ...]] = field(default_factory=dict)
    """What was found, and said of that, by path, each with every revision. It is no answer, and it
    is not in the ``case``; no page of the person reads what helpers found."""
    _names: dict[str, list[str]] = field(default_factory=dict, compare=False)

    @classmethod
    def of(cls, history: Iterable[tuple[int, Stored]], applicant: UUID) -> Answers:
        """Read the whole history, in the order it was written."""
        rows: dict[str, list[tuple[int, Stored]]] = defaultdict(list)
        for revision, stored in history:
            rows[stored.path].append((revision, stored))
        found = {path: tuple(sorted(rows.pop(path), key=_number)) for path in _found(rows)}
        latest = {path: _standing(versions) for path, versions in rows.items()}
        return cls(latest, applicant, found, _records(rows, latest))

    def records(self, path: str) -> list[str]:
        """The names of the records of a list, in the order they were added."""
        return self._names.get(path, [])

    @cached_property
    def case(self) -> Case:
        """The answers as one case, its records numbered."""
        said: dict[str, Value] = {}
        sources: dict[str, Provenance] = {}
        for path, answer in self.latest.items():
            at = self.numbered(path)
            if at is None or answer.stored.raw is None or RECORD.match(path):
                continue
            value = _value(at, answer.stored.raw, self.numbered)
            if value is None:
                continue
            said[at] = value
            source = answer.stored.source(self.applicant)
            if source != Provenance():
                sources[at] = source
        sizes = {path: len(names) for path, names in self._names.items()}
        return Case(answers=said, sizes=sizes, provenance=sources)

    def supposing(self, record: str) -> Answers:
        """As they would be if the person took in a suggested record that lies at this path."""
        taken = {
            path: Answer(answer.waiting[-1][0], answer.waiting[-1][1])
            for path, answer in self.latest.items()
            if answer.waiting and (path == record or path.startswith(f"{record}."))
        }
        latest = {**self.latest, **taken}
        return Answers(latest, self.applicant, self.findings, _records(latest, latest))

    def numbered(self, path: str) -> str | None:
        """The path with a number for the record's name; None if the record was taken away."""
        found = NAMED.search(path)
        if found is None:
            return path
        names = self.records(path[: found.start()])
        if found[1] not in names:
            return None
        return f"{path[: found.start()]}[{names.index(found[1])}]{path[found.end() :]}"

    def named(self, path: str) -> str:
        """The stored path of a numbered one.

        Raises:
            LookupError: there is no such record.
        """
        found = NUMBERED.search(path)
        if found is None:
            return path
        names, place = self.records(path[: found.start()]), int(found[1])
        if place >= len(names):
            raise LookupError(f"{path}: there is no such record")
        return f"{path[: found.start()]}[{names[place]}]{path[found.end() :]}"


def _found(paths: Iterable[str]) -> list[str]:
    return [path for path in paths if is_finding(path)]


def _number(version: tuple[int, Stored]) -> int:
    return version[0]


def _standing(versions: list[tuple[int, Stored]]) -> Answer:
    versions.sort(key=_number)
    plain = [version for version in versions if not version[1].beside]
    number, stored = plain[-1] if plain else (0, _nothing(versions[0][1]))
    waiting = tuple(version for version in versions if version[1].beside and version[0] > number)
    return Answer(number, stored, waiting)


def _nothing(beside: Stored) -> Stored:
    return Stored(path=beside.path, raw=None, by=beside.by, at=beside.at)


def _records(rows: Iterable[str], latest: Mapping[str, Answer]) -> dict[str, list[str]]:
    """The names of each list's records that stand, by the number they were added under."""
    found: dict[str, list[tuple[int, str]]] = defaultdict(list)
    for path in rows:
        record = RECORD.match(path)
        if record and latest[path].stored.raw is not None:
            found[record[1]].append((latest[path].stored.raw, record[2]))
    return {path: [name for _, name in sorted(names)] for path, names in found.items()}


def _value(path: str, raw: object, numbered: Callable[[str], str | None]) -> Value | None:
    """The answer, or None if today's catalogue cannot read it: it stays in its row.

    What it says of a record has the record's number; of one that was taken away, nothing.
    """
    try:
        kind = fact_at(path).kind
        return Unknown.read(raw) or kind.read(kind.pointing(raw, numbered))
    except (BadValue, UnknownPathError):
        return None
