"""Does a step keep the deadline it is about, and no other? And does none vanish unseen?"""

from __future__ import annotations

from datetime import date

import pytest

from wellfounded.facts import parse_case
from wellfounded.facts.catalogue.happenings import HAPPENINGS
from wellfounded.law.deadlines import Deadline, State, deadlines
from wellfounded.law.time_limits import TIME_LIMITS
from wellfounded.logic import Span

TODAY = date(2026, 9, 1)


def _all(*steps: tuple[str, date], **more: object) -> list[Deadline]:
    told = [{"kind": kind, "date": day} for kind, day in steps]
    return list(deadlines(parse_case({"events": told, **more}, "an invented person"), TODAY))


def _named(found: list[Deadline], limit: str) -> list[tuple[State, date | None]]:
    return [
        (one.state, one.met.earliest if one.met else None) for one in found if one.limit == limit
    ]


IN_COURT = (("nta_filed", date(2026, 1, 5)), ("i589_filed_in_court", date(2026, 2, 2)))
DENIED, RECEIVED = ("judge_denied", date(2026, 8, 17)), ("appeal_received", date(2026, 8, 24))


def test_a_received_appeal_keeps_the_time_and_a_waived_one_ends_it() -> None:
    assert _named(_all(*IN_COURT, DENIED), "appeals.board") == [(State.TODAY, None)]
    kept = _all(*IN_COURT, DENIED, RECEIVED)
    assert _named(kept, "appeals.board") == [(State.MET, RECEIVED[1])]
    waived = _all(*IN_COURT, DENIED, ("appeal_waived", date(2026, 8, 18)))
    assert _named(waived, "appeals.board") == []


def test_a_petition_in_another_procedure_keeps_the_time_for_it() -> None:
    dismissed = ("board_dismissed", date(2026, 7, 20))
    steps = (
        *IN_COURT,
        ("judge_denied", date(2026, 3, 2)),
        ("appeal_received", date(2026, 3, 9)),
        dismissed,
    )
    assert _named(_all(*steps), "appeals.petition_for_review") == [(State.PASSED, None)]
    asked = ("petition_received", date(2026, 8, 10))
    assert _named(_all(*steps, asked), "appeals.petition_for_review") == [(State.MET, asked[1])]


def test_a_new_hearing_day_takes_the_place_of_the_old_one() -> None:
    first, second = ("master_set", date(2026, 11, 2)), ("master_set", date(2026, 12, 7))
    (one,) = (d for d in _all(*IN_COURT, first, second) if d.limit == "court.evidence_master")
    assert one.due == Span.on(date(2026, 11, 23)), "15 days before is a Sunday"


def test_two_yearly_fees_are_two_deadlines_and_one_payment_keeps_one() -> None:
    steps = (
        ("i589_received", date(2023, 3, 6)),
        ("fee_notice", date(2026, 3, 2)),
        ("fee_paid", date(2026, 3, 20)),
        ("fee_notice", date(2026, 8, 31)),
    )
    found = _named(_all(*steps), "yearly_fee.uscis")
    assert sorted(state for state, _ in found) == [State.MET, State.OPEN]


def test_one_payment_after_two_notices_keeps_the_first_alone() -> None:
    steps = (
        ("i589_received", date(2023, 3, 6)),
        ("fee_notice", date(2026, 8, 10)),
        ("fee_notice", date(2026, 8, 24)),
        ("fee_paid", date(2026, 8, 31)),
    )
    found = [one for one in _all(*steps) if one.limit == "yearly_fee.uscis"]
    kept = {one.opened: one.state for one in found}
    assert kept == {"events[1]": State.MET, "events[2]": State.OPEN}


def test_no_two_deadlines_of_a_case_have_the_same_id() -> None:
    ids = [one.id for one in _all(*IN_COURT, DENIED, ("motion_denied", date(2026, 8, 20)))]
    assert len(ids) == len(set(ids))


def test_form_i730_for_one_person_leaves_the_time_open_for_others() -> None:
    steps = (("asylum_granted", date(2026, 3, 2)), ("i730_received", date(2026, 5, 4)))
    assert _named(_all(*steps), "follow_to_join.i730") == [(State.OPEN, None)]
    old = (("asylum_granted", date(2024, 3, 4)), ("i730_received", date(2024, 5, 6)))
    assert _named(_all(*old), "follow_to_join.i730") == [(State.MET, date(2024, 5, 6))]


CARD = (
    ("i589_received", date(2025, 1, 6)),
    ("i765_received", date(2025, 7, 7)),
    ("i765_approved", date(2025, 8, 4)),
)


