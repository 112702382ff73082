"""How are conditions joined when some of them are unknown?

Kleene's three-valued logic: an unknown counts only when it can still change the answer.
SQL's NULL logic is the same, so every condition means one thing in both readings.
"""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Iterator
from dataclasses import dataclass

from wellfounded.logic.part import Part
from wellfounded.logic.reading import Columns, Reading, Verdict


class Condition(Part):
    """Something that is so, is not so, or is not settled. Join with ``&``, ``|`` and ``~``."""

    __slots__ = ()

    @abstractmethod
    def decide(self, at: Reading) -> Verdict:
        """The verdict on the facts at hand."""

    @abstractmethod
    def sql(self, columns: Columns) -> str:
        """The same condition as a three-valued SQL expression."""

    def sure_and_possible(self, columns: Columns) -> tuple[str, str]:
        """Two SQL tests that are never NULL: surely so, and possibly so."""
        sql = self.sql(columns)
        return f"({sql} IS TRUE)", f"({sql} IS NOT FALSE)"

    def settled(self, at: Reading) -> bool:
        """Decided either way."""
        return self.decide(at) is not None

    def __and__(self, other: Condition) -> Condition:
        return And((*_terms(And, self), *_terms(And, other)))

    def __or__(self, other: Condition) -> Condition:
        return Or((*_terms(Or, self), *_terms(Or, other)))

    def __invert__(self) -> Condition:
        return self.part if isinstance(self, Not) else Not(self)

    def __bool__(self) -> bool:
        raise TypeError(
            "a condition has no truth value before it is decided: join with &, | and ~ instead "
            "of and, or and not, and write a <= b <= c as (a <= b) & (b <= c)"
        )


@dataclass(frozen=True, slots=True, eq=False)
class And(Condition):
    """All of the parts."""

    parts: tuple[Condition, ...]

    def decide(self, at: Reading) -> Verdict:
        """No as soon as one part is no."""
        verdict: Verdict = True
        for part in self.parts:
            found = part.decide(at)
            if found is False:
                return False
            if found is None:
                verdict = None
        return verdict

    def sql(self, columns: Columns) -> str:
        """``AND``."""
        return "(" + " AND ".join(part.sql(columns) for part in self.parts) + ")"

    def sure_and_possible(self, columns: Columns) -> tuple[str, str]:
        """Each test holds of every part."""
        sure, possible = zip(*(p.sure_and_possible(columns) for p in self.parts), strict=True)
        return f"({' AND '.join(sure)})", f"({' AND '.join(possible)})"


@dataclass(frozen=True, slots=True, eq=False)
class Or(Condition):
    """Any of the parts."""

    parts: tuple[Condition, ...]

    def decide(self, at: Reading) -> Verdict:
        """Yes as soon as one part is yes."""
        verdict: Verdict = False
        for part in self.parts:
            found = part.decide(at)
            if found is True:
                return True
            if found is None:
                verdict = None
        return verdict

    def sql(self, columns: Columns) -> str:
        """``OR``."""
        return "(" + " OR ".join(part.sql(columns) for part in self.parts) + ")"


@dataclass(frozen=True, slots=True, eq=False)
class Not(Condition):
    """The contrary of a part."""

    part: Condition

    def decide(self, at: Reading) -> Verdict:
        """Unknown stays unknown."""
        found = self.part.decide(at)
        return None if found is None else not found

    def sql(self, columns: Columns) -> str:
        """``NOT``."""
        return f"(NOT {self.part.sql(columns)})"

    def sure_and_possible(self, columns: Columns) -> tuple[str, str]:
        """What is denied turns the tests about."""
        sure, possible = self.part.sure_and_possible(columns)
        return f"(NOT {possible})", f"(NOT {sure})"

    @property
    def parts(self) -> tuple[Condition, ...]:
        """The part denied."""
        return (self.part,)


@dataclass(frozen=True, slots=True, eq=False)
class When(Condition):
    """One condition or another, by a third; settled too when both answer alike."""

    when: Condition
    then: Condition
    otherwise: Condition

    def decide(self, at: Reading) -> Verdict:
        """Not knowing which applies does not matter if both say the same."""
        chosen = self.when.decide(at)
        if chosen is None:
            then, otherwise = self.then.decide(at), self.otherwise.decide(at)
            return then if then == otherwise else None
        return (self.then if chosen else self.otherwise).decide(at)

    def needs(self, at: Reading) -> Iterator[str]:
        """Only the branch that applies, once that is known."""
        if self.decide(at) is not None:
            return
        chosen = self.when.decide(at)
        yield from self.when.needs(at)
        if chosen is not False:
            yield from self.then.needs(at)
        if chosen is not True:
            yield from self.otherwise.needs(at)

    def sql(self, columns: Columns) -> str:
        """A ``CASE`` whose unknown arm asks whether the branches agree."""
        when, then, otherwise = (part.sql(columns) for part in self.parts)
        return (
            f"(CASE WHEN {when} THEN {then} WHEN NOT {when} THEN {otherwise} "
            f"WHEN {then} = {otherwise} THEN {then} END)"
        )

    @property
    def parts(self) -> tuple[Condition, ...]:
        """The choice and its two branches."""
        return (self.when, self.then, self.otherwise)


@dataclass(frozen=True, slots=True, eq=False)
class Constant(Condition):
    """The same answer for everybody."""

    verdict: bool

    def decide(self, at: Reading) -> Verdict:  # noqa: ARG002
        """Always this."""
        return self.verdict

    def sql(self, columns: Columns) -> str:  # noqa: ARG002
        """``TRUE`` or ``FALSE``."""
        return str(self.verdict).upper()


ALWAYS = Constant(True)
NEVER = Constant(False)


def _terms(kind: type[And] | type[Or], condition: Condition) -> tuple[Condition, ...]:
    return condition.parts if isinstance(condition, kind) else (condition,)
