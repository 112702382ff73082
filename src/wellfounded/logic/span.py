"""When did it happen, if the day itself is not known?

A span is a date known to lie within ``earliest..latest``. An exact date is a span of one
day; a date nobody knows is the span of all days; something that has not ended lasts until
``FOREVER``. One day is never chosen for the person.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

BEGINNING = date.min
FOREVER = date.max


@dataclass(frozen=True, slots=True)
class Span:
    """A day within ``earliest..latest``, both included.

    Raises:
        ValueError: if ``earliest`` is after ``latest``.
    """

    earliest: date
    latest: date

    def __post_init__(self) -> None:
        if self.earliest > self.latest:
            raise ValueError(
                f"a span cannot end ({self.latest}) before it begins ({self.earliest})"
            )

    @classmethod
    def on(cls, day: date) -> Span:
        """The one day ``day``."""
        return cls(day, day)

    @property
    def exact(self) -> bool:
        """Whether only one day is left."""
        return self.earliest == self.latest

    def within(self, wider: Span) -> bool:
        """Whether this span says at least as much as ``wider`` and nothing against it."""
        return wider.earliest <= self.earliest and self.latest <= wider.latest

    def __str__(self) -> str:
        if self.exact:
            return "not ended" if self.latest == FOREVER else self.earliest.isoformat()
        if self.earliest == BEGINNING:
            return "unknown" if self.latest == FOREVER else f"by {self.latest}"
        if self.latest == FOREVER:
            return f"{self.earliest} or later"
        return f"{self.earliest} to {self.latest}"


ANY_DAY = Span(BEGINNING, FOREVER)
NOT_ENDED = Span(FOREVER, FOREVER)
