"""Does a statement still hold on a day, or has the law under it moved?

Three things mark it: what it is bound to moved after it was last checked; what it is bound to
is not in force on the day, in a way the statement does not speak of; or the day asked for lies
before a change that the statement already tells of.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import cache

from wellfounded.explained.statement import Statement
from wellfounded.law import RULEBOOK
from wellfounded.law.authorities import Standing, State, authority
from wellfounded.law.authorities.register import released
from wellfounded.law.parameters import PARAMETERS, Row
from wellfounded.law.parameters.table import RELEASED
from wellfounded.law.sentences import Sentence
from wellfounded.law.status import status
from wellfounded.law.what_moved import Law, Move, moves
from wellfounded.logic import Span

STANDS = frozenset({State.IN_FORCE, State.REVIVED})
CHANGED, EARLIER = "changed", "earlier"


@dataclass(frozen=True, slots=True)
class Mark:
    """Why a statement does not simply hold: ``changed``, ``earlier``, or a state of its law.

    ``day`` is since when, as far as it is known.
    """

    kind: str
    day: Span | None = None


def mark(one: Statement, as_of: date) -> Mark | None:
    """What a reader must know of a statement on a day; None if it simply holds."""
    return _changed(one, as_of) or _not_in_force(one, as_of) or _earlier(one, as_of)


def fits(one: Statement, as_of: date) -> bool:
    """Whether a statement is written for the states and values of the day."""
    return all(_now(gate, as_of) in accepted for gate, accepted in one.only_while.items())


def _now(gate: str, as_of: date) -> str:
    """The value of a table, or the state of an authority, on the day."""
    if gate in PARAMETERS:
        row = row_on(gate, as_of)
        return "unknown" if row is None or row.value is None else str(row.value)
    return authority(gate).standing_on(as_of).state.value


def rows(one: Statement, as_of: date) -> dict[str, Row]:
    """The rows of the day, by the table that a statement is bound to; none where none is known."""
    found = {name: row_on(name, as_of) for name in one.tables}
    return {name: row for name, row in found.items() if row}


def row_on(table: str, as_of: date) -> Row | None:
    """The row of a table on a day; None before its first row and after its last."""
    every = PARAMETERS[table].rows
    return next((row for row in every if row.since <= as_of <= row.until), None)


def sources(one: Statement, as_of: date) -> tuple[str, ...]:
    """The authorities under a statement on a day: its own, of its dated values, of its rules."""
    of_rules = (c for rule in one.rules for c in RULEBOOK[rule].rule.authorities)
    return tuple(dict.fromkeys((*_named(one, as_of), *of_rules)))


def _named(one: Statement, as_of: date) -> tuple[str, ...]:
    return (*one.authorities, *(row.authority for row in rows(one, as_of).values()))


def later_than(one: Statement) -> tuple[Move, ...]:
    """Every move under a statement that came after its check, or that this release never knew."""
    return tuple(move for move in _under(one) if move.day.earliest > one.checked or _new(move))


def _changed(one: Statement, as_of: date) -> Mark | None:
    days = [move.day for move in later_than(one) if move.day.earliest <= as_of]
    return Mark(CHANGED, max(days, key=lambda day: day.earliest)) if days else None


def _not_in_force(one: Statement, as_of: date) -> Mark | None:
    """The state that a reader must know most."""
    written_for = STANDS | set(one.states)
    found = [
        (state, since)
        for subject, state, since in _states(one, as_of)
        if state not in written_for and state.value not in one.only_while.get(subject, ())
    ]
    if not found:
        return None
    state, since = max(found, key=lambda pair: pair[0].weight)
    return Mark(state.value, since)


def _states(one: Statement, as_of: date) -> Iterator[tuple[str, State, Span | None]]:
    for citation in _named(one, as_of):
        standing: Standing = authority(citation).standing_on(as_of)
        yield citation, standing.state, standing.since
    for name, row in rows(one, as_of).items():
        yield name, row.state, None
    for rule in one.rules:
        yield rule, status(rule, as_of).state, None


def _earlier(one: Statement, as_of: date) -> Mark | None:
    """The first change after the day that the words already tell of; numbers go by the day."""
    filled = set(one.tables) - set(one.values) | set(one.only_while)
    days = [
        move.day
        for move in _under(one)
        if as_of < move.day.earliest <= one.checked and move.subject not in filled
    ]
    return Mark(EARLIER, min(days, key=lambda day: day.earliest)) if days else None


@cache
def _under(one: Statement) -> tuple[Move, ...]:
    """Every move of the law that a statement rests on, whenever it was."""
    ground = Sentence(
        id=one.words.id,
        rules=frozenset(one.rules),
        cited=(*_named(one, one.checked), *one.tables),
    )
    return tuple(
        move
        for move, touched in _moves()
        if ground.cites(move.subject) or not ground.rules.isdisjoint(touched)
    )


@cache
def _moves() -> tuple[tuple[Move, frozenset[str]], ...]:
    """Every move, with the rules and days that it touches."""
    return tuple((move, frozenset(move.rules)) for move in moves(Law.here()))


@cache
def _known() -> frozenset[Move]:
    read = moves(Law(authorities=released(), tables=RELEASED))
    return frozenset(move.essence for move in read)


def _new(move: Move) -> bool:
    """Whether a law pack or the office brought it, so that no release was read against it."""
    return move.essence not in _known()
