"""Which decided cases does Wellfounded know, and where are they written down?

``decisions/*.toml``, one file for each court or period, read once when first asked for.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from datetime import date
from functools import cache
from importlib.resources import files
from types import MappingProxyType
from typing import Any

from wellfounded.facts.catalogue import nearest
from wellfounded.facts.elements import ELEMENTS
from wellfounded.facts.factors import FACTORS
from wellfounded.facts.factors.factor import Side
from wellfounded.law.authorities.register import TAGS
from wellfounded.law.precedent.decision import (
    Court,
    Decision,
    Fate,
    Holding,
    Later,
    Outcome,
    Posture,
    Ruling,
)
from wellfounded.logic import Span


class UnknownDecision(LookupError):
    """No decision is registered under this name."""

    def __init__(self, name: str) -> None:
        near = nearest(name, tuple(registry()))
        meant = f"did you mean {near!r}? " if near else ""
        super().__init__(
            f"no decision is registered as {name!r}; {meant}"
            "'wellfounded law decisions list' names them all"
        )


class UnknownElement(LookupError):
    """There is no element with this id."""

    def __init__(self, element: str) -> None:
        near = nearest(element, tuple(ELEMENTS))
        fix = f"did you mean {near!r}?" if near else f"use one of {', '.join(ELEMENTS)}"
        super().__init__(f"no element has the id {element!r}; {fix}")


@cache
def registry() -> Mapping[str, Decision]:
    """Every decision by its id, in order of time.

    Raises:
        ValueError: if one is registered twice, or cannot be read.
    """
    found: dict[str, Decision] = {}
    for source in files("wellfounded.law.precedent").joinpath("decisions").iterdir():
        for id, table in tomllib.loads(source.read_text("utf-8")).items():
            if id in found:
                raise ValueError(f"{source.name}: {id} is registered twice")
            try:
                found[id] = decision_of(id, table)
            except (KeyError, TypeError, ValueError) as fault:
                raise ValueError(f"{source.name}, {id}: {fault}") from fault
    return MappingProxyType(dict(sorted(found.items(), key=_by_day)))


def decision(name: str) -> Decision:
    """The decision with this id, this citation, or a citation that begins so.

    Raises:
        UnknownDecision: if there is none, or more than one.
    """
    if name in registry():
        return registry()[name]
    wanted = name.casefold()
    cited = [one for one in registry().values() if one.citation.casefold().startswith(wanted)]
    if not wanted or len(cited) != 1:
        raise UnknownDecision(name)
    return cited[0]


@cache
def holdings(element: str) -> tuple[Holding, ...]:
    """What each decision says on an element, in order of time.

    Raises:
        UnknownElement: if there is no such element.
    """
    if element not in ELEMENTS:
        raise UnknownElement(element)
    return tuple(
        Holding(decision=one, ruling=one.rulings[element])
        for one in registry().values()
        if element in one.rulings
    )


def named_by(factor: str) -> tuple[Decision, ...]:
    """The decisions in which a factor was there."""
    return tuple(
        one
        for one in registry().values()
        if any(factor in ruling.all_factors for ruling in one.rulings.values())
    )


def decision_of(id: str, table: dict[str, Any]) -> Decision:
    """The decision that a table of a file says.

    Raises:
        KeyError, TypeError, ValueError: if the table has a fault.
    """
    issues = table["issues"]
    known = {"citation", "about", "court", "circuit", "en_banc", "decided", "arising_in"}
    if unknown := set(table) - known - {"nationality", "tag", "note", "later", "issues"}:
        raise ValueError(f"it has no part {', '.join(sorted(unknown))}")
    return Decision(
        id=id,
        citation=table["citation"],
        about=table["about"],
        court=Court(table["court"]),
        circuit=table.get("circuit", ""),
        en_banc=table.get("en_banc", False),
        decided=_span(table["decided"]),
        arising_in=table.get("arising_in", ""),
        nationality=tuple(table.get("nationality", ())),
        confidence=TAGS[table["tag"]],
        note=table.get("note", ""),
        later=tuple(_later(row) for row in table.get("later", ())),
        rulings={element: _ruling(element, issue) for element, issue in issues.items()},
    )


def _ruling(element: str, table: dict[str, Any]) -> Ruling:
    outcome, posture = Outcome(table["outcome"]), Posture(table["posture"])
    present = table.get("factors", ())
    factors = {
        side: frozenset(id for id in present if FACTORS[id].side(element) is side) for side in Side
    }
    settles, reason = _settling(outcome, posture, factors, table)
    if settles and not (reason and reason <= factors[settles]):
        raise ValueError(f"{element}: what it settles must rest on factors of that side")
    return Ruling(
        element=element,
        outcome=outcome,
        posture=posture,
        factors=factors,
        rule=table["rule"],
        settles=settles,
        reason=reason,
    )


def _settling(
    outcome: Outcome,
    posture: Posture,
    factors: Mapping[Side, frozenset[str]],
    table: dict[str, Any],
) -> tuple[Side | None, frozenset[str]]:
    """The side it may settle, with the factors it rests on.

    A rule of law settles only what it says it lays down, by the reason it gives. A finding
    rests on all the factors of its side: that is the cautious reading.
    """
    if posture is Posture.LEGAL_RULE and "lays_down" in table:
        return Side(table["lays_down"]), frozenset(table["reason"])
    if posture in (Posture.MERITS, Posture.COMPELLED) and outcome.side:
        return outcome.side, factors[outcome.side]
    return None, frozenset()


def _later(row: dict[str, Any]) -> Later:
    elements = tuple(row.get("elements", ()))
    if unknown := set(elements) - set(ELEMENTS):
        raise ValueError(f"no element {', '.join(sorted(unknown))}")
    return Later(
        state=Fate(row["state"]),
        since=_span(row["from"]),
        by=row["by"],
        circuits=tuple(row.get("circuits", ())),
        elements=elements,
        note=row.get("note", ""),
    )


def _span(given: date | int) -> Span:
    if isinstance(given, date):
        return Span.on(given)
    return Span(date(given, 1, 1), date(given, 12, 31))


def _by_day(item: tuple[str, Decision]) -> tuple[date, date, str]:
    id, one = item
    return one.decided.latest, one.decided.earliest, id
