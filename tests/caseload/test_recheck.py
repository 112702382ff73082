"""Does the engine find every case of which anything moves, and is there a reason for each move?"""

from __future__ import annotations

from datetime import date
from pathlib import Path
from random import Random

import duckdb
import pytest

from tests.law.worlds import nearly_golden, world
from tests.logic.worlds import blurred
from wellfounded.caseload.columns import columns
from wellfounded.caseload.engine import OnDuckDB
from wellfounded.caseload.recheck import facts_of, moving, on
from wellfounded.caseload.signature import signatures
from wellfounded.caseload.table import create_cases_table
from wellfounded.law.authorities import register
from wellfounded.law.recheck.changes import ASKED, What, between_days
from wellfounded.logic import Known, Roster

FIRST, LAST = date(2025, 8, 1), date(2026, 11, 1)


def case(random: Random) -> Known:
    made = world(random) if random.random() < 0.5 else nearly_golden(random)
    return made if random.random() < 0.3 else blurred(random, made)


@pytest.fixture(scope="module")
def cases() -> list[Known]:
    random = Random(20261121)
    return [case(random) for _ in range(300)]


def test_what_the_engine_finds_is_what_python_finds(cases: list[Known], tmp_path: Path) -> None:
    path = tmp_path / "cases.parquet"
    with duckdb.connect() as connection:
        create_cases_table(connection, "drawn", cases, columns())
        named = 'SELECT CAST(row AS VARCHAR) AS "case", * EXCLUDE (row) FROM drawn'
        connection.execute(f"COPY ({named}) TO '{path}'")
        engine = OnDuckDB(path, connection)
        days = (FIRST, LAST)
        found = set(moving(engine, [(one,) for one in signatures(ASKED, days, days)]))
        every = dict(facts_of(engine, [str(row) for row in range(len(cases))]))
    moved = {
        name for name, known in every.items() if between_days(on(known, FIRST), on(known, LAST))
    }
    assert moved <= found
    assert len(moved) > 100


def test_every_move_has_a_reason_of_its_kind(cases: list[Known]) -> None:
    kinds = set()
    for known in cases:
        for change in between_days(on(known, FIRST), on(known, LAST)):
            kinds.add(change.what)
            assert change.because, (change, known)
            for one in change.because:
                if one.only_time:
                    assert (one.day, change.what is What.VALUE) == (None, False)
                else:
                    assert one.authority in register()
                    assert one.day is not None
                    assert FIRST < one.day <= LAST
    assert kinds == set(What)


@pytest.mark.parametrize(
    ("country", "title"),
    [("HN", "Honduras: "), ("NI", "Nicaragua: ")],
)
def test_of_two_designations_that_end_on_one_day_the_persons_own_is_named(
    country: str, title: str
) -> None:
    known = Known(rosters={"applicant.nationality": Roster((country,), complete=True)})
    before, after = on(known, date(2025, 9, 8)), on(known, date(2025, 9, 9))
    (status,) = between_days(before, after, ("tps.country_designated",))
    (why,) = status.because
    assert why.title.startswith(title)
    assert why.day == date(2025, 9, 9)
