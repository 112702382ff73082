"""By which status does the person petition, and is it late?

8 CFR 207.7, 208.21.
"""

from __future__ import annotations

from datetime import date
from typing import Any

from wellfounded.facts.case_file.case import Case
from wellfounded.facts.dates import When
from wellfounded.forms.mapping.answers import Derive
from wellfounded.law.after_protection.holding import (
    asylum_held,
    asylum_since,
    decided,
    permanent,
    refugee_held,
    refugee_since,
    statuses,
)
from wellfounded.logic import BEGINNING, FOREVER, Day, Missing, Reading, item
from wellfounded.logic.counting import Months

ASYLUM = ("asylee", "resident_by_asylum")
REFUGEE = ("refugee", "resident_by_refugee_status")
TWO_YEARS = Months(24, Missing.BACK)

was_asylee = statuses.any(item.choice("kind").among("asylee")) | decided("asylum")
was_refugee = statuses.any(item.choice("kind").among("refugee"))


def petitioner_status(case: Case, as_of: date) -> Any:
    """The status as said, or as it follows from those named; None where both ways were had."""
    said = case.get("relative_petition.status")
    if isinstance(said, str):
        return said
    at = Reading(case.known(as_of))
    resident = permanent.decide(at)
    by_asylum = (was_asylee if resident else asylum_held).decide(at)
    as_refugee = (was_refugee if resident else refugee_held).decide(at)
    if bool(by_asylum) == bool(as_refugee):
        return said
    of = ASYLUM if by_asylum else REFUGEE
    return of[1 if resident else 0]


def asylum_granted_on(case: Case, as_of: date) -> Any:
    """Item 21: the day asylum was given."""
    return _since(case, as_of, asylum_since, ASYLUM)


def refugee_admitted_on(case: Case, as_of: date) -> Any:
    """Item 25: the day of admission as a refugee."""
    said = case.get("relative_petition.admitted_on")
    return said if isinstance(said, When) else _since(case, as_of, refugee_since, REFUGEE)


def _since(case: Case, as_of: date, day: Day, by: tuple[str, ...]) -> Any:
    status = petitioner_status(case, as_of)
    if status not in by:
        return "" if status else status
    span = day.span(Reading(case.known(as_of)))
    known = span.earliest != BEGINNING or span.latest != FOREVER
    return When(span=span) if known else None


def more_than_two_years(case: Case, as_of: date) -> Any:
    """Part 3: whether the second anniversary of the grant or admission is past."""
    said = case.get("relative_petition.late")
    if isinstance(said, bool):
        return said
    since = given_on(case, as_of)
    return None if since is None else _past(since, as_of)


def given_on(case: Case, as_of: date) -> When | None:
    """The day of the grant or admission, as it stands on the form."""
    days = (asylum_granted_on(case, as_of), refugee_admitted_on(case, as_of))
    return next((day for day in days if isinstance(day, When)), None)


def _past(since: When, as_of: date) -> bool | None:
    """None where some of the days that it may have been are two years ago, and some are not."""
    first, last = TWO_YEARS.count(since.span.earliest), TWO_YEARS.count(since.span.latest)
    return True if last < as_of else False if as_of <= first else None


def only_of(statuses_of: tuple[str, ...], path: str) -> Derive:
    """The answer at ``path`` for those with one of the statuses; others leave the box empty."""

    def derive(case: Case, as_of: date) -> Any:
        status = petitioner_status(case, as_of)
        return "" if status and status not in statuses_of else case.get(path)

    return derive
