"""How does a deadline stand on each day, in which words, and what does a replay show?"""

from __future__ import annotations

import os
import subprocess
import sys
from datetime import date, timedelta
from random import Random

import pytest

from wellfounded.facts import Case, parse_case
from wellfounded.facts.catalogue.happenings import HAPPENINGS
from wellfounded.languages import Language
from wellfounded.law.deadlines import Deadline, State, deadlines
from wellfounded.law.deadlines.opened import Running, counted
from wellfounded.law.deadlines.words import messages, say, state
from wellfounded.law.deadlines.yearly_fee import yearly_fees
from wellfounded.law.fees import fee as fee_of
from wellfounded.law.process import Event
from wellfounded.law.time_limits.words import messages as limits
from wellfounded.logic import BEGINNING, Span

from .triggers import deadline, draw

ENGLISH = Language("en")
DECIDED = date(2026, 6, 1)
"""A Monday; day 10 is a Thursday, day 30 a Wednesday."""
DAY = timedelta(days=1)


def _appeal(day: date, received: date | None = None) -> Deadline:
    start = Event(kind="judge_denied", day=Span.on(DECIDED), path="events[0]")
    end = received and Event(kind="appeal_received", day=Span.on(received), path="events[1]")
    return counted(Running(name="appeals.board", start=start, end=end or None), day)


@pytest.mark.parametrize(
    ("after", "stands"),
    [
        (0, State.OPEN),
        (9, State.OPEN),
        (10, State.OPEN),
        (11, State.TODAY),
        (29, State.TODAY),
        (30, State.TODAY),
        (31, State.PASSED),
    ],
)
def test_the_appeal_is_safe_on_day_10_for_today_until_day_30_and_then_past(
    after: int, stands: State
) -> None:
    one = _appeal(DECIDED + after * DAY)
    assert (one.due, one.safe_by) == (Span.on(date(2026, 7, 1)), date(2026, 6, 11))
    assert one.state is stands


@pytest.mark.parametrize(("after", "stands"), [(10, State.MET), (30, State.MET), (31, State.LATE)])
def test_an_appeal_is_met_by_the_day_it_was_received(after: int, stands: State) -> None:
    assert _appeal(DECIDED + 60 * DAY, DECIDED + after * DAY).state is stands


def test_a_receipt_that_may_have_been_late_is_not_called_in_time() -> None:
    start = Event(kind="judge_denied", day=Span.on(DECIDED), path="events[0]")
    month = Span(date(2026, 6, 20), date(2026, 7, 20))
    end = Event(kind="appeal_received", day=month, path="events[1]")
    one = counted(Running(name="appeals.board", start=start, end=end), date(2026, 8, 1))
    assert one.state is State.NOT_KNOWN


def test_day_10_on_a_saturday_is_named_with_the_friday_before() -> None:
    one = deadline("appeals.board", Span.on(date(2026, 7, 1)))
    assert one.safe_by == date(2026, 7, 11)
    assert [step.day for step in one.steps if step.id == "closed"] == [Span.on(date(2026, 7, 10))]


def test_where_the_law_moves_no_closed_day_the_safe_day_is_open() -> None:
    one = deadline("addresses.uscis", Span.on(date(2026, 7, 1)))
    assert (one.due, one.safe_by) == (Span.on(date(2026, 7, 11)), date(2026, 7, 10))


def test_nobody_is_told_that_all_is_lost() -> None:
    said = " ".join(words for _, words in (*messages(), *limits())).casefold()
    assert "day is past" in said
    for word in ("lost", "too late to appeal", "hopeless", "forfeit"):
        assert word not in said


def test_the_words_of_the_appeal_say_that_thirty_days_may_change() -> None:
    said = " ".join(say(step, ENGLISH) for step in _appeal(DECIDED).steps)
    assert "10 days" in said
    assert "30 days later is 1 July 2026" in said
    assert "was not seen" in said
    assert "Do it today" in state(_appeal(DECIDED + 11 * DAY), ENGLISH)


