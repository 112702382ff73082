"""Is a new address told in time, on the days that every deadline is counted by?"""

from __future__ import annotations

import json
import random
from datetime import date, timedelta
from typing import Any

import holidays as oracle
import pytest

from wellfounded.facts import Case, read_case_text
from wellfounded.law.calendar import CLOSED_BY_ORDER
from wellfounded.law.deadlines import State, deadlines
from wellfounded.law.moving import due, moving
from wellfounded.law.moving.due import COURT, USCIS
from wellfounded.logic import Span

TODAY = date(2026, 11, 21)
FIRST, LAST = date(2000, 1, 1), date(2059, 11, 30)
LEGAL = oracle.country_holidays("US", years=range(1999, 2062))


def case(*events: dict[str, Any]) -> Case:
    return read_case_text(json.dumps({"events": list(events)}), "case.json")


def moved(day: object = "2026-11-13") -> dict[str, Any]:
    return {"kind": "moved_house", "date": day}


def is_open(day: date) -> bool:
    return day.weekday() < 5 and day not in LEGAL and day not in CLOSED_BY_ORDER


def in_five_working_days(day: date) -> date:
    """Counted another way: by looking at a whole month at once."""
    month = [day + timedelta(days=number) for number in range(1, 31)]
    return [one for one in month if is_open(one)][4]


def in_ten_days(day: date) -> date:
    return day + timedelta(days=10)


def test_each_last_day_is_that_of_an_independent_count() -> None:
    chance = random.Random(265)
    days = [FIRST + timedelta(chance.randrange((LAST - FIRST).days)) for _ in range(10_000)]
    for limit, count in ((COURT, in_five_working_days), (USCIS, in_ten_days)):
        odd = [day for day in days if due(limit, Span.on(day), TODAY).due != Span.on(count(day))]
        assert odd == []


@pytest.mark.parametrize("day", ["2026-11-13", "2026-11", {"from": "2026-12-20"}])
def test_the_list_of_deadlines_names_the_same_days(day: object) -> None:
    told = case(moved(day))
    listed = {one.id: one for one in deadlines(told, TODAY)}
    found = moving(told, TODAY)
    for one in (found.uscis, found.court):
        assert one is not None
        if one.id in listed:
            same = listed[one.id]
            assert (one.due, one.safe_by, one.state) == (same.due, same.safe_by, same.state)
    assert listed.keys() & {USCIS, COURT} or day == {"from": "2026-12-20"}


def test_a_day_that_nobody_knows_gives_none() -> None:
    unsaid = due(USCIS, None, TODAY)
    assert (unsaid.due, unsaid.safe_by, unsaid.state) == (None, None, State.NOT_KNOWN)


TOLD = {"kind": "address_told_uscis", "date": "2026-11-16"}


@pytest.mark.parametrize(
    ("events", "state"),
    [
        ([moved()], State.OPEN),
        ([moved(), TOLD], State.MET),
        ([TOLD, moved()], State.MET),
        ([moved(), {"kind": "address_told_uscis"}], State.NOT_KNOWN),
        ([moved(), TOLD | {"date": "2026-11-10"}], State.OPEN),
        ([moved(), {"kind": "address_told_court", "date": "2026-11-16"}], State.OPEN),
        ([moved("2026-01-01"), TOLD | {"date": "2026-01-05"}, moved()], State.OPEN),
        ([moved("2026-11-01"), TOLD], State.LATE),
        ([moved("2026-11-01")], State.PASSED),
    ],
)
def test_what_was_told_since_is_done(events: list[dict[str, Any]], state: State) -> None:
    assert moving(case(*events), date(2026, 11, 22)).uscis.state is state


def test_who_was_told_is_not_late() -> None:
    def noted(*events: dict[str, Any]) -> bool:
        return "late" in {note.id for note in moving(case(*events), TODAY).notes}

    long_ago = moved("2026-01-01")
    both = [{"kind": kind} for kind in ("address_told_uscis", "address_told_court")]
    assert noted(long_ago)
    assert noted(long_ago, both[0])
    assert not noted(long_ago, *both)
