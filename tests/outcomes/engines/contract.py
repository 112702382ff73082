"""What must every engine answer as DuckDB does, on the same release folder?"""

from __future__ import annotations

from pathlib import Path

from wellfounded.outcomes.decisions.mart import MART, make
from wellfounded.outcomes.definitions.definition import IDS, definition
from wellfounded.outcomes.definitions.grant_rate import grant_rate
from wellfounded.outcomes.engines.duckdb import OnDuckDB
from wellfounded.outcomes.engines.engine import Engine, Rows

Answers = dict[str, Rows]


def answers(engine: Engine, release: Path) -> Answers:
    """The whole mart, every row of every definition, and the rates over them, in order."""
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
    return found


def on_duckdb(release: Path) -> Answers:
    """What DuckDB answers."""
    with OnDuckDB() as engine:
        return answers(engine, release)


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
    assert len(ours[MART]) > 300
    assert all(len(ours[id]) > 50 for id in IDS)
