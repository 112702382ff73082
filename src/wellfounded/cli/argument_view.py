"""How does an argument from decided cases look in a terminal, for a helper?"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from rich.console import Console
from rich.padding import Padding
from rich.text import Text

from wellfounded.cli.argument_json import proposition
from wellfounded.cli.argument_words import say
from wellfounded.cli.words import say as say_of_verdict
from wellfounded.facts.factors import FACTORS
from wellfounded.facts.factors.factor import Factor, Side
from wellfounded.languages import Language
from wellfounded.law.precedent import Argument, Tribunal
from wellfounded.law.precedent.decision import Fate, Holding, Posture
from wellfounded.law.precedent.in_screening import answer
from wellfounded.law.precedent.nearest import Near
from wellfounded.law.precedent.reason_model import Settled
from wellfounded.logic import SAID

STYLE = {"settled": "bold green", "open": "bold yellow", "conflict": "bold magenta"}
Line = tuple[int, str, str]
"""How far it is indented, the words, and their style."""


def print_arguments(
    arguments: tuple[Argument, ...],
    unmarked: tuple[str, ...],
    tribunal: Tribunal,
    as_of: date,
    language: Language,
) -> None:
    """Print every argument, then the elements of which nothing is marked."""
    console = Console(highlight=False)
    console.print(Text(say(language, "argument.heading", day=language.day(as_of)), style="bold"))
    console.print(Text(_before(tribunal, language), style="dim"))
    for argument in arguments:
        console.print()
        for indent, words, style in _lines(argument, language):
            console.print(Padding(Text(words, style=style), (0, 0, 0, indent), expand=False))
    if unmarked:
        console.print()
        words = say(language, "argument.unmarked", elements=", ".join(unmarked))
        console.print(Text(f"{words} {say(language, 'argument.how_to_mark')}", style="dim"))


def in_one_line(argument: Argument, language: Language) -> str:
    """What a screening says of an argument."""
    settled = argument.settled
    if settled.side:
        decisions = "; ".join(one.decision.citation for one in settled.by)
        words = say(
            language,
            "argument.line.settled",
            verdict=_verdict(settled.side, language),
            decisions=decisions,
        )
    elif settled.conflict:
        words = say(language, "argument.answer.conflict")
    else:
        near = {f"nearest_{side.value}": _short(argument.nearest[side], language) for side in Side}
        words = say(language, "argument.line.open", **near)
    return f"{argument.element}: {words}"


def _before(tribunal: Tribunal, language: Language) -> str:
    circuit = tribunal.circuit or say(language, "argument.circuit.unknown")
    court = say(language, f"argument.court.{tribunal.seat.value}")
    return say(language, "argument.before", court=court, circuit=circuit)


def _lines(argument: Argument, language: Language) -> Iterator[Line]:
    title = proposition(argument.element, language)
    yield 0, f"{argument.element}: {title}", "bold"
    yield from _marked(argument, language)
    yield from _answer(argument.settled, argument.element, language, 2)
    for circuit, settled in argument.circuits.items():
        yield 4, f"{circuit or say(language, 'argument.circuit.elsewhere')}:", ""
        yield from _answer(settled, argument.element, language, 6)
    for side, near in argument.nearest.items():
        yield from _nearest(argument.element, side, near, language)
    if argument.rules:
        yield 2, say(language, "argument.rules") + ":", "dim"
        yield from (
            (4, f"{one.decision.citation}: {one.ruling.rule}", "") for one in argument.rules
        )
    for id, factors in (
        ("argument.look_for", argument.look_for),
        ("argument.rule_out", argument.rule_out),
    ):
        if factors:
            yield 2, say(language, id) + ":", "dim"
            showing = id == "argument.look_for"
            yield from ((4, _evidence(one, language, showing=showing), "") for one in factors)


def _marked(argument: Argument, language: Language) -> Iterator[Line]:
    found = argument.finding
    if found:
        by = found.by or say(language, "argument.somebody")
        verdict = say_of_verdict(language, f"verdict.{found.verdict.value}")
        yield 2, say(language, "argument.finding", by=by, verdict=verdict), "bold"
        yield from ((4, reason, "") for reason in found.reasons)
    for side in Side:
        marked = [one for one in argument.present if one.side(argument.element) is side]
        if marked:
            listed = _titles(marked, language)
            yield 2, say(language, f"argument.present.{side.value}", factors=listed), "dim"
    if argument.disputed:
        listed = _titles(argument.disputed, language)
        yield 2, say(language, "argument.disputed", factors=listed), "bold magenta"


def _answer(settled: Settled, element: str, language: Language, indent: int) -> Iterator[Line]:
    kind = answer(settled)
    words = say(language, f"argument.answer.{kind}")
    if settled.side:
        words = f"{_verdict(settled.side, language)}, {words}"
    yield indent, words, STYLE[kind]
    for_, against = ("argument.conflict.for", "argument.conflict.against")
    for id, group in (
        (for_ if settled.conflict else "", settled.by),
        (against if settled.conflict else "argument.contrary", settled.contrary),
    ):
        if group and id:
            yield indent + 2, say(language, id) + ":", "dim"
        for one in group:
            yield indent + 2, f"{one.decision.citation}: {one.ruling.rule}", ""
            yield from _narrowed(one, element, language, indent + 4)


def _nearest(element: str, side: Side, near: Near | None, language: Language) -> Iterator[Line]:
    title = say(language, f"argument.nearest.{side.value}")
    if near is None:
        yield 2, say(language, "argument.nearest.none", side=title), "dim"
        return
    one = near.holding
    yield 2, f"{title}: {one.decision.citation} ({_weight(near, language)})", ""
    yield 4, one.ruling.rule, "dim"
    yield from _narrowed(one, element, language, 4)
    for id, factors in (
        ("argument.missing", near.missing),
        ("argument.opposing", near.opposing),
    ):
        if factors:
            listed = _titles((FACTORS[id_] for id_ in sorted(factors)), language)
            yield 4, say(language, id, factors=listed), ""


def _weight(near: Near, language: Language) -> str:
    binds = say(language, "argument.binds" if near.binds else "argument.does_not_bind")
    if near.holding.ruling.posture is Posture.UPHELD:
        return say(language, "argument.upheld")
    return binds


def _narrowed(one: Holding, element: str, language: Language, indent: int) -> Iterator[Line]:
    for turn in one.decision.later:
        if turn.state is Fate.NARROWED and turn.touches(element):
            filled = {"since": str(turn.since), "by": turn.by, "note": turn.note}
            yield indent, say(language, "argument.narrowed", **filled).strip(), "italic dim"


def _short(near: Near | None, language: Language) -> str:
    return near.holding.decision.citation if near else say(language, "argument.line.none")


def _verdict(side: Side, language: Language) -> str:
    return say_of_verdict(language, f"verdict.{SAID[side is Side.FOR]}")


def _evidence(factor: Factor, language: Language, *, showing: bool) -> str:
    title = _title(factor, language)
    if not (showing and factor.evidence):
        return title
    shown = language.say(f"factors.{factor.id}.evidence", factor.evidence)
    return f"{title} [{shown}]"


def _titles(factors: Iterable[Factor], language: Language) -> str:
    return " ".join(_title(factor, language) for factor in factors)


def _title(factor: Factor, language: Language) -> str:
    return language.say(f"factors.{factor.id}.title", factor.title)
