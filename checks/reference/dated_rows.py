"""How is a row of a dated table shown on a page?"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from wellfounded.law.parameters import Row, Table
from wellfounded.law.what_moved import words
from wellfounded.logic import BEGINNING, FOREVER

HEADS = ("From", "To", "What holds", "Status", "Authority", "How sure", "Look again by", "Note")


def rows_of(one: Table) -> Iterator[tuple[str, ...]]:
    """Every row of a table in order of time, under ``HEADS``."""
    unit = f" {one.unit}" if one.unit else ""
    return (tuple(_cells(row, unit)) for row in one.rows)


def every_row(tables: Iterable[Table]) -> Iterator[tuple[str, ...]]:
    """The rows of several tables, each begun by what the table is about."""
    for one in tables:
        for number, row in enumerate(rows_of(one)):
            yield ("" if number else one.title, *row)


def _cells(row: Row, unit: str) -> Iterator[str]:
    yield "" if row.since == BEGINNING else row.since.isoformat()
    yield "" if row.until == FOREVER else row.until.isoformat()
    yield "not known" if row.value is None else f"{row.value}{unit}"
    yield words(row.state)
    yield row.authority
    yield row.confidence.value
    yield row.expires.isoformat()
    yield row.note
