"""What is different when the same case is played under the rules of three days?

The story is the same to the day; only the day on which it is told moves. So what differs is the
law: the appeal to the Board, briefs, the yearly fee, work permits, referral and bond.
"""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from wellfounded.facts import Case, parse_case
from wellfounded.law.authorities import State
from wellfounded.law.deadlines import Deadline, deadlines
from wellfounded.law.fees import fee, unpaid
from wellfounded.law.parameters.table import NotInTheTable
from wellfounded.law.process import course
from wellfounded.law.time_limits import time_limit
from wellfounded.logic import Span

EARLY, MIDDLE, TODAY = DAYS = date(2025, 6, 1), date(2026, 3, 1), date(2026, 11, 21)


def ago(day: date, days: int) -> date:
    return day - timedelta(days=days)


def in_court(day: date) -> Case:
    """Denied five days ago and appealed yesterday, with the letter on briefs in hand today."""
    steps = {
        "nta_filed": 500,
        "i589_filed_in_court": 450,
        "judge_denied": 5,
        "appeal_received": 1,
        "briefing_schedule": 0,
    }
    told = [{"kind": kind, "date": ago(day, days)} for kind, days in steps.items()]
    return parse_case({"events": told}, "in court")


def denied(day: date) -> Case:
    told = [
        {"kind": "nta_filed", "date": ago(day, 500)},
        {"kind": "judge_denied", "date": ago(day, 5)},
    ]
    return parse_case({"events": told}, "denied")


def with_uscis(day: date, *kinds: str) -> Case:
    told = [{"kind": "i589_received", "date": ago(day, 400)}]
    told += [{"kind": kind, "date": ago(day, 2)} for kind in kinds]
    return parse_case({"events": told}, "with USCIS")


def one(case: Case, day: date, limit: str) -> Deadline:
    [found] = [each for each in deadlines(case, day) if each.limit == limit]
    return found


@pytest.mark.parametrize(
    ("day", "due", "safe_by"),
    [
        (EARLY, date(2025, 6, 26), date(2025, 6, 26)),
        (MIDDLE, date(2026, 3, 26), date(2026, 3, 26)),
        (TODAY, date(2026, 12, 16), date(2026, 11, 26)),
    ],
)
def test_the_appeal_is_due_on_day_thirty_and_safe_by_what_is_printed(
    day: date, due: date, safe_by: date
) -> None:
    """Day ten after 16 November 2026 is Thanksgiving, so the safe day is the open day before."""
    found = one(denied(day), day, "appeals.board")
    assert (found.due, found.safe_by) == (Span.on(due), safe_by)


def test_the_ten_days_were_vacated_the_day_before_they_began() -> None:
    printed = {day: time_limit("appeals.board", day).safe for day in DAYS}
    stand = {day: (one.row.value, one.row.state) for day, one in printed.items() if one}
    assert stand == {
        EARLY: (30, State.IN_FORCE),
        MIDDLE: (30, State.IN_FORCE),
        TODAY: (10, State.VACATED),
    }


def test_briefs_are_due_in_twenty_days_since_the_rule_of_2026() -> None:
    counted = {day: one(in_court(day), day, "appeals.board_brief").due for day in DAYS}
    assert (counted[EARLY], counted[MIDDLE]) == (None, None)
    due = counted[TODAY]
    assert due is not None
    assert due.earliest == date(2026, 12, 11)


@pytest.mark.parametrize(("day", "refused"), [(EARLY, True), (MIDDLE, False), (TODAY, False)])
def test_there_was_no_yearly_fee_in_the_first_year(day: date, refused: bool) -> None:
    found = course(with_uscis(day, "fee_notice"), day)
    assert [each.guard for each in found.refused] == ["yearly_fee"] * refused
    if not refused:  # the thirtieth day is a Sunday in March, and a Saturday in December
        due = one(with_uscis(day, "fee_notice"), day, "yearly_fee.uscis").due
        assert due == Span.on({MIDDLE: date(2026, 3, 30), TODAY: date(2026, 12, 21)}[day])


def test_what_follows_an_unpaid_fee_came_and_was_stayed() -> None:
    said = {day: (unpaid(day).rejection.value, unpaid(day).rejection.state) for day in DAYS}
    assert said == {
        EARLY: ("no", State.IN_FORCE),
        MIDDLE: ("no", State.IN_FORCE),
        TODAY: ("yes", State.STAYED),
    }
    assert unpaid(TODAY).work_permit.value is None


@pytest.mark.parametrize(
    ("day", "guards"),
    [
        (EARLY, ["sent_back_for_fee"]),
        (MIDDLE, ["sent_back_for_fee"]),
        (date(2026, 6, 30), []),
        (TODAY, ["sent_back_for_fee"]),
    ],
)
def test_a_form_is_sent_back_for_the_fee_in_one_summer_alone(day: date, guards: list[str]) -> None:
    told = with_uscis(day, "sent_back_for_fee")
    assert [each.guard for each in course(told, day).refused] == guards


@pytest.mark.parametrize(("day", "refused"), [(EARLY, True), (MIDDLE, True), (TODAY, False)])
def test_a_judge_without_an_interview_since_july_2026(day: date, refused: bool) -> None:
    found = course(with_uscis(day, "referred_unheard"), day)
    assert [each.guard for each in found.refused] == ["referral_without_interview"] * refused


@pytest.mark.parametrize(("day", "refused"), [(EARLY, False), (MIDDLE, False), (TODAY, True)])
def test_bond_in_the_fifth_circuit(day: date, refused: bool) -> None:
    told = [
        {"kind": "taken_into_custody", "date": ago(day, 20)},
        {"kind": "bond_hearing_asked", "date": ago(day, 2)},
    ]
    came = {"date": date(2023, 5, 2), "inspected": False, "at_port_of_entry": False}
    answers = {
        "events": told,
        "entries": [came],
        "entries_complete": True,
        "proceedings": {"circuit": "5"},
    }
    found = course(parse_case(answers, "held"), day)
    assert [each.guard for each in found.refused] == ["bond_hearing"] * refused


def test_a_renewal_no_longer_carries_the_old_card_on() -> None:
    number = {day: time_limit("work_permit_waits.extension", day).row.value for day in DAYS}
    assert number == {EARLY: 540, MIDDLE: 0, TODAY: 0}


def test_the_wait_of_a_year_for_a_work_permit_is_proposed_and_no_more() -> None:
    with pytest.raises(NotInTheTable):
        time_limit("work_permit_waits.proposed_to_ask", EARLY)
    for day in (MIDDLE, TODAY):
        assert time_limit("work_permit_waits.proposed_to_ask", day).row.state is State.PROPOSED
        assert time_limit("work_permit_waits.to_ask", day).row.value == 150


def test_the_forms_cost_more_each_time() -> None:
    asked = ("I-589", "uscis_online"), ("annual asylum fee", "uscis_online"), ("I-589", "court")
    amounts = {day: [fee(*one, day).amount for one in asked] for day in DAYS}
    assert amounts == {EARLY: [0, 0, 0], MIDDLE: [100, 102, 100], TODAY: [100, 105, 100]}


def test_the_stages_themselves_are_the_same_on_each_day() -> None:
    stages = {
        day: [(track.procedure.id, track.stage.id) for track in course(in_court(day), day).tracks]
        for day in DAYS
    }
    assert stages[EARLY] == stages[MIDDLE] == stages[TODAY]
    assert ("appeal", "briefs") in stages[TODAY]
