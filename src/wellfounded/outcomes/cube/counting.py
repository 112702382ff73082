"""How many were decided in each cell, before anything is hidden?"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from importlib.resources import files
from pathlib import Path
from typing import Any, Final

from wellfounded.outcomes.decisions.mart import FILE, MART
from wellfounded.outcomes.decisions.named import named
from wellfounded.outcomes.decisions.nobody import nobody
from wellfounded.outcomes.decisions.windows import FIRST_FISCAL_YEAR, Windows
from wellfounded.outcomes.definitions.definition import IDS, definition
from wellfounded.outcomes.engines.engine import Engine
from wellfounded.outcomes.engines.told import told

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
Columns = Mapping[str, Any]
"""The columns of ``counts.sql`` as arrays of one length."""


def read_mart(engine: Engine, release: Path, spans: Windows) -> None:
    """Let an engine read the mart of a release, and know the windows and who is no judge."""
    engine.read(MART, release / FILE)
    unknown = sorted(nobody(named(release, "judge")))
    engine.define("nobody", told(("judge",), [[code] for code in unknown]))
    engine.define(
        "spans",
        f"SELECT DATE '{spans.recent_from}' AS recent_from, DATE '{spans.five_from}' AS five_from, "
        f"DATE '{spans.windows_to}' AS windows_to, DATE '{spans.released_on}' AS released_on, "
        f"{FIRST_FISCAL_YEAR} AS first_fiscal_year",
    )


def counts(engine: Engine) -> Iterator[tuple[str, str, Columns]]:
    """The definition, the split and the counts of each table of the cube, one after another."""
    for id in IDS:
        engine.define("decisions", definition(id).query)
        appeals = {APPEAL: "decisions.appeal"} if id == OF_APPEALS else {}
        for split, value in {**SPLITS, **appeals}.items():
            engine.define("families", query_of("families").format(value=value))
            yield id, split, engine.columns(query_of("counts"))
    for name in ("families", "decisions"):
        engine.forget(name)


def query_of(name: str) -> str:
    """The SQL of a step of the cube."""
    return files(__package__).joinpath(f"{name}.sql").read_text("utf-8")
