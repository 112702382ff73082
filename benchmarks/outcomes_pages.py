"""How soon does a page of the courts' numbers answer, over a cube of real size?

The site is served as an office serves it, and asked as a person asks: without a cookie, in the body
of a form. The first answer of each process opens the cube, and is told apart.
"""

from __future__ import annotations

import json
import tempfile
import time
from http.client import HTTPConnection
from pathlib import Path
from random import Random
from statistics import median
from typing import Final
from urllib.parse import urlencode

import duckdb

from benchmarks.report import Report
from benchmarks.site.serving import WORKERS, served
from tests.outcomes import small_cube
from wellfounded.outcomes.cube.folder import ABOUT, COLUMNS, CUBE, digest

COUNTRIES, COURTS, JUDGES = 200, 70, 900
ASKED: Final = 300
P95_AT_MOST, MEGABYTES_AT_MOST = 80, 250
MILLI, MEGA = 1_000, 1e6
FORM: Final = {"Content-Type": "application/x-www-form-urlencoded"}
WAYS: Final = "['D1', 'D2', 'D3', 'D4', 'D5']"
PERIODS: Final = "['FY2021','FY2022','FY2023','FY2024','FY2025','FY2026','five','recent']"
VALUES: Final = (
    "[{'s': 'represented', 'v': 'known'}, {'s': 'represented', 'v': 'not_known'}, "
    "{'s': 'filing', 'v': 'affirmative'}, {'s': 'filing', 'v': 'defensive'}, "
    "{'s': 'custody', 'v': 'never'}, {'s': 'custody', 'v': 'detained'}]"
)


def measure(report: Report) -> None:
    """Measure every kind of page, then what the processes have in memory."""
    with (
        tempfile.TemporaryDirectory(prefix="wf-outcomes-") as folder,
        served(Path(folder) / "site", {}) as site,
    ):
        place = site.home / "outcomes" / "cube"
        rows = large_cube(place)
        size = (place / CUBE).stat().st_size / MEGA
        report.heading(f"outcomes_pages: a cube of {rows:,} rows, {size:.1f} MB")
        chance = Random(1)
        first = [_asks(site.port, chance, "group") for _ in range(2 * WORKERS)]
        report.note(f"the first page, with the cube opened: {max(first):.0f} ms")
        for kind in ("group", "country", "court", "list"):
            seen = sorted(_asks(site.port, chance, kind) for _ in range(ASKED))
            report.note(f"{kind}: p50 {median(seen):.0f} ms")
            report.within(f"{kind}: p95", seen[len(seen) * 95 // 100], "ms", P95_AT_MOST)
        most = max(site.memory())
        report.within("memory of the largest process", most, "MB", MEGABYTES_AT_MOST)


def _asks(port: int, chance: Random, kind: str) -> float:
    """The milliseconds until one page was there whole."""
    country, court = f"N{chance.randrange(COUNTRIES)}", f"C{chance.randrange(COURTS)}"
    told = {
        "group": {"n": country, "c": court},
        "country": {"n": country, "d": "D2", "t": "five"},
        "court": {"c": court},
        "list": {"n": country, "b": "court"},
    }[kind]
    began = time.perf_counter()
    line = HTTPConnection("127.0.0.1", port, timeout=60)
    line.request("POST", "/en/q/o/n", urlencode(told), FORM)
    answer = line.getresponse()
    said = answer.read()
    line.close()
    took = (time.perf_counter() - began) * MILLI
    assert answer.status == 200, answer.status
    assert b"<table" in said, said[:500]
    return took


def large_cube(place: Path) -> int:
    """Write a cube with all countries by all courts, and say how many rows it has."""
    small_cube.write(place)
    with duckdb.connect() as base:
        base.execute(f"CREATE TABLE told ({COLUMNS[CUBE]})")
        base.execute(f"INSERT INTO told {_all_of_it()}")
        base.execute(f"COPY (FROM told ORDER BY ALL) TO '{place / CUBE}' (ROW_GROUP_SIZE 8192)")
        (rows,) = base.execute("SELECT count(*) FROM told").fetchall()[0]
    about = json.loads((place / ABOUT).read_text("utf-8"))
    about["files"][CUBE] = digest(place / CUBE)
    (place / ABOUT).write_text(json.dumps(about), "utf-8")
    return int(rows)


def _all_of_it() -> str:
    counts = (
        "DATE '2025-10-01', DATE '2026-09-30', 200 + (n * 7 + c) % 300, 300 + (n + c * 3) % 500, "
        "40, 30, 50, 20, 9, 400, 90, 1.3, 1.5, false, true, NULL, NULL"
    )
    everybody = (
        f"FROM range(-1, {COUNTRIES}) AS a(n), range(-1, {COURTS}) AS b(c), "
        f"unnest({WAYS}) AS d(way), unnest({PERIODS}) AS p(period)"
    )
    named = "CASE WHEN n < 0 THEN '' ELSE 'N' || n END, CASE WHEN c < 0 THEN '' ELSE 'C' || c END"
    return (
        f"SELECT way, {named}, '', '', '', period, {counts} {everybody} UNION ALL "
        f"SELECT way, {named}, '', of.s, of.v, period, {counts} {everybody}, "
        f"unnest({VALUES}) AS s(of) WHERE n < 0 OR c < 0 UNION ALL "
        f"SELECT way, '', 'C' || (j % {COURTS}), 'J' || j, '', '', 'five', DATE '2021-10-01', "
        f"DATE '2026-09-30', 100, 200, 0, 0, 20, 9, 4, NULL, NULL, 1.2, 1.4, false, false, "
        "104.0, 206.0 "
        f"FROM range({JUDGES}) AS a(j), unnest({WAYS}) AS d(way)"
    )