def test_the_order_of_the_judge_goes_before_the_days_before_a_hearing() -> None:
    hearing, ordered = Span.on(date(2026, 9, 30)), Span.on(date(2026, 9, 2))
    assert deadline("court.evidence", hearing).due == Span.on(date(2026, 9, 15))
    assert deadline("court.evidence", hearing, printed=ordered).due == ordered
    detained = deadline("court.evidence_detained", hearing)
    assert (detained.due, detained.safe_by, detained.state) == (None, None, State.NOT_KNOWN)
    assert deadline("court.evidence_detained", hearing, printed=ordered).due == ordered


def test_papers_due_on_a_closed_day_before_a_hearing_can_come_on_the_next_open_one() -> None:
    one = deadline("court.evidence_master", Span.on(date(2026, 9, 22)))
    assert one.due == Span.on(date(2026, 9, 8)), "15 days before is Labor Day"
    assert one.safe_by == date(2026, 9, 7)
    assert [step.day for step in one.steps if step.id == "closed"] == [Span.on(date(2026, 9, 4))]


def test_a_day_to_leave_is_only_the_one_that_the_order_names() -> None:
    order = Span.on(date(2026, 6, 1))
    assert deadline("court.voluntary_departure", order).state is State.NOT_KNOWN
    sunday = Span.on(date(2026, 9, 6))
    one = deadline("court.voluntary_departure", order, printed=sunday)
    assert (one.due, one.safe_by) == (sunday, sunday.earliest)
    assert "received" not in {step.id for step in one.steps}


def _fee(kind: str, day: date, *, answer_by: date | None = None, paid: bool = False) -> Deadline:
    """The yearly fee of a case that has waited since 2024, asked for on 1 July 2026."""
    step: dict[str, object] = {"kind": kind, "date": date(2026, 7, 1)}
    steps = [{"kind": "i589_received", "date": date(2024, 3, 4)}, step]
    if answer_by:
        step["answer_by"] = answer_by
    if paid:
        steps.append({"kind": "fee_paid", "date": date(2026, 7, 20)})
    case = parse_case({"events": steps}, "an invented person")
    (found,) = (one for one in deadlines(case, day) if one.limit.startswith("yearly_fee."))
    return found


@pytest.mark.parametrize(
    ("day", "stands"),
    [
        (date(2026, 5, 28), ("no", "no", "no")),
        (date(2026, 5, 29), ("yes", "yes", "yes")),
        (date(2026, 7, 21), ("stayed", "stayed", "open")),
        (date(2026, 11, 21), ("stayed", "stayed", "open")),
    ],
)
def test_what_follows_an_unpaid_fee_is_said_as_courts_left_it(
    day: date, stands: tuple[str, str, str]
) -> None:
    asked = Event(kind="fee_notice", day=Span.on(day), path="events[0]")
    (one,) = yearly_fees((asked,), day)
    ids = [step.id for step in one.steps if "unpaid_" in step.id]
    names = ("rejection", "removal", "work_permit")
    assert ids == [f"unpaid_{name}_{how}" for name, how in zip(names, stands, strict=True)]


def test_in_court_the_order_names_the_day_of_the_yearly_fee() -> None:
    assert _fee("fee_order", date(2026, 7, 2)).due is None
    assert _fee("fee_order", date(2026, 7, 2), answer_by=date(2026, 8, 3)).due == Span.on(
        date(2026, 8, 3)
    )


def test_a_paid_fee_is_met_and_threatens_nothing() -> None:
    one = _fee("fee_notice", date(2026, 11, 1), paid=True)
    assert one.state is State.MET
    assert not [step for step in one.steps if step.id.startswith("unpaid_")]


def _told(*steps: tuple[str, date]) -> Case:
    told = [{"kind": kind, "date": day} for kind, day in steps]
    return parse_case({"events": told}, "an invented person")


def _appointments(case: Case, day: date) -> list[tuple[date, State]]:
    return [
        (one.due.earliest, one.state)
        for one in deadlines(case, day)
        if one.limit.startswith("appointment.") and one.due
    ]


def test_an_appointment_stands_until_it_was_kept_and_is_never_counted_down_to_late() -> None:
    first, second = date(2026, 6, 1), date(2026, 8, 3)
    case = _told(("interview_set", first))
    assert _appointments(case, date(2026, 5, 1)) == [(first, State.OPEN)]
    assert _appointments(case, first) == [(first, State.OPEN)]
    assert _appointments(case, first + DAY) == [(first, State.PASSED)]
    kept = _told(("interview_set", first), ("interview_held", first))
    assert _appointments(kept, first + DAY) == [(first, State.MET)]
    both = _told(("interview_set", first), ("interview_set", second))
    assert _appointments(both, date(2026, 5, 1)) == [(first, State.OPEN), (second, State.OPEN)]
    assert _appointments(both, first + DAY) == [(second, State.OPEN)]
    moved = _told(
        ("interview_set", first), ("interview_moved", date(2026, 5, 20)), ("interview_set", second)
    )
    assert _appointments(moved, date(2026, 5, 21)) == [(second, State.OPEN)]


