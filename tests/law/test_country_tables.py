"""Do the tables of countries say what the notices and proclamations say?"""

from __future__ import annotations

from collections import Counter
from datetime import date

import pytest

from wellfounded.facts.countries import COUNTRIES
from wellfounded.law.authorities import Volatility
from wellfounded.law.holds.countries import TABLES as ENTRY_BANS
from wellfounded.law.parameters import PARAMETERS, Table, country_of
from wellfounded.law.refugees.program import TABLES as PROGRAM
from wellfounded.law.temporary_protected_status.country import AWAITING, DESIGNATED
from wellfounded.law.temporary_protected_status.country import COUNTRIES as TPS

RECORD = date(2026, 11, 21)


def on(tables: dict[str, Table], day: date, *values: str) -> set[str]:
    return {country_of(t) for t in tables.values() if t.on(day).value in values}


@pytest.mark.parametrize(
    ("day", "full", "partial"),
    [(date(2025, 6, 9), 12, 7), (date(2026, 1, 1), 20, 20)],
)
def test_the_proclamations_name_so_many(day: date, full: int, partial: int) -> None:
    """Proclamation 10949: 12 and 7. Proclamation 10998: 19 with the Palestinian papers, and 20."""
    values = Counter(table.on(day).value for table in ENTRY_BANS.values())
    assert (values["full"], values["partial"]) == (full, partial)


def test_nobody_is_on_the_list_before_the_first_proclamation() -> None:
    assert not on(dict(ENTRY_BANS), date(2025, 6, 8), "full", "partial")


def test_laos_and_sierra_leone_moved_from_partial_to_full() -> None:
    for code in ("LA", "SL"):
        days = (date(2025, 12, 31), date(2026, 1, 1))
        assert [ENTRY_BANS[code].on(day).value for day in days] == ["partial", "full"]


def test_seventeen_countries_were_designated_when_the_table_begins() -> None:
    assert len(on(dict(TPS), date(2025, 1, 20), DESIGNATED)) == 17


def test_who_is_left_on_the_day_of_the_record() -> None:
    assert on(dict(TPS), RECORD, DESIGNATED) == {"LB"}
    assert on(dict(TPS), RECORD, AWAITING) == {"SV", "SD", "UA"}
    assert on(dict(TPS), date(2026, 11, 28), DESIGNATED) == set()


@pytest.mark.parametrize("table", TPS.values(), ids=lambda table: table.name)
def test_each_designation_names_its_days(table: Table) -> None:
    residence, presence = table.more["residence"], table.more["presence"]
    assert residence <= presence < table.rows[0].until
    assert country_of(table) in COUNTRIES


def test_what_moves_is_looked_at_every_fourteen_days() -> None:
    moving = [row for table in TPS.values() for row in table.rows]
    assert {row.volatility for row in moving} == {Volatility.COURT_ACTION}
    assert all(row.check_today(RECORD) for row in moving)


@pytest.mark.parametrize(
    ("day", "number"),
    [
        (date(2015, 9, 30), None),
        (date(2020, 9, 30), 18000),
        (date(2020, 10, 1), 15000),
        (date(2021, 5, 3), 62500),
        (date(2021, 9, 30), 62500),
        (date(2021, 10, 1), 125000),
        (date(2025, 9, 30), 125000),
        (date(2025, 10, 1), 7500),
        (date(2026, 5, 20), 7500),
        (date(2026, 5, 21), 17500),
        (date(2026, 9, 30), 17500),
        (date(2026, 10, 1), None),
    ],
)
def test_how_many_refugees_may_come(day: date, number: int | None) -> None:
    assert PROGRAM["ceiling"].on(day).value == number


def test_an_unknown_number_says_why() -> None:
    assert "was not found" in PROGRAM["ceiling"].on(RECORD).note


def test_every_table_is_listed() -> None:
    assert {"countries.LB", "entry_bans.IR", "program.ceiling"} <= PARAMETERS.keys()
