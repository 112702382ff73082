"""What goes on Form AR-11 and on Form EOIR-33, item by item, ready to copy?

In the words and the order of the editions named here. What nobody said stays empty. Signature and
date are written by hand, and what a person must not give (a name to receive the mail) has no item.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType
from typing import Final

from wellfounded.facts import Case, When
from wellfounded.law.moving.address import Address, address_of
from wellfounded.law.moving.the_move import Move
from wellfounded.law.moving.who import Person


class Form(StrEnum):
    """The forms that tell of a move."""

    USCIS = "AR-11"
    COURT = "EOIR-33/IC"
    BOARD = "EOIR-33/BIA"


EDITIONS: Final[Mapping[Form, str]] = MappingProxyType(
    {Form.USCIS: "11/02/22", Form.COURT: "Rev. Feb. 2026", Form.BOARD: "Rev. Feb. 2026"}
)
"""Whose items these are. A newer form may have others, and then its own words count."""
PLACES: Final[Mapping[Form, str]] = MappingProxyType(
    {
        Form.USCIS: "https://www.uscis.gov/addresschange",
        Form.COURT: "https://respondentaccess.eoir.justice.gov",
        Form.BOARD: "https://respondentaccess.eoir.justice.gov",
    }
)
"""Where each can be given online; the papers are at uscis.gov/ar-11 and justice.gov/eoir."""

FILLED_HERE: Final[Mapping[Form, str]] = MappingProxyType(
    {Form.USCIS: "AR-11", Form.COURT: "EOIR-33"}
)
"""The number under which the form itself can be filled here, once the agency's PDF is there."""

LABELS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "family": "Family name",
        "given": "Given name",
        "middle": "Middle name",
        "name": "Name",
        "date_of_birth": "Date of birth",
        "a_number": "A-Number",
        "court": "Immigration court",
        "new.street": "New address: street and number",
        "new.unit": "New address: apartment",
        "new.city": "New address: city",
        "new.region": "New address: state",
        "new.postal_code": "New address: ZIP code",
        "new.town": "New address: city, state, ZIP code, country",
        "old.street": "Old address: street and number",
        "old.unit": "Old address: apartment",
        "old.city": "Old address: city",
        "old.region": "Old address: state",
        "old.postal_code": "Old address: ZIP code",
        "old.town": "Old address: city, state, ZIP code, country",
        "mail.street": "Mail goes to: street and number",
        "mail.unit": "Mail goes to: apartment",
        "mail.city": "Mail goes to: city",
        "mail.region": "Mail goes to: state",
        "mail.postal_code": "Mail goes to: ZIP code",
        "phone": "Phone",
        "email": "Email",
        "signature": "Signature and date",
    }
)
BY_HAND: Final = "signature"
APART: Final = ("street", "unit", "city", "region", "postal_code")
OTHER_COUNTRY: Final = "United States"


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """One item of a form: the id of its label, and what is written there or nothing."""

    id: str
    value: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """What one person writes on one form. ``sure`` is False while it may not be needed."""

    form: Form
    person: Person
    items: tuple[Item, ...]
    sure: bool = True

    @property
    def lacking(self) -> tuple[str, ...]:
        """The items that nobody answered and a letter needs."""
        needed = ("given", "family", "name", "new.street", "new.city", "new.town", "a_number")
        return tuple(one.id for one in self.items if one.id in needed and not one.value)


def uscis_sheet(case: Case, person: Person, move: Move) -> Sheet:
    """Form AR-11: name, birth and number; the new address, the old one, and that of the mail."""
    items = (
        *(Item(id=part, value=getattr(person, part)) for part in ("family", "given", "middle")),
        Item(id="date_of_birth", value=_american(person.date_of_birth)),
        Item(id="a_number", value=_number(person)),
        *_apart("new", move.new),
        *_apart("old", move.old),
        *_apart("mail", address_of(case, "contact.mailing")),
        Item(id=BY_HAND, value=""),
    )
    return Sheet(form=Form.USCIS, person=person, items=items)


def court_sheet(case: Case, person: Person, move: Move, form: Form) -> Sheet:
    """Form EOIR-33 to the court or to the Board; not sure while nobody knows of a case there."""
    court = (Item(id="court", value=case.text("proceedings.court")),) if form is Form.COURT else ()
    items = (
        Item(id="name", value=person.name),
        Item(id="a_number", value=_number(person)),
        *court,
        *_together("new", move.new),
        Item(id="phone", value=case.text("contact.phone")),
        Item(id="email", value=""),
        *_together("old", move.old),
        Item(id=BY_HAND, value=""),
    )
    return Sheet(form=form, person=person, items=items, sure=person.in_court is True)


def messages() -> Iterator[tuple[str, str]]:
    """Every label, as ``(context, English)``."""
    for id, label in LABELS.items():
        yield f"moving.item.{id}", label


def _apart(which: str, address: Address | None) -> Iterator[Item]:
    if address is not None or which != "mail":
        for part in APART:
            yield Item(id=f"{which}.{part}", value=getattr(address, part) if address else "")


def _together(which: str, address: Address | None) -> Iterator[Item]:
    street = address.street_and_unit if address else ""
    town = address.city_and_region if address else ""
    yield Item(id=f"{which}.street", value=street)
    yield Item(id=f"{which}.town", value=f"{town}, {OTHER_COUNTRY}" if town else "")


def _number(person: Person) -> str:
    digits = person.a_number
    if len(digits) != 9:
        return digits
    return f"A{digits[:3]}-{digits[3:6]}-{digits[6:]}"


def _american(born: When | None) -> str:
    """The day as the form asks it (month first), or nothing if the day itself is not known."""
    if born is None or not born.span.exact:
        return ""
    return born.span.earliest.strftime("%m/%d/%Y")
