"""Does a dated table answer for each day, and is a faulty one refused where it is wrong?"""

from __future__ import annotations

from datetime import date

import pytest

from wellfounded.law.authorities import Volatility
from wellfounded.law.parameters import FaultyTable, NotInTheTable, Table
from wellfounded.law.parameters.table import tables_of
from wellfounded.law.rulebook import Confidence
from wellfounded.logic import ANY_DAY, Known, Reading, Span, day, days_after, decide

TEXT = """
checked = 2026-11-21
tag = "T"

[filing]
title = "The fee of a form"
unit = "USD"
waivable = false
rows = [
    { value = 0, to = 2025-07-21, authority = "INA 208(a)(1)" },
    { value = 100, from = 2025-07-22, to = 2026-09-30, authority = "INA 208(a)(1)" },
    { value = 100, from = 2026-10-01, to = 2026-10-15, authority = "INA 208(a)(1)", tag = "S" },
    { unknown = "Not published.", from = 2026-10-16, authority = "INA 208(a)(1)" },
]
"""


@pytest.fixture
def table() -> Table:
    return tables_of(TEXT, "fees.toml")["filing"]


def test_the_row_of_the_day_before_the_day_and_the_day_after(table: Table) -> None:
    assert [table.on(date(2025, 7, d)).value for d in (21, 22, 23)] == [0, 100, 100]
    assert table.on(date(2026, 10, 16)).value is None
    assert table.on(date(2026, 10, 16)).note == "Not published."


def test_what_the_file_says_once_holds_for_its_rows(table: Table) -> None:
    row = table.on(date(2026, 10, 1))
    assert (row.checked, row.confidence) == (date(2026, 11, 21), Confidence.SECONDARY)
    assert (table.title, table.unit) == ("The fee of a form", "USD")
    assert table.more["waivable"] is False


def test_a_row_says_check_today_once_its_check_is_too_old(table: Table) -> None:
    row = table.on(date(2026, 10, 1))
    assert row.volatility is Volatility.LASTING
    assert not row.check_today(row.expires)
    assert row.check_today(date(2027, 5, 21))


@pytest.mark.parametrize(
    ("known", "verdict"),
    [
        (Span.on(date(2025, 7, 21)), False),
        (Span.on(date(2025, 7, 22)), True),
        (Span(date(2026, 9, 1), date(2026, 10, 15)), True),
        (Span(date(2025, 7, 1), date(2025, 7, 31)), None),
        (Span.on(date(2026, 10, 16)), None),
    ],
)
def test_a_condition_reads_the_table_by_a_day_of_the_case(
    table: Table, known: Span, verdict: bool | None
) -> None:
    asked = table.among(day("application.filed_on"), 100)
    assert decide(asked, Known(values={"application.filed_on": known})) is verdict


@pytest.mark.parametrize(
    ("filed", "counted"),
    [
        (Span.on(date(2025, 7, 21)), Span.on(date(2025, 7, 21))),
        (Span.on(date(2025, 7, 22)), Span.on(date(2025, 10, 30))),
        (Span.on(date(2026, 10, 15)), Span.on(date(2027, 1, 23))),
        (Span(date(2025, 7, 21), date(2025, 7, 22)), Span(date(2025, 7, 21), date(2025, 10, 30))),
        (Span.on(date(2026, 10, 16)), ANY_DAY),
    ],
)
def test_a_day_is_counted_by_the_number_of_its_time(
    table: Table, filed: Span, counted: Span
) -> None:
    start = day("application.filed_on")
    found = table.counted(start, lambda number: days_after(start, number))
    assert found.span(Reading(Known(values={"application.filed_on": filed}))) == counted


def test_what_is_no_number_cannot_be_counted_by() -> None:
    text = '[a]\nchecked=2026-11-21\ntag="T"\nrows=[{value="x", authority="INA 208(a)(1)"}]'
    table, start = tables_of(text, "a.toml")["a"], day("application.filed_on")
    with pytest.raises(FaultyTable, match=r"^a\.a: 'x' is no number to count by"):
        table.counted(start, lambda number: days_after(start, number))


def test_a_day_outside_the_table_is_named() -> None:
    text = '[a]\nchecked=2026-11-21\ntag="T"\nrows=[{value=1, from=2020-01-01, to=2020-12-31, '
    table = tables_of(text + 'authority="INA 208(a)(1)"}]', "a.toml")["a"]
    with pytest.raises(NotInTheTable, match="nothing is known of 2021-01-01; it runs from 2020"):
        table.on(date(2021, 1, 1))


FAULTS = [
    ("from = 2025-07-22", "from = 2025-07-23", "row 2: it begins on 2025-07-23 and leaves a gap"),
    ("from = 2025-07-22", "from = 2025-07-21", "row 2: .* overlaps .*; it begins on 2025-07-22"),
    ("0, to = 2025-07-21", "0", "row 2: the row before it has no 'to'"),
    ("to = 2026-09-30", "to = 2025-07-01", "row 2: it ends .* before it begins"),
    ("value = 0,", "", "row 1: write either 'value' or 'unknown'"),
    ("value = 0,", 'value = 0, unknown = "x",', "row 1: write either 'value' or 'unknown'"),
    ("to = 2025-07-21", "to = 2025-07-21T00:00:00", "row 1: 'to' is .*; write a date"),
    ("to = 2025-07-21", "to = 2025-07-21, vlaue = 1", "row 1: .*vlaue"),
    ("checked = 2026-11-21", "", "row 1: 'checked' is None; write a date"),
    ('tag = "S"', 'tag = "X"', "row 3: 'X'"),
    ('authority = "INA 208(a)(1)"', 'authority = "INA 999"', "no authority is registered as"),
    ("unit", "rows = []\nunit", "Cannot overwrite"),
]


@pytest.mark.parametrize(("right", "wrong", "says"), FAULTS)
def test_a_faulty_table_is_refused_with_its_place(right: str, wrong: str, says: str) -> None:
    assert right in TEXT
    with pytest.raises(FaultyTable, match=rf"^fees.toml.*{says}"):
        tables_of(TEXT.replace(right, wrong, 1), "fees.toml")


def test_a_table_without_rows_is_refused() -> None:
    with pytest.raises(FaultyTable, match=r"fees.toml, a: it has no rows"):
        tables_of('[a]\ntitle = "A"', "fees.toml")
