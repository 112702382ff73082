"""What do a million invented cases look like, as one DuckDB table?

Drawn by DuckDB itself, from a hash of the row and the fact, so that every run draws the same.
5 in 100 dates and 30 in 100 other answers are missing; 5 in 100 lists are not said to be complete;
where dates may be imprecise, 10 in 100 are a month wide.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Final

import duckdb

from tests.logic.cases_table import Kind, Kinds, kinds_read
from wellfounded.facts import fact_at
from wellfounded.facts.kinds import Choice
from wellfounded.logic.sql import Named

SIZES: Final = {"entries": (1, 2, 3)}
OTHER_SIZES: Final = (0, 0, 1, 2)
"""How many records a list has, drawn from these; for most people most lists are short."""
CODES: Final = {"applicant.located_in": ("US", "US", "US", "US", "MP")}
"""Codes to draw from where the catalogue lists none; repeated, the more likely they are."""
YEARS: Final = {"applicant.date_of_birth": ("1960-01-01", 20_000), "as_of": ("2026-07-01", 1)}
"""The first day, and from how many days a date is drawn."""
ARRIVALS: Final = ("2019-01-01", 2_700)


def create_cases(
    connection: duckdb.DuckDBPyConnection,
    name: str,
    goals: Iterable[Named],
    cases: int,
    *,
    imprecise: bool,
) -> None:
    """Create the table ``name`` with one column for each fact that the goals read."""
    drawn = f"SELECT range AS row, {100 if imprecise else 0} AS imprecise FROM range({cases})"
    columns = ", ".join(f'{sql} AS "{column}"' for column, sql in _columns(kinds_read(goals)))
    connection.execute(f"CREATE TABLE {name} AS SELECT row, {columns} FROM ({drawn})")


def _columns(kinds: Kinds, place: str = "") -> Iterator[tuple[str, str]]:
    """Each column with its expression; ``place`` is the list whose record is drawn."""
    for path, kind in kinds.items():
        full = f"{place}[].{path}" if place else path
        if kind == "date":
            yield from _date(path, full)
        elif kind == "yes_no":
            yield path, f"CASE WHEN {_drawn(full)} < 300 THEN NULL ELSE {_drawn(full)} < 650 END"
        elif kind == "choice":
            yield path, _choice(full)
        else:
            yield path, _records(full, kind)
            yield f"{path}__complete", f"{_drawn(full + '__complete')} >= 50"


def _date(path: str, full: str) -> Iterator[tuple[str, str]]:
    first, days = YEARS.get(full, ARRIVALS)
    drawn = _drawn(full)
    day = f"DATE '{first}' + CAST({_drawn(full, days)} AS INTEGER)"
    missing = f"{drawn} < 50 AND {days} > 1"
    yield f"{path}__earliest", f"CASE WHEN {missing} THEN NULL ELSE {day} END"
    month = f"CASE WHEN {drawn} < 50 + imprecise THEN 30 ELSE 0 END"
    yield f"{path}__latest", f"CASE WHEN {missing} THEN NULL ELSE {day} + {month} END"


def _choice(full: str) -> str:
    codes = CODES.get(full) or _options(full)
    return f"CASE WHEN {_drawn(full)} < 300 THEN NULL ELSE {_one_of(codes, full + ' code')} END"


def _one_of(choices: Sequence[object], what: str) -> str:
    return f"{list(choices)}[1 + CAST({_drawn(what, len(choices))} AS INTEGER)]"


def _options(full: str) -> tuple[str, ...]:
    kind = fact_at(full).kind
    if not isinstance(kind, Choice):
        raise TypeError(f"{full} is {kind.name}: say in CODES which codes to draw")
    return tuple(kind.options)


def _records(full: str, kind: Kind) -> str:
    if isinstance(kind, str):
        raise TypeError(f"{full} is a list of codes, which no case here has: draw them")
    count = _one_of(SIZES.get(full, OTHER_SIZES), full + " count")
    fields = ", ".join(f"'{name}': {sql}" for name, sql in _columns(kind, full))
    return f"list_transform(range({count}), lambda record: {{{fields}}})"


def _drawn(what: str, below: int = 1000) -> str:
    """A number from 0, the same for the same case, record and fact."""
    record = ", record" if "[]" in what else ""
    return f"(hash(row, '{what}'{record}) % {below})"
