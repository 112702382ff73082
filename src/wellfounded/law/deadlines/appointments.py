"""On which days must the person be somewhere?

An appointment stays open until something shows that it was kept, missed or moved. A later one of
its kind takes the place of one whose day is past; of two that lie ahead both stand, because a
person who goes to both misses neither.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from types import MappingProxyType

from wellfounded.law.deadlines.deadline import Deadline, Step, standing
from wellfounded.law.deadlines.titles import APPOINTMENT, TITLES
from wellfounded.law.process import Event
from wellfounded.law.rulebook import Confidence
from wellfounded.law.time_limits import Who
from wellfounded.logic import Span


@dataclass(frozen=True, slots=True, kw_only=True)
class Kind:
    """What ends an appointment: ``kept``, or ``off`` where it did not take place or the case has
    gone on. A day of one of the kinds ``same`` that was set after it takes its place.
    """

    kept: tuple[str, ...]
    off: tuple[str, ...]
    same: tuple[str, ...]
    authority: str


HEARING_OFF = (
    "hearing_missed",
    "case_dismissed",
    "closed_for_now",
    "judge_granted_asylum",
    "judge_granted_withholding",
    "judge_granted_torture",
    "judge_denied",
    "ended_without_hearing",
    "ordered_in_absence",
    "voluntary_departure",
)
DECIDED = ("asylum_granted", "referred", "referred_unheard", "uscis_denied", "closed_at_uscis")
INTERVIEW_OFF = ("interview_missed", "intent_to_deny", *DECIDED)
BIOMETRICS_OFF = ("biometrics_missed", "interview_held", *DECIDED)
PUT_OFF = {"interview_set": "interview_moved"}
"""What calls off an appointment before its day. A hearing stands until its day: which hearing a
judge moved is not told, and a person who goes to both misses neither."""
HEARING = Kind(
    kept=("hearing_held",),
    off=HEARING_OFF,
    same=("master_set", "individual_set"),
    authority="INA 240(b)(5)",
)
APPOINTMENTS: Mapping[str, Kind] = MappingProxyType(
    {
        "master_set": HEARING,
        "individual_set": HEARING,
        "interview_set": Kind(
            kept=("interview_held",),
            off=INTERVIEW_OFF,
            same=("interview_set",),
            authority="8 CFR 208.10",
        ),
        "biometrics_set": Kind(
            kept=("biometrics_taken",),
            off=BIOMETRICS_OFF,
            same=("biometrics_set",),
            authority="8 CFR 208.10",
        ),
        "fear_interview_set": Kind(
            kept=("fear_found", "fear_not_found"),
            off=(),
            same=("fear_interview_set",),
            authority="8 CFR 208.30",
        ),
        "check_in_set": Kind(
            kept=("check_in_done",),
            off=("taken_into_custody",),
            same=("check_in_set",),
            authority="INA 236(a)",
        ),
    }
)


def appointments(steps: tuple[Event, ...], day: date) -> Iterator[Deadline]:
    """Every appointment that a paper set, as it stands on a day, if nothing called it off."""
    for event in steps:
        kind = APPOINTMENTS.get(event.kind)
        if kind is None or not event.dated or _off(event, kind, steps, day):
            continue
        kept = _first(event, kind.kept, steps, day)
        name = f"{APPOINTMENT}.{event.kind}"
        yield Deadline(
            id=f"{name}:{event.path}",
            limit=name,
            title=TITLES[name],
            who=Who.PERSON,
            due=event.day,
            safe_by=None,
            state=standing(due=event.day, safe_by=None, met=kept and event.day, day=day),
            authority=kind.authority,
            confidence=Confidence.PRIMARY,
            steps=(Step(id="set", day=event.day), Step(id="confirm")),
            opened=event.path,
            met=kept,
        )


def _off(event: Event, kind: Kind, steps: tuple[Event, ...], day: date) -> bool:
    """Whether it did not take place, or another was set after it and it is past or was put off.

    An appointment that was put off stands until its new day is known.
    """
    if _first(event, kind.off, steps, day):
        return True
    if not any(one.kind in kind.same and _after(one, event) for one in steps):
        return False
    past = event.day.latest < day and not _first(event, kind.kept, steps, day)
    put_off = PUT_OFF.get(event.kind)
    return past or any(one.kind == put_off and _known_before(one, event, day) for one in steps)


def _first(
    event: Event, kinds: tuple[str, ...], steps: tuple[Event, ...], day: date
) -> Span | None:
    """The day of the first step of these kinds on the day of the appointment or later."""
    found = (one for one in steps if one.kind in kinds and one.dated and one.day.earliest <= day)
    return next((one.day for one in found if one.day.latest >= event.day.earliest), None)


def _after(one: Event, event: Event) -> bool:
    return one.dated and one.day.earliest > event.day.latest


def _known_before(one: Event, event: Event, day: date) -> bool:
    return one.dated and one.day.earliest <= min(day, event.day.latest)
