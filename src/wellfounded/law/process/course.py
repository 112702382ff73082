"""At which stage is the case, how did it come there, and what of it cannot be?

The stage is a fold over the steps that were recorded: each moves every procedure it can move, or
begins one. A step that moves none, or that a rule forbids, is refused with the reason and changes
nothing; the steps after it go on. A day that had been set for a procedure before it
ended is passed by.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date

from wellfounded.facts import Case
from wellfounded.law.process.event import Event, events, known_by
from wellfounded.law.process.guard import GUARDS
from wellfounded.law.process.procedure import PROCEDURES, Forum, Move, Procedure, Stage
from wellfounded.logic import Reading


@dataclass(frozen=True, slots=True, kw_only=True)
class Moved:
    """A move that was made, and the step that made it; ``place`` counts the steps taken up."""

    move: Move
    event: Event
    place: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Track:
    """One run of a procedure: the moves made so far, the last of which says where it stands."""

    procedure: Procedure
    made: tuple[Moved, ...]

    @property
    def stage(self) -> Stage:
        """Where it stands."""
        return self.procedure.stages[self.made[-1].move.reaches]

    @property
    def since(self) -> Event:
        """The step that brought it there."""
        return self.made[-1].event

    @property
    def place(self) -> int:
        """When it was moved last: the number of that step among those taken up."""
        return self.made[-1].place


@dataclass(frozen=True, slots=True, kw_only=True)
class Refused:
    """A step that could not be taken up. ``guard`` names the rule that forbids it.

    ``possible`` are the stages from which it could be taken, as ``(procedure, stage)``; a step
    that begins a procedure has none. ``before_birth`` says that its day lies before the birth.
    """

    event: Event
    possible: tuple[tuple[str, str], ...] = ()
    guard: str = ""
    before_birth: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Course:
    """What became of a case until a day."""

    day: date
    tracks: tuple[Track, ...]
    refused: tuple[Refused, ...]

    @property
    def taken(self) -> int:
        """How many steps were taken up."""
        return max((track.place for track in self.tracks), default=0)

    @property
    def going_on(self) -> tuple[Track, ...]:
        """The runs that have not ended."""
        return tuple(track for track in self.tracks if not track.stage.last)

    @property
    def forums(self) -> frozenset[Forum]:
        """Before whom something goes on."""
        return frozenset(track.procedure.forum for track in self.going_on)


def course(case: Case, day: date) -> Course:
    """Fold the steps of a case that can be known by a day."""
    found = Course(day=day, tracks=(), refused=())
    for event in events(case):
        if known_by(event, day):
            found = after(found, event, case)
    return found


def after(found: Course, event: Event, case: Case) -> Course:
    """The course after one step more."""
    if _before_birth(event, case):
        refused = Refused(event=event, before_birth=True)
        return replace(found, refused=(*found.refused, refused))
    tracks, forbidden, number = list(found.tracks), "", found.taken + 1
    for place, procedure, moves in _open_moves(found, event.kind, _made_void(found, event)):
        allowed = [move for move in moves if not _forbids(move.guard, event, case, found.day)]
        if not allowed:
            forbidden = moves[0].guard
            continue
        made = Moved(move=allowed[0], event=event, place=number)
        if place is None:
            tracks.append(Track(procedure=procedure, made=(made,)))
        else:
            tracks[place] = replace(tracks[place], made=(*tracks[place].made, made))
    if tuple(tracks) == found.tracks:
        possible = tuple(dict.fromkeys(_possible(event.kind)))
        if _overtaken(found, event, possible):
            return found
        refused = Refused(event=event, possible=possible, guard=forbidden)
        return replace(found, refused=(*found.refused, refused))
    return replace(found, tracks=tuple(tracks))


def can_follow(found: Course, kind: str) -> bool:
    """Whether a step of this kind moves or begins anything now."""
    return any(True for _ in _open_moves(found, kind))


def _open_moves(
    found: Course, kind: str, void: frozenset[str] = frozenset()
) -> Iterator[tuple[int | None, Procedure, tuple[Move, ...]]]:
    """Each run that the step can move, and each procedure it can begin that is not running.

    It begins none of ``void``.
    """
    running = {track.procedure.id for track in found.going_on}
    for place, track in enumerate(found.tracks):
        if not track.stage.last:
            moves = track.procedure.moves_on(kind, track.stage.id)
            if left := tuple(move for move in moves if _has_its_place(move, running)):
                yield place, track.procedure, left
    for procedure in PROCEDURES.values():
        if procedure.id not in running and procedure.id not in void:
            moves = procedure.moves_on(kind, None)
            if left := tuple(move for move in moves if _has_its_place(move, running)):
                yield None, procedure, left


def _has_its_place(move: Move, running: set[str]) -> bool:
    beside = not move.beside or not running.isdisjoint(move.beside)
    return beside and running.isdisjoint(move.unless)


def _possible(kind: str) -> Iterator[tuple[str, str]]:
    for procedure in PROCEDURES.values():
        for move in procedure.moves:
            if move.on == kind:
                yield from ((procedure.id, stage) for stage in move.leaves)


def _made_void(found: Course, event: Event) -> frozenset[str]:
    """The procedures for which a day had been set before they ended."""
    if not event.appointment or event.noted_on is None:
        return frozenset()
    noted = event.noted_on.latest
    ended = (track for track in found.tracks if track.stage.last and track.since.dated)
    return frozenset(track.procedure.id for track in ended if noted <= track.since.day.earliest)


def _overtaken(found: Course, event: Event, possible: tuple[tuple[str, str], ...]) -> bool:
    """Whether a day was set that the end of its procedure made void; nobody erred then."""
    ended = {track.procedure.id for track in found.tracks if track.stage.last}
    return event.appointment and any(id in ended for id, _ in possible)


def _forbids(guard: str, event: Event, case: Case, today: date) -> bool:
    """Whether its rule is settled against it, on the day of the step or, undated, today."""
    if not guard:
        return False
    day = event.day.latest if event.dated else today
    return GUARDS[guard].condition.decide(Reading(case.known(day))) is False


def _before_birth(event: Event, case: Case) -> bool:
    born = case.date("applicant.date_of_birth")
    return born is not None and event.dated and event.day.latest < born.span.earliest
