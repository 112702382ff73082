"""To which address is mail sent, and in which country is it? 8 CFR 265.1.

A case file keeps an address here with its state and no country; only a home abroad has one.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from wellfounded.facts.case_file.case import Case
from wellfounded.forms.mapping.answers import Derive
from wellfounded.forms.values import CannotWrite
from wellfounded.forms.values.states import state

HOME, MAIL, HERE = "contact.address", "contact.mailing", "US"
PARTS = ("in_care_of", "street", "unit", "city", "region", "postal_code")
PLACE = PARTS[1:]


def mail_goes_home(case: Case, _as_of: date) -> Any:
    """As said, or by the two addresses where both are given; a telephone is no address."""
    said = case.get("contact.mailing_same")
    if isinstance(said, bool) or not case.text(f"{MAIL}.street"):
        return said
    return all(case.get(f"{MAIL}.{part}") == case.get(f"{HOME}.{part}") for part in PLACE)


def of_mail(name: str) -> Derive:
    """A part of the address to which mail is sent: that of the home, if mail goes home."""

    def derive(case: Case, as_of: date) -> Any:
        home = mail_goes_home(case, as_of)
        return case.get(f"{HOME if home else MAIL}.{name}") if isinstance(home, bool) else home

    return derive


def home_country(case: Case, _as_of: date) -> Any:
    """The country as said, or the United States where the home is in one of its states."""
    said = case.get(f"{HOME}.country")
    return said if isinstance(said, str) else _country(case.text(f"{HOME}.region")) or said


def country_of_mail(case: Case, as_of: date) -> Any:
    """The country of the address to which mail is sent."""
    home = mail_goes_home(case, as_of)
    if home is True:
        return home_country(case, as_of)
    return _country(case.text(f"{MAIL}.region")) if home is False else home


def country_of_mailing_address(case: Case, _as_of: date) -> Any:
    """The country of an address that is for mail alone."""
    return _country(case.text(f"{MAIL}.region"))


def mail_is_here(case: Case, as_of: date) -> Any:
    """Whether mail goes to an address in the United States."""
    country = country_of_mail(case, as_of)
    return country == HERE if isinstance(country, str) else country


def mail_abroad(name: str) -> Derive:
    """A part that only an address abroad has, which is then that of the home."""

    def derive(case: Case, as_of: date) -> Any:
        return case.get(f"{HOME}.{name}") if mail_is_here(case, as_of) is False else ""

    return derive


def _country(region: str) -> str | None:
    try:
        return HERE if state(region).text else None
    except CannotWrite:
        return None


DERIVED: Mapping[str, Derive] = {
    "mail_goes_home": mail_goes_home,
    "home_country": home_country,
    "mail_country": country_of_mail,
    "mail_is_here": mail_is_here,
    "mail_postal_code_abroad": mail_abroad("postal_code"),
    "mail_province": mail_abroad("province"),
    **{f"mail_{part}": of_mail(part) for part in PARTS},
}
BEHIND: Mapping[str, str] = {
    "mail_goes_home": "contact.mailing_same",
    "home_country": f"{HOME}.country",
    "mail_postal_code_abroad": f"{HOME}.postal_code",
    "mail_province": f"{HOME}.province",
    **{f"mail_{part}": f"{MAIL}.{part}" for part in PARTS},
}
