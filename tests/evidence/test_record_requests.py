"""Are records asked for where there is a reason, with source and date, and never sent?"""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from tests.evidence.told import persona, told
from wellfounded.evidence import all_records, to_ask
from wellfounded.evidence.record_requests import HOLDS, REASONS, FaultyRequests, read_records
from wellfounded.facts import CATALOGUE, Case
from wellfounded.facts.messages import options
from wellfounded.law.authorities import authority


def offices(case: Case) -> list[str]:
    return [one.records.of for one in to_ask(case)]


def test_each_row_is_of_an_office_that_a_case_can_name() -> None:
    known = set(options(CATALOGUE["record_requests[].of"].kind))
    assert set(all_records()) == known - {"other"}
    assert set(REASONS) == set(HOLDS)


@pytest.mark.parametrize("of", all_records())
def test_each_row_has_its_source_and_a_day_to_look_again(of: str) -> None:
    row = all_records()[of]
    assert row.source
    assert authority(row.authority)
    assert row.checked < row.check_by
    assert not row.stale(row.check_by)
    assert row.stale(date(row.check_by.year + 1, 1, 1))


@pytest.mark.parametrize(
    ("answers", "of"),
    [
        ({"applicant": {"a_number": "12345678"}}, "uscis_file"),
        ({"entries": [{"date": "2025"}]}, "cbp"),
        ({"encounters": [{"outcome": "held"}]}, "ice"),
        ({"encounters": [{"date": "2025"}]}, "obim"),
        ({"proceedings": {"history": "past"}}, "court_record"),
        ({"screening_interview": {"kind": "credible"}}, "border_interview"),
        ({"arrests": [{"country": "US"}]}, "fbi"),
    ],
)
def test_a_reason_brings_its_office(answers: dict[str, Any], of: str) -> None:
    quiet: dict[str, Any] = {"orders": [], "orders_complete": True}
    assert offices(told(**quiet)) == []
    assert of in offices(told(**quiet, **answers))


def test_what_was_asked_for_is_told_and_no_longer_open() -> None:
    farid = {one.records.of: one for one in to_ask(persona("farid_noori"))}
    assert not farid["cbp"].open
    assert farid["uscis_file"].open
    assert [one.number for one in farid["cbp"].asked] == ["CBP-FO-0000-000107"]


def test_a_part_that_came_leaves_it_open() -> None:
    asked = {"of": "cbp", "answer": "part"}
    (one,) = (o for o in to_ask(told(record_requests=[asked])) if o.records.of == "cbp")
    assert one.open


def test_a_faulty_file_is_refused_by_name() -> None:
    head = "checked = 2026-01-01\ncheck_by = 2026-02-01\n"
    with pytest.raises(FaultyRequests, match=r"record_requests\.toml, cbp: it lacks 'how'"):
        read_records(head + '[cbp]\ntitle = "T"\n')
