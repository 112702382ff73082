"""How is the cube of a release made? Aside, and moved in when it is whole."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from datetime import date
from operator import attrgetter
from pathlib import Path
from typing import Any, Final

import duckdb

from wellfounded.outcomes.cube.counting import APPEAL, Progress, counts, read_mart
from wellfounded.outcomes.cube.floor import FLOOR
from wellfounded.outcomes.cube.folder import (
    ABOUT,
    APPEALS,
    COLUMNS,
    CUBE,
    FILES,
    FORMAT,
    KEYS,
    LIKE_CASES,
    NAMES,
    WAITING,
    digest,
)
from wellfounded.outcomes.cube.like_cases import OF, like_cases
from wellfounded.outcomes.cube.line import FIELDS, Line
from wellfounded.outcomes.cube.lines import Hidings, appeals, lines
from wellfounded.outcomes.cube.names import names
from wellfounded.outcomes.cube.placing import placed
from wellfounded.outcomes.cube.refusal import NoCube
from wellfounded.outcomes.cube.waiting import waiting
from wellfounded.outcomes.decisions.mart import FILE, released_on
from wellfounded.outcomes.decisions.windows import RECENT, Windows, windows
from wellfounded.outcomes.engines.duckdb import MEMORY, OnDuckDB, quoted
from wellfounded.outcomes.statistics.judges import SHOWN_FROM, SPEAKS_FROM

ROW_GROUP: Final = 8_192
POLICY: Final = (
    f"A group in which no definition counts {FLOOR} or more is not in the file, nor are the groups "
    "from which its count would follow, by whatever definition, period or split; what is not there "
    f"is none, or too few. Of a group that is there, a definition that counts 1 to {FLOOR - 1} has "
    "no line. How such a group was decided is not withheld: an outcome may be of few, and few may "
    "be what two definitions, or two periods that overlap, differ by. Who led the case of their "
    "family or was alone is such a group, and so are the relatives: they are told apart of a "
    "nationality, of a court and of all. Nationality and court are not crossed with a split. A "
    f"judge is named from {SPEAKS_FROM} decisions at a court, with numbers from {SHOWN_FROM}."
)


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
    if not (release / FILE).is_file():
        raise NoCube(f"{release / FILE}: the decisions are missing; import the release again")
    try:
        told = json.loads((release / "release.json").read_text("utf-8"))
        with placed(shelf) as made, OnDuckDB(memory) as engine:
            spans = windows(released_on(release))
            read_mart(engine, release, spans)
            marks = {
                "release": spans.released_on.isoformat(),
                "invented": str(bool(told.get("invented"))).lower(),
                "policy": POLICY,
            }
            rows = _write(engine, made, spans, marks, progress or (lambda _: None))
            _tell(made / NAMES, names(engine, release))
            _tell(made / ABOUT, _about(told, made, made_on, spans, rows))
    except (duckdb.Error, OSError) as wrong:
        said = str(wrong).splitlines()[0]
        raise NoCube(
            f"{shelf}: the cube cannot be made ({said}); "
            "import the release again, and see that the disk has room"
        ) from wrong
    return shelf / "cube"


def _write(
    engine: OnDuckDB, folder: Path, spans: Windows, marks: Mapping[str, str], progress: Progress
) -> int:
    found: list[Line] = []
    of_appeals: list[tuple[Any, ...]] = []
    hidings: Hidings = {}
    for part, columns in counts(engine, progress):
        if part == APPEAL:
            of_appeals += appeals(columns, hidings)
        else:
            found += lines(part, columns, spans, hidings)
    _table(engine, folder / CUBE, map(attrgetter(*FIELDS), found), marks)
    _table(engine, folder / APPEALS, of_appeals, marks)
    progress(WAITING)
    _table(engine, folder / WAITING, waiting(engine), marks)
    progress(LIKE_CASES)
    _table(engine, folder / LIKE_CASES, like_cases(engine, spans, _courts(found)), marks)
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


def _table(
    engine: OnDuckDB, path: Path, rows: Iterable[tuple[Any, ...]], marks: Mapping[str, str]
) -> None:
    """Write rows to a Parquet file, sorted by its key; it says itself of what release it is."""
    columns = COLUMNS[path.name]
    width = columns.count(",") + 1
    engine.connection.execute(f"CREATE OR REPLACE TEMP TABLE written ({columns})")
    told = [list(column) for column in zip(*rows, strict=True)] or [[] for _ in range(width)]
    kinds = [column.split()[1] for column in columns.split(", ")]
    unnested = ", ".join(f"unnest(CAST(? AS {kind}[]))" for kind in kinds)
    engine.connection.execute(f"INSERT INTO written SELECT {unnested}", told)
    said = ", ".join(f"{name}: {quoted(value)}" for name, value in marks.items())
    order = ", ".join(str(place) for place in range(1, KEYS[path.name] + 1))
    engine.connection.execute(
        f"COPY (SELECT * FROM written ORDER BY {order}) TO {quoted(path)} "
        f"(FORMAT parquet, COMPRESSION zstd, ROW_GROUP_SIZE {ROW_GROUP}, KV_METADATA {{{said}}})"
    )
    engine.connection.execute("DROP TABLE written")


def _about(
    told: Mapping[str, Any], made: Path, made_on: date, spans: Windows, rows: int
) -> Mapping[str, object]:
    return {
        "format": FORMAT,
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
