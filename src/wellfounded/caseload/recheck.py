"""Of which of many cases does anything move?

The engine looks at all of them at once. Only those that moved are read again one by one, for the
reasons.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date
from typing import Final

from wellfounded.caseload.columns import columns
from wellfounded.caseload.engine import CASES, Engine
from wellfounded.caseload.rows import known_of
from wellfounded.caseload.signature import NAME, moved
from wellfounded.law.reading_list import AS_OF
from wellfounded.logic import Known, Span
from wellfounded.logic.reading import quoted

AT_ONCE: Final = 1_000


def moving(engine: Engine, compared: Iterable[Sequence[str]]) -> list[str]:
    """The names of the cases that move; what is compared has its queries side by side."""
    found = (row[0] for signed in compared for row in engine.rows(moved(signed)))
    return sorted(set(found))


def facts_of(engine: Engine, names: Sequence[str]) -> Iterator[tuple[str, Known]]:
    """What is known of the cases of these names."""
    for first in range(0, len(names), AT_ONCE):
        chosen = ", ".join(
            "'" + name.replace("'", "''") + "'" for name in names[first : first + AT_ONCE]
        )
        name = quoted(NAME)
        query = f"SELECT * FROM {CASES} WHERE {name} IN ({chosen}) ORDER BY {name}"
        for row in engine.records(query):
            yield row[NAME], known_of(row, columns())


def on(known: Known, day: date) -> Known:
    """The same facts, the law asked for another day."""
    return replace(known, values={**known.values, AS_OF: Span.on(day)})


def count(engine: Engine) -> int:
    """How many cases the table has."""
    return int(engine.rows(f"SELECT COUNT(*) FROM {CASES}")[0][0])
