"""Which dates on Form I-589 cannot follow one another, and which are missing?

Only what is so on every day that the dates leave open. A gap or an overlap of homes counts from a
month on: moves are seldom known to the day.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from itertools import pairwise

from wellfounded.facts.case_file.case import Case
from wellfounded.facts.case_file.contradictions import contradictions as in_the_answers
from wellfounded.facts.case_file.record import Record
from wellfounded.forms.i589.contradictions import CREDIBILITY, WHICH
from wellfounded.forms.i589.histories import YEARS_ASKED, entries, recent_residences
from wellfounded.forms.readiness.gate import Gate, gate
from wellfounded.forms.readiness.problem import Problem
from wellfounded.logic import FOREVER, Span

A_MONTH = timedelta(days=31)
YOUNGEST_PARENT = 10
"""Years. The number is this project's, not the law's: it catches slips of the pen."""


def _dates(id: str, reason: str, fix: str = WHICH) -> Gate:
    return gate(f"contradiction.dates.{id}", reason, fix, CREDIBILITY)


BOTH = _dates("answers", "{path}: {what}")
LEFT = _dates("left", "the person left home after the last entry into the United States")
ENTERED = _dates("entered", "an entry lies after the day on which the form was received")
NOT_YET = _dates("not_yet", "{label} lies after {day}")
STAY = _dates("stay", "the stay was allowed until a day before the entry")
PARENT = _dates(
    "parent", "the child was born before the applicant was 10 years old, or before the applicant"
)
SPOUSE_BORN = _dates("spouse_born", "the marriage lies before the birth of the husband or wife")
SCHOOL = _dates("school", "a school begins before the birth of the applicant")
WORK = _dates("work", "a job begins before the birth of the applicant")
GAP = _dates(
    "gap",
    "no home is told from {since} to {until}; the form asks for all of the last five years",
    "Ask where the person lived then. A stay without a home, in a shelter or in detention is told"
    " too.",
)
OVERLAP = _dates(
    "overlap",
    "two homes are told for the same time, from {since} to {until}",
    "Ask which is right. If the person lived at both, write that on the continuation sheet.",
)


def dates_out_of_order(case: Case, as_of: date) -> Iterator[Problem]:
    """Dates that contradict one another, each with the item that shows it."""
    for found in in_the_answers(case):
        yield BOTH.at("", path=found.path, what=found.what)
    yield from _arrival(case, as_of)
    yield from _family(case, as_of)
    yield from _lives(case)
    yield from _homes(case, as_of)


def _arrival(case: Case, as_of: date) -> Iterator[Problem]:
    came = entries(case, as_of)
    left, received = case.date("applicant.left_home_on"), case.date("application.filed_on")
    last = came[0].date("date") if came else None
    if left and last and left.span.earliest > last.span.latest:
        yield LEFT.at("A.I.19.a")
    if received and last and last.span.earliest > received.span.latest:
        yield ENTERED.at("A.I.19.c")
    for entry in came:
        on, until = entry.date("date"), entry.date("authorized_until")
        if on and on.span.earliest > as_of:
            yield NOT_YET.at("A.I.19.c", label="Date of entry", day=as_of)
        if on and until and until.span.latest < on.span.earliest:
            yield STAY.at("A.I.19.c")


def _family(case: Case, as_of: date) -> Iterator[Problem]:
    parent = _span(case, "applicant.date_of_birth")
    for number, child in enumerate(case.items("family.children"), start=1):
        born = _span(child, "date_of_birth")
        if born and born.earliest > as_of:
            yield NOT_YET.at(f"A.II.Child {number}, 8", label="Date of birth", day=as_of)
        if born and parent and born.latest < _birthday(parent.earliest, YOUNGEST_PARENT):
            yield PARENT.at(f"A.II.Child {number}, 8")
    wedding, spouse = (
        _span(case, "family.spouse.marriage_date"),
        _span(case, "family.spouse.date_of_birth"),
    )
    if wedding and spouse and wedding.latest < spouse.earliest:
        yield SPOUSE_BORN.at("A.II.Spouse 9")
    if wedding and wedding.earliest > as_of:
        yield NOT_YET.at("A.II.Spouse 9", label="Date of marriage", day=as_of)


def _lives(case: Case) -> Iterator[Problem]:
    born = _span(case, "applicant.date_of_birth")
    for closed, item, path in ((SCHOOL, "A.III.3", "education"), (WORK, "A.III.4", "employment")):
        for record in case.items(path):
            begun = _span(record, "from")
            if born and begun and begun.latest < born.earliest:
                yield closed.at(item)


def _homes(case: Case, as_of: date) -> Iterator[Problem]:
    """Days of the last five years without a home, and with two."""
    stays = [_stay(home) for home in recent_residences(case, as_of)]
    known = sorted((stay for stay in stays if stay is not None), key=lambda stay: stay[0].earliest)
    if not known or len(known) < len(stays):
        return
    begun = _birthday(as_of, -YEARS_ASKED)
    covered = [(Span.on(begun), Span.on(begun)), *known, (Span.on(as_of), Span.on(as_of))]
    for (_, until), (since, _) in pairwise(covered):
        if since.earliest - min(until.latest, as_of) > A_MONTH and not _on_the_way(
            case, as_of, until, since
        ):
            yield GAP.at("A.III.2", since=until.latest, until=since.earliest)
    for (_, until), (since, ends) in pairwise(known):
        both = min(until.earliest, ends.earliest, as_of)
        if both - since.latest > A_MONTH:
            yield OVERLAP.at("A.III.2", since=since.latest, until=both)


def _stay(home: Record) -> tuple[Span, Span] | None:
    since, until = _span(home, "from"), _span(home, "to")
    return (since, until) if since and until else None


def _on_the_way(case: Case, as_of: date, until: Span, since: Span) -> bool:
    """Whether the days lie between leaving home and the arrival here: that is the journey."""
    left, came = _span(case, "applicant.left_home_on"), entries(case, as_of)
    arrivals = [span for one in came if (span := _span(one, "date"))]
    return bool(
        left
        and until.latest >= left.earliest - A_MONTH
        and any(since.earliest <= span.latest + A_MONTH for span in arrivals)
    )


def _span(record: Record, path: str) -> Span | None:
    when = record.date(path)
    return when.span if when and when.span.latest >= when.span.earliest else None


def _birthday(day: date, years: int) -> date:
    if day == FOREVER or not date.min.year < day.year + years < date.max.year:
        return day
    return day.replace(year=day.year + years, day=min(day.day, 28))
