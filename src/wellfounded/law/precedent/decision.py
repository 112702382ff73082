"""What does a decided case hold, and what may that settle?

A decision is a set of factors on each element it speaks to, with the outcome, the posture
and what became of it later. Posture counts: only a finding on the merits, a rule of law or
a record that compelled a finding can settle; what was upheld on review only illustrates.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from wellfounded.facts.factors.factor import Side
from wellfounded.law.rulebook import Confidence
from wellfounded.logic import Span


class Court(StrEnum):
    """Who decided it."""

    SUPREME_COURT = "supreme_court"
    CIRCUIT = "circuit"
    ATTORNEY_GENERAL = "attorney_general"
    BOARD = "board"

    @property
    def rank(self) -> int:
        """Whose word prevails where two differ: the greater."""
        return -list(Court).index(self)


class Posture(StrEnum):
    """What the tribunal did."""

    MERITS = "merits"
    LEGAL_RULE = "legal_rule"
    COMPELLED = "compelled"
    UPHELD = "upheld"
    JURISDICTIONAL = "jurisdictional"


class Outcome(StrEnum):
    """How the element came out; for a bar, ``met`` means that it applies."""

    MET = "met"
    NOT_MET = "not_met"
    REMANDED = "remanded"

    @property
    def side(self) -> Side | None:
        """The side that won, or None if nobody did."""
        sides = {Outcome.MET: Side.FOR, Outcome.NOT_MET: Side.AGAINST}
        return sides.get(self)


class Fate(StrEnum):
    """What became of a decision later."""

    OVERRULED = "overruled"
    VACATED = "vacated"
    SUPERSEDED = "superseded"
    NOT_FOLLOWED = "not_followed"
    REVIVED = "revived"
    NARROWED = "narrowed"

    @property
    def counts(self) -> bool:
        """Whether it still counts, or counts again."""
        return self in (Fate.REVIVED, Fate.NARROWED)


@dataclass(frozen=True, slots=True, kw_only=True)
class Later:
    """One turn in its later history: since when, by what, in which circuits, on what.

    ``circuits`` is empty for the nation and ``elements`` for the whole decision.
    """

    state: Fate
    since: Span
    by: str
    circuits: tuple[str, ...] = ()
    elements: tuple[str, ...] = ()
    note: str = ""

    def touches(self, element: str) -> bool:
        """Whether it speaks to what was decided on an element."""
        return not self.elements or element in self.elements


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Ruling:
    """What a decision says on one element.

    ``factors`` are those that were there, by side. ``rule`` is the rule in our own words.
    ``settles`` is the side that it may settle, or None; ``reason`` are the factors of that
    side on which it rests.
    """

    element: str
    outcome: Outcome
    posture: Posture
    factors: Mapping[Side, frozenset[str]]
    rule: str
    settles: Side | None
    reason: frozenset[str]

    @property
    def side(self) -> Side | None:
        """The side it speaks for, whether or not it may settle it."""
        if self.posture is Posture.JURISDICTIONAL:
            return None
        return self.settles or (None if self.lays_down_a_rule_only else self.outcome.side)

    @property
    def all_factors(self) -> frozenset[str]:
        """Its factors of both sides."""
        return self.factors[Side.FOR] | self.factors[Side.AGAINST]

    @property
    def lays_down_a_rule_only(self) -> bool:
        """Whether it is a rule to be kept in mind, which no set of factors captures."""
        return self.posture is Posture.LEGAL_RULE and self.settles is None


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Decision:
    """One decided case.

    ``decided`` is a whole year when the day is not known. ``circuit`` is that of the court,
    ``arising_in`` the one an administrative decision came from, where that is known.
    ``confidence`` says how well its facts were checked.
    """

    id: str
    citation: str
    about: str
    court: Court
    circuit: str
    en_banc: bool
    decided: Span
    arising_in: str
    nationality: tuple[str, ...]
    confidence: Confidence
    note: str
    later: tuple[Later, ...]
    rulings: Mapping[str, Ruling]


@dataclass(frozen=True, slots=True, kw_only=True)
class Holding:
    """A decision together with what it says on one element."""

    decision: Decision
    ruling: Ruling
