"""What does the law make of these facts, on this day, and why?

A screening answers goals; each answer is a determination with its reasons, its sources,
what is missing and where authorities conflict. This is the helper's view.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from functools import cache

from wellfounded.facts import Case
from wellfounded.law.asylum.one_year_deadline.in_sight import not_filed_unless_said
from wellfounded.law.authorities import register
from wellfounded.law.parameters import PARAMETERS
from wellfounded.law.rulebook import BEGINS, DAYS, RULEBOOK, Entry, entry_of
from wellfounded.logic import (
    Conflict,
    DayFinding,
    Finding,
    NamedDay,
    Reading,
    Rule,
    explain,
)
from wellfounded.logic.reading import Columns


class BeforeTheRules(ValueError):
    """The law is asked for a day before the rule base begins."""

    def __init__(self, day: date) -> None:
        super().__init__(f"the rules begin on {BEGINS}; they cannot say what held on {day}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Determination:
    """The answer to one goal."""

    entry: Entry
    finding: Finding
    days: tuple[DayFinding, ...]
    conflicts: tuple[Conflict, ...]
    disputed: tuple[str, ...]

    @property
    def id(self) -> str:
        """The id of the rule asked for."""
        return self.finding.id

    @property
    def verdict(self) -> bool | None:
        """Yes, no, or None: not settled."""
        return self.finding.verdict


@dataclass(frozen=True, slots=True, kw_only=True)
class Screening:
    """The answers for one case on one day."""

    as_of: date
    rules_version: str
    determinations: tuple[Determination, ...]

    def verdict(self, id: str) -> bool | None:
        """The verdict on one of the goals asked for."""
        return next(d.verdict for d in self.determinations if d.id == id)


def screen(case: Case, goals: Iterable[Rule], *, as_of: date) -> Screening:
    """Decide and explain each goal for a case on a day.

    Raises:
        BeforeTheRules: if ``as_of`` is before the rule base begins.
    """
    if as_of < BEGINS:
        raise BeforeTheRules(as_of)
    reading = Reading(case.known(as_of))
    return Screening(
        as_of=as_of,
        rules_version=rules_version(),
        determinations=tuple(determine(goal, reading) for goal in goals),
    )


def determine(goal: Rule, reading: Reading) -> Determination:
    """Decide and explain one goal."""
    finding = explain(goal, reading)
    unfiled = Reading(not_filed_unless_said(reading.known))
    return Determination(
        entry=RULEBOOK[goal.id],
        finding=finding,
        days=tuple(_day(day, unfiled) for day in RULEBOOK[goal.id].days),
        conflicts=tuple(dict.fromkeys(_open_conflicts(finding))),
        disputed=tuple(dict.fromkeys(_disputed(finding))),
    )


def rule_of(id: str) -> Rule:
    """The rule with this id; raises UnknownRule."""
    return entry_of(id).rule


@cache
def rules_version() -> str:
    """A fingerprint of every rule, scope, word, authority and dated value, as they stand here."""
    content = hashlib.sha256()
    for id, entry in sorted(RULEBOOK.items()):
        rule = entry.rule
        parts = (id, rule.body.sql(Columns()), rule.applies.sql(Columns()), *rule.authorities)
        for part in (*parts, entry.title, entry.yes, entry.no, entry.not_settled, *entry.notes):
            content.update(part.encode() + b"\0")
    for id, (day, _) in sorted(DAYS.items()):
        content.update("\0".join((id, *day.body.sql(Columns()))).encode())
    for name, stands in sorted({**register(), **PARAMETERS}.items()):
        content.update(f"{name}\0{stands!r}\0".encode())
    return content.hexdigest()[:12]


def _day(day: NamedDay, reading: Reading) -> DayFinding:
    return DayFinding(id=day.id, span=day.span(reading), authorities=day.authorities)


def _open_conflicts(finding: Finding) -> Iterator[Conflict]:
    """Conflicts on which the verdict still hangs, wherever they stand below."""
    if finding.verdict is None:
        yield from (c for c in finding.conflicts if not c.settled_by_a_finding)
        for part in finding.because:
            yield from _open_conflicts(part)


def _disputed(finding: Finding) -> Iterator[str]:
    """Findings of helpers, here or below, that the facts contradict."""
    yield from finding.disputed
    for part in finding.because:
        yield from _disputed(part)
