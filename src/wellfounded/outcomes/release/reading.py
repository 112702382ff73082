"""How is a table read so that no row is lost, and each faulty one is seen?

Every field is read as text, with more columns than the header names. An empty field then arrives
as an empty word and a field that is not there as NULL, so that a line that is too long or too
short shows itself. In the same pass each value is read as what it is; where one cannot be, or
where a day stands among codes, the line goes to the mender. It is written once, with all others.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from pathlib import Path
from typing import Final

from wellfounded.outcomes.release.cells import (
    CASE_MATTERS,
    FIRST_DAY,
    FIRST_MONTH,
    LAST_DAY,
    NULL_WORDS,
    RUNS,
)
from wellfounded.outcomes.release.layout import Layout
from wellfounded.outcomes.table import Column, Kind

BEYOND: Final = 8
"""How many columns more than the header names are read."""

SQL_TYPES: Final[Mapping[Kind, str]] = {
    Kind.ID: "BIGINT",
    Kind.NUMBER: "BIGINT",
    Kind.DAY: "DATE",
    Kind.MONTH: "DATE",
    Kind.STAMP: "TIMESTAMP",
    Kind.FLAG: "BOOLEAN",
    Kind.TIME: "VARCHAR",
    Kind.CODE: "VARCHAR",
    Kind.TEXT: "VARCHAR",
}


def query(file: Path, layout: Layout, known: Mapping[str, frozenset[str]], odd_bytes: bool) -> str:
    """SQL that gives every row of the table, mended and typed, in the order of our columns.

    It calls ``mend(line)``, and reads the first fields of odd lines in the table ``odd_starts``.
    """
    width = len(layout.fields)
    raw = [f"c{place}" for place in range(width)] + [f"beyond{n}" for n in range(BEYOND)]
    typed = [f"{_typed(column, place)} AS t{place}" for place, column in _columns(layout)]
    signs = ["beyond0 IS NOT NULL", f"c{width - 1} IS NULL"]
    if odd_bytes:
        signs.append("c0 IN (SELECT start FROM odd_starts)")
    signs += [
        sign
        for place, column in _columns(layout)
        if (sign := _sign(column, place, known.get(column.name, frozenset())))
    ]
    line = ", ".join(raw)
    return f"""
        SELECT {", ".join(_written(layout))}
        FROM (
            SELECT *, CASE WHEN odd THEN mend(concat_ws(chr(9), {line})) END AS mended
            FROM (
                SELECT *, coalesce({" OR ".join(signs)}, false) AS odd
                FROM (SELECT {", ".join([*raw, *typed])} FROM {_file(file, raw)})
            )
        )
        WHERE NOT odd OR mended IS NOT NULL
    """


def quoted(file: Path | str) -> str:
    """A path as a word of SQL."""
    return "'" + str(file).replace("'", "''") + "'"


def _columns(layout: Layout) -> list[tuple[int, Column]]:
    return [(place, column) for place, column in enumerate(layout.fields) if column]


def _file(file: Path, columns: Collection[str]) -> str:
    types = ", ".join(f"'{column}': 'VARCHAR'" for column in columns)
    return (
        f"read_csv({quoted(file)}, columns={{{types}}}, header=false, skip=1, delim='\t', "
        "quote='', escape='', auto_detect=false, null_padding=true, strict_mode=false, "
        "encoding='latin-1', nullstr='\x02')"
    )


def _typed(column: Column, place: int) -> str:
    """The value of a field that is as it should be.

    An empty field is asked about first: turning an empty word into a day takes four times as long.
    """
    raw = f"c{place}"
    match column.kind:
        case Kind.ID | Kind.NUMBER:
            value = f"TRY_CAST({raw} AS BIGINT)"
        case Kind.DAY:
            value = f"TRY_CAST({raw} AS DATE)"
        case Kind.STAMP:
            value = f"TRY_CAST({raw} AS TIMESTAMP)"
        case Kind.MONTH:
            value = f"TRY_CAST(try_strptime({raw}, '%m/%Y') AS DATE)"
        case Kind.FLAG:
            value = f"CASE {raw} WHEN '1' THEN true WHEN '0' THEN false END"
        case Kind.CODE if column.name not in CASE_MATTERS:
            value = f"nullif(upper(trim({raw})), '')"
        case _:
            value = f"nullif(trim({raw}), '')"
    return f"CASE WHEN {raw} <> '' THEN {value} END"


def _sign(column: Column, place: int, known: frozenset[str]) -> str:
    """What shows that a field is not as it should be; never NULL."""
    raw, typed = f"c{place}", f"t{place}"
    match column.kind:
        case Kind.ID | Kind.NUMBER:
            return f"({raw} <> '' AND NOT regexp_full_match({raw}, '[0-9]{{1,18}}'))"
        case Kind.DAY | Kind.STAMP | Kind.MONTH:
            first = FIRST_MONTH if column.kind is Kind.MONTH else FIRST_DAY
            span = f"DATE '{first}' AND DATE '{LAST_DAY}'"
            if column.kind is Kind.STAMP:
                span = f"TIMESTAMP '{first}' AND TIMESTAMP '{LAST_DAY} 23:59:59.999999'"
            unread = f"{raw} <> '' AND trim({raw}) <> ''"
            return f"coalesce({typed} NOT BETWEEN {span}, {unread})"
        case Kind.FLAG:
            return f"({typed} IS NULL AND {raw} <> '' AND trim({raw}) <> '')"
        case Kind.TIME:
            return (
                f"coalesce(NOT regexp_full_match({typed}, '([01][0-9]|2[0-3])[0-5][0-9]'), false)"
            )
        case _:
            word = typed if column.kind is Kind.CODE else f"upper({typed})"
            return f"coalesce({_null_word(word, known)} OR {_a_day(typed)}, false)"


def _a_day(word: str) -> str:
    return f"(strlen({word}) >= 10 AND regexp_matches({word}, '^[0-9]{{4}}-[0-9]{{2}}-'))"


def _null_word(word: str, known: frozenset[str]) -> str:
    """Spans instead of a long list: of that DuckDB would make a join for each column."""
    said = ", ".join(quoted(one) for one in NULL_WORDS if one not in known)
    spans = [f"{word} BETWEEN {quoted(run * least)} AND {quoted(run * 20)}" for run, least in RUNS]
    but = [f"{word} <> {quoted(one)}" for one in sorted(known) if set(one) in ({"?"}, {"0"})]
    return f"({word} IN ({said}) OR {' AND '.join(['(' + ' OR '.join(spans) + ')', *but])})"


def _written(layout: Layout) -> list[str]:
    """Our columns in our order; a column that the file lacks is NULL throughout."""
    written = []
    for name, column in layout.table.columns.items():
        place, kind = layout.place(name), SQL_TYPES[column.kind]
        value = f"CAST(NULL AS {kind})"
        if place is not None:
            again = f"CAST(mended[{place + 1}] AS {kind})"
            value = f"CASE WHEN odd THEN {again} ELSE t{place} END"
        written.append(f'{value} AS "{name}"')
    return written
