"""What becomes of a line that is not as it should be?

The fast reader hands over each line with a sign of a fault. Here it is put right with evidence,
or a value in it becomes unknown, or the whole line is put aside. What stood there is always kept.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Final, NamedTuple

from wellfounded.outcomes.release.aligning import aligned
from wellfounded.outcomes.release.cells import judged, like_a_day
from wellfounded.outcomes.release.evidence import IMPOSSIBLE, MISTYPED, UNKNOWN_CODE, Evidence
from wellfounded.outcomes.release.layout import Layout
from wellfounded.outcomes.table import WORDS

CARRIAGE_RETURN: Final = "\x1f"
"""Stands in the file that is read for a carriage return inside a line."""


class Cell(NamedTuple):
    """A value that was changed or became unknown."""

    table: str
    key: int | None
    column: str
    raw: str | None
    now: str | None
    defect: str


class Aside(NamedTuple):
    """A line beyond repair."""

    table: str
    defect: str
    line: str


class TooManyFaults(RuntimeError):
    """So many lines are faulty that the layout is probably not what it was."""


@dataclass
class Mender:
    """Mends the lines of one table, and keeps what it did."""

    layout: Layout
    known: Mapping[str, frozenset[str]]
    evidence: Evidence
    most: int
    whole: Callable[[str], str] = lambda line: line
    """Finds the whole of a line that was too long for the reader."""
    cells: list[Cell] = field(default_factory=list)
    aside: list[Aside] = field(default_factory=list)
    defects: Counter[str] = field(default_factory=Counter)
    faulty: int = 0
    """How many lines had a fault; others were only written unlike their neighbours."""

    def mend(self, line: str) -> list[str | None] | None:
        """The values of the line in the order of the fields; None if it was put aside.

        Raises:
            TooManyFaults: there were more such lines than can be true.
        """
        line = self.whole(line).replace(CARRIAGE_RETURN, "\r")
        before = len(self.cells), len(self.aside)
        values = self._mended(line)
        self.faulty += before != (len(self.cells), len(self.aside))
        if self.faulty > self.most:
            raise TooManyFaults(line)
        return values

    def _mended(self, line: str) -> list[str | None] | None:
        raw = line.split("\t")
        shift = self._shift(raw)
        if not shift:
            return self._told(raw, raw, None)
        found = self._aligned(raw)
        if shift == "not_its_kind":
            if found is None:
                return self._told(raw, raw, None)
            shift = "hidden_shift"
        self.defects[shift] += 1
        if found is None:
            self.aside.append(Aside(self.layout.table.name, shift, line))
            return None
        return self._told(raw, found, shift)

    def _aligned(self, raw: list[str]) -> tuple[str, ...] | None:
        """The value of each column, if that can be told and the line has kept its number."""
        found, key = aligned(raw, self.evidence), self.layout.key
        return found if found and (key is None or found[key].strip()) else None

    def _shift(self, raw: list[str]) -> str | None:
        """What kind of shift the line shows, if any."""
        if len(raw) != len(self.layout.fields):
            return "extra_tab" if len(raw) > len(self.layout.fields) else "short_row"
        odd = [
            place
            for place, value in enumerate(raw)
            if self.evidence.against(value.strip(), place) >= IMPOSSIBLE
        ]
        days = any(like_a_day(raw[place].strip()) for place in odd)
        moved = any(self._of_the_left(raw, place) for place in range(1, len(raw)))
        if days or moved or len(odd) > 1:
            return "hidden_shift"
        return "not_its_kind" if odd else None

    def _of_the_left(self, raw: list[str], place: int) -> bool:
        """Whether a value that is wrong here is usual in the column before, which is blank."""
        value, column = raw[place].strip(), self.layout.fields[place]
        if not value or raw[place - 1].strip() or not column or column.kind in WORDS:
            return False
        here, there = (self.evidence.against(value, at) for at in (place, place - 1))
        return here >= MISTYPED and there < UNKNOWN_CODE

    def _told(
        self, raw: list[str], values: list[str] | tuple[str, ...], shift: str | None
    ) -> list[str | None]:
        """Judge each value, and note each that is not what stood there."""
        now: list[str | None] = []
        noted: list[tuple[str, str | None, str | None, str]] = []
        for place, column in enumerate(self.layout.fields):
            if column is None:
                now.append(None)
                continue
            found = judged(values[place], column, self.known.get(column.name, ()))
            now.append(found.now)
            before = raw[place] if place < len(raw) else None
            moved = shift is not None and (before or "").strip(" ") != values[place].strip(" ")
            if found.defect:
                self.defects[found.defect] += 1
            if defect := found.defect or (shift if moved else None):
                kept = before if moved else values[place]
                noted.append((column.name, kept, found.now, defect))
        key = self.layout.key
        told = now[key] if key is not None else None
        number = int(told) if told and told.isdigit() else None
        table = self.layout.table.name
        self.cells += [Cell(table, number, *one) for one in noted]
        return now
