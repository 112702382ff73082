"""Which answers on Form I-821 follow from others in the case?

Parts 2 and 7, items 1 to 7.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from wellfounded.facts.case_file.case import Case
from wellfounded.facts.case_file.record import Record
from wellfounded.facts.dates import PRESENT
from wellfounded.forms import who_prepared
from wellfounded.forms.home_and_mail import of_mail
from wellfounded.forms.i485.answers import DERIVED as OF_A_GREEN_CARD
from wellfounded.forms.i589.histories import UNITED_STATES, last_entry
from wellfounded.forms.i821 import eligibility
from wellfounded.forms.i821.entry_place import city, letters
from wellfounded.forms.mapping.answers import DOES_NOT_APPLY, Derive
from wellfounded.logic.span import ANY_DAY, FOREVER, Span

SHARED = (
    "in_proceedings",
    "mail_goes_home",
    "weight_hundreds",
    "weight_ones",
    "weight_tens",
)
"""What Form I-485 asks alike."""

MAILING = ("in_care_of", "street", "unit", "city", "region", "postal_code")
LAST_ENTRY = {
    "last_arrival": "date",
    "last_authorized_until": "authorized_until",
    "last_i94_number": "i94_number",
    "last_status": "status",
}
COUNTRIES_ON_FORM = 4


def _span(record: Record, path: str) -> Span:
    when = record.date(path)
    return when.span if when else ANY_DAY


def _of_last_entry(path: str) -> Derive:
    def answer(case: Case, as_of: date) -> Any:
        latest = last_entry(case, as_of)
        return latest.get(path) if latest else None

    return answer


def last_port(case: Case, as_of: date) -> Any:
    """Item 21: the place of the last entry, if it is a port of entry."""
    latest = last_entry(case, as_of)
    if latest is None:
        return None
    at_port = latest.get("at_port_of_entry")
    if isinstance(at_port, bool):
        return latest.get("place") if at_port else DOES_NOT_APPLY
    return at_port


def last_city(case: Case, as_of: date) -> Any:
    """Item 22.a: the place of the last entry without its state."""
    place = _of_last_entry("place")(case, as_of)
    return city(place) if isinstance(place, str) else place


def last_state(case: Case, as_of: date) -> Any:
    """Item 22.b: the state of the last entry, if its place names one."""
    place = _of_last_entry("place")(case, as_of)
    return letters(place) or None if isinstance(place, str) else place


def _nth(path: str, number: int) -> Derive:
    """The country with this number from 1; the last box takes all that are left."""

    def answer(case: Case, _as_of: date) -> Any:
        codes = case.listed(path)
        if not codes:
            return case.get(path) if number == 1 and not case.complete(path) else DOES_NOT_APPLY
        last = number == COUNTRIES_ON_FORM
        return codes[number - 1 :] if last else codes[number - 1 : number] or DOES_NOT_APPLY

    return answer


def other_passport_1(case: Case, _as_of: date) -> Any:
    """Item 27: the first of the other passports."""
    return next(iter(case.listed("applicant.other_passports")), DOES_NOT_APPLY)


def other_passport_2(case: Case, _as_of: date) -> Any:
    """Item 28: the second, and all that follow."""
    return case.listed("applicant.other_passports")[1:] or DOES_NOT_APPLY


def proceedings_from(case: Case, _as_of: date) -> Any:
    """Item 36.a: as said, or the day on which the court case was opened."""
    said = case.get("tps.proceedings_from")
    return case.get("proceedings.nta_filed_on") if said is None else said


def proceedings_to(case: Case, as_of: date) -> Any:
    """Item 36.b: blank while they go on, as the form asks."""
    ongoing = proceedings_go_on(case, as_of)
    return DOES_NOT_APPLY if ongoing else case.get("tps.proceedings_to")


def proceedings_go_on(case: Case, _as_of: date) -> Any:
    """Item 36.c: as said of their end, or of the court case now."""
    end = case.date("tps.proceedings_to")
    if end is not None:
        return end.word == PRESENT
    return True if case.text("proceedings.history") == "now" else None


def resided_since(case: Case, _as_of: date) -> Any:
    """Item 1.b: as said, or the only entry there was."""
    said = case.get("tps.resided_since")
    arrivals = case.items("entries")
    if said is None and len(arrivals) == 1 and case.complete("entries"):
        return arrivals[0].get("date")
    return said


def travelled(case: Case, as_of: date) -> Any:
    """Item 1.c: as said; a stay in a third country before the last entry is a yes.

    What Form I-589 asks of the way here is asked of husband, wife and children too: it settles
    nothing of this person.
    """
    last = last_entry(case, as_of)
    before = last is not None and any(
        _span(stay, "from").latest < _span(last, "date").earliest
        for stay in on_the_way(case, as_of)
    )
    return True if before else case.get("tps.travelled")


def on_the_way(case: Case, as_of: date) -> tuple[Record, ...]:
    """Items 2 to 4: stays in third countries, but for those that began after the last entry."""
    homes = (case.text("tps.country"),) if case.text("tps.country") else _nationalities(case)
    own, last = {*UNITED_STATES, *homes, ""}, last_entry(case, as_of)
    entered = _span(last, "date").latest if last else FOREVER
    return tuple(
        stay
        for stay in case.items("travel")
        if stay.text("country") not in own and _span(stay, "from").earliest <= entered
    )


def _nationalities(case: Case) -> tuple[str, ...]:
    """The countries that the one of item 1.a may turn out to be, while nobody named it."""
    return (*case.listed("applicant.nationality"), case.text("applicant.birth.country"))


def late(case: Case, _as_of: date) -> bool:
    """Parts 4 to 6 are for people who are known to sign up late, and for nobody else."""
    return case.yes_no("tps.late") is True


DERIVED: Mapping[str, Derive] = {
    "last_city": last_city,
    "last_port": last_port,
    "last_state": last_state,
    "late": late,
    "on_the_way": on_the_way,
    "other_passport_1": other_passport_1,
    "other_passport_2": other_passport_2,
    "proceedings_from": proceedings_from,
    "proceedings_go_on": proceedings_go_on,
    "proceedings_to": proceedings_to,
    "resided_since": resided_since,
    "travelled": travelled,
    **{name: OF_A_GREEN_CARD[name] for name in SHARED},
    **{f"mailing_{name}": of_mail(name) for name in MAILING},
    **{name: _of_last_entry(path) for name, path in LAST_ENTRY.items()},
    **{f"citizen_{n}": _nth("applicant.nationality", n) for n in range(1, COUNTRIES_ON_FORM + 1)},
    **{f"lived_in_{n}": _nth("tps.lived_in", n) for n in range(1, COUNTRIES_ON_FORM + 1)},
    **eligibility.DERIVED,
    **who_prepared.DERIVED,
}
BEHIND: Mapping[str, str] = {
    "in_proceedings": "admissibility.in_proceedings",
    "mail_goes_home": "contact.mailing_same",
    "proceedings_from": "tps.proceedings_from",
    "proceedings_to": "tps.proceedings_to",
    "resided_since": "tps.resided_since",
    "travelled": "tps.travelled",
    **{f"mailing_{name}": f"contact.mailing.{name}" for name in MAILING},
    **{name: f"entries[0].{path}" for name, path in LAST_ENTRY.items()},
    **eligibility.BEHIND,
    **who_prepared.BEHIND,
}
