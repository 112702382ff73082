"""How is an invented release written, as a folder of tables and as a zip?"""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from string import Template

import duckdb

from wellfounded.outcomes.invented.chance import sql, world
from wellfounded.outcomes.invented.deflate64 import Zip
from wellfounded.outcomes.invented.judges import judges
from wellfounded.outcomes.invented.layouts import fields, zip_name
from wellfounded.outcomes.invented.lines import line
from wellfounded.outcomes.invented.lookups import write_lookups
from wellfounded.outcomes.invented.order import Order
from wellfounded.outcomes.table import Table, tables

DATA, LOOKUP = "EOIR Case Data", "Lookup"
NOTE = "INVENTED.txt"
"""The file that says of a release that nobody in it exists."""
_SAID = (
    "This is invented data. Nobody in it exists, no judge, no case, no decision.\r\n"
    "It has the shape of the immigration courts' monthly case data and none of its content.\r\n"
)


@dataclass(frozen=True, slots=True)
class Dump:
    """What was written: the folder, the rows of each table, and the zip if one was asked for."""

    folder: Path
    rows: dict[str, int]
    zipped: Path | None


def invent(
    order: Order, out: Path, *, zipped: bool = True, tell: Callable[[str, int], None] | None = None
) -> Dump:
    """Write the release that was ordered into the folder ``out``, which must be new or empty.

    Raises:
        FileExistsError: The folder holds something already.
    """
    if out.exists() and any(out.iterdir()):
        raise FileExistsError(out)
    data = out / DATA
    data.mkdir(parents=True, exist_ok=True)
    seats = judges(order.seed, order.cases)
    rows: dict[str, int] = {}
    with (
        tempfile.TemporaryDirectory(prefix=".drawing-", dir=out) as aside,
        _opened(Path(aside), order) as con,
    ):
        world(con, order, seats)
        for name, table in tables().items():
            if not order.tables or name in order.tables:
                rows[name] = _write(con, order, table, data / f"{name}.csv")
                if tell:
                    tell(name, rows[name])
    write_lookups(out / LOOKUP, seats, order.layout)
    (data / "Count.txt").write_bytes(
        "".join(f"{name}\t{n}\r\n" for name, n in rows.items()).encode()
    )
    (out / NOTE).write_bytes(_SAID.encode())
    return Dump(out, rows, _zip(out, order) if zipped else None)


def _opened(aside: Path, order: Order) -> duckdb.DuckDBPyConnection:
    con = duckdb.connect(str(aside / "drawing.duckdb"))
    con.execute(f"SET threads = {order.threads}")
    con.execute(f"SET memory_limit = '{order.memory}'")
    return con


def _write(con: duckdb.DuckDBPyConnection, order: Order, table: Table, path: Path) -> int:
    asked = Template(sql(f"rows/{table.name}.sql")).substitute(
        released=order.released.isoformat(), kept="true"
    )
    modelled = frozenset(name.lower() for name, *_ in con.execute(f"DESCRIBE {asked}").fetchall())
    columns = fields(table, order.layout)
    header = "\t".join(field.header for field in columns)
    written = con.execute(
        f"COPY (SELECT {line(table, columns, modelled)} || chr(13) AS \"{header}\r\" FROM ({asked})) TO '{path}'"
        " (FORMAT csv, DELIMITER '\x1f', QUOTE '', ESCAPE '', HEADER true)"
    )
    return int((written.fetchone() or (0,))[0])


def _zip(out: Path, order: Order) -> Path:
    path = out / zip_name(order.layout)
    members = sorted(file for file in out.rglob("*") if file.is_file() and file != path)
    with Zip(path) as made:
        for file in members:
            made.add(str(file.relative_to(out)), file)
    return path
