"""How many were decided in each cell, before anything is hidden?"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from importlib.resources import files
from pathlib import Path
from typing import Final

from wellfounded.outcomes.decisions.mart import FILE, MART
from wellfounded.outcomes.decisions.named import named
from wellfounded.outcomes.decisions.nobody import nobody
from wellfounded.outcomes.decisions.windows import FIRST_FISCAL_YEAR, Windows
from wellfounded.outcomes.definitions.definition import IDS, definition
from wellfounded.outcomes.engines.engine import Columns, Engine
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
PLACED: Final = (
    "SELECT *, dense_rank() OVER (ORDER BY period, nationality, court, judge, value) - 1 AS place "
    "FROM {counted} ORDER BY layer, place"
)
Progress = Callable[[str], None]


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


def counts(engine: Engine, progress: Progress = lambda _: None) -> Iterator[tuple[str, Columns]]:
    """The counts of every definition, one split after another, and none first.

    ``layer`` is the place of the definition in ``IDS``; ``place`` numbers the cells, alike in each
    definition. In order, so that judges are fitted in the same one each time: else a digit moves.
    """
    for layer, id in enumerate(IDS):
        engine.define("decisions", definition(id).query)
        for split, value in _parts(id).items():
            progress(f"{id} {split}".strip())
            engine.define("families", query_of("families").format(value=value))
            engine.define(f"{_counted(split)}_{layer}", query_of("counts").format(layer=layer))
    for name in ("families", "decisions"):
        engine.forget(name)
    for split in _parts(OF_APPEALS):
        layers = [f"{_counted(split)}_{at}" for at, id in enumerate(IDS) if split in _parts(id)]
        together = " UNION ALL ".join(f"SELECT * FROM {name}" for name in layers)
        yield split, engine.columns(PLACED.format(counted=f"({together}) AS counted"))
        for name in layers:
            engine.forget(name)


def _parts(id: str) -> Mapping[str, str]:
    return {**SPLITS, APPEAL: "decisions.appeal"} if id == OF_APPEALS else SPLITS


def _counted(split: str) -> str:
    return f"counted_{split or 'whole'}"


def query_of(name: str) -> str:
    """The SQL of a step of the cube."""
    return files(__package__).joinpath(f"{name}.sql").read_text("utf-8")
