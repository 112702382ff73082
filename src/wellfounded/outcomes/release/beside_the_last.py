"""In what does a release differ from the one before: rows gone, new, and changed?

The courts keep no history, and rows have gone before: 896,906 applications between two releases
of 2018 and 2019, and 68,282 in one month of 2020, four of five of them decided. So each release is
laid beside the one before it, row by row, and what differs is listed by its key.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, Final

import duckdb

from wellfounded.outcomes.release.progress import Progress
from wellfounded.outcomes.release.reading import quoted
from wellfounded.outcomes.release.refusal import ReleaseRefused
from wellfounded.outcomes.release.shelf import Release
from wellfounded.outcomes.table import Kind, tables

LISTED: Final = "differences.parquet"
READ: Final[Mapping[str, Sequence[str]]] = {
    "A_TblCase": ("NAT", "CASE_TYPE", "C_ASY_TYPE", "CUSTODY", "E_28_DATE", "CASEPRIORITY_CODE"),
    "B_TblProceeding": (
        "IDNCASE",
        "OSC_DATE",
        "TRANS_IN_DATE",
        "BASE_CITY_CODE",
        "IJ_CODE",
        "DEC_CODE",
        "OTHER_COMP",
        "COMP_DATE",
        "ABSENTIA",
        "CUSTODY",
        "CASE_TYPE",
        "NAT",
    ),
    "tbl_Court_Appln": ("IDNPROCEEDING", "IDNCASE", "APPL_CODE", "APPL_RECD_DATE", "APPL_DEC"),
    "tbl_RepsAssigned": ("IDNCASE", "STRATTYTYPE", "STRATTYLEVEL", "E_28_DATE"),
}
"""Of a large table, the columns that our numbers are counted from; of other large ones, none."""
LARGE: Final = 5_000_000
"""A table with fewer rows in the list of tables is compared in all its columns."""
DECIDED: Final[Mapping[str, str]] = {
    "B_TblProceeding": "COMP_DATE",
    "tbl_Court_Appln": "APPL_DEC",
    "tbl_Court_Motions": "DEC",
    "D_TblAssociatedBond": "DEC",
    "tblAppeal": "strBIADecision",
}
"""The column that is filled once the row is decided."""
_SETTINGS: Final[dict[str, str | bool | int | float | list[str]]] = {
    "threads": 2,
    "memory_limit": "1536MB",
}
"""The keys of the hearings need 1.5 GB to be laid beside each other without a detour by the disk:
17 s for 46.6 million of them, where 640 MB take 29 s."""


@dataclass(frozen=True, slots=True)
class Differences:
    """How many rows of a table are gone, new and changed since the release before."""

    gone: int
    gone_decided: int | None
    """Of those that are gone, how many were decided; None where a table decides nothing."""
    new: int
    changed: int | None
    """None where only the keys were compared."""
    columns: list[str]
    """The columns that were compared."""


def require_not_smaller(
    rows: Mapping[str, int], last: Release | None, accepted: Collection[str] = ()
) -> None:
    """See that no table shrank.

    Raises:
        ReleaseRefused: one did.
    """
    if last is None or "smaller" in accepted:
        return
    for name, told in last.facts["tables"].items():
        now, before = rows.get(name, 0), told["rows"]
        if name in rows and now < before:
            raise ReleaseRefused(
                "the release",
                "smaller",
                table=name,
                rows=f"{now:,}",
                before=f"{before:,}",
                less=f"{before - now:,}",
                last=last.id,
            )


def differences(
    folder: Path, told: Mapping[str, Mapping[str, Any]], last: Release | None, progress: Progress
) -> dict[str, dict[str, Any]]:
    """How each table differs from the release before; the keys are listed in the folder.

    ``told`` are the tables of the new release as they are written down. A table that the release
    before lacks, or whose key is no number, is left out.

    Raises:
        ReleaseRefused: a table of the release before is damaged.
    """
    if last is None:
        return {}
    found = {}
    with duckdb.connect(config=_SETTINGS) as engine:
        engine.execute("SET preserve_insertion_order = false")
        engine.execute(f"SET temp_directory = {quoted(folder / 'spill')}")
        engine.execute(
            'CREATE TEMP TABLE listed ("table" VARCHAR, key BIGINT, what VARCHAR, decided BOOLEAN)'
        )
        for name in told:
            before, key = last.facts["tables"].get(name), tables()[name].key
            if before is None or tables()[name].columns[key].kind is not Kind.ID:
                continue
            progress.at(f"{name}: comparing with the release of {last.id}")
            lacking = {*told[name].get("missing", ()), *before.get("missing", ())}
            columns = [column for column in _compared(name) if column not in lacking]
            try:
                _list(engine, name, columns, last.table(name), folder / f"{name}.parquet")
            except (duckdb.IOException, duckdb.InvalidInputException) as wrong:
                if "No space left" in str(wrong):
                    raise
                why, file = str(wrong).splitlines()[0], last.table(name).name
                raise ReleaseRefused(
                    "the shelf", "damaged_release", file=file, id=last.id, why=why
                ) from wrong
            found[name] = asdict(_counted(engine, name, columns))
        engine.execute(
            f'COPY (FROM listed ORDER BY "table", what, key) TO {quoted(folder / LISTED)} '
            "(FORMAT parquet, COMPRESSION zstd)"
        )
    return found


def _compared(name: str) -> Sequence[str]:
    """The columns whose change is a change of the row."""
    table = tables()[name]
    whole = table.rows < LARGE
    return READ.get(name, [one for one in table.columns if one != table.key] if whole else ())


def _list(
    engine: duckdb.DuckDBPyConnection, name: str, columns: Sequence[str], before: Path, now: Path
) -> None:
    """Add what differs to the list.

    A row that is on one side only, by its key and its content, is gone or new; a key with such a
    row on both sides is changed. So two rows with one key do not look changed where they are not.
    """
    key = tables()[name].key
    content = f"hash({', '.join(map(_name, columns))})" if columns else "0"
    decided = f"{_name(DECIDED[name])} IS NOT NULL" if name in DECIDED else "NULL::BOOLEAN"
    was, is_now = (
        f"(SELECT {_name(key)} AS key, {content} AS content{more} "
        f"FROM read_parquet({quoted(file)}) WHERE {_name(key)} IS NOT NULL)"
        for file, more in ((before, f", {decided} AS decided"), (now, ""))
    )
    engine.execute(
        f"""
        INSERT INTO listed
        SELECT {quoted(name)}, key,
            CASE WHEN bool_and(gone) THEN 'gone' WHEN bool_or(gone) THEN 'changed' ELSE 'new' END,
            bool_or(decided)
        FROM (
            SELECT coalesce(was.key, is_now.key) AS key, is_now.key IS NULL AS gone, was.decided
            FROM {was} AS was FULL JOIN {is_now} AS is_now
            ON was.key = is_now.key AND was.content = is_now.content
            WHERE was.key IS NULL OR is_now.key IS NULL
        )
        GROUP BY key
        """
    )


def _counted(engine: duckdb.DuckDBPyConnection, name: str, columns: Sequence[str]) -> Differences:
    counted = engine.execute(
        "SELECT count(*) FILTER (what = 'gone'), count(*) FILTER (what = 'gone' AND decided), "
        "count(*) FILTER (what = 'new'), count(*) FILTER (what = 'changed') "
        'FROM listed WHERE "table" = ?',
        [name],
    ).fetchone()
    gone, decided, new, changed = counted or (0, 0, 0, 0)
    return Differences(
        gone=gone,
        gone_decided=decided if name in DECIDED else None,
        new=new,
        changed=changed if columns else None,
        columns=list(columns),
    )


def _name(column: str) -> str:
    return f'"{column}"'
