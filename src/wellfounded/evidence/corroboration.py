"""What does the law of this circuit say of proof that is missing?

INA 208(b)(1)(B)(ii). The Board says what a judge does where proof is missing (S-M-J-, L-A-C-). The
circuits differ on whether the person is told before the decision what to bring.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from types import MappingProxyType

from wellfounded.evidence.words import Words
from wellfounded.facts import Case
from wellfounded.law.authorities import authority

STATUTE = "INA 208(b)(1)(B)(ii)"
BOARD = (
    "Matter of S-M-J-, 21 I&N Dec. 722 (BIA 1997)",
    "Matter of L-A-C-, 26 I&N Dec. 516 (BIA 2015)",
)
COURTS = (
    "Liu v. Holder, 575 F.3d 193 (2d Cir. 2009)",
    "Chukwu v. Attorney General, 484 F.3d 185 (3d Cir. 2007)",
    "Gaye v. Lynch, 788 F.3d 519 (6th Cir. 2015)",
    "Rapheal v. Mukasey, 533 F.3d 521 (7th Cir. 2008)",
    "Ren v. Holder, 648 F.3d 1079 (9th Cir. 2011)",
)
CITED = (STATUTE, *BOARD, *COURTS)
TOLD_BEFORE = frozenset({"3", "9"})
"""Circuits in which a judge says what is missing and gives time before deciding on it."""

SAYINGS: Mapping[str, str] = MappingProxyType(
    {
        "statute": "Testimony alone can be enough. Where proof is asked for, it must be "
        "brought, unless the person does not have it and cannot reasonably get it.",
        "board": "The judge says which proof is missing and lets the person explain. More time "
        "to find it is given where the judge sees a reason for it.",
        "told_before": "In this circuit the judge tells the person which proof is missing, and "
        "gives a chance to bring it or to explain, before deciding.",
        "not_told_before": "In this circuit the statute itself counts as notice: nobody needs to "
        "be told before the hearing what to bring.",
        "not_said": "No decision of this circuit is registered here. Bring what can be had, and "
        "the reason for each thing that cannot.",
    }
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Standard:
    """One sentence on missing proof, with what it rests on."""

    words: Words
    authorities: tuple[str, ...]


def standards(case: Case, as_of: date) -> tuple[Standard, ...]:
    """What the law says on the day, and what the circuit of the case has held by then."""
    circuit = case.text("proceedings.circuit")
    held = tuple(one for one in _in_force(COURTS, as_of) if circuit in authority(one).reach)
    said = "told_before" if circuit in TOLD_BEFORE else "not_told_before"
    own = Standard(words=_words(said if held else "not_said"), authorities=held)
    general = (
        Standard(words=_words("statute"), authorities=(STATUTE,)),
        Standard(words=_words("board"), authorities=_in_force(BOARD, as_of)),
    )
    return (*general, own) if circuit else general


def _in_force(citations: tuple[str, ...], as_of: date) -> tuple[str, ...]:
    return tuple(one for one in citations if authority(one).since.earliest <= as_of)


def _words(id: str) -> Words:
    return Words(f"evidence.corroboration.{id}", SAYINGS[id])
