"""Which files is a cube, with which columns?"""

from __future__ import annotations

from hashlib import file_digest
from pathlib import Path
from typing import Final

FORMAT: Final = 2
"""It grows when columns change: who reads one format knows no other."""
ABOUT: Final = "cube.json"
SIGNATURE: Final = "cube.json.sig"
CUBE, WAITING, APPEALS = "cube.parquet", "waiting.parquet", "appeals.parquet"
LIKE_CASES, NAMES = "like_cases.parquet", "names.json"
FILES: Final = (CUBE, WAITING, APPEALS, LIKE_CASES, NAMES)
COLUMNS: Final = {
    CUBE: (
        "definition VARCHAR, nationality VARCHAR, court VARCHAR, judge VARCHAR, split VARCHAR, "
        "value VARCHAR, period VARCHAR, first DATE, last DATE, granted INTEGER, denied INTEGER, "
        "other INTEGER, admin INTEGER, in_absentia INTEGER, withholding INTEGER, "
        "torture_only INTEGER, leads INTEGER, leads_granted INTEGER, spread DOUBLE, "
        "spread_others DOUBLE, hidden BOOLEAN, provisional BOOLEAN, shrunk_a DOUBLE, "
        "shrunk_b DOUBLE"
    ),
    WAITING: (
        "nationality VARCHAR, court VARCHAR, start VARCHAR, period VARCHAR, months INTEGER, "
        "granted INTEGER, denied INTEGER, other INTEGER, closed INTEGER, censored INTEGER"
    ),
    APPEALS: (
        "nationality VARCHAR, court VARCHAR, fiscal_year INTEGER, outcome VARCHAR, n INTEGER"
    ),
    LIKE_CASES: (
        "court VARCHAR, way VARCHAR, share DOUBLE, low DOUBLE, high DOUBLE, nation DOUBLE, "
        "covered DOUBLE"
    ),
}
KEYS: Final = {CUBE: 7, WAITING: 5, APPEALS: 4, LIKE_CASES: 2}
"""By how many of its first columns each file is sorted."""


def digest(path: Path) -> str:
    """The SHA-256 of a file, in hexadecimal digits."""
    with path.open("rb") as file:
        return file_digest(file, "sha256").hexdigest()