def test_a_past_day_alarms_nobody_once_the_case_has_gone_on() -> None:
    day = date(2024, 4, 1)
    assert _appointments(_told(("biometrics_set", day)), date(2025, 6, 1)) == [(day, State.PASSED)]
    later = ("interview_held", date(2025, 5, 5))
    assert _appointments(_told(("biometrics_set", day), later), date(2025, 6, 1)) == []
    hearings = _told(("master_set", day), ("individual_set", date(2026, 1, 5)))
    assert _appointments(hearings, date(2025, 6, 1)) == [(date(2026, 1, 5), State.OPEN)]


def test_a_hearing_ahead_stands_whatever_was_put_off_before() -> None:
    ahead = (("master_set", date(2026, 6, 1)), ("individual_set", date(2026, 12, 7)))
    case = _told(("continuance_granted", date(2025, 3, 3)), *ahead)
    shown = [(day, State.OPEN) for _, day in ahead]
    assert _appointments(case, date(2026, 5, 1)) == shown


def test_a_request_to_move_a_day_does_not_take_the_only_one_away() -> None:
    case = _told(("interview_set", date(2026, 6, 1)), ("interview_moved", date(2026, 5, 20)))
    assert _appointments(case, date(2026, 5, 21)) == [(date(2026, 6, 1), State.OPEN)]


APPOINTED = tuple(kind for kind in HAPPENINGS if kind.endswith(("_set", "_schedule")))


def test_what_comes_after_a_day_is_not_known_on_it() -> None:
    random = Random(7)
    kinds = [kind for kind in HAPPENINGS if kind not in APPOINTED]
    for _ in range(120):
        steps = sorted(
            ((random.choice(kinds), draw(random)) for _ in range(6)), key=lambda one: one[1]
        )
        day = draw(random)
        until = [one for one in steps if one[1] <= day]
        now = {_said(one) for one in deadlines(_told(*steps), day)}
        then = {_said(one) for one in deadlines(_told(*until), day)}
        assert now == then


def _said(one: Deadline) -> tuple[object, ...]:
    return (one.id.partition(":")[0], one.due, one.safe_by, one.state, one.met, one.steps)


REPLAYED = """
from datetime import date
from wellfounded.facts import parse_case
from wellfounded.law.deadlines import deadlines
case = parse_case({"entries": [{"date": date(2026, 3, 8)}], "entries_complete": True,
    "events": [{"kind": "i589_received", "date": date(2026, 3, 29)},
               {"kind": "interview_set", "date": date(2026, 11, 1)},
               {"kind": "fee_notice", "date": date(2026, 10, 25)}]}, "invented")
for one in deadlines(case, date(2026, 10, 31)):
    print(one.id, one.due, one.safe_by, one.state)
"""


def test_no_clock_of_the_machine_is_read() -> None:
    """Days on which clocks change, in zones on both sides of the date line."""
    said = set()
    for zone in ("UTC", "America/Los_Angeles", "Pacific/Kiritimati", "Pacific/Pago_Pago"):
        run = subprocess.run(
            [sys.executable, "-c", REPLAYED],
            env={**os.environ, "TZ": zone},
            capture_output=True,
            text=True,
            check=True,
        )
        said.add(run.stdout)
    assert len(said) == 1
    assert "asylum.one_year" in said.pop()


def test_a_day_to_leave_does_not_move_the_last_day_of_the_appeal() -> None:
    order, leave = date(2026, 6, 1), date(2026, 9, 1)
    told = [
        {"kind": "nta_filed", "date": date(2026, 1, 5)},
        {"kind": "voluntary_departure", "date": order, "answer_by": leave},
    ]
    found = {one.limit: one for one in deadlines(parse_case({"events": told}, "invented"), order)}
    assert found["appeals.board"].due == Span.on(date(2026, 7, 1))
    assert found["appeals.board"].safe_by == date(2026, 6, 11)
    assert found["court.voluntary_departure"].due == Span.on(leave)


