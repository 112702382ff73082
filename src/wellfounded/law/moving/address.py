"""What is an address in the United States, and are two of them the same?"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, fields

from wellfounded.facts import Case, Record

PARTS = ("street", "unit", "city", "region", "postal_code")
NEEDED = ("street", "city", "region", "postal_code")
_WORDED = re.compile(r"[^\W\d]{2}|#")
"""A unit that says what it is, such as ``Ste 200``; a bare number is that of an apartment."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Address:
    """An address in the parts that the forms ask for; a part that is not known is empty."""

    street: str = ""
    unit: str = ""
    city: str = ""
    region: str = ""
    postal_code: str = ""

    @property
    def lacking(self) -> tuple[str, ...]:
        """The parts without which no letter arrives."""
        return tuple(part for part in NEEDED if not getattr(self, part))

    @property
    def street_and_unit(self) -> str:
        """The first line of it."""
        unit = self.unit if _WORDED.match(self.unit) else self.unit and f"Apt {self.unit}"
        return " ".join(filter(None, (self.street, unit)))

    @property
    def city_and_region(self) -> str:
        """The second line of it."""
        town = ", ".join(filter(None, (self.city, self.region)))
        return " ".join(filter(None, (town, self.postal_code)))

    def same_as(self, other: Address) -> bool:
        """Whether both name one place, as far as both say it."""
        both = [(mine, theirs) for mine, theirs in self._beside(other) if mine and theirs]
        return bool(both) and all(mine == theirs for mine, theirs in both)

    def _beside(self, other: Address) -> Iterator[tuple[str, str]]:
        # The unit may stand in the street of one and apart in the other.
        yield _plain(self.street_and_unit), _plain(other.street_and_unit)
        for part in ("city", "region", "postal_code"):
            yield _plain(getattr(self, part)), _plain(getattr(other, part))


def address_of(case: Case | Record, table: str = "") -> Address | None:
    """The address in a table, such as ``contact.address``, or in a residence; None if empty."""
    at = f"{table}." if table else ""
    parts = {part: case.text(at + part) for part in PARTS}
    found = Address(**{part: " ".join(said.split()) for part, said in parts.items()})
    return found if any(getattr(found, one.name) for one in fields(found)) else None


def _plain(text: str) -> str:
    """Letters and digits alone: ``12 Elm St., Apt 3`` and ``12 elm st apt 3`` are one place."""
    return "".join(c for c in text.casefold() if c.isalnum())
