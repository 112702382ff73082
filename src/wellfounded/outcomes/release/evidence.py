"""How much speaks against a value in a column? Counted from other rows.

The measure is the logarithm of how rare the value is there: blanks where a column is seldom
blank, codes that neither the lookup nor the rows nearby know, letters where a number belongs.
"""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Final

from wellfounded.outcomes.release.cells import CASE_MATTERS, judged, like_a_day, null_word
from wellfounded.outcomes.table import WORDS, Column, Kind

IMPOSSIBLE: Final = 40.0
"""Of a kind that the column does not hold: a day among codes, letters in a number."""
MISTYPED: Final = 12.0
"""Of the right kind, and wrong: 10/1993 where a day belongs."""
UNKNOWN_CODE: Final = math.log(10_000)
PRIOR_ROWS: Final = 20.0
"""How many rows the shares of the list of tables count for beside what is seen."""


class Evidence:
    """What is usual in each field of one table."""

    def __init__(
        self,
        fields: Sequence[Column | None],
        known: Mapping[str, frozenset[str]],
        sample: Sequence[Sequence[str]],
    ) -> None:
        self.fields = fields
        self.known = known
        self.seen = len(sample)
        self._blank: list[float] = []
        self._codes: list[Counter[str]] = []
        self._new: list[float | None] = [None] * len(fields)
        for place, column in enumerate(fields):
            values: Counter[str] = Counter()
            for value, count in Counter(row[place] for row in sample).items():
                values[_as_code(value, column)] += count
            share = column.empty if column else 0.5
            blank = (values.pop("", 0) + PRIOR_ROWS * share) / (self.seen + PRIOR_ROWS)
            self._blank.append(min(max(blank, 1e-5), 1 - 1e-5))
            words = column and column.kind in WORDS
            self._codes.append(values if words else Counter())

    def against(self, value: str, place: int) -> float:
        """What speaks against this value at this place, in units of e; at least 0."""
        column, blank = self.fields[place], self._blank[place]
        if not value.strip(" \0"):
            return -math.log(blank)
        there = -math.log(1 - blank)
        if column is None:
            return there
        if column.kind in WORDS:
            return there + self._against_word(_as_code(value, column), column, place)
        if null_word(value) or not (found := judged(value, column).defect):
            return there
        odd = found != "day_out_of_range"
        return there + (IMPOSSIBLE if odd and not _mistyped(value, column) else MISTYPED)

    def _against_word(self, code: str, column: Column, place: int) -> float:
        if like_a_day(code):
            return IMPOSSIBLE
        codes, known = self._codes[place], self.known.get(column.name, frozenset())
        if column.kind is Kind.TEXT:
            return 3.0 if code in codes else 3.0 + self._never_seen(place)
        often = codes.get(code, 0) + (1.0 if code in known else 0.0)
        if not often:
            return UNKNOWN_CODE + (0.0 if len(code) < 10 else 3.0)
        return -math.log(min(1.0, often / (codes.total() + max(len(known), 1))))

    def _never_seen(self, place: int) -> float:
        """How rare it is that a text was not seen before; after Good and Turing."""
        if (new := self._new[place]) is None:
            texts = self._codes[place]
            once = sum(count == 1 for count in texts.values())
            new = self._new[place] = -math.log((once + 1) / (texts.total() + 2))
        return new


def _as_code(value: str, column: Column | None) -> str:
    bare = value.strip(" \0")
    return bare if column and column.name in CASE_MATTERS else bare.upper()


def _mistyped(value: str, column: Column) -> bool:
    """Whether somebody may have meant it for this column."""
    if column.kind in (Kind.DAY, Kind.STAMP, Kind.MONTH):
        return bool(re.fullmatch(r"[\d/.: -]{4,}", value))
    return column.kind is Kind.TIME and value.isdigit()
