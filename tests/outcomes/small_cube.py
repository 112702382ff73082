"""A cube of invented decisions, small enough to be counted by hand.

Four countries, three courts, five judges. From the fourth country so few came that every number of
it is hidden. Shares are made up so that no two groups have the same.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import duckdb

from wellfounded.outcomes.cube.folder import COLUMNS, FILES, FORMAT, digest

NATIONALITIES = {"CM": "CAMEROON", "GT": "GUATEMALA", "RU": "RUSSIA", "TV": "TUVALU"}
NO_COUNTRIES = {"IU": "IN ABSENTIA/UNKNOWN", "XX": "BE REMOVED FROM UNITED STATES"}
"""As the courts' own lookup has them."""
COURTS = {"ATL": "ATLANTA", "MIA": "MIAMI", "NYC": "NEW YORK"}
JUDGES = {"AAA": "APPLE, ANN", "BBB": "BIRCH, BEN", "CCC": "CEDAR, CY", "DDD": "DOGWOOD, DEE"}
DEFINITIONS = ("D1", "D2", "D3", "D4", "D5")
YEARS = range(2021, 2027)
SPLITS = {
    "represented": ("known", "not_known"),
    "filing": ("affirmative", "defensive", "unknown"),
    "custody": ("detained", "never", "released", "unknown"),
}
SIZE = {"": 9, "CM": 2, "GT": 4, "RU": 3, "TV": 0, "ATL": 3, "MIA": 4, "NYC": 5}
RATE = {"": 0.41, "CM": 0.62, "GT": 0.17, "RU": 0.83, "TV": 0.5}
TILT = {"": 0.0, "ATL": -0.12, "MIA": -0.05, "NYC": 0.11}
RELEASE = date(2026, 10, 1)
Row = tuple[Any, ...]


def write(folder: Path, *, invented: bool = True) -> Path:
    """The cube, written as its readers find it."""
    folder.mkdir(parents=True, exist_ok=True)
    rows = list(_cells())
    _parquet(
        folder / "cube.parquet",
        COLUMNS["cube.parquet"],
        sorted(rows, key=lambda row: row[:7]),
    )
    _parquet(
        folder / "waiting.parquet",
        COLUMNS["waiting.parquet"],
        list(_waiting()),
    )
    _parquet(
        folder / "appeals.parquet",
        COLUMNS["appeals.parquet"],
        list(_appeals()),
    )
    _parquet(folder / "like_cases.parquet", COLUMNS["like_cases.parquet"], list(_like_cases()))
    nationalities = NATIONALITIES | NO_COUNTRIES
    names = {"court": COURTS, "judge": JUDGES, "nationality": nationalities}
    (folder / "names.json").write_text(json.dumps(names), "utf-8")
    about = {
        "format": FORMAT,
        "release": str(RELEASE),
        "source_sha256": "0" * 64,
        "made_on": "2026-10-05",
        "invented": invented,
        "floor": 11,
        "rows": len(rows),
        "files": {name: digest(folder / name) for name in FILES},
    }
    (folder / "cube.json").write_text(json.dumps(about), "utf-8")
    return folder


def _parquet(path: Path, columns: str, rows: list[Row]) -> None:
    with duckdb.connect() as base:
        base.execute(f"CREATE TABLE told ({columns})")
        base.executemany(f"INSERT INTO told VALUES ({', '.join('?' * len(rows[0]))})", rows)
        base.execute(f"COPY told TO '{path}' (FORMAT parquet)")


def _cells() -> Iterator[Row]:
    for definition in DEFINITIONS:
        for nationality in ("", *NATIONALITIES):
            for court in ("", *COURTS):
                yield from _of_group(definition, nationality, court)
        for court in COURTS:
            for number, judge in enumerate(JUDGES):
                yield _judge(definition, court, judge, number)


