"""How does a test ask the mart of a little world?"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from tests.outcomes.folder import RELEASED, World, write_release
from wellfounded.outcomes.decisions.mart import make
from wellfounded.outcomes.definitions.definition import definition
from wellfounded.outcomes.engines.duckdb import OnDuckDB


@contextmanager
def mart(shelf: Path, world: World) -> Iterator[OnDuckDB]:
    """The mart of a world, in DuckDB, and the release under it."""
    with OnDuckDB() as engine:
        make(engine, write_release(shelf, world.rows, RELEASED))
        yield engine


def column(engine: OnDuckDB, name: str) -> Mapping[int, Any]:
    """A column of the mart by the number of the proceeding."""
    return dict(engine.rows(f"SELECT IDNPROCEEDING, {name} FROM asylum ORDER BY ALL"))


def outcomes(engine: OnDuckDB, id: str) -> Mapping[int, str]:
    """What a definition makes of each proceeding that it counts."""
    query = definition(id).query
    return dict(engine.rows(f"WITH rows AS ({query}) SELECT IDNPROCEEDING, outcome FROM rows"))
