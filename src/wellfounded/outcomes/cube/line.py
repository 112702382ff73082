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
    in_absentia: int | None
    """Decided while the person was not there, in whichever way."""
    withholding: int | None
    """No asylum, but withholding of removal was granted."""
    torture_only: int | None
    """Neither of them, but protection under the torture convention was granted."""
    leads: int | None
    """People who led their family's case or were alone; None where it is withheld."""
    leads_granted: int | None
    spread: float | None
    """The design effect of families on what was granted, 1 or more."""
    spread_others: float | None
    """The largest design effect of families on any other outcome."""
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
