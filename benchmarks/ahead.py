"""How long does it take to count what lies ahead, of one person and of 100,000?

The 100,000 are drawn by DuckDB from a hash of the row, so that every run draws the same: each is
somewhere on one of the courses below, begun on some day of the three years before.
"""

from __future__ import annotations

import json
import tempfile
from datetime import date, timedelta
from functools import partial
from pathlib import Path

import duckdb

from benchmarks.deciding import judge
from benchmarks.personas import personas
from benchmarks.report import Report
from wellfounded.caseload.columns import columns
from wellfounded.caseload.days_ahead import counted, days_ahead
from wellfounded.caseload.engine import on_duckdb
from wellfounded.caseload.on_the_way import on_the_way
from wellfounded.caseload.table import create_cases_table, structure
from wellfounded.facts import Case, parse_case
from wellfounded.law.deadlines import deadlines

CASES = 100_000
ONE_AT_MOST, ALL_AT_MOST = 0.010, 5
DAY, WITHIN = date(2026, 7, 1), 60
Course = tuple[tuple[str, int], ...]
TO_A_JUDGE: Course = (
    ("i589_received", 0),
    ("biometrics_set", 35),
    ("biometrics_taken", 35),
    ("interview_set", 160),
    ("interview_held", 160),
    ("referred", 190),
    ("nta_filed", 240),
    ("master_set", 400),
    ("hearing_held", 400),
    ("individual_set", 760),
    ("hearing_held", 760),
    ("judge_denied", 762),
    ("appeal_received", 780),
    ("briefing_schedule", 900),
)
IN_COURT: Course = (
    ("nta_served", 0),
    ("nta_filed", 30),
    ("master_set", 150),
    ("hearing_held", 150),
    ("i589_filed_in_court", 170),
    ("i765_received", 340),
    ("i765_approved", 390),
    ("fee_notice", 560),
    ("individual_set", 700),
    ("hearing_held", 700),
    ("judge_granted_asylum", 702),
    ("i730_received", 760),
)
COURSES = (
    TO_A_JUDGE,
    IN_COURT,
    (("i589_received", 0), ("fee_notice", 380), ("fee_paid", 395), ("moved_house", 600)),
    (("i589_received", 0), ("interview_set", 120), ("interview_missed", 120)),
    (("nta_filed", 0), ("master_set", 90), ("ordered_in_absence", 90)),
    (("tps_window_opened", 0), ("tps_filed", 60), ("i765_received", 60), ("evidence_asked", 200)),
    (("i589_received", 0), ("i765_received", 155), ("i765_approved", 200), ("asylum_granted", 500)),
)


def measure(report: Report) -> None:
    """Measure both."""
    cases = personas()
    report.heading("ahead: every deadline of one case, and the next 60 days of 100,000")
    works = [partial(deadlines, case, DAY) for case in cases.values()]
    judge(report, "every deadline", report.times(*works), ONE_AT_MOST, cases)
    (times,) = report.times(partial(deadlines, _longest(), DAY))
    report.at_most(f"every deadline, a case of {len(TO_A_JUDGE)} steps", times, ONE_AT_MOST)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "cases.parquet"
        draw(path, CASES)
        (times,) = report.times(partial(count, path))
        report.at_most(
            f"the next {WITHIN} days of {CASES:,} cases, from a file", times, ALL_AT_MOST
        )
        report.note(f"{count(path):,} days lie ahead of them.")


def _longest() -> Case:
    """A case that went the longest of the courses."""
    began = DAY - timedelta(days=TO_A_JUDGE[-1][1])
    steps = [{"kind": kind, "date": began + timedelta(days=days)} for kind, days in TO_A_JUDGE]
    entry = {"date": began - timedelta(days=200)}
    return parse_case({"events": steps, "entries": [entry]}, "an invented person")


def count(path: Path) -> int:
    """How many days lie ahead of the cases of a file, with nothing remembered from before."""
    on_the_way.cache_clear()
    counted.cache_clear()
    with on_duckdb(path) as engine:
        return sum(1 for _ in days_ahead(engine, DAY, WITHIN))


def draw(path: Path, cases: int) -> None:
    """Write a table of so many cases to a Parquet file."""
    arrival = "[{'date__earliest': began - 200, 'date__latest': began - 200}]"
    lists = {"events": "steps", "entries": arrival}
    drawn = ", ".join(f"{_typed(name, sql)} AS {name}" for name, sql in lists.items())
    begun = f"SELECT range AS row, {BEGAN} AS began FROM range({cases})"
    rows = f"SELECT *, list_filter({_course()}, lambda e: {KNOWN}) AS steps FROM ({begun})"
    with duckdb.connect() as connection:
        create_cases_table(connection, "cases", [], columns())
        connection.execute(
            f"INSERT INTO cases BY NAME SELECT row, TRUE AS events__complete, "
            f"TRUE AS entries__complete, {drawn}, {_filed()} FROM ({rows})"
        )
        connection.execute(
            f"COPY (SELECT 'case ' || row AS \"case\", * EXCLUDE (row) FROM cases) "
            f"TO '{path}' (FORMAT parquet)"
        )


def _filed() -> str:
    """What the answers say of a form that the steps say was received, as case files have it."""
    found = "list_filter(steps, lambda e: e.kind IN ('i589_received', 'i589_filed_in_court'))[1]"
    with_whom = f"CASE {found}.kind WHEN 'i589_received' THEN 'uscis' ELSE 'court' END"
    return (
        f'{found}.date__earliest AS "application.filed_on__earliest", '
        f'{found}.date__earliest AS "application.filed_on__latest", '
        f'CASE WHEN {found} IS NOT NULL THEN {with_whom} END AS "application.filed_with"'
    )


BEGAN = f"DATE '{DAY}' - CAST(hash(range) % 1100 AS INTEGER)"
KNOWN = f"e.date__earliest <= DATE '{DAY}' OR e.kind LIKE '%_set'"


def _typed(name: str, sql: str) -> str:
    """A list with every field that a table of cases has, NULL where nothing is drawn."""
    shape = json.dumps(structure(columns())[name])
    return f"from_json(to_json({sql}), '{shape}')"


def _course() -> str:
    """The steps of the course that the row is on."""
    places = " ".join(
        f"WHEN {number} THEN {_steps(course)}" for number, course in enumerate(COURSES)
    )
    return f"CASE hash(row, 'course') % {len(COURSES)} {places} END"


def _steps(course: Course) -> str:
    steps = (
        f"{{'kind': '{kind}', 'date__earliest': began + {days}, 'date__latest': began + {days}}}"
        for kind, days in course
    )
    return f"[{', '.join(steps)}]"
