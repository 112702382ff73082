"""Is the query for many cases the same law, whatever the names in it?"""

from __future__ import annotations

from datetime import date

import duckdb
import pytest

from wellfounded.logic import (
    BEGINNING,
    FOREVER,
    ClosedDays,
    Known,
    Missing,
    NamedDay,
    Roster,
    Rule,
    Span,
    choice,
    day,
    item,
    next_open_day,
    roster,
    select,
    versions,
    years_after,
    yes,
)
from wellfounded.logic.days import Fixed

from .cases_table import create_cases_table, kinds_read, read_as_sql
from .strategies import CALENDARS


def test_rules_that_share_a_rule_share_its_column() -> None:
    shared = Rule("shared", yes("a"), ())
    left = Rule("left", shared & yes("b"), ())
    right = Rule("right", ~shared | left, ())
    query = select([left, right], "cases", keep=("id",))
    assert query.count('"a"') == 1
    with duckdb.connect() as connection:
        connection.execute(
            "CREATE TABLE cases AS FROM (VALUES (7, TRUE, TRUE), (8, FALSE, NULL), (9, TRUE, NULL))"
            ' AS t("id", "a", "b")'
        )
        found = connection.execute(f"{query} ORDER BY id")
        assert [column[0] for column in found.description or ()] == ["id", "left", "right"]
        assert found.fetchall() == [(7, True, True), (8, False, True), (9, None, None)]


def test_the_source_may_be_a_bracketed_query() -> None:
    goal = Rule("goal", yes("a"), ())
    with duckdb.connect() as connection:
        rows = connection.execute(select([goal], "(SELECT TRUE AS a)")).fetchall()
    assert rows == [(True,)]


def test_a_named_day_is_two_columns() -> None:
    due = NamedDay("due", years_after(day("arrived"), 1, missing=Missing.BACK), ())
    cases = [Known({"arrived": Span.on(date(2024, 2, 29))}), Known()]
    with duckdb.connect() as connection:
        create_cases_table(connection, "cases", cases, kinds_read([due]))
        found = connection.execute(f"SELECT * FROM ({select([due], 'cases')})")
        assert [column[0] for column in found.description or ()] == ["due__earliest", "due__latest"]
        back = date(2025, 2, 28)
        assert found.fetchall() == [(back, back), (BEGINNING, FOREVER)]


ODD = ['say "yes"', "it's", "select", "item1", "a.b[0]", "größe", "two words"]


@pytest.mark.parametrize("name", ODD)
def test_odd_names_of_facts_rules_and_lists(name: str) -> None:
    inner = Rule(f"rule {name}", yes(name), ())
    among = choice(f"{name} code").among(name)
    dated = item.day(f"{name} day") <= day(f"{name} day")
    listed = roster(f"{name} list").any(item.yes(name) & dated)
    goal = Rule(name + "?", inner & among & listed, ())
    case = Known(
        {name: True, f"{name} code": name, f"{name} day": Span.on(date(2024, 1, 1))},
        {f"{name} list": Roster((Known({name: True}), Known()))},
    )
    assert read_as_sql([goal, inner], [case, Known({name: False})]) == [
        (None, True),
        (False, False),
    ]


def test_a_column_of_the_source_is_not_mistaken_for_a_verdict() -> None:
    part = Rule("part", yes("a"), ())
    goal = Rule("goal", ~part, ())
    source = "(SELECT TRUE AS a, FALSE AS part, TRUE AS goal)"
    with duckdb.connect() as connection:
        rows = connection.execute(select([goal, part], source, keep=("a",))).fetchall()
    assert rows == [(True, False, True)]


def test_two_rules_of_one_name_are_refused() -> None:
    first, second = Rule("same", yes("a"), ()), Rule("same", yes("b"), ())
    with pytest.raises(ValueError, match="two rules or days are called same: rename"):
        select([Rule("goal", first & second, ())], "cases")
    assert select([Rule("goal", first & ~first, ())], "cases")


def test_rules_named_in_a_scope_have_columns_too() -> None:
    ninth = Rule("ninth", choice("circuit").among("9"), ())
    text = Rule("text", yes("a"), (), applies=ninth)
    goal = Rule("goal", versions(text, otherwise=yes("b")), ())
    cases = [
        Known({"circuit": "9", "a": True, "b": False}),
        Known({"circuit": "2", "a": True, "b": False}),
        Known({"a": True, "b": False}),
        Known({"a": True, "b": True}),
    ]
    assert read_as_sql([goal], cases) == [(True,), (False,), (None,), (True,)]


@pytest.mark.parametrize("calendar", CALENDARS)
def test_a_fixed_day_outside_the_calendar_is_left_as_it_is(calendar: ClosedDays) -> None:
    far = [BEGINNING, date(1990, 1, 6), FOREVER]
    days = [NamedDay(str(one), next_open_day(Fixed(one), calendar), ()) for one in far]
    expected = tuple(bound for one in far for bound in (one, one))
    assert read_as_sql(days, [Known()], {"a": "yes_no"}) == [expected]


def test_a_choice_among_many_codes_makes_no_join() -> None:
    """DuckDB joins a list of five codes or more, and needs a minute to plan a hundred rules so."""
    codes = "abcdefghi"
    goal = Rule("goal", choice("a").among(*codes), ())
    cases = [Known({"a": code}) for code in (*codes, "j")]
    assert read_as_sql([goal], [*cases, Known()]) == [*([(True,)] * 9), (False,), (None,)]
    with duckdb.connect() as connection:
        connection.execute("CREATE TABLE cases AS SELECT 'a' AS a")
        planned = connection.execute(f"EXPLAIN {select([goal], 'cases')}").fetchall()
    assert "JOIN" not in str(planned)


def test_a_list_the_rule_only_counts_needs_no_field() -> None:
    goal = Rule("goal", roster("orders").any(), ())
    cases = [Known(), Known(rosters={"orders": Roster((Known(),))})]
    assert kinds_read([goal]) == {"orders": {"_": "yes_no"}}
    assert read_as_sql([goal], cases) == [(None,), (True,)]
