"""Does Spark answer every query of the rules as DuckDB does, row by row?"""

from __future__ import annotations

import os
import re
import shutil
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from random import Random
from typing import Any

import duckdb
import pytest

from tests.law.worlds import nearly_golden
from tests.logic.worlds import blurred
from wellfounded.caseload.columns import columns
from wellfounded.caseload.engine import CASES, on_duckdb
from wellfounded.caseload.parquet import write_parquet
from wellfounded.caseload.recheck import count, facts_of, moving
from wellfounded.caseload.signature import signatures
from wellfounded.caseload.sound import require_sound
from wellfounded.caseload.table import create_cases_table
from wellfounded.cli.case import PERSONAS, example_names
from wellfounded.facts import read_case
from wellfounded.law import DAYS, RULEBOOK
from wellfounded.law.recheck.changes import ASKED
from wellfounded.logic import select

pytest.importorskip("pyspark", reason="pyspark is not here: 'make spark' installs it")
if not (shutil.which("java") or os.environ.get("JAVA_HOME")):
    pytest.skip("Java is not here, and Spark needs it", allow_module_level=True)

pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning", "ignore::ResourceWarning")
AS_OF = date(2026, 7, 1)
ENDS = (date(2025, 8, 1), date(2026, 11, 1))


@pytest.fixture(scope="module")
def table(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The invented people, and cases near the golden ones of which little is known for sure."""
    folder = tmp_path_factory.mktemp("spark")
    people = {name: read_case(PERSONAS / f"{name}.toml") for name in example_names()}
    write_parquet(people, folder / "people.parquet", as_of=AS_OF)
    random = Random(20261121)
    near = [nearly_golden(random) for _ in range(24)]
    near = [case if random.random() < 0.4 else blurred(random, case) for case in near]
    with duckdb.connect() as connection:
        create_cases_table(connection, "near", near, columns())
        connection.execute(
            f"COPY (SELECT * FROM '{folder / 'people.parquet'}' UNION ALL BY NAME "
            f"SELECT 'near ' || row AS \"case\", * EXCLUDE (row) FROM near) "
            f"TO '{folder / 'cases.parquet'}' (FORMAT parquet)"
        )
    return folder / "cases.parquet"


@pytest.fixture(scope="module")
def both(table: Path) -> Iterator[tuple[Any, Any]]:
    """The same table in both engines."""
    from wellfounded.caseload.spark import OnSpark

    with on_duckdb(table) as duck, OnSpark(str(table)) as spark:
        yield duck, spark
        spark._session.stop()


def test_every_rule_and_day_says_the_same(both: tuple[Any, Any]) -> None:
    rules = [entry.rule for entry in RULEBOOK.values()]
    query = select([*rules, *(day for day, _ in DAYS.values())], CASES, keep=("case",))
    ours, theirs = (sorted(engine.rows(query)) for engine in both)
    assert len(ours) == 37
    assert ours == theirs


def test_the_same_cases_move_and_their_facts_are_the_same(both: tuple[Any, Any]) -> None:
    signed = [(one,) for one in signatures(("tps", "asylum.one_year_bar"), ENDS, ENDS)]
    ours, theirs = (moving(engine, signed) for engine in both)
    assert "marie_joseph" in ours
    assert ours == theirs
    facts, their_facts = (list(facts_of(engine, ours)) for engine in both)
    assert facts == their_facts
    assert {count(engine) for engine in both} == {37}


def test_a_table_is_as_sound_to_one_as_to_the_other(both: tuple[Any, Any], table: Path) -> None:
    ours, theirs = (engine.shapes() for engine in both)
    assert ours == theirs
    require_sound(both[1], table)


def test_what_spark_is_given_to_compare_is_all_that_is_asked() -> None:
    from wellfounded.caseload.spark_sql import spark_sql

    for query in signatures(ASKED, ENDS, ENDS):
        assert not re.search(r"\b(list_\w+|get_?bit|len)\(", spark_sql(query), re.IGNORECASE)


@pytest.mark.parametrize(
    ("query", "rows"),
    [
        ("SELECT get_bit('0110'::BIT, CAST(DATE '2026-01-03' - DATE '2026-01-01' AS INTEGER))", 1),
        ("SELECT list_position([TRUE, NULL], NULL) IS NULL", False),
        ("SELECT list_position([TRUE, FALSE], NULL) IS NULL", True),
        ("SELECT list_position(CAST(NULL AS BOOLEAN[]), NULL) IS NULL", True),
        ("SELECT COALESCE(list_sum([1, NULL, 2]), 0)", 3),
        ("SELECT len(list_filter([1, NULL, 3], lambda x: x > 1))", 1),
        ("SELECT COALESCE(len(CAST(NULL AS BIGINT[])), 0)", 0),
        ("SELECT CAST(DATE '2024-01-31' + INTERVAL (1) MONTH AS DATE)", date(2024, 2, 29)),
        ("SELECT CAST(DATE '2024-02-29' + INTERVAL (-12) MONTH AS DATE)", date(2023, 2, 28)),
        ("SELECT DATE '2024-02-28' + 2", date(2024, 3, 1)),
        ("SELECT LEAST(DATE '9999-12-31' + 1, DATE '9999-12-31')", date(9999, 12, 31)),
        ("SELECT GREATEST(DATE '0001-01-01' + -1, DATE '0001-01-01')", date(1, 1, 1)),
        ("SELECT list_max([DATE '2024-01-01', NULL])", date(2024, 1, 1)),
        ("WITH one AS MATERIALIZED (SELECT 1 AS x) SELECT x FROM one", 1),
        ("SELECT list_min(CAST([] AS DATE[]))", None),
        ("SELECT CASE WHEN list_contains([NULL, FALSE], TRUE) THEN 1 ELSE 2 END", 2),
        ("SELECT CAST(TRUE AS VARCHAR) || CAST(DATE '0001-01-01' AS VARCHAR)", "true0001-01-01"),
    ],
)
def test_each_construct_means_the_same(both: tuple[Any, Any], query: str, rows: object) -> None:
    assert [engine.rows(query) for engine in both] == [[(rows,)], [(rows,)]]


def test_a_construct_without_a_counterpart_is_refused() -> None:
    from wellfounded.caseload.spark_sql import NotInSpark, spark_sql

    with pytest.raises(NotInSpark, match="list_cosine_similarity"):
        spark_sql("SELECT list_cosine_similarity([1], [2])")
