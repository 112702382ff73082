"""Which rows of a table get which fault, and where is that written down?"""

from __future__ import annotations

import json
import mmap
from collections import Counter
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path
from random import Random

import duckdb

from wellfounded.outcomes.invented.facts import fault_counts
from wellfounded.outcomes.invented.faults import Fault, Kinds, Row, Way, marked, spoil
from wellfounded.outcomes.invented.layouts import Field
from wellfounded.outcomes.invented.order import Layout, Order, Spoiling
from wellfounded.outcomes.table import Table, tables

AT_LEAST = 4
"""How often each fault is put into a table that is to have plenty."""
_SPARE = 4
"""How many rows are looked at for each fault that is wanted: not every row has a place for it."""


def wanted(table: Table, order: Order) -> Counter[Kinds]:
    """How many rows of the table are to have which fault."""
    if order.spoiling is Spoiling.NONE:
        return Counter()
    share = order.cases / tables()["A_TblCase"].rows
    least = AT_LEAST if order.spoiling is Spoiling.PLENTY else 0
    counts = {Kinds(kind): n for kind, n in fault_counts(table.name).items()}
    if order.layout is Layout.FEBRUARY_2026 and Kinds.OVERFLOW in counts:
        counts[Kinds.OVERFLOW] *= 10
    often = {kind: max(least, round(n * share)) for kind, n in counts.items()}
    return Counter({kind: n for kind, n in often.items() if n})


def spoilt(
    con: duckdb.DuckDBPyConnection, order: Order, table: Table, fields: Sequence[Field], rows: str
) -> list[Fault]:
    """Draw the rows and spoil them: afterwards the table ``spoilt`` has their lines by ``_key``.

    ``rows`` is SQL that gives ``_key`` and the list ``texts`` of every row.
    """
    con.execute("CREATE OR REPLACE TABLE spoilt (_key BIGINT, line VARCHAR)")
    left = wanted(table, order)
    if not left:
        return []
    chance = Random(f"faults {order.seed} {table.name}")
    lines, faults = [], []
    for key, texts in _drawn(con, order, table, rows, left.total() * _SPARE + 60):
        done = _one(Row(table, fields, key, tuple(texts)), left, chance)
        if done:
            lines.append((key, done[0]))
            faults.append(done[1])
        if not left:
            break
    _put(con, lines)
    return faults


def _one(row: Row, left: Counter[Kinds], chance: Random) -> tuple[str, Fault] | None:
    """Put one of the faults that are left into the row, the more frequent ones rather."""
    kinds = dict(left)
    while kinds:
        kind = chance.choices(list(kinds), weights=list(kinds.values()))[0]
        if done := spoil(row, kind, chance):
            left[kind] -= 1
            if not left[kind]:
                del left[kind]
            return done
        del kinds[kind]
    return None


def _drawn(
    con: duckdb.DuckDBPyConnection, order: Order, table: Table, rows: str, number: int
) -> list[tuple[int, list[str]]]:
    expected = max(1.0, table.rows * order.cases / tables()["A_TblCase"].rows)
    share = min(1.0, 1.5 * number / expected)
    return con.execute(
        f"SELECT _key, texts FROM ({rows}) WHERE u(_key, 'spoil') < {share!r}"
        f" ORDER BY u(_key, 'spoil') LIMIT {number}"
    ).fetchall()


def _put(con: duckdb.DuckDBPyConnection, lines: list[tuple[int, str]]) -> None:
    for start in range(0, len(lines), 20_000):
        some = lines[start : start + 20_000]
        keys, texts = [key for key, _ in some], [f"{line}\r" for _, line in some]
        con.execute("INSERT INTO spoilt SELECT unnest(?), unnest(?)", [keys, texts])


def gone(con: duckdb.DuckDBPyConnection, table: Table, rows: str) -> list[Fault]:
    """The rows that were left out; ``rows`` is SQL that gives their ``_key``."""
    keys = con.execute(f"SELECT _key FROM ({rows}) ORDER BY _key").fetchall()
    return [
        Fault(
            table=table.name, key=key, defect=Kinds.GONE, way=Way.GONE, raw="", clean=None, now=None
        )
        for (key,) in keys
    ]


def put_bytes(path: Path) -> None:
    """Write the bytes that the marks stand for; they are no UTF-8, so DuckDB could not."""
    with path.open("r+b") as file, mmap.mmap(file.fileno(), 0) as text:
        for mark, letter in marked().items():
            at = text.find(mark.encode())
            while at >= 0:
                text[at : at + 1] = letter.encode("latin-1")
                at = text.find(mark.encode(), at + 1)


def manifest(path: Path, faults: Sequence[Fault]) -> None:
    """Add the faults to the manifest, a JSON object in each line."""
    with path.open("a", encoding="utf-8") as file:
        for fault in faults:
            file.write(json.dumps(asdict(fault), ensure_ascii=False) + "\n")
