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

from wellfounded.facts import Case
from wellfounded.facts.dates import When
from wellfounded.law.process import Event
from wellfounded.logic import NOT_ENDED, Span

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
"""A stop that never was, once the case is sent back."""


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


def stops(case: Case, steps: tuple[Event, ...]) -> tuple[Stop, ...]:
    """Every stretch that stopped the count, as told and as the steps say."""
    return (*_told(case), *_of_steps(steps))


def _told(case: Case) -> Iterator[Stop]:
    for number in range(case.sizes.get("delays", 0)):
        path = f"delays[{number}]"
        whose, begins = case.text(f"{path}.whose"), case.date(f"{path}.from")
        if whose == "government" or begins is None:
            continue
        ends = case.get(f"{path}.to")
        yield Stop(
            begins=begins.span,
            ends=_not_before(begins.span, ends.span) if isinstance(ends, When) else NOT_ENDED,
            sure=whose == "applicant",
            cause="told",
        )


def _of_steps(steps: tuple[Event, ...]) -> Iterator[Stop]:
    for place, event in enumerate(steps):
        if event.kind not in MADE_GOOD or not event.dated:
            continue
        good = MADE_GOOD[event.kind]
        later = [one for one in steps[place + 1 :] if one.kind in good and one.dated]
        if event.kind in GIVEN_BACK and later:
            continue
        ends = _not_before(event.day, later[0].day) if later else NOT_ENDED
        yield Stop(begins=event.day, ends=ends, sure=True, cause=event.kind)


def _not_before(begins: Span, ends: Span) -> Span:
    """An end that is not known to lie after the beginning cannot lie before it."""
    earliest = max(begins.earliest, ends.earliest)
    return Span(earliest, max(earliest, ends.latest))
