"""Which addresses does the form ask for? Form I-485, Part 1, item 18."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta
from typing import Any

from wellfounded.facts.case_file.case import Case
from wellfounded.facts.case_file.record import Record
from wellfounded.facts.dates import PRESENT, When
from wellfounded.forms.home_and_mail import mail_goes_home
from wellfounded.forms.i589.histories import UNITED_STATES, recent_residences
from wellfounded.forms.mapping.answers import Derive
from wellfounded.logic.span import ANY_DAY

YEARS_ASKED = 5
MORE_THAN = timedelta(days=365)


def five_years_at_this_address(case: Case, as_of: date) -> bool | None:
    """Yes or no as soon as what is known of the first day settles it."""
    since = case.date("contact.address.from")
    if since is None:
        return None
    five_years_ago = as_of.replace(year=as_of.year - YEARS_ASKED, day=min(as_of.day, 28))
    if as_of.day > five_years_ago.day:
        five_years_ago += timedelta(days=as_of.day - five_years_ago.day)
    if since.span.latest <= five_years_ago:
        return True
    return False if since.span.earliest > five_years_ago else None


def prior_addresses(case: Case, as_of: date) -> tuple[Record, ...]:
    """Homes of the last five years before the present one, the latest first."""
    return tuple(home for home in recent_residences(case, as_of) if not _lived_in_now(home, case))


def last_address_abroad(case: Case, as_of: date) -> tuple[Record, ...]:
    """The last home abroad of more than a year, unless it is among the prior addresses."""
    listed = prior_addresses(case, as_of)
    homes = (
        home
        for home in case.items("residences")
        if home.text("country") not in ("", *UNITED_STATES) and not _short(home)
    )
    latest = sorted(homes, key=lambda home: _span(home, "to").latest, reverse=True)[:1]
    return tuple(home for home in latest if home not in listed)


def _lived_in_now(home: Record, case: Case) -> bool:
    until = home.date("to")
    if until is not None and until.word == PRESENT:
        return True
    street = case.text("contact.address.street")
    return bool(street) and until is None and home.text("street") == street


def _short(home: Record) -> bool:
    """Whether it is known that the stay was no longer than a year."""
    since, until = home.date("from"), home.date("to")
    if since is None or until is None or until.word == PRESENT:
        return False
    return until.span.latest - since.span.earliest <= MORE_THAN


def _span(home: Record, path: str) -> Any:
    when: When | None = home.date(path)
    return when.span if when else ANY_DAY


DERIVED: Mapping[str, Derive] = {
    "five_years_at_this_address": five_years_at_this_address,
    "last_address_abroad": last_address_abroad,
    "mail_goes_home": mail_goes_home,
    "prior_addresses": prior_addresses,
}
BEHIND: Mapping[str, str] = {"mail_goes_home": "contact.mailing_same"}