def test_a_new_card_is_counted_from_the_end_of_the_old_one() -> None:
    ends = ("card_end_set", date(2027, 2, 3))
    (one,) = (d for d in _all(*CARD, ends) if d.limit == "work_permit_waits.renewal")
    assert (one.due, one.state) == (Span.on(date(2026, 8, 7)), State.REACHED)


@pytest.mark.parametrize("name", TIME_LIMITS)
def test_what_keeps_a_time_limit_is_a_step_of_the_catalogue(name: str) -> None:
    assert set(TIME_LIMITS[name].more.get("met_by", ())) <= set(HAPPENINGS)


REJECTED = ("appeal_rejected", date(2026, 8, 28))


def test_an_appeal_that_came_back_keeps_nothing_and_its_days_go_on() -> None:
    found = _all(*IN_COURT, DENIED, RECEIVED, REJECTED)
    (appeal,) = (one for one in found if one.limit == "appeals.board")
    assert (appeal.state, appeal.met, appeal.opened) == (State.TODAY, None, "events[2]")
    again = ("appeal_received", date(2026, 8, 31))
    kept = _all(*IN_COURT, DENIED, RECEIVED, REJECTED, again)
    assert _named(kept, "appeals.board") == [(State.MET, again[1])]


def test_the_day_to_leave_counts_again_when_the_appeal_came_back() -> None:
    leaving = ("voluntary_departure", date(2026, 8, 17))
    assert _named(_all(*IN_COURT, leaving, RECEIVED), "court.voluntary_departure") == []
    back = _all(*IN_COURT, leaving, RECEIVED, REJECTED)
    assert _named(back, "court.voluntary_departure") == [(State.NOT_KNOWN, None)]


def test_who_gave_up_the_appeal_and_may_leave_by_a_day_has_no_time_to_appeal() -> None:
    leaving = (("voluntary_departure", DENIED[1]), ("appeal_waived", DENIED[1]))
    assert _named(_all(*IN_COURT, *leaving), "appeals.board") == []


@pytest.mark.parametrize(
    ("limit", "before", "first", "second", "answer"),
    [
        ("requests_of_uscis.evidence", (), "evidence_asked", "evidence_asked", "evidence_received"),
        (
            "court.response",
            IN_COURT,
            "end_without_hearing_asked",
            "other_country_asked",
            "answer_received",
        ),
    ],
)
def test_one_answer_to_two_letters_keeps_the_first_alone(
    limit: str, before: tuple[tuple[str, date], ...], first: str, second: str, answer: str
) -> None:
    asked = ((first, date(2026, 8, 24)), (second, date(2026, 8, 26)))
    once = _all(*before, *asked, (answer, date(2026, 8, 28)))
    assert sorted(state for state, _ in _named(once, limit)) == [State.MET, State.OPEN]
    twice = _all(*before, *asked, (answer, date(2026, 8, 28)), (answer, date(2026, 8, 31)))
    assert [state for state, _ in _named(twice, limit)] == [State.MET, State.MET]


def test_signing_up_again_for_tps_answers_the_newest_extension() -> None:
    first, second = ("tps_extended", date(2025, 2, 3)), ("tps_extended", date(2026, 8, 3))
    assert _named(_all(first, second), "tps_periods.registration_again") == [(State.OPEN, None)]
    filed = ("tps_filed", date(2026, 8, 24))
    kept = _named(_all(first, second, filed), "tps_periods.registration_again")
    assert kept == [(State.MET, filed[1])]


def test_an_appeal_about_bond_is_about_the_newest_order_on_it() -> None:
    held, asked = ("taken_into_custody", date(2026, 7, 6)), ("bond_appealed", date(2026, 8, 27))
    orders = ("bond_set", date(2026, 8, 3)), ("bond_denied", date(2026, 8, 24))
    found = [one for one in _all(held, *orders, asked) if one.limit == "appeals.bond"]
    assert [(one.opened, one.state) for one in found] == [("events[2]", State.MET)]


def test_a_grant_that_was_taken_away_opens_no_year_of_presence() -> None:
    granted = ("judge_granted_asylum", date(2026, 3, 2))
    appealed = ("government_appealed", date(2026, 3, 20))
    lost = ("government_won_appeal", date(2026, 8, 3))
    assert _named(_all(granted, appealed), "after_protection.year") == [(State.WAITING, None)]
    assert _named(_all(granted, appealed, lost), "after_protection.year") == []


def test_a_grant_by_the_board_opens_the_two_years_for_family() -> None:
    won = ("board_sustained", date(2026, 8, 3))
    found = _all(*IN_COURT, DENIED, RECEIVED, ("board_sustained", date(2026, 8, 31)))
    assert _named(_all(won), "follow_to_join.i730") == [(State.OPEN, None)]
    assert _named(found, "follow_to_join.i730") == [(State.OPEN, None)]


