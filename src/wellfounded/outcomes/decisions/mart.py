"""How does a release become the mart ``asylum.parquet``?

Each step is one question in one file of SQL, and reads the tables of the release and the steps
before it.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import date
from importlib.resources import files
from pathlib import Path
from typing import Final

import duckdb

from wellfounded.outcomes.decisions.named import named
from wellfounded.outcomes.decisions.refusal import NoMart
from wellfounded.outcomes.decisions.same_judge import same_judge
from wellfounded.outcomes.decisions.windows import windows
from wellfounded.outcomes.engines.duckdb import MEMORY, OnDuckDB, quoted
from wellfounded.outcomes.engines.engine import Engine
from wellfounded.outcomes.engines.told import told

TABLES: Final = (
    "A_TblCase",
    "B_TblProceeding",
    "tbl_Court_Appln",
    "tbl_RepsAssigned",
    "tbl_Lead_Rider",
    "tbl_JuvenileHistory",
    "tblAppeal",
)
STEPS: Final = (
    "outcome_class",
    "court_decision",
    "proceeding",
    "application",
    "last_application",
    "representation",
    "lead_and_rider",
    "moves",
    "first_completion",
    "juvenile",
    "appeal",
    "asylum",
)
"""In the order in which they are made; the last is the mart."""
MART: Final = "asylum"
FILE: Final = f"{MART}.parquet"
ROW_GROUP: Final = 122_880
Progress = Callable[[str, int, int], None]
"""The step that begins, how many are done, and how many there are."""


def build_mart(release: Path, memory: str = MEMORY, progress: Progress | None = None) -> Path:
    """Write the mart beside the tables of a release; a mart that was there stays until then.

    Raises:
        NoMart: a table is missing or is no Parquet file, or there is no room to write.
    """
    written, whole = release / f".{FILE}.part", release / FILE
    try:
        with OnDuckDB(memory) as engine:
            make(engine, release, progress)
            engine.connection.execute("SET preserve_insertion_order = true")
            engine.connection.execute(
                f"COPY (SELECT * FROM {MART} ORDER BY decided_on NULLS LAST, IDNPROCEEDING) "
                f"TO {quoted(written)} "
                f"(FORMAT parquet, COMPRESSION zstd, ROW_GROUP_SIZE {ROW_GROUP})"
            )
        written.replace(whole)
    except duckdb.Error as wrong:
        said = str(wrong).splitlines()[0]
        raise NoMart(
            f"{release}: the decisions cannot be worked out ({said}); "
            "import the release again, and see that the disk has room"
        ) from wrong
    finally:
        written.unlink(missing_ok=True)
    return whole


def make(engine: Engine, release: Path, progress: Progress | None = None) -> None:
    """Let an engine work out every step; afterwards it knows the mart by its name.

    Raises:
        NoMart: a table of the release is missing.
    """
    for table in TABLES:
        path = release / f"{table}.parquet"
        if not path.is_file():
            raise NoMart(f"{path}: this table is missing; import the release again")
        engine.read(table, path)
    spans = windows(released_on(release))
    engine.define(
        "released",
        f"SELECT DATE '{spans.released_on}' AS released_on, "
        f"DATE '{spans.provisional_from}' AS provisional_from",
    )
    judges = same_judge(named(release, "judge"))
    engine.define("same_judge", told(("code", "judge"), sorted(judges.items())))
    for done, step in enumerate(STEPS):
        if progress:
            progress(step, done, len(STEPS))
        engine.define(step, query_of(step))


def query_of(step: str) -> str:
    """The SQL of a step."""
    return files(__package__).joinpath(f"{step}.sql").read_text("utf-8")


def released_on(release: Path) -> date:
    """The day of a release, which its folder says.

    Raises:
        NoMart: its ``release.json`` is missing, or names no day.
    """
    path = release / "release.json"
    try:
        return date.fromisoformat(json.loads(path.read_text("utf-8"))["id"])
    except (OSError, ValueError, KeyError, TypeError) as wrong:
        raise NoMart(
            f"{path}: it does not say of which day the release is; import the release again"
        ) from wrong
