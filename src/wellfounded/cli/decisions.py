"""Which decided cases does the rule base hold? The commands ``law decisions``."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import date
from typing import Any

import click

from wellfounded.cli.options import as_of_option, json_option
from wellfounded.facts.factors import FACTORS
from wellfounded.facts.factors.factor import Side
from wellfounded.law.precedent import CIRCUITS, decision, registry
from wellfounded.law.precedent.binding import stands
from wellfounded.law.precedent.decision import Court, Decision, Later, Ruling
from wellfounded.law.precedent.registry import holdings
from wellfounded.logic import Span


@click.group()
def decisions() -> None:
    """Decided cases: list them, show one.

    Example: wellfounded law decisions show "Matter of Kasinga"
    """


@decisions.command("list")
@click.option("--element", metavar="ID", help="Only those that speak to this element.")
@click.option("--circuit", type=click.Choice(CIRCUITS), help="Only those of this circuit.")
@click.option("--court", type=click.Choice([one.value for one in Court]))
@as_of_option
@json_option
def list_(
    element: str | None, circuit: str | None, court: str | None, as_of: date, as_json: bool
) -> None:
    """List decided cases in order of time, with what still stands of each on a day.

    Example: wellfounded law decisions list --element nexus --circuit 9
    """
    found = [one.decision for one in holdings(element)] if element else list(registry().values())
    if circuit:
        found = [one for one in found if one.circuit == circuit]
    if court:
        found = [one for one in found if one.court.value == court]
    if as_json:
        document = {"decisions": [_document(one, as_of) for one in found]}
        click.echo(json.dumps(document, ensure_ascii=False, indent=2))
        return
    for one in found:
        click.echo(f"{one.id}: {one.citation}\n    {_standing(one, as_of)}")


@decisions.command()
@click.argument("name", metavar="DECISION")
@as_of_option
@json_option
def show(name: str, as_of: date, as_json: bool) -> None:
    """Show DECISION, named by its id or by the beginning of its citation.

    Example: wellfounded law decisions show "INS v. Elias-Zacarias"
    """
    one = decision(name)
    if as_json:
        click.echo(json.dumps(_document(one, as_of), ensure_ascii=False, indent=2))
        return
    click.echo("\n".join(_shown(one, as_of)))


def _shown(one: Decision, as_of: date) -> Iterator[str]:
    yield f"{one.id}: {one.citation}"
    yield f"  {one.about}"
    came = f"; arose in circuit {one.arising_in}" if one.arising_in else ""
    yield f"  decided {one.decided}{came}; {one.confidence.value}"
    for ruling in one.rulings.values():
        outcome, posture = _words(ruling.outcome), _words(ruling.posture)
        yield f"  {ruling.element}: {outcome} ({posture})"
        yield f"    rule: {ruling.rule}"
        for side in Side:
            titles = " ".join(FACTORS[id].title for id in sorted(ruling.factors[side]))
            if titles:
                yield f"    {side.value}: {titles}"
    yield from (f"  later: {_turn(turn)}" for turn in one.later)
    if one.note:
        yield f"  note: {one.note}"
    yield f"  {_standing(one, as_of)}"


def _standing(one: Decision, as_of: date) -> str:
    """On which of its elements it stands for the nation, and where not."""
    now = Span.on(as_of)
    if one.decided.earliest > as_of:
        return "not decided yet"
    fallen = [element for element in one.rulings if not stands(one, element, None, now)]
    if not fallen:
        return "stands"
    if len(fallen) == len(one.rulings):
        return "does not stand, or not surely on that day"
    return f"stands, but not on {', '.join(fallen)}"


def _turn(turn: Later) -> str:
    where = f" in circuit {', '.join(turn.circuits)}" if turn.circuits else ""
    what = f" on {', '.join(turn.elements)}" if turn.elements else ""
    return f"{_words(turn.state)} since {turn.since}{where}{what} by {turn.by}. {turn.note}".strip()


def _words(code: str) -> str:
    return code.replace("_", " ")


def _document(one: Decision, as_of: date) -> dict[str, Any]:
    return {
        "id": one.id,
        "citation": one.citation,
        "about": one.about,
        "court": one.court.value,
        "circuit": one.circuit or None,
        "en_banc": one.en_banc,
        "decided": str(one.decided),
        "arising_in": one.arising_in or None,
        "nationality": list(one.nationality),
        "confidence": one.confidence.value,
        "standing": _standing(one, as_of),
        "rulings": [_ruling(ruling) for ruling in one.rulings.values()],
        "later": [
            {
                "state": turn.state.value,
                "since": str(turn.since),
                "by": turn.by,
                "circuits": list(turn.circuits),
                "elements": list(turn.elements),
                "note": turn.note,
            }
            for turn in one.later
        ],
        "note": one.note,
    }


def _ruling(ruling: Ruling) -> dict[str, Any]:
    return {
        "element": ruling.element,
        "outcome": ruling.outcome.value,
        "posture": ruling.posture.value,
        "settles": ruling.settles.value if ruling.settles else None,
        "for": sorted(ruling.factors[Side.FOR]),
        "against": sorted(ruling.factors[Side.AGAINST]),
        "reason": sorted(ruling.reason),
        "rule": ruling.rule,
    }
