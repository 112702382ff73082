"""Which answers on Form I-589 cannot stand beside each other?

Only what the form itself shows side by side; what the law makes of an answer is not asked here.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from wellfounded.facts.case_file.case import Case
from wellfounded.facts.case_file.record import Record
from wellfounded.forms.i589.histories import UNITED_STATES, entries
from wellfounded.forms.readiness.problem import Problem

FIGHTING = frozenset({"member", "fought", "trained"})
ADULT = 21


def contradictions(case: Case, as_of: date) -> Iterator[Problem]:
    """Answers that contradict one another, each with the item that shows it."""
    yield from _no_beside_a_list(case, as_of)
    yield from _family(case, as_of)
    yield from _court(case)
    if case.yes_no("organizations.continuing") and case.yes_no("organizations.belonged") is False:
        yield _contradiction("B.3.B", "a part is still taken in groups nobody belonged to (3.A)")
    if case.yes_no("application.prepared_by_other") is False and case.says_anything("preparer"):
        yield _contradiction("D.Prepared by other", "nobody prepared it, and a preparer is named")


def _no_beside_a_list(case: Case, as_of: date) -> Iterator[Problem]:
    arrests, earlier = case.items("arrests"), case.items("prior_applications")
    groups = [g for g in case.items("armed_groups") if g.text("kind") in FIGHTING]
    listed: tuple[tuple[str, str, object, str], ...] = (
        ("B.1.A", "past_harm.any", case.items("harms"), "harm that was done"),
        ("B.2", "accused.abroad", _in(arrests, home=False), "an arrest in another country"),
        ("B.3.A", "organizations.belonged", groups, "an armed group that the person was in"),
        ("C.1", "prior_claims.any", _in(earlier, home=True), "an earlier application"),
        ("C.2.A", "transit.travelled", _on_the_way(case, as_of), "a country on the way"),
        ("C.6", "crimes_us.any", _in(arrests, home=True), "an arrest in the United States"),
        ("D.Family helped", "application.family_helped", case.items("application.helpers"),
         "a family member who helped"),
    )  # fmt: skip
    for item, path, found, what in listed:
        if case.yes_no(path) is False and found:
            yield _contradiction(item, f"the answer is No, and the case tells of {what}")


def _court(case: Case) -> Iterator[Problem]:
    """Item 18 is signed under penalty of perjury."""
    said = case.text("proceedings.history")
    papers = case.date("proceedings.nta_served_on") or case.date("proceedings.nta_filed_on")
    if said == "never" and (case.yes_no("proceedings.in_removal") or papers):
        yield _contradiction("A.I.18", "the answer is never, and the case tells of a court case")
    if said == "now" and case.yes_no("proceedings.in_removal") is False:
        yield _contradiction("A.I.18", "the answer is now, and the case tells of no court case")


def _family(case: Case, as_of: date) -> Iterator[Problem]:
    status = case.text("applicant.marital_status")
    if status == "married" and not case.says_anything("family.spouse"):
        yield _contradiction("A.II.Spouse", "the person is married, and no spouse is named")
    if status not in ("", "married") and case.yes_no("family.spouse.include"):
        yield _contradiction("A.II.Spouse 24", f"the person is {status}, and a spouse is included")
    if _included_from_abroad(case, "family.spouse."):
        yield _contradiction("A.II.Spouse 24", "included, but not in the United States")
    for number, child in enumerate(case.items("family.children"), start=1):
        item = f"A.II.Child {number}, 21"
        if _included_from_abroad(child, ""):
            yield _contradiction(item, "included, but not in the United States")
        if child.yes_no("include") and _needs_own_form(child, as_of):
            yield Problem(
                code="own_form",
                item=item,
                reason="a child who is married or 21 cannot be included",
                fix="Prepare a Form I-589 of the child's own, or answer No.",
                overridable=True,
            )


def _included_from_abroad(person: Record, at: str) -> bool:
    here = person.yes_no(f"{at}in_united_states")
    return bool(person.yes_no(f"{at}include")) and here is False


def _needs_own_form(child: Record, as_of: date) -> bool:
    born = child.date("date_of_birth")
    if child.text("marital_status") == "married":
        return True
    if born is None:
        return False
    last = born.span.latest
    return (last.year + ADULT, last.month, last.day) <= (as_of.year, as_of.month, as_of.day)


def _in(records: tuple[Record, ...], *, home: bool) -> list[Record]:
    known = [record for record in records if record.text("country")]
    return [record for record in known if (record.text("country") in UNITED_STATES) is home]


def _on_the_way(case: Case, as_of: date) -> bool:
    own = {*case.listed("applicant.nationality"), *UNITED_STATES, ""}
    latest = entries(case, as_of)[:1]
    through = [entry.text("arrived_from") for entry in latest]
    lived = [stay.text("country") for stay in case.items("third_countries")]
    return any(country not in own for country in (*through, *lived))


def _contradiction(item: str, reason: str) -> Problem:
    return Problem(
        code="contradiction",
        item=item,
        reason=reason,
        fix="Ask the person which is right, and mend the other.",
        overridable=True,
    )
