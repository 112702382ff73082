"""Which decision binds which tribunal, on which day? 8 CFR 1003.1(g).

The Supreme Court binds all. A circuit binds cases that arise in it. The Attorney General
and the Board bind judges and officers everywhere, save where the circuit's law is contrary.
A decision counts from its day and stops counting on the day it is overruled. A year without
a day counts only once the year is over, and what changes within a year counts in neither way.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from wellfounded.law.precedent.decision import Court, Decision, Later
from wellfounded.logic import Span

CIRCUITS = (*map(str, range(1, 12)), "DC")


class Seat(StrEnum):
    """Who decides the case."""

    OFFICER = "officer"
    JUDGE = "judge"
    BOARD = "board"
    ATTORNEY_GENERAL = "attorney_general"
    CIRCUIT = "circuit"
    CIRCUIT_EN_BANC = "circuit_en_banc"
    SUPREME_COURT = "supreme_court"


BINDING_COURTS = {
    Seat.OFFICER: (Court.SUPREME_COURT, Court.CIRCUIT, Court.ATTORNEY_GENERAL, Court.BOARD),
    Seat.JUDGE: (Court.SUPREME_COURT, Court.CIRCUIT, Court.ATTORNEY_GENERAL, Court.BOARD),
    Seat.BOARD: (Court.SUPREME_COURT, Court.CIRCUIT, Court.ATTORNEY_GENERAL, Court.BOARD),
    Seat.ATTORNEY_GENERAL: (Court.SUPREME_COURT, Court.CIRCUIT),
    Seat.CIRCUIT: (Court.SUPREME_COURT, Court.CIRCUIT),
    Seat.CIRCUIT_EN_BANC: (Court.SUPREME_COURT,),
    Seat.SUPREME_COURT: (),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Tribunal:
    """Who decides, and in which circuit the case arises; None where that is not known."""

    seat: Seat
    circuit: str | None = None


def binds(decision: Decision, element: str, tribunal: Tribunal, when: Span) -> bool:
    """Whether it surely binds the tribunal on an element, on every day of ``when``."""
    if decision.court not in BINDING_COURTS[tribunal.seat]:
        return False
    if decision.court is Court.CIRCUIT and decision.circuit != tribunal.circuit:
        return False
    return stands(decision, element, tribunal.circuit, when)


def stands(decision: Decision, element: str, circuit: str | None, when: Span) -> bool:
    """Whether it surely stands on every day of ``when``, for a case of this circuit."""
    if decision.decided.latest > when.earliest:
        return False
    if not decision.later:
        return True
    turns = [turn for turn in decision.later if turn.touches(element)]
    national = [turn for turn in turns if not turn.circuits]
    local = [turn for turn in turns if circuit in turn.circuits]
    return all(turn.state.counts for turn in (*_in_force(national, when), *_in_force(local, when)))


def turns_on_circuit(decision: Decision, element: str) -> tuple[str, ...]:
    """The circuits in which it may stand otherwise than elsewhere."""
    apart = [turn.circuits for turn in decision.later if turn.touches(element)]
    own = (decision.circuit,) if decision.court is Court.CIRCUIT else ()
    return tuple(dict.fromkeys((*own, *(one for circuits in apart for one in circuits))))


def _in_force(turns: list[Later], when: Span) -> list[Later]:
    """The turns that may be the last one on some day of ``when``."""
    sure = [turn for turn in turns if turn.since.latest <= when.earliest]
    last = max(sure, key=lambda turn: turn.since.latest, default=None)
    open_ = [
        turn
        for turn in turns
        if turn.since.earliest <= when.latest and turn.since.latest > when.earliest
    ]
    return [*([last] if last else []), *open_]
