"""Which places in a person's own answers may be asked about?

Each is quoted by the path of the answer, in neutral words. Nothing is called weak or wrong, and
nothing is proposed: whether an answer needs mending is for the person, with a lawyer.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import timedelta
from itertools import pairwise

from wellfounded.facts import Case, Story, When
from wellfounded.facts.case_file.contradictions import contradictions
from wellfounded.facts.case_file.record import Record
from wellfounded.preparation.concerning import At
from wellfounded.preparation.line import Line, Part
from wellfounded.preparation.statements import SECTIONS

SECTION = "your_answers.points"
GAP = timedelta(days=31)
"""A month between two homes or jobs is asked about. The number is this project's."""

HAPPENED = {
    "harms": ("place", "what"),
    "arrests": ("place", "charge"),
    "entries": ("place",),
    "encounters": ("place", "what"),
    "orders": ("kind",),
}
"""What happened on a day, with what tells one record from another."""

Found = Iterator[tuple[str, tuple[str, ...]]]


def points(at: At) -> Part | None:
    """The places to be ready for, in the order of ``FINDERS``; None if there are none."""
    section = SECTIONS[SECTION]
    found = dict.fromkeys(one for find in FINDERS for one in find(at.case))
    lines: list[Line] = []
    for name, paths in found:
        line = at.line(section.statement(name), paths)
        if line:
            lines.append(line)
    return at.with_lines(section, tuple(lines)) if lines else None


def said(record: Record, *names: str) -> tuple[str, ...]:
    """The full paths of those that have an answer, not only a reason for none."""
    return tuple(
        record.full(name)
        for name in names
        if record.text(name)
        or record.date(name)
        or record.yes_no(name) is not None
        or _account(record.story(name))
    )


def _account(story: Story | None) -> bool:
    return story is not None and bool(story.original or story.english)


def _dates(case: Case) -> Found:
    """What happened without a day, or without any date."""
    for listed, telling in HAPPENED.items():
        for record in case.items(listed):
            when = record.date("date")
            told = said(record, *telling)[:1]
            if when is None and told:
                yield "no_date", told
            elif when is not None and not when.span.exact:
                yield "not_exact", (record.full("date"), *told)
    left = case.date("applicant.left_home_on")
    if left is not None and not left.span.exact:
        yield "not_exact", ("applicant.left_home_on",)


def _events(case: Case) -> Found:
    """Harm of which the place, or who did it, is not told; or that nobody reported."""
    for harm in case.items("harms"):
        which = said(harm, "date", "what")[:1]
        if which and not harm.text("place"):
            yield "no_place", which
        if which and not (harm.text("by") or harm.text("by_kind")):
            yield "no_who", which
        if harm.yes_no("reported") is False:
            yield "not_reported", (*which, harm.full("reported"))
        story = harm.story("what")
        if story and story.original and not story.english:
            yield "not_in_english", (harm.full("what"),)


def _after_leaving(case: Case) -> Found:
    """Harm to the person that on every possible day comes after they last left home."""
    left = case.date("applicant.left_home_on")
    for harm in case.items("harms"):
        when = harm.date("date")
        if left and when and harm.text("who") == "self" and _before(left, when):
            yield "after_leaving", (harm.full("date"), "applicant.left_home_on")


def _went_back(case: Case) -> Found:
    """Trips back to a country of citizenship."""
    if case.yes_no("return_trips.any"):
        yield "went_back", said(case, "return_trips.any", "return_trips.account")
    own = set(case.listed("applicant.nationality"))
    for trip in case.items("travel"):
        if trip.text("country") in own:
            yield "went_back", said(trip, "country", "from", "to", "purpose")


def _elsewhere(case: Case) -> Found:
    """Stays in other countries."""
    for stay in case.items("third_countries"):
        yield "stayed_elsewhere", said(stay, "country", "from", "to", "status")


def _earlier(case: Case) -> Found:
    """Earlier applications, orders, meetings with officers, arrests."""
    for application in case.items("prior_applications"):
        yield "applied_before", said(application, "kind", "country", "date", "outcome")
    if case.yes_no("prior_claims.any") and not case.items("prior_applications"):
        yield "applied_before", said(case, "prior_claims.any", "prior_claims.account")
    for order in case.items("orders"):
        yield "order", said(order, "kind", "date", "in_absentia")
    for meeting in case.items("encounters"):
        yield "officers", said(meeting, "date", "place", "what")
    for arrest in case.items("arrests"):
        yield "arrest", said(arrest, "date", "place", "charge")


def _groups(case: Case) -> Found:
    """Armed groups, and part in harm to others."""
    for group in case.items("armed_groups"):
        yield "armed_group", said(group, "name", "kind", "from", "to")
    if case.yes_no("persecutor.took_part"):
        yield "took_part", said(case, "persecutor.took_part", "persecutor.account")


def _passport(case: Case) -> Found:
    """A passport of a country of citizenship."""
    if case.text("applicant.passport.country") in case.listed("applicant.nationality"):
        yield "passport", said(case, "applicant.passport.country", "applicant.passport.expires")


def _late(case: Case) -> Found:
    """The reasons why a form came late."""
    if case.yes_no("delay.late"):
        yield "late", said(case, "delay.late", "delay.account")


def _gaps(case: Case) -> Found:
    """Times between two homes, or two jobs, of which nothing is told."""
    for listed, told in (("residences", "city"), ("employment", "employer")):
        kept = [(r.date("from"), r.date("to"), r) for r in case.items(listed)]
        known = [(first, last, r) for first, last, r in kept if first and last]
        known.sort(key=lambda one: one[0].span.earliest)
        for (_, ends, before), (begins, _, after) in pairwise(known):
            if _before(ends, begins) and begins.span.earliest - ends.span.latest > GAP:
                yield (
                    f"gap_{listed}",
                    (
                        *said(before, told, "to"),
                        *said(after, told, "from"),
                    ),
                )


def _helped(case: Case) -> Found:
    """Somebody outside the family prepared the form."""
    if case.yes_no("application.prepared_by_other"):
        yield "prepared_by_other", said(case, "application.prepared_by_other", "preparer.name")


def _do_not_fit(case: Case) -> Found:
    """Answers that cannot all be true."""
    for problem in contradictions(case):
        if problem.path in case.answers:
            yield "do_not_fit", (problem.path,)


def _before(first: When, then: When) -> bool:
    """On every possible day the one is before the other."""
    return first.span.latest < then.span.earliest


FINDERS: tuple[Callable[[Case], Found], ...] = (
    _do_not_fit,
    _dates,
    _events,
    _after_leaving,
    _gaps,
    _went_back,
    _elsewhere,
    _earlier,
    _groups,
    _passport,
    _late,
    _helped,
)
