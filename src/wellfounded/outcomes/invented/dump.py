"""How is an invented release written, as a folder of tables and as a zip?"""

from __future__ import annotations

import tempfile
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from string import Template

import duckdb

from wellfounded.outcomes.invented.chance import sql, world
from wellfounded.outcomes.invented.deflate64 import Zip
from wellfounded.outcomes.invented.faults import Fault, Kinds
from wellfounded.outcomes.invented.judges import judges
from wellfounded.outcomes.invented.layouts import Field, fields, zip_name
from wellfounded.outcomes.invented.lines import texts
from wellfounded.outcomes.invented.lookups import write_lookups
from wellfounded.outcomes.invented.order import Order
from wellfounded.outcomes.invented.spoiling import gone, manifest, put_bytes, spoilt
from wellfounded.outcomes.table import Table, tables

LOOKUP, MANIFEST, NOTE = "Lookup", "manifest.jsonl", "INVENTED.txt"
"""``NOTE`` says that nobody in it exists; the manifest lies beside and is not zipped."""
GONE = {"tbl_Court_Appln": 0.002, "tbl_Court_Motions": 0.0005}
"""Which share of the rows of a table is lost, where some are to be lost."""
_SAID = (
    "This is invented data. Nobody in it exists, no judge, no case, no decision.\r\n"
    "It has the shape of the immigration courts' monthly case data and none of its content.\r\n"
)


@dataclass(slots=True)
class Dump:
    """What was written: the folder, the rows and the faults of each table, and the zip."""

    folder: Path
    rows: dict[str, int] = field(default_factory=dict)
    faults: dict[str, Counter[str]] = field(default_factory=dict)
    zipped: Path | None = None


def invent(
    order: Order, out: Path, *, zipped: bool = True, tell: Callable[[str, int], None] | None = None
) -> Dump:
    """Write the release that was ordered into the folder ``out``, which must be new or empty.

    ``tell`` is told each table that is done, and its rows.

    Raises:
        FileExistsError: The folder holds something already.
    """
    if out.exists() and any(out.iterdir()):
        raise FileExistsError(out)
    data = out / f"EOIR Case Data {order.released:%Y-%m%d}"
    data.mkdir(parents=True, exist_ok=True)
    seats = judges(order.seed, order.cases)
    dump = Dump(out)
    with (
        tempfile.TemporaryDirectory(prefix=".drawing-", dir=out) as aside,
        duckdb.connect(str(Path(aside) / "drawing.duckdb")) as con,
    ):
        con.execute(f"SET threads = {order.threads}")
        con.execute(f"SET memory_limit = '{order.memory}'")
        world(con, order, seats)
        for name, table in tables().items():
            if order.tables and name not in order.tables:
                continue
            manifest(out / MANIFEST, _write(con, order, table, data / f"{name}.csv", dump))
            if tell:
                tell(name, dump.rows[name])
    manifest(out / MANIFEST, write_lookups(out / LOOKUP, seats, order))
    counted = "".join(f"{name}\t{n}\r\n" for name, n in dump.rows.items())
    (data / "Count.txt").write_bytes(counted.encode())
    (out / NOTE).write_bytes(_SAID.encode())
    if zipped:
        dump.zipped = _zip(out, order)
    return dump


def _write(
    con: duckdb.DuckDBPyConnection, order: Order, table: Table, path: Path, dump: Dump
) -> list[Fault]:
    """Write one table, and say what was spoilt in it and what was left out."""
    lost = GONE.get(table.name, 0) if order.lose else 0
    chance = f"u(id, 'gone by {order.released:%Y-%m}')"
    asked = _asked(order, table, f"{chance} >= {lost}" if lost else "true")
    named = con.execute(f"DESCRIBE {asked}").fetchall()
    columns = fields(table, order.layout)
    each = texts(table, columns, frozenset(name.lower() for name, *_ in named))
    rows = f"SELECT _key, [{', '.join(each)}] AS texts FROM ({asked})"
    faults = spoilt(con, order, table, columns, rows)
    dump.rows[table.name] = _copy(con, asked, each, columns, path, with_faults=bool(faults))
    dump.faults[table.name] = Counter(fault.defect for fault in faults)
    dump.rows[table.name] += dump.faults[table.name][Kinds.DUPLICATE]
    if dump.faults[table.name][Kinds.LATIN1]:
        put_bytes(path)
    return faults + gone(con, table, _asked(order, table, f"{chance} < {lost}")) if lost else faults


def _asked(order: Order, table: Table, kept: str) -> str:
    """SQL for the rows of a table; ``kept`` says of some tables which rows are still there."""
    told = {"released": order.released.isoformat(), "kept": kept}
    return Template(sql(f"rows/{table.name}.sql")).substitute(told)


def _copy(
    con: duckdb.DuckDBPyConnection,
    asked: str,
    each: Sequence[str],
    columns: Sequence[Field],
    path: Path,
    *,
    with_faults: bool,
) -> int:
    """Write the file; every row is one field to DuckDB, so that it adds no quotes."""
    header = "\t".join(one.header for one in columns)
    line = f"concat({', chr(9), '.join(each)}, chr(13))"
    lines = f"SELECT _key, {line} AS line FROM ({asked})"
    if with_faults:
        joined = f"({lines}) r LEFT JOIN spoilt s USING (_key)"
        lines = f"SELECT coalesce(s.line, r.line) AS line FROM {joined}"
    written = con.execute(
        f"COPY (SELECT line AS \"{header}\r\" FROM ({lines})) TO '{path}'"
        " (FORMAT csv, DELIMITER '\x1f', QUOTE '', ESCAPE '', HEADER true)"
    )
    return int((written.fetchone() or (0,))[0])


def _zip(out: Path, order: Order) -> Path:
    path = out / zip_name(order.layout)
    left_out = {path, out / MANIFEST}
    members = sorted(file for file in out.rglob("*") if file.is_file() and file not in left_out)
    with Zip(path, order.released) as made:
        for file in members:
            made.add(str(file.relative_to(out)), file)
    return path
