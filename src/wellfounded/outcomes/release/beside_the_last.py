"""What did the release before have that this one lacks?

The courts keep no history, and rows have gone before: 896,906 applications between two releases
of 2018 and 2019. So each release is laid beside the one before it.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from pathlib import Path

import duckdb

from wellfounded.outcomes.release.between_tables import SETTINGS
from wellfounded.outcomes.release.reading import quoted
from wellfounded.outcomes.release.refusal import ReleaseRefused
from wellfounded.outcomes.release.shelf import Release
from wellfounded.outcomes.table import Kind, tables


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


def gone(folder: Path, there: Collection[str], last: Release | None) -> dict[str, int]:
    """How many keys of the release before each table lacks now; tables that lack none left out.

    Raises:
        ReleaseRefused: a table of the release before is damaged.
    """
    if last is None:
        return {}
    found = {}
    with duckdb.connect(config=SETTINGS) as engine:
        engine.execute(f"SET temp_directory = {quoted(folder / 'spill')}")
        for name in there:
            key = tables()[name].key
            if name not in last.facts["tables"] or tables()[name].columns[key].kind is not Kind.ID:
                continue
            now, before = folder / f"{name}.parquet", last.table(name)
            try:
                answer = engine.execute(
                    f"SELECT count(*) FROM read_parquet({quoted(before)}) AS before "
                    f'ANTI JOIN read_parquet({quoted(now)}) AS now USING ("{key}") '
                    f'WHERE before."{key}" IS NOT NULL'
                ).fetchone()
            except duckdb.Error as wrong:
                why = str(wrong).splitlines()[0]
                raise ReleaseRefused(
                    "the shelf", "damaged_release", file=before.name, id=last.id, why=why
                ) from wrong
            if answer and answer[0]:
                found[name] = int(answer[0])
    return found
