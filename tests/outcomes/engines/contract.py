"""What must every engine answer as DuckDB does, on the same release folder?"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

from wellfounded.outcomes.cube.counting import (
    APPEAL,
    OF_APPEALS,
    SPLITS,
    counts,
    query_of,
    read_mart,
)
from wellfounded.outcomes.cube.like_cases import like_cases
from wellfounded.outcomes.decisions.mart import FILE, MART, build_mart, make, released_on
from wellfounded.outcomes.decisions.windows import windows
from wellfounded.outcomes.definitions.definition import IDS, definition
from wellfounded.outcomes.definitions.grant_rate import grant_rate
from wellfounded.outcomes.engines.duckdb import OnDuckDB
from wellfounded.outcomes.engines.engine import Columns, Engine, Rows
from wellfounded.outcomes.statistics.aalen_johansen import aalen_johansen
from wellfounded.outcomes.statistics.kaplan_meier import kaplan_meier
from wellfounded.outcomes.statistics.waits import Waits

Answers = dict[str, Rows]
Tables = Callable[[Engine], Iterator[tuple[str, Columns]]]
"""Counts tables of the cube, by split."""
COURTS = ("MIA", "NYC")
WAITED, LIKE = "waiting", "like cases"
WAYS = ("granted", "denied", "other", "closed")


def each_kind(engine: Engine) -> Iterator[tuple[str, Columns]]:
    """Fewer tables than ``counts``, for who is slow to plan: one of each kind of split."""
    engine.define("decisions", definition(OF_APPEALS).query)
    kinds = {"": SPLITS[""], "represented": SPLITS["represented"], APPEAL: f"decisions.{APPEAL}"}
    for split, value in kinds.items():
        engine.define("families", query_of("families").format(value=value))
        yield split, engine.columns(query_of("counts").format(layer=0))


def answers(engine: Engine, release: Path, tables: Tables = counts) -> Answers:
    """The mart, every definition, and whatever the cube is counted from, in order."""
    make(engine, release)
    found = {MART: in_order(engine.rows(f"SELECT * FROM {MART}"))}
    for id in IDS:
        query = definition(id).query
        found[id] = in_order(engine.rows(f"WITH decisions AS ({query}) SELECT * FROM decisions"))
        found[f"{id} rate"] = in_order(
            engine.rows(
                f"WITH counted AS ({grant_rate(definition(id))}) SELECT counted.*, "
                "CAST(granted AS DOUBLE) / CAST(granted + denied + other + admin AS DOUBLE) "
                "FROM counted"
            )
        )
    return found | _of_the_cube(engine, release, tables)


def _of_the_cube(engine: Engine, release: Path, tables: Tables) -> Answers:
    """From the mart that lies in the release folder, as a cube is made."""
    if not (release / FILE).is_file():
        build_mart(release)
    spans = windows(released_on(release))
    read_mart(engine, release, spans)
    found: Answers = {}
    for split, columns in tables(engine):
        rows = list(zip(*(column.tolist() for column in columns.values()), strict=True))
        found[f"counts {split}"] = in_order(rows)
    found[WAITED] = in_order(engine.rows(query_of("waiting")))
    found[LIKE] = [*like_cases(engine, spans, dict.fromkeys(COURTS, 1.5))]
    return found


def on_duckdb(release: Path, tables: Tables = counts) -> Answers:
    """What DuckDB answers."""
    with OnDuckDB() as engine:
        return answers(engine, release, tables)


def in_order(rows: Rows) -> Rows:
    """Engines may answer in any order; unknown comes first here."""
    return sorted(rows, key=lambda row: [(value is not None, value) for value in row])


def compare(ours: Answers, theirs: Answers) -> None:
    """Hold each answer to ours: the same rows, of the same types, to the last digit."""
    assert list(ours) == list(theirs)
    for name, rows in ours.items():
        assert rows == theirs[name], name
        types = [list(map(type, row)) for row in rows]
        assert types == [list(map(type, row)) for row in theirs[name]], name
    assert curves(ours) == curves(theirs)
    assert len(ours[MART]) > 300
    assert all(len(ours[id]) > 50 for id in IDS)
    assert all(len(rows) > 50 for name, rows in ours.items() if name.startswith("counts "))
    assert {row[0] for row in ours[LIKE]} == set(COURTS)


def curves(found: Answers) -> list[object]:
    """Who still waits, and who ended how, since the notice; drawn from an engine's counts."""
    rows = [row[4:] for row in found[WAITED] if row[:4] == ("", "", "notice", "all")]
    months, *columns = zip(*rows, strict=True)
    *ended, censored = columns
    waits = Waits(times=months, ended=dict(zip(WAYS, ended, strict=True)), censored=censored)
    return [kaplan_meier(waits), aalen_johansen(waits)]
