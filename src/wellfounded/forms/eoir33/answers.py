"""Which address did the court have before, on the two lines of the form?"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from types import MappingProxyType

from wellfounded.facts.case_file.case import Case
from wellfounded.forms.mapping.answers import Derive
from wellfounded.forms.values.one_line import street_line, town_line
from wellfounded.law.moving import the_move


def street_before(case: Case, _as_of: date) -> str | None:
    """The street and the unit of the address before; None if nobody said it."""
    old = the_move(case).old
    return street_line(old.street, old.unit) or None if old else None


def town_before(case: Case, _as_of: date) -> str | None:
    """The city, state and ZIP code of the address before."""
    old = the_move(case).old
    return town_line(old.city, old.region, old.postal_code) or None if old else None


DERIVED: Mapping[str, Derive] = MappingProxyType(
    {"old_street_line": street_before, "old_town_line": town_before}
)
