"""What is wrong with a file, by which clause?"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Fault:
    """A clause of ISO 19005-2 that is not kept; ``page`` counts from 1, 0 is the whole file."""

    clause: str
    what: str
    page: int = 0

    def __str__(self) -> str:
        where = f"page {self.page}: " if self.page else ""
        return f"{where}{self.what} (ISO 19005-2, {self.clause})"
