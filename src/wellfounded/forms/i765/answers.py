"""Which answers on Form I-765 follow from others in the case?"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from wellfounded.facts.case_file.case import Case
from wellfounded.forms import who_prepared
from wellfounded.forms.home_and_mail import mail_goes_home, of_mail
from wellfounded.forms.i589.answers import nationality
from wellfounded.forms.i589.histories import last_entry
from wellfounded.forms.mapping.answers import Derive, given
from wellfounded.law.permission_to_work import settled_category

DOES_NOT_APPLY = ""
"""What is answered where the form does not ask it of this person: the box stays empty."""

MAILING = ("in_care_of", "street", "unit", "city", "region", "postal_code")
ARRIVAL = {
    "last_arrival": "date",
    "last_i94_number": "i94_number",
    "last_place": "place",
    "last_status": "status",
}


def category(case: Case, as_of: date) -> str | None:
    """The code on the card that is asked for, such as ``C08``; None where nobody said it."""
    said = case.text("work_permit.asks_for")
    return (said if said != "other" else None) if said else settled_category(case.known(as_of))


def category_letter(case: Case, as_of: date) -> str | None:
    """Item 27, the first box."""
    code = category(case, as_of)
    return code[0].lower() if code else None


def category_number(case: Case, as_of: date) -> str | None:
    """Item 27, the second box."""
    code = category(case, as_of)
    return code[1:].lstrip("0") if code else None


def arrested_or_convicted(case: Case, as_of: date) -> Any:
    """Item 30, which is asked of asylum applicants only.

    What is said of the question itself counts first. A conviction that is told is a yes, and a
    list of arrests that is whole and empty is a no, but of who would not answer. To be held is
    not yet to be arrested for a crime: an arrest without a conviction settles nothing.
    """
    code = category(case, as_of)
    if code != "C08":
        return DOES_NOT_APPLY if code else None
    said = case.get("work_permit.arrested_for_a_crime")
    if given(said):
        return said
    arrests = case.items("arrests")
    if any(arrest.yes_no("convicted") for arrest in arrests):
        return True
    return False if said is None and not arrests and case.complete("arrests") else said


def filed_before(case: Case, as_of: date) -> Any:
    """Item 12: as said; a form that USCIS is known to have received before this day is a yes."""
    said = case.get("work_permit.filed_before")
    return said if given(said) else _received(case, as_of) or said


def _received(case: Case, as_of: date) -> bool | None:
    for event in case.items("events"):
        when = event.date("date")
        if event.text("kind") == "i765_received" and when and when.span.latest < as_of:
            return True
    return None


def citizenship(case: Case, as_of: date) -> Any:
    """Item 14.a: the first country, or that the person has none."""
    countries = nationality(case, as_of)
    return countries[:1] if isinstance(countries, tuple) else countries


def other_citizenship(case: Case, _as_of: date) -> Any:
    """Item 14.b: all countries but the first."""
    return case.listed("applicant.nationality")[1:]


def sevis_number(case: Case, _as_of: date) -> Any:
    """Item 26: asked of those who had a visa for a time, as students have."""
    said = case.get("work_permit.sevis_number")
    visas = [one for one in case.items("statuses") if one.text("kind") == "nonimmigrant"]
    return said if given(said) or visas else DOES_NOT_APPLY


def _of_last_entry(name: str) -> Derive:
    def derived(case: Case, as_of: date) -> Any:
        entry = last_entry(case, as_of)
        return entry.get(name) if entry else None

    return derived


DERIVED: Mapping[str, Derive] = {
    "arrested_or_convicted": arrested_or_convicted,
    "category_letter": category_letter,
    "category_number": category_number,
    "citizenship": citizenship,
    "filed_before": filed_before,
    "mail_goes_home": mail_goes_home,
    "other_citizenship": other_citizenship,
    "sevis_number": sevis_number,
    **{f"mailing_{name}": of_mail(name) for name in MAILING},
    **{name: _of_last_entry(fact) for name, fact in ARRIVAL.items()},
    **who_prepared.DERIVED,
}

BEHIND: Mapping[str, str] = {
    "arrested_or_convicted": "work_permit.arrested_for_a_crime",
    "category_letter": "work_permit.asks_for",
    "category_number": "work_permit.asks_for",
    "citizenship": "applicant.nationality",
    "filed_before": "work_permit.filed_before",
    "mail_goes_home": "contact.mailing_same",
    "sevis_number": "work_permit.sevis_number",
    **{f"mailing_{name}": f"contact.mailing.{name}" for name in MAILING},
    **{name: f"entries[0].{fact}" for name, fact in ARRIVAL.items()},
    **who_prepared.BEHIND,
}
