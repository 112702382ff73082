"""Which answers on Form I-589 cannot stand beside each other?

Only what the form itself shows side by side; what the law makes of an answer is not asked here.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from wellfounded.facts.case_file.case import Case
from wellfounded.facts.case_file.record import Record
from wellfounded.forms.i589.histories import UNITED_STATES, entries
from wellfounded.forms.readiness.gate import Gate, gate, notice
from wellfounded.forms.readiness.problem import Problem

FIGHTING = frozenset({"member", "fought", "trained"})
NAMED = ("name", "family", "given", "organization")
WHICH = "Ask the person which is right, and mend the other."
CREDIBILITY = "INA 208(b)(1)(B)(iii)"


def _two(id: str, reason: str) -> Gate:
    return gate(f"contradiction.{id}", reason, WHICH, CREDIBILITY)


def _no(id: str, what: str) -> Gate:
    return _two(f"no.{id}", f"the answer is No, and the case tells of {what}")


HARM = _no("harm", "harm that was done")
FEAR = _no("fear", "a fear of harm")
ABROAD = _no("accused", "an arrest in another country")
GROUP = _no("group", "an armed group that the person was in")
TORTURE = _no("torture", "a fear of torture")
EARLIER = _no("earlier", "an earlier application")
TRANSIT = _no("transit", "a country on the way")
STATUS = _no("status", "a status or a home in another country on the way")
RETURNED = _no("returned", "a trip back to the country of the claim")
LATE = _no("late", "an arrival more than a year before the form was or will be received")
CRIME = _no("crime", "an arrest in the United States")
HELPED = _no("helped", "a family member who helped")
GROUP_NOW = _two("group_now", "a part is still taken in groups nobody belonged to (3.A)")
PREPARED = _two("prepared", "nobody prepared it, and a preparer is named")
NEVER = _two("court.never", "the answer is never, and the case tells of a court case")
HANDED_OVER = notice(
    "contradiction.court.handed_over",
    "the answer is never, and a Notice to Appear was handed over; the case in court begins when it"
    " is filed there",
    "Look at the court's line. If it was filed, the answer is no longer never.",
    "8 CFR 1003.14(a)",
)
NOW = _two("court.now", "the answer is now, and the case tells of no court case")
NO_SPOUSE = _two("spouse.none", "the person is married, and no spouse is named")
NOT_MARRIED = _two("spouse.not_married", "the person is not married, and a spouse is included")


def contradictions(case: Case, as_of: date) -> Iterator[Problem]:
    """Answers that contradict one another, each with the item that shows it."""
    yield from _no_beside_a_list(case, as_of)
    yield from _marriage(case)
    yield from _court(case)
    if case.yes_no("organizations.continuing") and case.yes_no("organizations.belonged") is False:
        yield GROUP_NOW.at("B.3.B")
    named = any(case.text(f"preparer.{part}") for part in NAMED)
    if case.yes_no("application.prepared_by_other") is False and named:
        yield PREPARED.at("D.Prepared by other")


def _no_beside_a_list(case: Case, as_of: date) -> Iterator[Problem]:
    arrests, earlier = case.items("arrests"), case.items("prior_applications")
    groups = [g for g in case.items("armed_groups") if g.text("kind") in FIGHTING]
    listed: tuple[tuple[Gate, str, str, object], ...] = (
        (HARM, "B.1.A", "past_harm.any", case.items("harms")),
        (FEAR, "B.1.B", "fear.any", case.story("fear.what")),
        (ABROAD, "B.2", "accused.abroad", _in(arrests, home=False)),
        (GROUP, "B.3.A", "organizations.belonged", groups),
        (TORTURE, "B.4", "torture.afraid", case.story("torture.account")),
        (EARLIER, "C.1", "prior_claims.any", _in(earlier, home=True)),
        (TRANSIT, "C.2.A", "transit.travelled", _on_the_way(case, as_of)),
        (STATUS, "C.2.B", "transit.lawful_status", _offers(case)),
        (RETURNED, "C.4", "return_trips.any", _trips_home(case, as_of)),
        (LATE, "C.5", "delay.late", _over_a_year(case, as_of)),
        (CRIME, "C.6", "crimes_us.any", _in(arrests, home=True)),
        (HELPED, "D.Family helped", "application.family_helped", case.items("application.helpers")),
    )
    for closed, item, path, found in listed:
        if case.yes_no(path) is False and found:
            yield closed.at(item)


def _court(case: Case) -> Iterator[Problem]:
    """Item 18 is signed under penalty of perjury."""
    said = case.text("proceedings.history")
    begun = case.yes_no("proceedings.in_removal") or case.date("proceedings.nta_filed_on")
    if said == "never" and begun:
        yield NEVER.at("A.I.18")
    elif said == "never" and case.date("proceedings.nta_served_on"):
        yield HANDED_OVER.at("A.I.18")
    if said == "now" and case.yes_no("proceedings.in_removal") is False:
        yield NOW.at("A.I.18")


def _marriage(case: Case) -> Iterator[Problem]:
    status = case.text("applicant.marital_status")
    if status == "married" and not case.says_anything("family.spouse"):
        yield NO_SPOUSE.at("A.II.Spouse")
    if status not in ("", "married") and case.yes_no("family.spouse.include"):
        yield NOT_MARRIED.at("A.II.Spouse 24")


def _in(records: tuple[Record, ...], *, home: bool) -> list[Record]:
    known = [record for record in records if record.text("country")]
    return [record for record in known if (record.text("country") in UNITED_STATES) is home]


def _own(case: Case) -> frozenset[str]:
    return frozenset({*case.listed("applicant.nationality"), *UNITED_STATES, ""})


def _on_the_way(case: Case, as_of: date) -> bool:
    latest = entries(case, as_of)[:1]
    through = [entry.text("arrived_from") for entry in latest]
    lived = [stay.text("country") for stay in case.items("third_countries")]
    return any(country not in _own(case) for country in (*through, *lived))


def _offers(case: Case) -> bool:
    """A status offered in a third country, as the case tells it."""
    return any(
        stay.yes_no("offered_permanent_status") and stay.text("country") not in _own(case)
        for stay in case.items("third_countries")
    )


def _trips_home(case: Case, as_of: date) -> bool:
    """A stay in the own country after the first arrival here."""
    arrivals = [when.span for one in entries(case, as_of) if (when := one.date("date"))]
    if not arrivals:
        return False
    first = min(span.latest for span in arrivals)
    own = {*case.listed("applicant.nationality")}
    return any(
        (when := trip.date("from")) is not None
        and when.span.earliest > first
        and trip.text("country") in own
        for trip in case.items("travel")
    )


def _over_a_year(case: Case, as_of: date) -> bool:
    """The form itself shows the last arrival (19.c) and, once received, its stamp."""
    latest = entries(case, as_of)[:1]
    arrived = latest[0].date("date") if latest and case.complete("entries") else None
    if arrived is None:
        return False
    received = case.date("application.filed_on")
    on = received.span.earliest if received else as_of
    last = arrived.span.latest
    return (last.year + 1, last.month, last.day) < (on.year, on.month, on.day)
