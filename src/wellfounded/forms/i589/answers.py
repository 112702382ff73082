"""Which answers on the form follow from others in the case?"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from wellfounded.facts.case_file.case import Case
from wellfounded.forms.i589 import accounts, histories
from wellfounded.forms.mapping.answers import Derive


def court_history(case: Case, _as_of: date) -> Any:
    """Item 18: never, now or in the past, as said; a case in court now is enough for "now"."""
    if case.text("proceedings.history"):
        return case.text("proceedings.history")
    if case.yes_no("proceedings.in_removal"):
        return "now"
    return case.get("proceedings.history")


def current_i94(case: Case, as_of: date) -> Any:
    """Item 19.b: the I-94 number of the latest entry."""
    latest = histories.last_entry(case, as_of)
    return latest.get("i94_number") if latest else None


def nationality(case: Case, _as_of: date) -> Any:
    """Item 14: the countries, or that the person has none."""
    if not case.listed("applicant.nationality") and case.yes_no("applicant.stateless"):
        return "Stateless"
    return case.get("applicant.nationality")


def unmarried(case: Case, _as_of: date) -> Any:
    """The box above the spouse's items; a widow or widower is not married."""
    status = case.get("applicant.marital_status")
    return status != "married" if isinstance(status, str) else status


def has_children(case: Case, _as_of: date) -> Any:
    """Yes when one is named; no only when the list is said to be whole."""
    if case.items("family.children"):
        return True
    return False if case.complete("family.children") else None


def child_count(case: Case, as_of: date) -> Any:
    """How many children are named; nothing when there are none."""
    children = has_children(case, as_of)
    return len(case.items("family.children")) if children else ("" if children is False else None)


def grounds(case: Case, _as_of: date) -> Any:
    """Part B, item 1: the reasons given for past and feared harm, and the Torture Convention."""
    given = {*case.listed("fear.why")}
    for harm in case.items("harms"):
        given.update(harm.listed("why"))
    given.discard("other")
    if case.yes_no("application.cat_also"):
        given.add("torture")
    return tuple(sorted(given)) or None


DERIVED: Mapping[str, Derive] = {
    "accused_abroad": accounts.accused_abroad,
    "child_count": child_count,
    "court_history": court_history,
    "crimes_us": accounts.crimes_us,
    "current_i94": current_i94,
    "delay": accounts.delay,
    "entries": histories.entries,
    "fear": accounts.fear,
    "grounds": grounds,
    "has_children": has_children,
    "last_addresses_abroad": histories.last_addresses_abroad,
    "nationality": nationality,
    "other_countries": accounts.other_countries,
    "past_harm": accounts.past_harm,
    "prior_claims": accounts.prior_claims,
    "recent_employment": histories.recent_employment,
    "recent_residences": histories.recent_residences,
    "schools": histories.schools,
    "unmarried": unmarried,
}

BEHIND: Mapping[str, str] = {
    "accused_abroad": "accused.account",
    "court_history": "proceedings.history",
    "crimes_us": "crimes_us.account",
    "delay": "delay.account",
    "fear": "fear.what",
    "nationality": "applicant.nationality",
    "other_countries": "transit.account",
    "past_harm": "harms[0].what",
    "prior_claims": "prior_claims.account",
}
"""The fact behind a derivation. A box put together from several facts (past harm, fear) comes
back as one account: nobody can take it apart again."""
