"""Which texts speak to this case, and what if two of them disagree?

A rule is a named condition with its authority. A rule with a scope (``applies``) is one
version of the answer to a question: out of scope it says nothing, which is not "no". Rules,
named days and versions speak of the whole case, even inside a quantifier.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from wellfounded.logic.condition import ALWAYS, Condition
from wellfounded.logic.days import Day
from wellfounded.logic.reading import AuthoritiesConflict, Columns, Reading, Verdict, computed
from wellfounded.logic.span import Span


@dataclass(frozen=True, slots=True, eq=False)
class Rule(Condition):
    """A text of law as a condition over facts.

    ``id`` also names its messages (``<id>.yes``, ``<id>.no``, ``<id>.not_settled``);
    ``authorities`` are citations; ``applies`` is the scope of a version.
    """

    id: str
    body: Condition
    authorities: tuple[str, ...]
    applies: Condition = ALWAYS

    def decide(self, at: Reading) -> Verdict:
        """Decided once for each pass."""
        if self not in at.memo:
            at.memo[self] = self.body.decide(at.of_case())
        return at.memo[self]  # type: ignore[return-value]

    def needs(self, at: Reading) -> Iterator[str]:
        """Gathered once for each pass."""
        if self.decide(at) is not None:
            return
        key = (self, "needs")
        if key not in at.memo:
            at.memo[key] = tuple(dict.fromkeys(self.body.needs(at.of_case())))
        yield from at.memo[key]  # type: ignore[misc]

    def sql(self, columns: Columns) -> str:  # noqa: ARG002
        """A column of its own, compiled once."""
        return computed(self.id)

    @property
    def parts(self) -> tuple[Condition, ...]:
        """The condition."""
        return (self.body,)


@dataclass(frozen=True, slots=True, eq=False)
class NamedDay(Day):
    """A day the law names, such as the last arrival, with how it was counted."""

    id: str
    body: Day
    authorities: tuple[str, ...]

    def span(self, at: Reading) -> Span:
        """Counted once for each pass."""
        if self not in at.memo:
            at.memo[self] = self.body.span(at.of_case())
        return at.memo[self]  # type: ignore[return-value]

    def needs(self, at: Reading) -> Iterator[str]:
        """Gathered once for each pass."""
        if self.span(at).exact:
            return
        key = (self, "needs")
        if key not in at.memo:
            at.memo[key] = tuple(dict.fromkeys(self.body.needs(at.of_case())))
        yield from at.memo[key]  # type: ignore[misc]

    def sql(self, columns: Columns) -> tuple[str, str]:  # noqa: ARG002
        """Two columns of its own."""
        return computed(self.id + "__earliest"), computed(self.id + "__latest")

    @property
    def parts(self) -> tuple[Day, ...]:
        """The day it is."""
        return (self.body,)


@dataclass(frozen=True, slots=True, eq=False)
class Versions(Condition):
    """The version of a rule that is in scope; settled when all that may be agree.

    If two are in scope and disagree, the authorities conflict: ``settled_by`` (a helper's
    finding) then decides which to follow. A conflict without it is a fault in the rules.
    """

    rules: tuple[Rule, ...]
    otherwise: Condition
    settled_by: Condition | None = None

    def _voices(self, at: Reading) -> tuple[list[Verdict], list[Verdict]]:
        """Verdicts of the versions surely in scope, and of those that may be."""
        sure: list[Verdict] = []
        maybe: list[Verdict] = []
        for rule in self.rules:
            in_scope = rule.applies.decide(at)
            if in_scope is not False:
                (sure if in_scope else maybe).append(rule.decide(at))
        if not sure:
            maybe.append(self.otherwise.decide(at))
        return sure, maybe

    def speaking(self, at: Reading) -> Iterator[Condition]:
        """The versions that may apply; what holds if none does; what settles their conflict."""
        at = at.of_case()
        scopes = {rule: rule.applies.decide(at) for rule in self.rules}
        yield from (rule for rule, scope in scopes.items() if scope is not False)
        if True not in scopes.values():
            yield self.otherwise
        if self.settled_by is not None and self.conflicting(at):
            yield self.settled_by

    def conflicting(self, at: Reading) -> bool:
        """Whether two versions surely in scope give opposite answers."""
        sure, _ = self._voices(at.of_case())
        return True in sure and False in sure

    def decide(self, at: Reading) -> Verdict:
        """What all versions that may apply say with one voice."""
        at = at.of_case()
        sure, maybe = self._voices(at)
        if True in sure and False in sure:
            if self.settled_by is not None:
                return self.settled_by.decide(at)
            if at.strict:
                raise AuthoritiesConflict(" and ".join(rule.id for rule in self.rules))
            return None
        voices = {*sure, *maybe}
        return voices.pop() if len(voices) == 1 else None

    def needs(self, at: Reading) -> Iterator[str]:
        """What the scopes and the texts that may apply still need; in a conflict, the finding."""
        at = at.of_case()
        if self.decide(at) is not None:
            return
        if self.settled_by is not None and self.conflicting(at):
            yield from self.settled_by.needs(at)
            return
        possible = [rule for rule in self.rules if rule.applies.decide(at) is not False]
        for rule in possible:
            yield from rule.applies.needs(at)
            yield from rule.needs(at)
        if not any(rule.applies.decide(at) for rule in possible):
            yield from self.otherwise.needs(at)

    def sql(self, columns: Columns) -> str:
        """All say yes, all say no, or they conflict."""
        pairs = [(f"({r.applies.sql(columns)})", r.sql(columns)) for r in self.rules]
        silent = " AND ".join(f"{scope} IS NOT TRUE" for scope, _ in pairs)
        otherwise = self.otherwise.sql(columns)

        def one_voice(verdict: str) -> str:
            voices = [f"({scope} IS FALSE OR {says} IS {verdict})" for scope, says in pairs]
            return " AND ".join([*voices, f"(NOT ({silent}) OR ({otherwise}) IS {verdict})"])

        def some_say(verdict: str) -> str:
            return " OR ".join(
                f"({scope} IS TRUE AND {says} IS {verdict})" for scope, says in pairs
            )

        arms = [f"WHEN {one_voice(verdict)} THEN {verdict}" for verdict in ("TRUE", "FALSE")]
        if self.settled_by is not None:
            disagree = f"({some_say('TRUE')}) AND ({some_say('FALSE')})"
            arms.insert(0, f"WHEN {disagree} THEN {self.settled_by.sql(columns)}")
        return f"(CASE {' '.join(arms)} END)"

    @property
    def parts(self) -> tuple[Condition, ...]:
        """The scope and text of each version, what holds without them, what settles a conflict."""
        scoped = (part for rule in self.rules for part in (rule.applies, rule))
        settled_by = () if self.settled_by is None else (self.settled_by,)
        return (*scoped, self.otherwise, *settled_by)


def versions(*rules: Rule, otherwise: Condition, settled_by: Condition | None = None) -> Versions:
    """The version in scope. ``settled_by`` declares that the authorities are known to conflict."""
    return Versions(rules, otherwise, settled_by)
