"""What do a million invented cases look like, as one DuckDB table?

Drawn by DuckDB itself, from a hash of the row and the fact, so that every run draws the same.
5 in 100 dates are missing; 5 in 100 lists are not said to be complete.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

import duckdb

from tests.logic.cases_table import Kind, Kinds, kinds_read
from wellfounded.facts import fact_at
from wellfounded.facts.kinds import Choice, Codes, Country
from wellfounded.logic.sql import Named

SIZES: Final = {"entries": (1, 2, 3)}
OTHER_SIZES: Final = (0, 0, 1, 2)
"""How many records a list has, drawn from these; for most people most lists are short."""
CODES: Final = {"applicant.located_in": ("US", "US", "US", "US", "MP")}
"""Codes to draw from instead of those of the catalogue; repeated, the more likely they are."""
COUNTRIES: Final = ("CN", "CU", "GT", "HN", "HT", "IN", "LB", "MX", "NG", "SV", "US", "VE")
BIRTHS: Final = ("1960-01-01", 20_000)
YEARS: Final = {
    "applicant.date_of_birth": BIRTHS,
    "family.children[].date_of_birth": ("1998-01-01", 10_000),
    "as_of": ("2026-07-01", 1),
}
"""The first day, and from how many days a date is drawn."""
ARRIVALS: Final = ("2019-01-01", 2_700)
KEY: Final = ", position"
"""What tells the codes of one list apart."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Mix:
    """How complete the cases are.

    In 1000 answers that are neither dates nor lists ``unknown`` are missing; ``imprecise`` in 1000
    dates are a month wide. The records of a list are as many as one of ``sizes``.
    """

    unknown: int = 300
    imprecise: int = 0
    sizes: Sequence[int] = OTHER_SIZES


def create_cases(
    connection: duckdb.DuckDBPyConnection, name: str, goals: Iterable[Named], cases: int, mix: Mix
) -> None:
    """Create the table ``name`` with one column for each fact that the goals read."""
    columns = ", ".join(f'{sql} AS "{column}"' for column, sql in _columns(kinds_read(goals), mix))
    rows = f"SELECT range AS row FROM range({cases})"
    connection.execute(f"CREATE TABLE {name} AS SELECT row, {columns} FROM ({rows})")


def _columns(kinds: Kinds, mix: Mix, place: str = "") -> Iterator[tuple[str, str]]:
    """Each column with its expression; ``place`` is the list whose record is drawn."""
    for path, kind in kinds.items():
        full = f"{place}[].{path}" if place else path
        if kind == "date":
            yield from _date(path, full, mix)
        elif kind == "yes_no":
            yes = f"{_drawn(full)} < {500 + mix.unknown // 2}"
            yield path, _unless_missing(full, yes, mix)
        elif kind == "choice":
            yield path, _unless_missing(full, _one_of(codes_of(full), full + " code"), mix)
        elif kind == "number":
            yield path, _unless_missing(full, f"CAST({_drawn(full, 100)} AS BIGINT)", mix)
        else:
            yield path, _list(full, kind, mix)
            yield f"{path}__complete", f"{_drawn(full + '__complete')} >= 50"


def _unless_missing(full: str, sql: str, mix: Mix) -> str:
    return f"CASE WHEN {_drawn(full)} < {mix.unknown} THEN NULL ELSE {sql} END"


def _date(path: str, full: str, mix: Mix) -> Iterator[tuple[str, str]]:
    first, days = YEARS.get(full, ARRIVALS)
    drawn = _drawn(full)
    day = f"DATE '{first}' + CAST({_drawn(full, days)} AS INTEGER)"
    missing = f"{drawn} < 50 AND {days} > 1"
    yield f"{path}__earliest", f"CASE WHEN {missing} THEN NULL ELSE {day} END"
    month = f"CASE WHEN {drawn} < {50 + mix.imprecise} AND {days} > 1 THEN 30 ELSE 0 END"
    yield f"{path}__latest", f"CASE WHEN {missing} THEN NULL ELSE {day} + {month} END"


def _one_of(choices: Sequence[object], what: str, key: str = "") -> str:
    return f"{list(choices)}[1 + CAST({_drawn(what, len(choices), key)} AS INTEGER)]"


def codes_of(full: str) -> tuple[str, ...]:
    """The codes from which a choice, or a list of codes, is drawn."""
    kind = fact_at(full).kind
    if isinstance(kind, Codes):
        kind = kind.of
    if isinstance(kind, Country):
        return CODES.get(full, COUNTRIES)
    if not isinstance(kind, Choice):
        raise TypeError(f"{full} is {kind.name}: say in CODES which codes to draw")
    return tuple(kind.options)


def _list(full: str, kind: Kind, mix: Mix) -> str:
    count = _one_of(SIZES.get(full, mix.sizes), full + " count")
    if isinstance(kind, str):
        code = _one_of(codes_of(full), full, KEY)
        return f"list_transform(range({count}), lambda position: {code})"
    fields = ", ".join(f"'{name}': {sql}" for name, sql in _columns(kind, mix, full))
    return f"list_transform(range({count}), lambda record: {{{fields}}})"


def _drawn(what: str, below: int = 1000, key: str = "") -> str:
    """A number from 0, the same for the same case, record, fact and ``key``."""
    record = ", record" if "[]" in what else ""
    return f"(hash(row, '{what}'{record}{key}) % {below})"
