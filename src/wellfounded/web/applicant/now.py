"""What comes next in the case, by when, and why?"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from django.http import HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_GET

from wellfounded.languages import Language
from wellfounded.law.deadlines import Deadline, State, deadlines
from wellfounded.law.deadlines.words import more_time, title
from wellfounded.law.deadlines.words import say as step_words
from wellfounded.law.deadlines.words import state as state_words
from wellfounded.law.process import Course, Event, Track, course, events
from wellfounded.law.process.words import StageWords, happened, stage_words
from wellfounded.law.time_limits import Who
from wellfounded.web.applicant.door import applicant_only
from wellfounded.web.cases.opening import Opened
from wellfounded.web.clock import today
from wellfounded.web.request import Request
from wellfounded.web.sources import source
from wellfounded.web.ui.rows import Source
from wellfounded.web.words import say

NEAREST = 5
DONE = (State.MET, State.REACHED, State.LATE)
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


@require_GET
@applicant_only
def now(request: Request, opened: Opened) -> HttpResponse:
    """The nearest days, where the case stands, and what to do."""
    case, language = opened.answers.case, request.language
    found = course(case, today())
    open_days = [
        one
        for one in deadlines(case, today(), found)
        if one.state not in DONE and one.who is Who.PERSON
    ]
    urgent = [one for one in open_days if one.state in (State.TODAY, State.PASSED)]
    ahead = [one for one in open_days if one.state in (State.OPEN, State.WAITING)]
    said = {
        "today": today(),
        "urgent": [_day(one, language) for one in urgent],
        "days": [_day(one, language) for one in ahead[:NEAREST]],
        "appointments": list(_appointments(events(case), language)),
        "standing": [_standing(track, language) for track in _shown(found)],
        "refused": bool(found.refused),
        "hearing": any(track.procedure.forum in IN_COURT for track in found.going_on),
    }
    return render(request, "applicant/now.html", said)


@require_GET
@applicant_only
def days(request: Request, opened: Opened) -> HttpResponse:
    """Every day that counts, each with how it was counted."""
    case, language = opened.answers.case, request.language
    said = {"days": [_day(one, language) for one in deadlines(case, today())], "today": today()}
    return render(request, "applicant/days.html", said)


def _shown(found: Course) -> tuple[Track, ...]:
    """What goes on; where nothing does, what ended last."""
    return found.going_on or found.tracks[-1:]


def _standing(track: Track, language: Language) -> Standing:
    return Standing(
        words=stage_words(track.procedure, track.stage, language),
        sources=[source(track.stage.authority, language)],
        ended=track.stage.last,
    )


def _day(one: Deadline, language: Language) -> Day:
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
    return say(language, "now.from" if waits else "now.due", day=said)


def _safe(one: Deadline, language: Language) -> str:
    if one.safe_by is None or one.state not in (State.OPEN, State.TODAY):
        return ""
    return say(language, "now.safe_by", day=language.day(one.safe_by))


def _appointments(steps: tuple[Event, ...], language: Language) -> Iterator[tuple[str, str]]:
    """Days that were set and are not past: what, and when and where."""
    for event in steps:
        if event.appointment and event.dated and event.day.latest >= today():
            where = [_when(event.day.earliest, event.day.latest, language), event.time, event.place]
            yield happened(event.kind, language), ", ".join(part for part in where if part)


def _when(earliest: date, latest: date, language: Language) -> str:
    return language.days(earliest, latest)
