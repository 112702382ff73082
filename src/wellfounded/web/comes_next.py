"""How are the stages, days and appointments of a case shown on a page?"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from wellfounded.facts import Case
from wellfounded.languages import Language
from wellfounded.law.deadlines import APPOINTMENTS, Deadline, State, deadlines
from wellfounded.law.deadlines.words import more_time, title
from wellfounded.law.deadlines.words import say as step_words
from wellfounded.law.deadlines.words import state as state_words
from wellfounded.law.process import Course, Event, Track, events
from wellfounded.law.process.words import StageWords, happened, stage_words
from wellfounded.law.time_limits import TIME_LIMITS, Done, Who
from wellfounded.web.clock import still_today
from wellfounded.web.sources import source
from wellfounded.web.ui.rows import Source
from wellfounded.web.words import say

NEAREST = 5
URGENT, AHEAD = (State.TODAY, State.PASSED), (State.OPEN, State.WAITING)
IN_COURT = ("court", "board")


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """A procedure as a page shows it: its stage in words, what warns, and who says so."""

    words: StageWords
    sources: list[Source]
    ended: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Day:
    """A deadline as a page shows it."""

    title: str
    says: str
    day: str
    safe: str
    steps: list[str]
    more_time: str
    sources: list[Source]


def comes_next(case: Case, found: Course, language: Language) -> dict[str, object]:
    """What is urgent, which days lie ahead, where each procedure stands, and what to do."""
    own = [one for one in days_of(case, found) if one.who is Who.PERSON]
    return {
        "today": found.day,
        "urgent": [day_row(one, language) for one in own if one.state in URGENT or _no_day(one)],
        "days": [day_row(one, language) for one in own if _lies_ahead(one)][:NEAREST],
        "appointments": list(appointments(events(case), language)),
        "standing": [standing_row(track, language) for track in _shown(found)],
        "hearing": any(track.procedure.forum in IN_COURT for track in found.going_on),
    }


def standing_row(track: Track, language: Language) -> Standing:
    """A procedure at its stage."""
    return Standing(
        words=stage_words(track.procedure, track.stage, language),
        sources=[source(track.stage.authority, language)],
        ended=track.stage.last,
    )


def days_of(case: Case, found: Course) -> tuple[Deadline, ...]:
    """Every deadline as it stands today: past only once its day is past in the whole country."""
    return tuple(_not_yet_past(one) for one in deadlines(case, found.day, found))


def _not_yet_past(one: Deadline) -> Deadline:
    if one.state is not State.PASSED or one.due is None or one.due.latest < still_today():
        return one
    return replace(one, state=State.OPEN if one.appointment else State.TODAY)


def day_row(one: Deadline, language: Language) -> Day:
    """A deadline with its day and how it was counted."""
    return Day(
        title=title(one, language),
        says=state_words(one, language),
        day=_last(one, language),
        safe=_safe(one, language),
        steps=[step_words(step, language) for step in one.steps],
        more_time=more_time(one, language),
        sources=[source(one.authority, language)],
    )


def _last(one: Deadline, language: Language) -> str:
    if one.due is None:
        return ""
    waits = one.state in (State.WAITING, State.REACHED)
    said = language.days(one.due.earliest, one.due.latest)
    if one.appointment:
        return said
    return say(language, "now.from" if waits else "now.due", day=said)


def _safe(one: Deadline, language: Language) -> str:
    if one.safe_by is None or one.state not in (State.OPEN, State.TODAY):
        return ""
    return say(language, "now.safe_by", day=language.day(one.safe_by))


def appointments(steps: tuple[Event, ...], language: Language) -> Iterator[tuple[str, str]]:
    """Days that were set and are not past: what, and when and where."""
    for event in steps:
        if event.kind in APPOINTMENTS and event.dated and event.day.latest >= still_today():
            day = language.days(event.day.earliest, event.day.latest)
            where = (part for part in (day, event.time, event.place) if part)
            yield happened(event.kind, language), ", ".join(where)


def _no_day(one: Deadline) -> bool:
    """Whether something is to be done by a day that nobody can name yet."""
    named = one.due is not None or one.state is not State.NOT_KNOWN
    only_waits = one.limit in TIME_LIMITS and TIME_LIMITS[one.limit].more["done"] == Done.PASSED
    return not (named or only_waits)


def _lies_ahead(one: Deadline) -> bool:
    """Whether something is to be done by it; appointments stand by themselves, with their hour."""
    return one.state in AHEAD and not one.appointment


def _shown(found: Course) -> tuple[Track, ...]:
    """What goes on or has just ended, what moved last first."""
    shown = [track for track in found.tracks if not track.stage.last or track.place == found.taken]
    return tuple(sorted(shown, key=lambda track: track.place, reverse=True))
