"""How many were decided in each cell, before anything is hidden?"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from importlib.resources import files
from pathlib import Path
from typing import Any, Final

from wellfounded.outcomes.cube.names import names
from wellfounded.outcomes.cube.nobody import nobody
from wellfounded.outcomes.decisions.mart import FILE, MART
from wellfounded.outcomes.decisions.windows import FIRST_FISCAL_YEAR, Windows
from wellfounded.outcomes.definitions.definition import IDS, definition
from wellfounded.outcomes.engines.duckdb import OnDuckDB

SPLITS: Final[Mapping[str, str]] = {
    "": "''",
    "represented": "CASE WHEN decisions.represented THEN 'known' ELSE 'not_known' END",
    "filing": "decisions.filing",
    "custody": "decisions.custody",
}
"""By what a cell is divided further, and the value of a decision there."""
APPEAL: Final = "appeal"
OF_APPEALS: Final = "D1"
"""Of which decisions it is told whether they were appealed; that is a split of its own table."""
PLACED: Final = (
    "SELECT *, dense_rank() OVER (ORDER BY period, nationality, court, judge, value) - 1 AS place "
    "FROM {counted} ORDER BY layer, place"
)
Columns = Mapping[str, Any]
"""The columns of ``counts.sql`` as arrays of one length."""
Progress = Callable[[str], None]


def read_mart(engine: OnDuckDB, release: Path, spans: Windows) -> None:
    """Let an engine read the mart of a release, and know the windows and who is no judge."""
    engine.read(MART, release / FILE)
    unknown = sorted(nobody(names(engine, release)["judge"]))
    engine.connection.execute(
        "CREATE OR REPLACE TEMP TABLE nobody AS SELECT unnest(CAST(? AS VARCHAR[])) AS judge",
        [unknown],
    )
    engine.define(
        "spans",
        f"SELECT DATE '{spans.recent_from}' AS recent_from, DATE '{spans.five_from}' AS five_from, "
        f"DATE '{spans.windows_to}' AS windows_to, DATE '{spans.released_on}' AS released_on, "
        f"{FIRST_FISCAL_YEAR} AS first_fiscal_year",
    )


def counts(engine: OnDuckDB, progress: Progress) -> Iterator[tuple[str, Columns]]:
    """The counts of every definition, one split after another, and none first.

    ``layer`` is the place of the definition in ``IDS``; ``place`` numbers the cells, alike in each
    definition. In order, so that judges are fitted in the same one each time: else a digit moves.
    """
    for layer, id in enumerate(IDS):
        engine.define("decisions", definition(id).query)
        for split, value in _parts(id).items():
            progress(f"{id} {split}".strip())
            engine.define("families", query_of("families").format(value=value))
            query = query_of("counts").format(layer=layer)
            if layer == 0:
                engine.define(_counted(split), query)
            else:
                engine.connection.execute(f"INSERT INTO {_counted(split)} {query}")
    for name in ("families", "decisions"):
        engine.connection.execute(f"DROP TABLE {name}")
    for split in _parts(OF_APPEALS):
        yield split, engine.connection.execute(PLACED.format(counted=_counted(split))).fetchnumpy()
        engine.connection.execute(f"DROP TABLE {_counted(split)}")


def _parts(id: str) -> Mapping[str, str]:
    return {**SPLITS, APPEAL: "decisions.appeal"} if id == OF_APPEALS else SPLITS


def _counted(split: str) -> str:
    return f"counted_{split}"


def query_of(name: str) -> str:
    """The SQL of a step of the cube."""
    return files(__package__).joinpath(f"{name}.sql").read_text("utf-8")
