"""How do a name, an address and an amount stand on one line of a court's form?

The court's forms have one box where others have three: ``Name (last, first, middle)``, the street
with its unit, the city with state and ZIP code. Each line is written so that it can be read again.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from wellfounded.facts.kinds import NONE
from wellfounded.forms.values.formatter import Answer, CannotWrite, Written
from wellfounded.forms.values.names import FIRST_NAME_UNKNOWN

UNITED_STATES = "United States"

_WORDED = re.compile(r"(?:apt|apartment|unit|ste|suite|flr|floor|room)\b|#", re.I)
_TOWN = re.compile(
    rf"(.+), ([A-Z][A-Za-z .]+) ([0-9]{{5}}(?:-[0-9]{{4}})?)(?:, {UNITED_STATES})?", re.ASCII
)
_DOLLARS = re.compile(r"-?([0-9]{1,3}(?:,?[0-9]{3})*)(?:\.00)?")


def last_first_middle(family: str, given: str, middle: str) -> str:
    """``Rivas, Yorman, Jose``; a single name stands alone."""
    parts = (family, given, middle)
    return ", ".join(part for part in parts if part not in ("", NONE, FIRST_NAME_UNKNOWN))


def read_last_first_middle(text: str) -> Sequence[str | None]:
    """Family, given and middle name of such a line."""
    family, given, middle, *_ = (*text.split(", ", 2), None, None)
    return (family, given, middle)


def street_line(street: str, unit: str) -> str:
    """``12 Elm Street, Apt 3``; a unit without its word gets ``Apt``."""
    if not unit or unit == NONE:
        return street
    return f"{street}, {unit if _WORDED.match(unit) else f'Apt {unit}'}"


def read_street_line(text: str) -> Sequence[str | None]:
    """Street and unit of such a line; the unit keeps its word."""
    street, _, unit = text.rpartition(", ")
    return (street, unit) if street and _WORDED.match(unit) else (text, None)


def town_line(city: str, region: str, postal_code: str) -> str:
    """``Denver, CO 80202, United States``."""
    town = ", ".join(part for part in (city, region) if part)
    here = " ".join(part for part in (town, postal_code) if part)
    return f"{here}, {UNITED_STATES}" if here else ""


def read_town_line(text: str) -> Sequence[str | None]:
    """City, state and ZIP code of such a line."""
    match = _TOWN.fullmatch(text)
    return match.groups() if match else (None, None, None)


def dollars(amount: Answer | None) -> Written:
    """A whole number of dollars as ``1,850.00``; what is left over may be less than nothing."""
    if not isinstance(amount, int) or isinstance(amount, bool):
        raise CannotWrite("the box takes an amount in dollars")
    return Written(f"{amount:,}.00")


def read_dollars(text: str) -> Sequence[int | None]:
    """The whole dollars of such an amount; cents are not whole dollars."""
    match = _DOLLARS.fullmatch(text.removeprefix("$").strip())
    amount = int(match[1].replace(",", "")) if match else None
    return (-amount if amount and text.startswith("-") else amount,)
