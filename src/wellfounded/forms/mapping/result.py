"""What is to be drawn on a form, and what must a person know about it?"""

from __future__ import annotations

from dataclasses import dataclass

from wellfounded.facts.case_file.record import Record
from wellfounded.forms.drawing import Note, PageCopy, Placement, Tick
from wellfounded.forms.mapping.entries import FormMap, Item


@dataclass(frozen=True, slots=True)
class LeftBlank:
    """A box that applies and stays empty, and why."""

    item: Item
    label: str
    field: str
    why: str


@dataclass(frozen=True, slots=True)
class Overflowed:
    """An answer that did not fit in its box, and where the rest stands."""

    item: Item
    label: str
    where: str


@dataclass(frozen=True, slots=True)
class Imprecise:
    """A date written without a day, and what is known of it."""

    item: Item
    label: str
    written: str
    known: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Filling:
    """The marks for one form, and the report on them, in the order of the form.

    ``form_map`` is the map it was filled by, with the names of the blank, and ``relative`` whom
    it is about, if it is about a relative. ``untranslated`` are
    stories without English text, ``unattributed`` translations that do not name their
    translator. ``beyond`` is what a form without a continuation sheet has no room for.
    """

    form_map: FormMap
    relative: Record | None = None
    placements: tuple[Placement, ...]
    ticks: tuple[Tick, ...]
    copies: tuple[PageCopy, ...]
    notes: tuple[Note, ...] = ()
    left_blank: tuple[LeftBlank, ...]
    untranslated: tuple[LeftBlank, ...]
    unattributed: tuple[LeftBlank, ...]
    overflowed: tuple[Overflowed, ...]
    beyond: tuple[tuple[Item, str], ...] = ()
    imprecise: tuple[Imprecise, ...]
    warnings: tuple[str, ...]

    def written(self) -> frozenset[str]:
        """The full names of the fields of the form itself that are filled or ticked."""
        return frozenset(
            {placement.field for placement in self.placements if placement.text}
            | {tick.field for tick in self.ticks}
        )

    def marks(self) -> tuple[Placement | Tick | PageCopy | Note, ...]:
        """All that is to be drawn, for comparing with the page."""
        return (*self.placements, *self.ticks, *self.copies, *self.notes)

    def text_in(self, field: str) -> str:
        """The text placed in ``field`` of the form itself, or nothing."""
        return next((mark.text for mark in self.placements if mark.field == field), "")
