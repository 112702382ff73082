"""Why is the verdict what it is, and what would still change it?

A finding repeats the shape of the rule: the rules and days it rests on, the facts it read,
what it waits for. It carries message ids; the words and the language come later.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache

from wellfounded.logic.condition import And, Condition, Not, Or, When
from wellfounded.logic.known import Value
from wellfounded.logic.leaves import Among, DayFact, Path, SameCode, YesNo
from wellfounded.logic.part import Part
from wellfounded.logic.reading import Reading, Verdict
from wellfounded.logic.rosters import AtLeast, Latest, TotalAtLeast
from wellfounded.logic.rule import NamedDay, Rule, Versions
from wellfounded.logic.span import Span
from wellfounded.logic.weighed import Weighed

Quantifier = AtLeast | Latest | TotalAtLeast
SAID = {True: "yes", False: "no", None: "not_settled"}


@dataclass(frozen=True, slots=True)
class Message:
    """Something to say, by id, with what to fill in."""

    id: str
    arguments: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class DayFinding:
    """A day the law names, as far as the facts tell it."""

    id: str
    span: Span
    authorities: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Conflict:
    """Versions of a rule, all in scope, that disagree: ``(rule id, verdict)`` each."""

    readings: tuple[tuple[str, Verdict], ...]
    settled_by_a_finding: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """The verdict of one rule and what it rests on.

    ``in_scope`` is whether this version of a rule applies; ``decisive`` whether the rule
    above turns on it; ``days`` and ``facts`` are what this rule reads itself, down to the
    next rule, the facts by path.
    """

    id: str
    verdict: Verdict
    authorities: tuple[str, ...]
    because: tuple[Finding, ...] = ()
    days: tuple[DayFinding, ...] = ()
    facts: tuple[tuple[str, Value], ...] = ()
    needs: tuple[str, ...] = ()
    conflicts: tuple[Conflict, ...] = ()
    disputed: tuple[str, ...] = ()
    in_scope: Verdict = True
    decisive: bool = True

    @property
    def message(self) -> Message:
        """What to say: the rule's id and its verdict, with the days as spans."""
        days = tuple((day.id.rpartition(".")[2], str(day.span)) for day in self.days)
        return Message(f"{self.id}.{SAID[self.verdict]}", days)


@dataclass(frozen=True, slots=True)
class _Made:
    """What a rule is made of, down to the next rule."""

    rules: tuple[Rule, ...]
    days: tuple[NamedDay, ...]
    versions: tuple[Versions, ...]
    weighed: tuple[Weighed, ...]
    read: tuple[Path | Quantifier, ...]


def explain(rule: Rule, at: Reading, *, decisive: bool = True) -> Finding:
    """The finding of a rule, with the findings it rests on; made once for each pass."""
    key = (rule, "finding", decisive)
    if key not in at.memo:
        at.memo[key] = _found(rule, at) if decisive else replace(explain(rule, at), decisive=False)
    return at.memo[key]  # type: ignore[return-value]


def _found(rule: Rule, at: Reading) -> Finding:
    made = _made(rule.body)
    turning = set(_turning_points(rule.body, at))
    return Finding(
        id=rule.id,
        verdict=rule.decide(at),
        authorities=rule.authorities,
        because=tuple(explain(part, at, decisive=part in turning) for part in made.rules),
        days=tuple(
            DayFinding(id=d.id, span=d.span(at), authorities=d.authorities) for d in made.days
        ),
        facts=tuple(dict(_facts(made.read, at)).items()),
        needs=tuple(rule.needs(at)),
        conflicts=tuple(_conflict(v, at) for v in made.versions if v.conflicting(at)),
        disputed=tuple(w.finding.path.name for w in made.weighed if w.disputed(at)),
        in_scope=rule.applies.decide(at),
    )


def _conflict(versions: Versions, at: Reading) -> Conflict:
    sure = (rule for rule in versions.rules if rule.applies.decide(at))
    return Conflict(
        readings=tuple((rule.id, rule.decide(at)) for rule in sure),
        settled_by_a_finding=versions.decide(at) is not None,
    )


def _turning_points(condition: Condition, at: Reading) -> Iterator[Rule]:
    """The rules directly below on which the verdict turns."""
    if not _made(condition).rules:
        return
    match condition:
        case Rule():
            yield condition
        case Not(part=part):
            yield from _turning_points(part, at)
        case And() | Or():
            verdict = condition.decide(at)
            for part in condition.parts:
                if part.decide(at) is verdict:
                    yield from _turning_points(part, at)
        case When(when=when, then=then, otherwise=otherwise):
            chosen = when.decide(at)
            yield from _turning_points(when, at)
            if chosen is not False:
                yield from _turning_points(then, at)
            if chosen is not True:
                yield from _turning_points(otherwise, at)
        case Weighed(text=text) if text.decide(at) is condition.decide(at):
            yield from _turning_points(text, at)
        case Weighed():
            return
        case Versions():
            for part in condition.speaking(at):
                yield from _turning_points(part, at)
        case _:
            yield from _made(condition).rules


def _facts(read: tuple[Path | Quantifier, ...], at: Reading) -> Iterator[tuple[str, Value]]:
    """Path and value of each fact that is known, record by record."""
    for one in read:
        if isinstance(one, Path):
            value = one.value(at)
            if value is not None:
                yield one.full(at), value
            continue
        for record in one.records.records(at):
            for part in one.parts:
                yield from _facts(_made(part).read, record)
            if isinstance(one, TotalAtLeast):
                yield from _facts((one.number,), record)
        complete = one.records.roster(at).complete
        if complete is not None:
            yield one.records.path.full(at) + "_complete", complete


@cache
def _made(node: Part) -> _Made:
    """Walk a condition or day once, in the order of its text, as far as the next rules."""
    found: dict[Part | Path, None] = {}

    def walk(node: Part, of_record: bool) -> None:
        if isinstance(node, Rule | NamedDay | Versions | Weighed):
            found[node] = None
        if isinstance(node, Rule):
            return
        if not of_record:
            found.update(dict.fromkeys(_read_by(node)))
        for part in node.parts:
            walk(part, of_record or isinstance(node, Quantifier))

    walk(node, False)
    return _Made(
        rules=tuple(n for n in found if isinstance(n, Rule)),
        days=tuple(n for n in found if isinstance(n, NamedDay)),
        versions=tuple(n for n in found if isinstance(n, Versions)),
        weighed=tuple(n for n in found if isinstance(n, Weighed)),
        read=tuple(n for n in found if isinstance(n, Path | Quantifier)),
    )


def _read_by(node: Part) -> tuple[Path | Quantifier, ...]:
    """The facts a node reads itself, or the node when it reads them record by record."""
    match node:
        case YesNo() | Among() | DayFact():
            return (node.path,)
        case SameCode():
            return (node.left, node.right)
        case AtLeast() | Latest() | TotalAtLeast():
            return (node,)
        case _:
            return ()
