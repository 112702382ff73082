"""Which answers on Form G-28 follow from others in the case?

The client's mail address is the one for mail; it is the home address once the person said that mail
comes there. The matter stands beside the agency that was chosen, and beside no other.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from functools import partial
from types import MappingProxyType
from typing import Any

from wellfounded.facts.case_file.case import Case
from wellfounded.forms.mapping.answers import Derive

HERE = "US"


def mail_goes_to(case: Case) -> str:
    """The table of the address that mail goes to; that of mail itself while nobody said."""
    if not case.text("contact.mailing.street") and case.yes_no("contact.mailing_same"):
        return "contact.address"
    return "contact.mailing"


def client_address(part: str, case: Case, _as_of: date) -> Any:
    """One part of the client's mail address (Part 3, item 13)."""
    return case.get(f"{mail_goes_to(case)}.{part}")


def postal_code_abroad(case: Case, _as_of: date) -> Any:
    """Item 3.g: the representative's postal code, where it is no ZIP code."""
    country = case.text("representative.country")
    return "" if country in ("", HERE) else case.get("representative.postal_code")


def matter(agency: str, case: Case, _as_of: date) -> Any:
    """The matter, if this is the agency that was chosen; nothing beside one that was not."""
    return case.get("appearance.matter") if case.text("appearance.agency") == agency else ""


def named(path: str, case: Case, _as_of: date) -> Any:
    """Yes once somebody is named; a box without a name stays empty."""
    return True if case.text(path) else None


DERIVED: Mapping[str, Derive] = MappingProxyType(
    {
        "client_street": partial(client_address, "street"),
        "client_unit": partial(client_address, "unit"),
        "client_city": partial(client_address, "city"),
        "client_region": partial(client_address, "region"),
        "client_postal_code": partial(client_address, "postal_code"),
        "has_law_student": partial(named, "appearance.law_student"),
        "is_associated": partial(named, "appearance.associated_with"),
        "matter_before_cbp": partial(matter, "cbp"),
        "matter_before_ice": partial(matter, "ice"),
        "matter_before_uscis": partial(matter, "uscis"),
        "postal_code_abroad": postal_code_abroad,
    }
)
BEHIND: Mapping[str, str] = MappingProxyType(
    {
        "client_street": "contact.mailing.street",
        "client_unit": "contact.mailing.unit",
        "client_city": "contact.mailing.city",
        "client_region": "contact.mailing.region",
        "client_postal_code": "contact.mailing.postal_code",
        "matter_before_cbp": "appearance.matter",
        "matter_before_ice": "appearance.matter",
        "matter_before_uscis": "appearance.matter",
        "postal_code_abroad": "representative.postal_code",
    }
)
"""The fact that each derivation is read back into: the form asks for the address of the mail."""
