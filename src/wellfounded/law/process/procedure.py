"""Which procedures does the law know, what are their stages, and what moves them?

Each file of this room is a procedure. A stage says what it means and what comes next. A move
names the step that makes it, the stages it leaves and the one it reaches, the rule that guards
it, its authority, and the time limits it opens and closes.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from importlib.resources import files
from types import MappingProxyType
from typing import Any

from wellfounded.facts.catalogue.happenings import HAPPENINGS
from wellfounded.law.authorities import authority
from wellfounded.law.process.guard import GUARDS
from wellfounded.law.process.prescribed import PRESCRIBED
from wellfounded.law.time_limits import TIME_LIMITS

FILES = (
    *("refugee_admission", "affirmative", "notice_not_filed", "court", "biometrics_in_court"),
    *("continuance", "venue", "remote_hearing", "in_absence", "dismissed_to_expedited"),
    *("expedited_removal", "asylum_only", "reinstatement", "withholding_only"),
    *("custody", "check_ins", "appeal", "motions", "review_by_a_court"),
    *("temporary_protected_status", "work_permit", "yearly_fee", "more_papers"),
    *("moving_house", "after_a_grant", "family_follows"),
)
BEGINNING = "nowhere"
LISTS = ("leaves", "opens", "closes", "beside", "unless")


class FaultyProcedure(ValueError):
    """A procedure that cannot be relied on; its text names the file and the place in it."""


class Forum(StrEnum):
    """Before whom a procedure runs."""

    USCIS = "uscis"
    COURT = "court"
    BOARD = "board"
    COURT_OF_APPEALS = "court_of_appeals"
    BORDER = "border"
    ICE = "ice"
    ABROAD = "abroad"


@dataclass(frozen=True, slots=True, kw_only=True)
class Stage:
    """Where a case stands: its title, what it means, what to do next, and who says so.

    ``last`` says that the procedure has ended there. ``warnings`` name prescribed ones.
    """

    id: str
    title: str
    means: str
    next: tuple[str, ...]
    authority: str
    last: bool = False
    warnings: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Move:
    """From one of the stages ``leaves`` to ``reaches``; with none to leave it begins there.

    It is made only while one of the procedures ``beside`` runs, if there are any, and while none
    of ``unless`` does.
    """

    on: str
    leaves: tuple[str, ...]
    reaches: str
    authority: str
    guard: str = ""
    opens: tuple[str, ...] = ()
    closes: tuple[str, ...] = ()
    beside: tuple[str, ...] = ()
    unless: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Procedure:
    """A procedure of the law."""

    id: str
    title: str
    forum: Forum
    authority: str
    stages: Mapping[str, Stage]
    moves: tuple[Move, ...]

    @property
    def authorities(self) -> Iterator[str]:
        """Every authority that it cites, more than once where it is cited so."""
        yield self.authority
        yield from (stage.authority for stage in self.stages.values())
        yield from (move.authority for move in self.moves)

    def moves_on(self, kind: str, stage: str | None) -> tuple[Move, ...]:
        """The moves that a step could make from a stage, or from nowhere; the first one goes."""
        return tuple(
            move
            for move in self.moves
            if move.on == kind and (stage in move.leaves if stage else not move.leaves)
        )


def procedure_of(text: str, id: str) -> Procedure:
    """The procedure that the text of ``id.toml`` describes.

    Raises:
        FaultyProcedure: if it cannot be relied on.
        UnknownAuthority: if it cites what is not registered.
    """
    try:
        data = tomllib.loads(text)
        made = Procedure(
            id=id,
            title=data.pop("title"),
            forum=Forum(data.pop("forum")),
            authority=data.pop("authority"),
            stages=MappingProxyType(
                {name: _stage(name, given) for name, given in data.pop("stages").items()}
            ),
            moves=tuple(move for given in data.pop("moves") for move in _moves(given)),
        )
    except (KeyError, TypeError, ValueError) as fault:
        raise FaultyProcedure(f"{id}.toml: {fault!r}") from fault
    for found in (*(f"{name!r} means nothing here" for name in data), *_faults(made)):
        raise FaultyProcedure(f"{id}.toml: {found}")
    return made


def _read(id: str) -> Procedure:
    text = files("wellfounded.law.process").joinpath(f"{id}.toml").read_text("utf-8")
    return procedure_of(text, id)


def _stage(id: str, given: dict[str, Any]) -> Stage:
    lists: dict[str, Any] = {name: tuple(given.pop(name, ())) for name in ("next", "warnings")}
    return Stage(id=id, **lists, **given)


def _moves(given: dict[str, Any]) -> Iterator[Move]:
    steps = given.pop("on")
    lists: dict[str, Any] = {name: tuple(given.pop(name, ())) for name in LISTS}
    for step in [steps] if isinstance(steps, str) else steps:
        yield Move(on=step, **lists, **given)


def _faults(made: Procedure) -> Iterator[str]:
    for citation in made.authorities:
        authority(citation)
    opened = {limit for move in made.moves for limit in move.opens}
    for move in made.moves:
        where = f"the move on {move.on!r}"
        if move.on not in HAPPENINGS:
            yield f"{where}: there is no such step in the catalogue"
        for stage in (*move.leaves, move.reaches):
            if stage not in made.stages:
                yield f"{where}: there is no stage {stage!r}"
        for limit in (*move.opens, *move.closes):
            if limit not in TIME_LIMITS:
                yield f"{where}: there is no time limit {limit!r}"
        for limit in move.closes:
            if limit not in opened:
                yield f"{where}: it closes {limit!r}, which no move here opens"
        for other in (*move.beside, *move.unless):
            if other not in FILES:
                yield f"{where}: there is no procedure {other!r}"
        if move.guard and move.guard not in GUARDS:
            yield f"{where}: there is no guard {move.guard!r}"
        if any(made.stages[stage].last for stage in move.leaves if stage in made.stages):
            yield f"{where}: it leaves a last stage"
    yield from _shadowed(made)
    yield from _lost_stages(made)


def _shadowed(made: Procedure) -> Iterator[str]:
    """Moves that can never be made, since one before them always goes first."""
    taken: set[tuple[str, str]] = set()
    for move in made.moves:
        for stage in move.leaves or (BEGINNING,):
            if (move.on, stage) in taken:
                yield f"the move on {move.on!r}: another takes it from {stage!r} before"
            if not (move.guard or move.beside or move.unless):
                taken.add((move.on, stage))


def _lost_stages(made: Procedure) -> Iterator[str]:
    reached = {move.reaches for move in made.moves}
    left = {stage for move in made.moves for stage in move.leaves}
    for stage in made.stages.values():
        if stage.id not in reached:
            yield f"nothing reaches the stage {stage.id!r}"
        if not stage.next:
            yield f"the stage {stage.id!r}: it does not say what to do next"
        if stage.last == (stage.id in left):
            yield f"the stage {stage.id!r} must be left by a move, or be a last one"
        for warning in stage.warnings:
            if warning not in PRESCRIBED:
                yield f"the stage {stage.id!r}: there is no prescribed warning {warning!r}"


PROCEDURES: Mapping[str, Procedure] = MappingProxyType({id: _read(id) for id in FILES})
"""Every procedure by the name of its file, in the order in which people meet them."""


def messages() -> Iterator[tuple[str, str]]:
    """Every title and sentence as ``(context, English)``."""
    for procedure in PROCEDURES.values():
        yield f"process.{procedure.id}.title", procedure.title
        for stage in procedure.stages.values():
            place = f"process.{procedure.id}.{stage.id}"
            yield f"{place}.title", stage.title
            yield f"{place}.means", stage.means
            for number, step in enumerate(stage.next, 1):
                yield f"{place}.next.{number}", step