MOVED = ("moved_house", date(2026, 8, 24))


@pytest.mark.parametrize(
    ("steps", "in_court", "told"),
    [
        ((), None, True),
        ((("i589_received", date(2026, 2, 2)),), False, False),
        (IN_COURT, False, True),
        ((*IN_COURT, DENIED, RECEIVED), False, True),
    ],
)
def test_the_court_is_told_of_a_move_unless_no_court_has_the_case(
    steps: tuple[tuple[str, date], ...], in_court: bool | None, told: bool
) -> None:
    answers = {} if in_court is None else {"proceedings": {"in_removal": in_court}}
    found = _all(*steps, MOVED, **answers)
    assert bool(_named(found, "addresses.court")) is told
    assert _named(found, "addresses.uscis") == [(State.OPEN, None)]


CAME = {"entries": [{"date": date(2025, 12, 1)}], "entries_complete": True}
FIRST, BACK = ("i589_received", date(2026, 2, 2)), ("i589_sent_back", date(2026, 2, 20))


def test_a_form_that_was_sent_back_does_not_keep_the_year() -> None:
    assert _named(_all(FIRST, **CAME), "asylum.one_year") == [(State.MET, FIRST[1])]
    assert _named(_all(FIRST, BACK, **CAME), "asylum.one_year") == [(State.OPEN, None)]
    for kind in ("i589_received", "i589_filed_in_court"):
        again = (kind, date(2026, 3, 10))
        found = _all(FIRST, BACK, again, **CAME)
        assert _named(found, "asylum.one_year") == [(State.MET, again[1])]


def test_a_case_that_the_board_sent_back_keeps_the_year() -> None:
    remanded = ("board_remanded", date(2026, 8, 31))
    found = _all(*IN_COURT, DENIED, RECEIVED, remanded, **CAME)
    assert _named(found, "asylum.one_year") == [(State.MET, IN_COURT[1][1])]


def test_a_form_that_was_sent_back_for_the_fee_does_not_keep_the_year() -> None:
    fee = (("fee_notice", date(2026, 5, 30)), ("sent_back_for_fee", date(2026, 7, 10)))
    assert _named(_all(FIRST, *fee, **CAME), "asylum.one_year") == [(State.OPEN, None)]
    to_court = ("i589_filed_in_court", date(2026, 8, 3))
    assert _named(_all(FIRST, *fee, to_court, **CAME), "asylum.one_year") == [
        (State.MET, to_court[1])
    ]
    stayed = (fee[0], ("sent_back_for_fee", date(2026, 8, 10)))
    assert _named(_all(FIRST, *stayed, **CAME), "asylum.one_year") == [(State.MET, FIRST[1])]


def test_the_wait_for_a_work_permit_begins_with_the_form_that_was_not_sent_back() -> None:
    again = ("i589_received", date(2026, 3, 10))
    missed = ("biometrics_missed", date(2026, 2, 10))
    for steps in ((FIRST, BACK, again), (FIRST, missed, BACK, again)):
        (one,) = (d for d in _all(*steps) if d.limit == "work_permit_waits.to_ask")
        assert one.due == Span.on(date(2026, 8, 7))


def test_after_withholding_only_the_board_gives_no_new_30_days() -> None:
    decided = (("judge_denied", date(2026, 3, 2)), ("appeal_received", date(2026, 3, 9)))
    no = ("board_dismissed", date(2026, 8, 20))
    ordinary = _all(*IN_COURT, *decided, no)
    assert _named(ordinary, "appeals.petition_for_review") == [(State.OPEN, None)]
    assert _named(ordinary, "appeals.petition_after_withholding") == []
    only = (("withholding_only_notice", date(2026, 1, 5)), *decided, no)
    found = _all(*only)
    assert _named(found, "appeals.petition_for_review") == []
    assert _named(found, "appeals.petition_after_withholding") == [(State.TODAY, None)]
    (one,) = (each for each in found if each.limit == "appeals.petition_after_withholding")
    assert [step.id for step in one.steps].count("at_once") == 1
    assert "shorter" not in [step.id for step in one.steps]
    asked = ("petition_received", date(2026, 8, 31))
    kept = _named(_all(*only, asked), "appeals.petition_after_withholding")
    assert kept == [(State.MET, asked[1])]


def test_an_appeal_in_withholding_only_does_not_end_the_days_for_a_court_of_appeals() -> None:
    steps = (
        ("prior_order_used_again", date(2026, 8, 10)),
        ("withholding_only_notice", date(2026, 8, 12)),
        ("judge_denied", date(2026, 8, 20)),
        ("appeal_received", date(2026, 8, 24)),
    )
    assert _named(_all(*steps), "appeals.petition_for_review") == [(State.OPEN, None)]
