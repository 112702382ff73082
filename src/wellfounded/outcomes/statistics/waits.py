"""How many were still waiting at each time, when some are still waiting today?

Grouped counts, as a database gives them: for each time how many cases ended, in which way, and
how many were still waiting when the record was closed. A case that came into the record late
is counted as waiting from then on, since an earlier end would not have been seen.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Waits:
    """Counts at each of ``times``, which rise.

    ``late`` counts cases that came into view only at that time. They count as waiting after it,
    so the caller leaves out a case that came and left at one time. Raises ValueError for counts
    that cannot be: of different lengths, under 0, or more ends than cases.
    """

    times: tuple[float, ...]
    ended: Mapping[str, tuple[int, ...]]
    censored: tuple[int, ...]
    """Still waiting after so long, when the record was closed."""
    late: tuple[int, ...] = ()

    def __post_init__(self) -> None:
        columns = [*self.ended.values(), self.censored, *([self.late] if self.late else [])]
        if not self.times or any(len(column) != len(self.times) for column in columns):
            raise ValueError("each time has a count of every kind")
        if any(later <= sooner for sooner, later in zip(self.times, self.times[1:], strict=False)):
            raise ValueError("times rise")
        if any(count < 0 for column in columns for count in column):
            raise ValueError("a count is 0 or more")
        if (self.at_risk < self.events).any():
            raise ValueError("more cases ended than were there: somebody left before they came")

    @property
    def events(self) -> Floats:
        """How many ended at each time, in whichever way."""
        return sum((np.array(counts, float) for counts in self.ended.values()), self._none)

    @property
    def at_risk(self) -> Floats:
        """How many were waiting just before each time."""
        late = np.array(self.late, float) if self.late else self._none
        gone = self.events + np.array(self.censored, float)
        before = (np.cumsum(late) - late) - (np.cumsum(gone) - gone)
        found: Floats = gone.sum() - late.sum() + before
        return found

    @property
    def _none(self) -> Floats:
        return np.zeros(len(self.times))

    @property
    def told(self) -> int:
        """At how many times something can be said.

        If at some time everybody who was watched had left, and others came later, then nothing
        ties the later ones to the start.
        """
        empty = np.flatnonzero((self.events > 0) & (self.events == self.at_risk))
        latest = max((at for at, count in enumerate(self.late) if count), default=-1)
        return next((int(at) for at in empty if at <= latest), len(self.times))
