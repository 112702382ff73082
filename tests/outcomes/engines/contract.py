"""What must every engine answer as DuckDB does, on the same release folder?"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from wellfounded.outcomes.cube.counting import APPEAL, OF_APPEALS, SPLITS, query_of, read_mart
from wellfounded.outcomes.cube.like_cases import like_cases
from wellfounded.outcomes.decisions.mart import FILE, MART, build_mart, make, released_on
from wellfounded.outcomes.decisions.windows import windows
from wellfounded.outcomes.definitions.definition import IDS, definition
from wellfounded.outcomes.definitions.grant_rate import grant_rate
from wellfounded.outcomes.engines.duckdb import OnDuckDB
from wellfounded.outcomes.engines.engine import Engine, Rows
from wellfounded.outcomes.statistics.aalen_johansen import aalen_johansen
from wellfounded.outcomes.statistics.kaplan_meier import kaplan_meier
from wellfounded.outcomes.statistics.waits import Waits

Answers = dict[str, Rows]
Tables = Mapping[str, Sequence[str]]
COURTS = ("MIA", "NYC")
VALUES = {**SPLITS, APPEAL: f"decisions.{APPEAL}"}
EVERY: Tables = {id: (*VALUES,) if id == OF_APPEALS else (*SPLITS,) for id in IDS}
"""Every table of the cube: which splits of which definition."""
EACH_KIND: Tables = {OF_APPEALS: ("", APPEAL, "represented")}
"""Fewer, for an engine that is slow to plan: no split, a column of the mart, and one worked out."""
WAITED, LIKE = "waiting", "like cases"
WAYS = ("granted", "denied", "other", "closed")


def answers(engine: Engine, release: Path, tables: Tables = EVERY) -> Answers:
    """The mart, every definition, and whatever the cube is counted from, in order."""
    make(engine, release)
    found = {MART: in_order(engine.rows(f"SELECT * FROM {MART}"))}
    found["rate"] = in_order(
        engine.rows(
            f"WITH counted AS ({grant_rate(definition('D1'))}) SELECT counted.*, "
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
    for id in IDS:
        query = definition(id).query
        found[id] = in_order(engine.rows(f"WITH decisions AS ({query}) SELECT * FROM decisions"))
    for id, splits in tables.items():
        engine.define("decisions", definition(id).query)
        for split in splits:
            engine.define("families", query_of("families").format(value=VALUES[split]))
            columns = engine.columns(query_of("counts"))
            rows = list(zip(*(column.tolist() for column in columns.values()), strict=True))
            found[f"counts {id} {split}"] = in_order(rows)
    found[WAITED] = in_order(engine.rows(query_of("waiting")))
    found[LIKE] = [*like_cases(engine, spans, dict.fromkeys(COURTS, 1.5))]
    return found


def on_duckdb(release: Path, tables: Tables = EVERY) -> Answers:
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