def test_a_paper_gives_no_last_day_to_what_has_no_limit() -> None:
    order, named = Span.on(date(2026, 6, 1)), Span.on(date(2026, 7, 1))
    for name in ("motions.absence_no_notice", "motions.reopen_country_conditions"):
        one = deadline(name, order, today=date(2026, 9, 1), printed=named)
        assert (one.due, one.safe_by, one.state) == (None, None, State.NO_LIMIT)


def test_a_paper_gives_no_day_to_the_time_of_an_office() -> None:
    received, named = Span.on(date(2026, 6, 1)), Span.on(date(2026, 6, 9))
    one = deadline("asylum_office.decision", received, printed=named)
    assert one.due == Span.on(date(2026, 11, 28))


def test_a_form_that_a_step_says_was_received_keeps_the_year() -> None:
    told = {
        "entries": [{"date": date(2025, 9, 1)}],
        "events": [{"kind": "i589_received", "date": date(2026, 3, 2)}],
        "family": {"children": [{"date_of_birth": date(2005, 8, 1)}]},
    }
    case = parse_case(told, "an invented person")
    after = {one.limit: one.state for one in deadlines(case, date(2026, 6, 1))}
    before = {one.limit: one.state for one in deadlines(case, date(2026, 3, 1))}
    assert after["asylum.one_year"] is State.MET
    assert before["asylum.one_year"] is State.OPEN
    assert "family.age_out" not in after
    assert before["family.age_out"] is State.OPEN


def test_a_form_filed_on_a_day_nobody_said_leaves_the_year_open_as_not_known() -> None:
    told = {"entries": [{"date": date(2025, 9, 1)}], "application": {"filed": True}}
    (one,) = deadlines(parse_case(told, "an invented person"), date(2026, 6, 1))
    assert one.state is State.NOT_KNOWN


@pytest.mark.parametrize(
    ("decided", "safe", "fee"),
    [
        (date(2025, 6, 2), date(2025, 7, 2), 110),
        (date(2026, 3, 2), date(2026, 4, 1), 1030),
        (date(2026, 11, 2), date(2026, 11, 12), 1060),
    ],
)
def test_one_denial_under_the_rules_of_three_days(decided: date, safe: date, fee: int) -> None:
    """Thirty days each time; ten are printed since March 2026, and the fee has risen ninefold."""
    told = [
        {"kind": "nta_filed", "date": date(2025, 1, 6)},
        {"kind": "judge_denied", "date": decided},
    ]
    case = parse_case({"events": told}, "an invented person")
    (one,) = (found for found in deadlines(case, decided) if found.limit == "appeals.board")
    assert one.due is not None
    assert (one.due.earliest - decided).days in (30, 31, 32)
    assert one.safe_by == safe
    assert fee_of("EOIR-26", "board", decided).amount == fee


@pytest.mark.parametrize(
    ("limit", "start", "printed", "safe"),
    [
        ("appeals.petition_for_review", Span(BEGINNING, DECIDED), date(2026, 6, 20), None),
        ("appeals.petition_for_review", Span.on(DECIDED), date(2026, 6, 20), date(2026, 6, 20)),
        ("appeals.board_brief", Span(BEGINNING, DECIDED), date(2026, 6, 20), date(2026, 6, 20)),
        ("appeals.board_brief", Span.on(DECIDED), None, date(2026, 6, 21)),
    ],
)
def test_no_day_is_safe_where_the_start_may_have_been_any_day_before(
    limit: str, start: Span, printed: date | None, safe: date | None
) -> None:
    named = printed and Span.on(printed)
    event = Event(kind="board_dismissed", day=start, path="events[0]", answer_by=named)
    one = counted(Running(name=limit, start=event), DECIDED)
    assert one.safe_by == safe


def test_a_printed_day_without_a_beginning_makes_no_day_safe() -> None:
    named = Span(BEGINNING, date(2026, 6, 20))
    event = Event(kind="briefing_schedule", day=Span.on(DECIDED), path="events[0]", answer_by=named)
    assert counted(Running(name="appeals.board_brief", start=event), DECIDED).safe_by is None
