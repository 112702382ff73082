"""What is usual in a table? Read from many places of its file."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from wellfounded.outcomes.release.cells import judged, like_a_day
from wellfounded.outcomes.release.layout import Layout
from wellfounded.outcomes.release.refusal import ReleaseRefused
from wellfounded.outcomes.table import WORDS, Column, Kind

PLACES: Final = 24
SLICE: Final = 64 * 1024
WRONG: Final = 0.02
"""If more values than this share cannot be what the column holds, the layout has changed."""
FEWEST: Final = 50
"""So many wrong values at least."""


@dataclass(frozen=True, slots=True)
class Habits:
    """At which places of a line codes are padded with blanks, or written small."""

    padded: frozenset[int]
    small: frozenset[int]


def habits(layout: Layout, rows: Sequence[Sequence[str]]) -> Habits:
    """How codes are usually written; the reader minds only these, and sees the rest as faults."""
    codes = [place for place, one in enumerate(layout.fields) if one and one.kind is Kind.CODE]
    values = {place: {row[place] for row in rows} for place in codes}
    return Habits(
        padded=frozenset(at for at, seen in values.items() if any(v != v.strip() for v in seen)),
        small=frozenset(at for at, seen in values.items() if any(v != v.upper() for v in seen)),
    )


def sampled(file: Path, layout: Layout) -> list[list[str]]:
    """Rows of the right length from all over the file."""
    size, rows = file.stat().st_size, []
    with file.open("rb") as stream:
        places = range(0, size, max(size // PLACES, SLICE))
        for place in places:
            stream.seek(place)
            lines = stream.read(SLICE).split(b"\n")[1:]
            if place + SLICE < size:
                lines.pop()
            split = (line.rstrip(b"\r").decode("latin-1").split("\t") for line in lines if line)
            rows += [row for row in split if len(row) == len(layout.fields)]
    return rows


def require_kinds(
    layout: Layout,
    rows: Sequence[Sequence[str]],
    known: Mapping[str, frozenset[str]],
    accepted: Collection[str] = (),
) -> None:
    """See that each column holds what the list of tables says.

    Raises:
        ReleaseRefused: one does not.
    """
    if "faults" in accepted:
        return
    for place, column in enumerate(layout.fields):
        if column is None:
            continue
        seen = Counter(row[place] for row in rows)
        wrong = {value: count for value, count in seen.items() if _wrong(value, column, known)}
        bad = sum(wrong.values())
        if bad >= FEWEST and bad > WRONG * len(rows):
            raise ReleaseRefused(
                "the release",
                "wrong_kind",
                table=layout.table.name,
                column=column.name,
                kind=column.kind.value,
                bad=f"{bad:,}",
                rows=f"{len(rows):,}",
                example=repr(next(iter(wrong)).strip()[:40]),
            )


def _wrong(value: str, column: Column, known: Mapping[str, frozenset[str]]) -> bool:
    if column.kind in WORDS:
        return like_a_day(value.strip())
    defect = judged(value, column, known.get(column.name, ())).defect or ""
    return defect.startswith("not_a_")