def _of_group(definition: str, nationality: str, court: str) -> Iterator[Row]:
    size = 40 * SIZE[nationality] * (SIZE[court] if court else 12)
    for period, first, last, part in _periods():
        rate = min(0.97, max(0.02, RATE[nationality] + TILT[court] - 0.03 * (last.year - 2023)))
        yield _row(definition, nationality, court, "", "", period, first, last, size * part, rate)
        for split, values in SPLITS.items():
            for number, value in enumerate(values):
                yield _row(
                    definition,
                    nationality,
                    court,
                    split,
                    value,
                    period,
                    first,
                    last,
                    size * part / (number + 2),
                    max(0.02, rate - 0.08 * number),
                )


def _periods() -> Iterator[tuple[str, date, date, float]]:
    for year in YEARS:
        yield f"FY{year}", date(year - 1, 10, 1), date(year, 9, 30), 1 + (year % 3) / 4
    yield "recent", date(2025, 10, 1), date(2026, 9, 30), 1.25
    yield "five", date(2021, 10, 1), date(2026, 9, 30), 6.0


def _row(
    definition: str,
    nationality: str,
    court: str,
    split: str,
    value: str,
    period: str,
    first: date,
    last: date,
    size: float,
    rate: float,
) -> Row:
    granted, denied = int(size * rate), int(size * (1 - rate))
    other, admin = (int(size * 0.4), int(size * 0.3)) if definition in ("D2", "D3") else (0, 0)
    hidden = any(0 < n < 11 for n in (granted, denied, other, admin)) or nationality == "TV"
    told = _told(hidden, granted, denied, other, admin)
    led = None if hidden or split or (nationality and court) else int((granted + denied) * 0.7)
    leads = [led, None if led is None else int(led * rate)]
    open = period in ("recent", "FY2026")
    key = (definition, nationality, court, "", split, value, period, first, last)
    return (*key, *told, *leads, 1.4, 1.6, hidden, open, None, None)


def _told(hidden: bool, granted: int, denied: int, other: int, admin: int) -> list[int | None]:
    """Also who was decided in absentia, granted withholding, and torture protection alone."""
    if hidden:
        return [None] * 7
    return [granted, denied, other, admin, denied // 10, denied // 25, denied // 50]


def _judge(definition: str, court: str, judge: str, number: int) -> Row:
    """Of the four, one is counted too little to show a number."""
    decided = (420, 60, 150, 260)[number]
    granted = int(decided * (0.15 + 0.2 * number + TILT[court] / 2))
    hidden = decided < 100
    told = _told(hidden, granted, decided - granted, 0, 0)
    shrunk = (None, None) if hidden else (granted + 4.0, decided - granted + 6.0)
    key = (definition, "", court, judge, "", "", "five", date(2021, 10, 1), date(2026, 9, 30))
    return (*key, *told, None, None, 1.3, 1.5, hidden, True, *shrunk)


def _waiting() -> Iterator[Row]:
    alone = [("", ""), *((code, "") for code in ("CM", "GT", "RU")), *(("", c) for c in COURTS)]
    for nationality, court in alone:
        for start in ("notice", "application"):
            for period, months in (("all", 120), ("five", 57)):
                for month in range(0, months, 3):
                    n = max(0, 60 - abs(month - 40))
                    counts = (n // 3, n // 2, n // 5, n // 6, 14)
                    yield (nationality, court, start, period, month, *counts)


def _like_cases() -> Iterator[Row]:
    """Of the third court there is one way only."""
    for court in COURTS:
        share = 0.38 + TILT[court] / 2
        yield court, "standardised", share, share - 0.05, share + 0.05, 0.38, 0.91
        if court != "NYC":
            yield court, "modelled", share + 0.01, share - 0.02, share + 0.04, 0.38, 0.91


def _appeals() -> Iterator[Row]:
    """Of Cameroon one count of one year is withheld."""
    outcomes = {"none": 400, "pending": 150, "remand": 30, "sustain": 12, "dismiss": 90}
    for nationality in ("", "CM", "GT", "RU"):
        for court in ("", *COURTS):
            for year in YEARS:
                for outcome, n in outcomes.items():
                    if (nationality, outcome, year) != ("CM", "sustain", YEARS[-1]):
                        yield nationality, court, year, outcome, n
