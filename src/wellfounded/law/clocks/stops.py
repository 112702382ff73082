"""When did the count of days for a work permit stop? 8 CFR 208.7(a)(2), (4).

It stops for delay that the applicant asked for or caused, from a missed interview or fingerprint
day until it is made good, and at a judge's denial. If the Board or a court sends the case back,
the days since that denial are counted after all (Garcia Perez v. USCIS, approved 26 September
2024; EOIR memorandum of 19 December 2024). Whose delay it was may not be clear: then it stops the
slow count and not the quick one.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from wellfounded.facts import Case
from wellfounded.facts.dates import When
from wellfounded.law.process import Event
from wellfounded.logic import FOREVER, NOT_ENDED, Span

MADE_GOOD = {
    "interview_missed": ("interview_set", "interview_held"),
    "interview_moved": ("interview_set", "interview_held"),
    "biometrics_missed": ("biometrics_taken", "biometrics_set"),
    "continuance_granted": ("master_set", "individual_set", "hearing_held"),
    "judge_denied": ("board_remanded", "petition_granted", "motion_granted"),
    "ended_without_hearing": ("board_remanded", "petition_granted", "motion_granted"),
    "ordered_in_absence": ("board_remanded", "petition_granted", "motion_granted"),
}
"""What stops the count, and what makes it run again."""

GIVEN_BACK = ("judge_denied", "ended_without_hearing", "ordered_in_absence")
GIVES_BACK = ("board_remanded", "petition_granted")
"""A stop that never was, once the Board or a court sends the case back. Whether a judge who opens
the case again gives the days back is not clear."""
SETTLED = date(2024, 9, 26)
"""The first day of *Garcia Perez*; before it the days until the case came back were lost."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Stop:
    """A stretch that may not be counted. ``sure`` says that it is the applicant's.

    ``cause`` is the kind of the step, or ``told`` for a delay that the case file tells.
    """

    begins: Span
    ends: Span
    sure: bool
    cause: str

    @property
    def going_on(self) -> bool:
        """Whether nothing has ended it."""
        return self.ends == NOT_ENDED


def stops(case: Case, steps: tuple[Event, ...], day: date) -> tuple[Stop, ...]:
    """Every stretch that stopped the count by a day, as told and as the steps say."""
    return (*_told(case, day), *_of_steps(steps, day))


def _told(case: Case, day: date) -> Iterator[Stop]:
    for number in range(case.sizes.get("delays", 0)):
        path = f"delays[{number}]"
        whose, begins = case.text(f"{path}.whose"), case.date(f"{path}.from")
        if whose == "government" or begins is None or begins.span.earliest > day:
            continue
        ends = case.get(f"{path}.to")
        yield Stop(
            begins=begins.span,
            ends=_not_before(begins.span, ends.span) if isinstance(ends, When) else NOT_ENDED,
            sure=whose == "applicant",
            cause="told",
        )


def _of_steps(steps: tuple[Event, ...], day: date) -> Iterator[Stop]:
    for event in steps:
        if event.kind not in MADE_GOOD or not event.dated:
            continue
        again = [one for one in steps if one.kind in MADE_GOOD[event.kind] and _later(one, event)]
        stands = event.kind not in GIVEN_BACK or not again
        if not stands and day >= SETTLED and any(_credits(one, event) for one in again):
            continue
        yield Stop(begins=event.day, ends=_ends(event, again), sure=stands, cause=event.kind)


def _later(one: Event, event: Event) -> bool:
    """Whether it may have come after: the appointment that was missed does not end the stop."""
    return one.dated and one.day.latest > event.day.earliest


def _credits(one: Event, event: Event) -> bool:
    return one.kind in GIVES_BACK and one.day.earliest > event.day.latest


def _ends(event: Event, again: list[Event]) -> Span:
    """From the first day on which one of them may have ended it, to the first that surely did."""
    if not again:
        return NOT_ENDED
    first = min(one.day.earliest for one in again)
    sure = (one.day.latest for one in again if one.day.earliest > event.day.latest)
    return _not_before(event.day, Span(first, max(first, min(sure, default=FOREVER))))


def _not_before(begins: Span, ends: Span) -> Span:
    """An end that is not known to lie after the beginning cannot lie before it."""
    earliest = max(begins.earliest, ends.earliest)
    return Span(earliest, max(earliest, ends.latest))
