"""Does the SQL reading say what the Python reading says, whatever the rule and the case?"""

from __future__ import annotations

from collections.abc import Iterator

import duckdb
import pytest
from hypothesis import given

from wellfounded.logic import NamedDay, Reading, Rule, select

from .cases_table import create_cases_table
from .strategies import THOROUGH, goals
from .worlds import CASE, triples

CASES = [case for triple in triples(250) for case in triple]


@pytest.fixture(scope="module")
def table() -> Iterator[duckdb.DuckDBPyConnection]:
    with duckdb.connect() as connection:
        create_cases_table(connection, "cases", CASES, CASE)
        yield connection


@THOROUGH
@given(goals(weighed=True))
def test_verdicts_and_bounds_agree(
    table: duckdb.DuckDBPyConnection, drawn: tuple[Rule, NamedDay]
) -> None:
    rule, day = drawn
    query = select([rule, day], "cases", keep=("row",))
    by_sql = table.execute(f"{query} ORDER BY row").fetchall()
    for case, (row, verdict, earliest, latest) in zip(CASES, by_sql, strict=True):
        at = Reading(case)
        span = day.span(at)
        assert (rule.decide(at), span.earliest, span.latest) == (verdict, earliest, latest), row
