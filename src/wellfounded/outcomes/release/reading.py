"""How is a table read so that no row is lost, and each faulty one is seen?

Every field is read as text, with more columns than the header names. An empty field then arrives
as an empty word and a field that is not there as NULL, so that a line that is too long or too
short shows itself. In the same pass each value is read as what it is; where one cannot be, or
where a day stands among codes, the line goes to the mender. It is written once, with all others.

All codes of a row are looked at together, as one text: a question to each of thirty columns takes
as long as the reading itself.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from wellfounded.outcomes.release.cells import (
    CASE_MATTERS,
    FIRST_DAY,
    FIRST_MONTH,
    LAST_DAY,
    NULL_WORDS,
    RUNS,
    null_word,
)
from wellfounded.outcomes.release.layout import Layout
from wellfounded.outcomes.release.sample import Habits
from wellfounded.outcomes.table import WORDS, Column, Kind

BEYOND: Final = 4
"""How many columns more than the header names are read."""

UNREAD: Final = "DATE '0001-01-01'"
"""Stands for a day that cannot be read until the mender has seen the line."""
A_TIME: Final = "([01][0-9]|2[0-3])[0-5][0-9]"
_NOTHING: Final = "|".join(
    [*map(re.escape, NULL_WORDS), *(f"[{letter}]{{{least},}}" for letter, least in RUNS)]
)
_SIGN: Final = "[\x01-\x08\x0a-\x1f\x7f]"
_A_DAY: Final = "[0-9]{4}-[0-9]{2}-[0-9]{2}"
ODD_WORD: Final = f"(^|\t)(?:{_NOTHING})(\t|$)|(^|\t) | (\t|$)|{_SIGN}|{_A_DAY}"
"""Among words with tabs between: what stands for nothing, blanks at an edge, other signs, a day."""

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


@dataclass(frozen=True, slots=True)
class Reader:
    """Reads one table; ``known`` are the codes of each column."""

    layout: Layout
    known: Mapping[str, frozenset[str]]
    habits: Habits

    def query(self, file: Path, odd_bytes: bool) -> str:
        """SQL that gives every row of the table, mended and typed, in the order of our columns.

        It calls ``mend(line)``. With ``odd_bytes`` it reads the first fields of odd lines in the
        table ``odd_starts``.
        """
        width = len(self.layout.fields)
        raw = [f"c{place}" for place in range(width)] + [f"beyond{n}" for n in range(BEYOND)]
        typed = [f"{_typed(one, at, self.habits)} AS t{at}" for at, one in self._columns()]
        signs = ["beyond0 IS NOT NULL", f"c{width - 1} IS NULL"]
        if odd_bytes:
            signs.append("c0 IN (SELECT start FROM odd_starts)")
        signs += [sign for at, one in self._columns() if (sign := _sign(one, at))]
        signs += self._words()
        line = ", ".join(raw)
        return f"""
            SELECT {", ".join(_written(self.layout))}
            FROM (
                SELECT *, CASE WHEN odd THEN mend(concat_ws(chr(9), {line})) END AS mended
                FROM (
                    SELECT *, coalesce({" OR ".join(signs)}, false) AS odd
                    FROM (SELECT {", ".join([*raw, *typed])} FROM {_file(file, raw)})
                )
            )
            WHERE NOT odd OR mended IS NOT NULL
        """

    def _columns(self) -> list[tuple[int, Column]]:
        return [(place, column) for place, column in enumerate(self.layout.fields) if column]

    def _words(self) -> list[str]:
        """What shows that something is wrong with the words of a row."""
        large: list[str] = []
        any_case: list[str] = []
        for place, column in self._columns():
            if column.kind not in WORDS:
                continue
            word = self._word(column, place)
            for code in sorted(self.known.get(column.name, ())):
                if null_word(code):
                    word = f"nullif({word}, {quoted(code)})"
            capital = column.kind is Kind.CODE and column.name not in CASE_MATTERS
            (large if capital else any_case).append(word)
        return [
            f"regexp_matches(concat({', chr(9), '.join(words)}), {quoted(pattern)})"
            for words, pattern in ((large, f"[a-z]|{ODD_WORD}"), (any_case, f"(?i){ODD_WORD}"))
            if words
        ]

    def _word(self, column: Column, place: int) -> str:
        """The word of a field; as it stands in the file where it is written so anyway."""
        habits = self.habits
        as_it_is = column.kind is Kind.CODE and place not in habits.padded | habits.small
        return f"{'c' if as_it_is else 't'}{place}"


def quoted(file: Path | str) -> str:
    """A path as a word of SQL."""
    return "'" + str(file).replace("'", "''") + "'"


def _file(file: Path, columns: Collection[str]) -> str:
    types = ", ".join(f"'{column}': 'VARCHAR'" for column in columns)
    return (
        f"read_csv({quoted(file)}, columns={{{types}}}, header=false, skip=1, delim='\t', "
        "quote='', escape='', auto_detect=false, null_padding=true, strict_mode=false, "
        "encoding='latin-1', nullstr='\x02')"
    )


def _typed(column: Column, place: int, habits: Habits) -> str:
    """The value of a field that is as it should be.

    An empty field is asked about first: turning an empty word into a day takes four times as long.
    """
    raw = f"c{place}"
    match column.kind:
        case Kind.ID | Kind.NUMBER:
            value = f"TRY_CAST({raw} AS BIGINT)"
        case Kind.DAY:
            value = f"coalesce(TRY_CAST({raw} AS DATE), {UNREAD})"
        case Kind.STAMP:
            value = f"coalesce(TRY_CAST({raw} AS TIMESTAMP), {UNREAD})"
        case Kind.MONTH:
            value = f"coalesce(CAST(try_strptime({raw}, '%m/%Y') AS DATE), {UNREAD})"
        case Kind.FLAG:
            value = f"CASE {raw} WHEN '1' THEN true WHEN '0' THEN false END"
        case Kind.CODE:
            word = f"trim({raw})" if place in habits.padded else raw
            if place in habits.small and column.name not in CASE_MATTERS:
                word = f"upper({word})"
            return f"nullif({word}, '')"
        case _:
            return f"nullif(trim({raw}), '')"
    return f"CASE WHEN {raw} <> '' THEN {value} END"


def _sign(column: Column, place: int) -> str | None:
    """What shows that a field is not as it should be; words are looked at together."""
    raw, typed = f"c{place}", f"t{place}"
    match column.kind:
        case Kind.ID | Kind.NUMBER:
            return f"({raw} <> '' AND NOT regexp_full_match({raw}, '[0-9]{{1,18}}'))"
        case Kind.DAY:
            return f"coalesce({typed} NOT BETWEEN DATE '{FIRST_DAY}' AND DATE '{LAST_DAY}', false)"
        case Kind.MONTH:
            span = f"DATE '{FIRST_MONTH}' AND DATE '{LAST_DAY}'"
            return f"coalesce({typed} NOT BETWEEN {span}, false)"
        case Kind.STAMP:
            span = f"TIMESTAMP '{FIRST_DAY}' AND TIMESTAMP '{LAST_DAY} 23:59:59.999999'"
            return f"coalesce({typed} NOT BETWEEN {span}, false)"
        case Kind.FLAG:
            return f"({typed} IS NULL AND {raw} <> '')"
        case Kind.TIME:
            return f"coalesce(NOT regexp_full_match({typed}, '{A_TIME}'), false)"
        case _:
            return None


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
