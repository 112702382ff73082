"""What does a line of the cube say? How a group was decided, or that it hides."""

from __future__ import annotations

from dataclasses import dataclass, fields
from datetime import date
from typing import Final


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """A row of ``cube.parquet``, in the order of its columns."""

    definition: str
    nationality: str
    court: str
    judge: str
    split: str
    value: str
    period: str
    first: date
    last: date
    granted: int | None
    denied: int | None
    other: int | None
    admin: int | None
    leads: int | None
    spread: float | None
    hidden: bool
    provisional: bool
    shrunk_a: float | None
    shrunk_b: float | None

    @property
    def group(self) -> tuple[str, ...]:
        """Of whom and when it tells, by whatever definition."""
        return self.nationality, self.court, self.judge, self.split, self.value, self.period


FIELDS: Final = tuple(field.name for field in fields(Line))
"""Its columns, in their order."""
