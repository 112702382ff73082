"""What are the codes of courts, judges and nationalities called in the release?"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Final

import duckdb

from wellfounded.outcomes.engines.duckdb import OnDuckDB, quoted

LOOKUPS: Final[Mapping[str, tuple[str, Sequence[str], Sequence[str]]]] = {
    "court": (
        "tblLookupBaseCity",
        ("BASE_CITY_CODE", "strCode"),
        ("BASE_CITY", "BASE_CITY_CITY", "strDescription", "BASE_CITY_NAME"),
    ),
    "judge": (
        "tblLookupJudge",
        ("JUDGE_CODE", "strCode"),
        ("JUDGE_NAME", "strDescription"),
    ),
    "nationality": (
        "tblLookupAlienNat",
        ("NAT_CODE", "strCode"),
        ("NAT_NAME", "strDescription", "NAT_COUNTRY_NAME"),
    ),
}
"""The lookup table of each, and what releases call its columns of codes and of names."""


def names(engine: OnDuckDB, release: Path) -> dict[str, dict[str, str]]:
    """Each code with its name; a code without one is not there."""
    return {kind: _read(engine, release, kind) for kind in LOOKUPS}


def _read(engine: OnDuckDB, release: Path, kind: str) -> dict[str, str]:
    table, codes, said = LOOKUPS[kind]
    path = release / "lookups" / f"{table}.parquet"
    try:
        found = engine.connection.execute(f"SELECT * FROM read_parquet({quoted(path)}) LIMIT 0")
    except duckdb.Error:
        return {}
    columns = {column[0].lower(): column[0] for column in found.description}
    code = next((columns[one.lower()] for one in codes if one.lower() in columns), None)
    name = next((columns[one.lower()] for one in said if one.lower() in columns), None)
    if not (code and name):
        return {}
    rows = engine.rows(
        f'SELECT "{code}", MAX("{name}") FROM read_parquet({quoted(path)}) '
        f'WHERE "{code}" IS NOT NULL AND "{name}" IS NOT NULL GROUP BY 1 ORDER BY 1'
    )
    return {str(code): str(name) for code, name in rows}
