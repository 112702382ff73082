"""What does ``argue --json`` print, and what does a finding from precedent carry?"""

from __future__ import annotations

from datetime import date
from typing import Any

from wellfounded.cli.argument_words import say
from wellfounded.facts import ELEMENTS
from wellfounded.facts.factors.factor import Factor, Side
from wellfounded.languages import Language
from wellfounded.law.precedent import Argument, Tribunal
from wellfounded.law.precedent.decision import Holding, Posture
from wellfounded.law.precedent.in_screening import answer
from wellfounded.law.precedent.nearest import Near
from wellfounded.law.precedent.reason_model import Settled
from wellfounded.logic import SAID


def arguments_json(
    arguments: tuple[Argument, ...],
    unmarked: tuple[str, ...],
    tribunal: Tribunal,
    as_of: date,
    language: Language,
) -> dict[str, Any]:
    """The whole answer as one document."""
    return {
        "as_of": as_of.isoformat(),
        "court": tribunal.seat.value,
        "circuit": tribunal.circuit,
        "arguments": [argument_json(one, language) for one in arguments],
        "unmarked": list(unmarked),
    }


def argument_json(argument: Argument, language: Language) -> dict[str, Any]:
    """One element: what settles it, what is near, what sets that apart, what would help."""
    element = argument.element
    near = argument.nearest
    return {
        "element": element,
        "proposition": proposition(element, language),
        "answer": answer(argument.settled),
        "verdict": SAID[argument.verdict],
        "finding": _finding(argument),
        "factors": {
            "present": [_factor(one, language) for one in argument.present],
            "disputed": [_factor(one, language) for one in argument.disputed],
        },
        **_settled(argument.settled, language),
        "circuits": {
            circuit or "elsewhere": {"answer": answer(one), **_settled(one, language)}
            for circuit, one in argument.circuits.items()
        },
        "nearest_for": _near(near[Side.FOR], language),
        "nearest_against": _near(near[Side.AGAINST], language),
        "distinguished_by": {
            f"nearest_{side.value}": _distinguished(one) for side, one in near.items() if one
        },
        "rules": [holding_json(one, language) for one in argument.rules],
        "evidence": [_factor(one, language) for one in argument.look_for],
        "rule_out": [_factor(one, language) for one in argument.rule_out],
    }


def precedent_finding(argument: Argument, language: Language) -> dict[str, Any]:
    """What a screening shows of an argument as a finding; no other finding rests on it."""
    said = argument_json(argument, language)
    kept = ("settled_by", "nearest_for", "nearest_against", "distinguished_by", "evidence")
    return {
        "id": f"precedent.{argument.element}",
        "title": said["proposition"],
        "verdict": said["verdict"],
        "text": say(language, f"argument.answer.{answer(argument.settled)}"),
        "authorities": citations(argument),
        "decisive": False,
        "because": [],
        **{name: said[name] for name in kept},
    }


def citations(argument: Argument) -> list[str]:
    """The decisions that settle an element or conflict on it; else the nearest ones."""
    settled = (*argument.settled.by, *argument.settled.contrary)
    near = (one.holding for one in argument.nearest.values() if one)
    return [one.decision.citation for one in (settled or near)]


def proposition(element: str, language: Language) -> str:
    """What a "yes" to the element affirms."""
    return language.say(f"assessments.{element}.proposition", ELEMENTS[element])


def holding_json(holding: Holding, language: Language) -> dict[str, Any]:
    """A decision and what it says on the element."""
    decision, ruling = holding.decision, holding.ruling
    said: dict[str, Any] = {
        "id": decision.id,
        "citation": decision.citation,
        "court": decision.court.value,
        "circuit": decision.circuit or None,
        "decided": str(decision.decided),
        "posture": ruling.posture.value,
        "outcome": ruling.outcome.value,
        "rule": ruling.rule,
        "confidence": decision.confidence.value,
    }
    if ruling.posture is Posture.UPHELD:
        said["wording"] = say(language, "argument.upheld")
    return said


def _settled(settled: Settled, language: Language) -> dict[str, Any]:
    return {
        "settled_by": [holding_json(one, language) for one in settled.by],
        "contrary": [holding_json(one, language) for one in settled.contrary],
    }


def _finding(argument: Argument) -> dict[str, Any] | None:
    found = argument.finding
    if found is None:
        return None
    on = found.on.isoformat() if found.on else None
    return {
        "verdict": found.verdict.value,
        "by": found.by,
        "on": on,
        "reasons": list(found.reasons),
    }


def _near(near: Near | None, language: Language) -> dict[str, Any] | None:
    if near is None:
        return None
    return {
        **holding_json(near.holding, language),
        "binds": near.binds,
        "shared": sorted(near.shared),
        "to_rule_out": sorted(near.to_rule_out),
    }


def _distinguished(near: Near) -> dict[str, list[str]]:
    return {"missing": sorted(near.missing), "opposing": sorted(near.opposing)}


def _factor(factor: Factor, language: Language) -> dict[str, str]:
    id = f"factors.{factor.id}"
    said = {"factor": factor.id, "title": language.say(f"{id}.title", factor.title)}
    if factor.evidence:
        said["evidence"] = language.say(f"{id}.evidence", factor.evidence)
    return said
