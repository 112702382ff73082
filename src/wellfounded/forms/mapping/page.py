"""What has been put on the form's own pages, or on one copy of a page, so far?"""

from __future__ import annotations

from dataclasses import dataclass, field

from wellfounded.forms.drawing import PageCopy, Placement, Tick

COPY_SUFFIX = "__copy"


@dataclass(slots=True)
class Page:
    """Marks for the form itself; for a copy, ``number`` is which copy of ``page`` it is."""

    page: int = 0
    number: int = 0
    placements: list[Placement] = field(default_factory=list)
    ticks: list[Tick] = field(default_factory=list)

    def copy(self) -> PageCopy:
        """The copy as the drawing room takes it."""
        return PageCopy(
            self.page, f"{COPY_SUFFIX}{self.number}", tuple(self.placements), tuple(self.ticks)
        )
