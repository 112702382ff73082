"""How is the cube of a release made? Aside, and moved in when it is whole."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable, Iterable, Mapping
from datetime import date
from operator import attrgetter
from pathlib import Path
from typing import Any, Final

import duckdb

from wellfounded.outcomes.cube.counting import APPEAL, counts, read_mart
from wellfounded.outcomes.cube.folder import (
    ABOUT,
    APPEALS,
    COLUMNS,
    CUBE,
    FILES,
    KEYS,
    LIKE_CASES,
    NAMES,
    WAITING,
    digest,
)
from wellfounded.outcomes.cube.hiding import FLOOR
from wellfounded.outcomes.cube.like_cases import OF, like_cases
from wellfounded.outcomes.cube.line import FIELDS, Line
from wellfounded.outcomes.cube.lines import Hidings, appeals, lines
from wellfounded.outcomes.cube.names import names
from wellfounded.outcomes.cube.refusal import NoCube
from wellfounded.outcomes.cube.waiting import waiting
from wellfounded.outcomes.decisions.mart import FILE, released_on
from wellfounded.outcomes.decisions.windows import RECENT, Windows, windows
from wellfounded.outcomes.engines.duckdb import MEMORY, OnDuckDB, quoted
from wellfounded.outcomes.statistics.judges import SHOWN_FROM, SPEAKS_FROM

ROW_GROUP: Final = 8_192
POLICY: Final = (
    f"A count from 1 to {FLOOR - 1} is not in the file, nor are the cells from which it would "
    "follow; what is not there is none, or too few. Nationality and court are not crossed with a "
    f"split. A judge is named from {SPEAKS_FROM} decisions at a court, with numbers from "
    f"{SHOWN_FROM}."
)
Progress = Callable[[str], None]


def build_cube(
    release: Path,
    shelf: Path,
    made_on: date,
    memory: str = MEMORY,
    progress: Progress | None = None,
) -> Path:
    """The folder ``cube`` of a shelf, made from the mart of a release.

    Raises:
        NoCube: the mart is missing or damaged, or there is no room to write.
    """
    whole, made, old = (shelf / name for name in ("cube", ".cube.part", ".cube.old"))
    if not (release / FILE).is_file():
        raise NoCube(f"{release / FILE}: the decisions are missing; import the release again")
    for folder in (made, old):
        shutil.rmtree(folder, ignore_errors=True)
    made.mkdir(parents=True)
    try:
        with OnDuckDB(memory) as engine:
            spans = windows(released_on(release))
            read_mart(engine, release, spans)
            rows = _write(engine, made, spans, progress or (lambda _: None))
            _tell(made / NAMES, names(engine, release))
        _tell(made / ABOUT, _about(release, made, made_on, spans, rows))
        if whole.exists():
            whole.rename(old)
        made.rename(whole)
    except (duckdb.Error, OSError) as wrong:
        said = str(wrong).splitlines()[0]
        raise NoCube(
            f"{shelf}: the cube cannot be made ({said}); "
            "import the release again, and see that the disk has room"
        ) from wrong
    finally:
        for folder in (made, old):
            shutil.rmtree(folder, ignore_errors=True)
    return whole


def _write(engine: OnDuckDB, folder: Path, spans: Windows, progress: Progress) -> int:
    found: list[Line] = []
    of_appeals: list[tuple[Any, ...]] = []
    hidings: Hidings = {}
    for definition, part, columns in counts(engine):
        progress(f"{definition} {part}".strip())
        if part == "":
            hidings = {}
        if part == APPEAL:
            of_appeals += appeals(columns, hidings)
        else:
            found += lines(definition, part, columns, spans, hidings)
    _table(engine, folder / CUBE, map(attrgetter(*FIELDS), found))
    _table(engine, folder / APPEALS, of_appeals)
    progress(WAITING)
    _table(engine, folder / WAITING, waiting(engine))
    progress(LIKE_CASES)
    _table(engine, folder / LIKE_CASES, like_cases(engine, spans, _courts(found)))
    return len(found)


def _courts(found: Iterable[Line]) -> Mapping[str, float]:
    """The courts whose number of the twelve months is shown, with the spread of their families."""
    whole = ("", "", "", "", RECENT)
    return {
        one.court: max(1.0, one.spread or 1.0)
        for one in found
        if one.definition == OF
        and one.court
        and not one.hidden
        and (one.nationality, one.judge, one.split, one.value, one.period) == whole
    }


def _table(engine: OnDuckDB, path: Path, rows: Iterable[tuple[Any, ...]]) -> None:
    """Write rows to a Parquet file, sorted by its key."""
    columns = COLUMNS[path.name]
    width = columns.count(",") + 1
    engine.connection.execute(f"CREATE OR REPLACE TEMP TABLE written ({columns})")
    told = [list(column) for column in zip(*rows, strict=True)] or [[] for _ in range(width)]
    kinds = [column.split()[1] for column in columns.split(", ")]
    unnested = ", ".join(f"unnest(CAST(? AS {kind}[]))" for kind in kinds)
    engine.connection.execute(f"INSERT INTO written SELECT {unnested}", told)
    order = ", ".join(str(place) for place in range(1, KEYS[path.name] + 1))
    engine.connection.execute(
        f"COPY (SELECT * FROM written ORDER BY {order}) TO {quoted(path)} "
        f"(FORMAT parquet, COMPRESSION zstd, ROW_GROUP_SIZE {ROW_GROUP})"
    )
    engine.connection.execute("DROP TABLE written")


def _about(
    release: Path, made: Path, made_on: date, spans: Windows, rows: int
) -> Mapping[str, object]:
    told = json.loads((release / "release.json").read_text("utf-8"))
    return {
        "format": 1,
        "release": spans.released_on.isoformat(),
        "source_sha256": told.get("source", {}).get("sha256"),
        "made_on": made_on.isoformat(),
        "invented": bool(told.get("invented")),
        "floor": FLOOR,
        "policy": POLICY,
        "rows": rows,
        "recent": [spans.recent_from.isoformat(), spans.windows_to.isoformat()],
        "five": [spans.five_from.isoformat(), spans.windows_to.isoformat()],
        "provisional_from": spans.provisional_from.isoformat(),
        "files": {name: digest(made / name) for name in FILES},
    }


def _tell(path: Path, told: Mapping[str, object]) -> None:
    path.write_text(json.dumps(told, ensure_ascii=False, indent=1, sort_keys=True) + "\n", "utf-8")
