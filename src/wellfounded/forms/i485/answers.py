"""Which answers on the form follow from others in the case?"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

from wellfounded.facts.case_file.case import Case
from wellfounded.facts.kinds import NONE
from wellfounded.forms.admissibility_told import tellers
from wellfounded.forms.i485 import addresses, admissibility, arrival, category, work_and_school
from wellfounded.forms.i589.answers import nationality
from wellfounded.forms.mapping.answers import Derive


def a_number_again(case: Case, _as_of: date) -> str:
    """The A-Number as each page repeats it; item 4 reports one that is missing."""
    number = case.text("applicant.a_number")
    return "" if number == NONE else number


def _has_number(path: str) -> Derive:
    def has(case: Case, _as_of: date) -> Any:
        number = case.get(path)
        return number != NONE if isinstance(number, str) else number

    return has


def _any(path: str) -> Derive:
    """Yes when one is named; no only when the person says that there is none."""

    def any_named(case: Case, _as_of: date) -> bool | None:
        if case.items(path):
            return True
        return False if case.complete(path) else None

    return any_named


def marital_status(case: Case, _as_of: date) -> Any:
    """Part 6, item 1: as said, unless the person is separated or the marriage was annulled."""
    status, detail = case.get("applicant.marital_status"), case.text("applicant.marital_detail")
    return detail if detail in ("separated", "annulled") else status


def not_married(case: Case, _as_of: date) -> Any:
    """Part 6, item 2: the box N/A; nothing for the married, who answer Yes or No."""
    status = case.get("applicant.marital_status")
    return (status != "married" or None) if isinstance(status, str) else status


def _named(said_at: str, name: str) -> Derive:
    """Whether somebody helped: as said; yes where nobody said and a name is given."""

    def helped(case: Case, _as_of: date) -> Any:
        said = case.get(said_at)
        return True if said is None and case.text(name) else said

    return helped


def times_married(case: Case, _as_of: date) -> Any:
    """Part 6, item 3: as said; none for who never married, which an annulled marriage was not."""
    said = case.get("applicant.times_married")
    detail = case.get("applicant.marital_detail")
    married = case.items("family.former_spouses") or detail not in (None, "none")
    if said is None and case.text("applicant.marital_status") == "single" and not married:
        return "0"
    return said


def children_in_all(case: Case, _as_of: date) -> Any:
    """Part 7, item 1: all living children, once they are said to be all."""
    named = len(case.items("family.children"))
    return named if case.complete("family.children") else None


def _digit(place: int) -> Callable[[Case, date], Any]:
    def digit(case: Case, _as_of: date) -> Any:
        pounds = case.number("applicant.weight_pounds")
        return f"{pounds:03d}"[place] if pounds is not None else None

    return digit


DERIVED: Mapping[str, Derive] = {
    "a_number_again": a_number_again,
    "children_in_all": children_in_all,
    "has_a_number": _has_number("applicant.a_number"),
    "has_social_security_number": _has_number("applicant.ssn"),
    "interpreted": _named("interpreter.used", "interpreter.family"),
    "marital_status": marital_status,
    "nationality": nationality,
    "not_married": not_married,
    "other_a_numbers_used": _any("adjustment.other_a_numbers"),
    "other_birth_dates_used": _any("adjustment.other_birth_dates"),
    "prepared": _named("application.prepared_by_other", "preparer.family"),
    "times_married": times_married,
    "weight_hundreds": _digit(0),
    "weight_ones": _digit(2),
    "weight_tens": _digit(1),
    **addresses.DERIVED,
    **admissibility.DERIVED,
    **arrival.DERIVED,
    **category.DERIVED,
    **work_and_school.DERIVED,
    **tellers(admissibility.ITEMS),
}

BEHIND: Mapping[str, str] = {
    "interpreted": "interpreter.used",
    "prepared": "application.prepared_by_other",
    "nationality": "applicant.nationality",
    "times_married": "applicant.times_married",
    **addresses.BEHIND,
    **admissibility.BEHIND,
    **arrival.BEHIND,
    **category.BEHIND,
}
