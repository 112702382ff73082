"""What does an office keep of one report on a country?

What ACCORD's manual asks of such a source: relevance, reliability and balance, accuracy and
currency, traceability. A page that vanishes is still proved by the hash of the frozen copy.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields
from datetime import date
from typing import Any, Self

from wellfounded.evidence.exhibit import FINGERPRINT
from wellfounded.evidence.library.publisher import NoSuchPublisher, publisher
from wellfounded.facts.countries import COUNTRIES
from wellfounded.facts.problem import shown

DATES = frozenset({"published_on", "accessed_on"})
NEEDED = ("id", "publisher", "title", "published_on", "country")


class FaultyEntry(ValueError):
    """An entry that cannot be relied on; its text names the part, the fault and the fix."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One report, story or law. ``quotes`` are its words by the page they stand on.

    ``sha256`` is of the frozen copy ``file``, which lies beside the shelf.
    """

    id: str
    publisher: str
    title: str
    published_on: date
    country: str
    edition: int | None = None
    accessed_on: date | None = None
    url: str = ""
    archived_at: str = ""
    pages_used: str = ""
    quote: str = ""
    quote_page: str = ""
    region: str = ""
    topics: tuple[str, ...] = ()
    limits: str = ""
    file: str = ""
    sha256: str = ""

    @classmethod
    def read(cls, row: Mapping[str, Any]) -> Self:
        """The entry that a table of a shelf holds.

        Raises:
            FaultyEntry: if a part is missing, is not known, or cannot be what it is.
        """
        names = {field.name for field in fields(cls)}
        for name in row:
            if name not in names:
                listed = ", ".join(sorted(names))
                raise FaultyEntry(f"{shown(name)} means nothing here; the parts are {listed}")
        for name in NEEDED:
            if row.get(name) in (None, ""):
                raise FaultyEntry(f"it lacks {name}; add it")
        for name, value in row.items():
            _require_kind(name, value)
        parts = {**row, "topics": tuple(row.get("topics", ()))}
        made = cls(**parts)
        made._require_sound()
        return made

    def write(self) -> dict[str, Any]:
        """The table of a shelf that reads back as this entry."""
        given = {field.name: getattr(self, field.name) for field in fields(self)}
        given["topics"] = list(self.topics)
        return {name: value for name, value in given.items() if value not in ("", None, [])}

    def _require_sound(self) -> None:
        try:
            publisher(self.publisher)
        except NoSuchPublisher as unknown:
            raise FaultyEntry(str(unknown)) from unknown
        if self.country not in COUNTRIES:
            raise FaultyEntry(
                f"country: {shown(self.country)} is not a country code; write its two letters"
            )
        if self.sha256 and not FINGERPRINT.fullmatch(self.sha256):
            raise FaultyEntry("sha256: it is not 64 signs from 0 to 9 and a to f; add it anew")
        if self.accessed_on and self.accessed_on < self.published_on:
            raise FaultyEntry(
                f"accessed_on: {self.accessed_on} is before the day of publication, "
                f"{self.published_on}; correct one of the two"
            )


def _require_kind(name: str, value: object) -> None:
    if name in DATES:
        if type(value) is not date:
            raise FaultyEntry(f"{name}: {shown(value)} is no day; write it as 2025-08-12")
    elif name == "edition":
        if not isinstance(value, int) or isinstance(value, bool):
            raise FaultyEntry(f"edition: {shown(value)} is no year; write it as 2024")
    elif name == "topics":
        if not isinstance(value, list | tuple) or not all(isinstance(one, str) for one in value):
            raise FaultyEntry('topics: it is no list of words; write it as ["police"]')
    elif not isinstance(value, str):
        raise FaultyEntry(f"{name}: {shown(value)} is no text; write it in quotation marks")
