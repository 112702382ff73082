"""What are the codes of courts, judges and nationalities called in the release?"""

from __future__ import annotations

from collections import Counter
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
    "place": (
        "tblLookupHloc",
        ("HEARING_LOC_CODE", "strCode"),
        ("HEARING_LOC_NAME", "strDescription"),
    ),
}
"""The lookup table of each, and what releases call its columns of codes and of names."""


def names(engine: OnDuckDB, release: Path) -> dict[str, dict[str, str]]:
    """Each code with its name, by court, judge and nationality; without one it is not there."""
    found = {kind: _read(engine, release, kind) for kind in LOOKUPS}
    return found | {"court": _apart(found["court"], found.pop("place"))}


def _apart(cities: Mapping[str, str], places: Mapping[str, str]) -> dict[str, str]:
    """Courts of one city by the name of their hearing location, which has the same code."""
    often = Counter(cities.values())
    return {
        code: city if often[city] == 1 else places.get(code, city) for code, city in cities.items()
    }


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
