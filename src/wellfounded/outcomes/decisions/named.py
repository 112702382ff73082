"""What does a lookup of the release call its codes?"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Final

import duckdb

from wellfounded.outcomes.engines.duckdb import quoted

LOOKUPS: Final[Mapping[str, tuple[str, Sequence[str], Sequence[str]]]] = {
    "court": ("tblLookupBaseCity", ("BASE_CITY_CODE",), ("BASE_CITY", "BASE_CITY_NAME")),
    "judge": ("tblLookupJudge", ("JUDGE_CODE",), ("JUDGE_NAME",)),
    "nationality": (
        "tblLookupAlienNat",
        ("strCode", "NAT_CODE"),
        ("strDescription", "NAT_NAME"),
    ),
    "place": ("tblLookupHloc", ("HEARING_LOC_CODE",), ("HEARING_LOC_NAME",)),
}
"""The lookup table of each, and what releases call its columns of codes and of names.

As programs name them that read releases of 2025 and 2026. ``BASE_CITY`` is the city of a court;
``BASE_CITY_NAME`` calls each of them IMMIGRATION COURT.
"""
OF_ONE: Final = frozenset({"place"})
"""Where a code of several names has none: one code of hearing locations stands for 88 places."""


def named(release: Path, kind: str) -> dict[str, str]:
    """Each code of a kind with its name; without a lookup that can be read, none."""
    table, codes, said = LOOKUPS[kind]
    file = f"read_parquet({quoted(release / 'lookups' / f'{table}.parquet')})"
    with duckdb.connect() as reader:
        try:
            found = reader.execute(f"SELECT * FROM {file} LIMIT 0")
        except duckdb.Error:
            return {}
        columns = {column[0].lower(): column[0] for column in found.description}
        code = next((columns[one.lower()] for one in codes if one.lower() in columns), None)
        name = next((columns[one.lower()] for one in said if one.lower() in columns), None)
        if not (code and name):
            return {}
        names = f'COUNT(DISTINCT "{name}")'
        rows = reader.execute(
            f'SELECT "{code}", MAX("{name}") FROM {file} '
            f'WHERE "{code}" IS NOT NULL AND "{name}" IS NOT NULL GROUP BY 1 '
            f"HAVING {f'{names} = 1' if kind in OF_ONE else 'TRUE'} ORDER BY 1"
        ).fetchall()
    return {str(code): str(name) for code, name in rows}
