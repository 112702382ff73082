"""What do decided cases make of what must be weighed, as a helper reads it?

The argument is the one that the command line prints, in the same words: what settles an element
here, or the nearest decision on each side, what sets it apart, and what would close the gap. How
sure we are of a decision, and what became of it later, stands beside it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from wellfounded.facts import ELEMENTS
from wellfounded.facts.factors import FACTORS
from wellfounded.facts.factors.factor import Factor, Side
from wellfounded.languages import Language
from wellfounded.law.precedent import Argument
from wellfounded.law.precedent.decision import Decision, Holding, Later, Posture
from wellfounded.law.precedent.in_screening import answer, speaks
from wellfounded.law.precedent.nearest import Near
from wellfounded.law.precedent.reason_model import Settled
from wellfounded.law.status import FINDINGS
from wellfounded.logic import SAID
from wellfounded.web.words import say


@dataclass(frozen=True, slots=True, kw_only=True)
class Cited:
    """A decision, the rule it gives, how sure we are of it, and what became of it.

    ``apart`` says what sets it apart from the case, and ``weight`` whether it binds.
    """

    citation: str
    rule: str
    sure: str
    weight: str = ""
    later: tuple[str, ...] = ()
    apart: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Answered:
    """What binds here: ``settled``, ``open`` or ``conflict``, and by which decisions."""

    kind: str
    words: str
    groups: tuple[tuple[str, tuple[Cited, ...]], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Argued:
    """The argument on one element, in words; ``speaks`` says whether the case says anything."""

    element: str
    title: str
    line: str
    speaks: bool
    answered: Answered
    circuits: tuple[tuple[str, Answered], ...]
    present: tuple[str, ...]
    nearest: tuple[tuple[str, Cited | None], ...]
    rules: tuple[Cited, ...]
    look_for: tuple[tuple[str, str], ...]
    rule_out: tuple[str, ...]


def argued(argument: Argument, language: Language) -> Argued:
    """An argument in the words of a language."""
    return _Words(language, argument.element).argued(argument)


def title_of(element: str, language: Language) -> str:
    """What a "yes" to an element affirms."""
    return language.say(f"{FINDINGS}{element}.proposition", ELEMENTS[element])


@dataclass(frozen=True, slots=True)
class _Words:
    """Puts the argument on an element into words."""

    language: Language
    element: str

    def argued(self, argument: Argument) -> Argued:
        """The whole of it."""
        return Argued(
            element=self.element,
            title=title_of(self.element, self.language),
            line=self._line(argument),
            speaks=speaks(argument),
            answered=self._answered(argument.settled),
            circuits=tuple(
                (circuit or self._say("argument.circuit.elsewhere"), self._answered(settled))
                for circuit, settled in argument.circuits.items()
            ),
            present=tuple(self._present(argument)),
            nearest=tuple(
                (self._say(f"argument.nearest.{side.value}"), self._near(near) if near else None)
                for side, near in argument.nearest.items()
            ),
            rules=tuple(map(self._cited, argument.rules)),
            look_for=tuple((self._title(one), self._evidence(one)) for one in argument.look_for),
            rule_out=tuple(map(self._title, argument.rule_out)),
        )

    def _line(self, argument: Argument) -> str:
        settled = argument.settled
        if settled.side:
            decisions = "; ".join(one.decision.citation for one in settled.by)
            return self._say(
                "argument.line.settled", verdict=self._verdict(settled.side), decisions=decisions
            )
        if settled.conflict:
            return self._say("argument.answer.conflict")
        near = {f"nearest_{side.value}": self._short(argument.nearest[side]) for side in Side}
        return self._say("argument.line.open", **near)

    def _answered(self, settled: Settled) -> Answered:
        kind = answer(settled)
        words = self._say(f"argument.answer.{kind}")
        if settled.side:
            words = f"{self._verdict(settled.side)}, {words}"
        contrary = self._say(
            "argument.conflict.against" if settled.conflict else "argument.contrary"
        )
        heading = self._say("argument.conflict.for") if settled.conflict else ""
        groups = ((heading, settled.by), (contrary, settled.contrary))
        return Answered(
            kind=kind,
            words=words,
            groups=tuple((name, tuple(map(self._cited, found))) for name, found in groups if found),
        )

    def _present(self, argument: Argument) -> Iterator[str]:
        for side in Side:
            found = [one for one in argument.present if one.side(self.element) is side]
            if found:
                yield self._say(f"argument.present.{side.value}", factors=self._titles(found))
        if argument.disputed:
            yield self._say("argument.disputed", factors=self._titles(argument.disputed))

    def _near(self, near: Near) -> Cited:
        weight = self._say("argument.binds" if near.binds else "argument.does_not_bind")
        if near.holding.ruling.posture is Posture.UPHELD:
            weight = self._say("argument.upheld")
        apart = (
            self._say(id, factors=self._titles(FACTORS[one] for one in sorted(factors)))
            for id, factors in (
                ("argument.missing", near.missing),
                ("argument.opposing", near.opposing),
            )
            if factors
        )
        return self._cited(near.holding, weight, tuple(apart))

    def _cited(self, one: Holding, weight: str = "", apart: tuple[str, ...] = ()) -> Cited:
        return Cited(
            citation=one.decision.citation,
            rule=one.ruling.rule,
            sure=self._say(f"argument.confidence.{one.decision.confidence.name.lower()}"),
            weight=weight,
            later=tuple(self._later(one.decision)),
            apart=apart,
        )

    def _later(self, decision: Decision) -> Iterator[str]:
        for turn in decision.later:
            if turn.touches(self.element):
                yield self._turn(turn)

    def _turn(self, turn: Later) -> str:
        since = self.language.days(turn.since.earliest, turn.since.latest)
        said = self._say(
            f"argument.{turn.state.value}", since=since, by=turn.by, note=turn.note
        ).strip()
        where = (
            self._say("argument.only_in", circuits=", ".join(turn.circuits))
            if turn.circuits
            else ""
        )
        return f"{said} {where}".strip()

    def _short(self, near: Near | None) -> str:
        return near.holding.decision.citation if near else self._say("argument.line.none")

    def _verdict(self, side: Side) -> str:
        return say(self.language, f"finding.{SAID[side is Side.FOR]}")

    def _titles(self, factors: Iterable[Factor]) -> str:
        return " ".join(map(self._title, factors))

    def _title(self, factor: Factor) -> str:
        return self.language.say(f"factors.{factor.id}.title", factor.title)

    def _evidence(self, factor: Factor) -> str:
        if not factor.evidence:
            return ""
        return self.language.say(f"factors.{factor.id}.evidence", factor.evidence)

    def _say(self, id: str, **filled: str) -> str:
        return say(self.language, id, **filled)
