"""Is each deadline the one that the oracle counts? More than 10,000 triggers, and every span."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date, timedelta
from random import Random

import pytest

from wellfounded.facts import parse_case
from wellfounded.law.calendar import CLOSED_BY_ORDER
from wellfounded.law.deadlines import deadlines
from wellfounded.law.deadlines.deadline import Deadline
from wellfounded.law.time_limits import TIME_LIMITS
from wellfounded.logic import Span

from . import oracle
from .oracle import Answer
from .triggers import LAST, deadline, draw, span

TRIGGERS = 600
"""For each of the rows."""
SPANS = 60
CLOSED = frozenset(CLOSED_BY_ORDER)
BEGINNING = date(1997, 1, 1)
FIRST_YEARLY_FEE = date(2025, 7, 22)

Oracle = Callable[[date], Answer]


def _in_days(row: str) -> Oracle:
    return lambda day: oracle.days(day, oracle.IN_DAYS[row], CLOSED)


ROWS: dict[str, tuple[Oracle, date]] = {
    "appeals.board": (lambda day: oracle.appeal(day, CLOSED), BEGINNING),
    "appeals.board_brief": (_in_days("brief to the Board"), oracle.BRIEFS_TOGETHER),
    "appeals.petition_for_review": (_in_days("petition for review"), BEGINNING),
    "motions.reconsider": (_in_days("motion to reconsider"), BEGINNING),
    "motions.reopen": (_in_days("motion to reopen"), BEGINNING),
    "motions.reopen_hurt_by_family": (lambda day: oracle.of_years(day, 1, CLOSED), BEGINNING),
    "motions.absence_exceptional": (_in_days("motion to reopen, in absentia"), BEGINNING),
    "addresses.uscis": (lambda day: oracle.change_of_address_dhs(day, CLOSED), BEGINNING),
    "addresses.court": (lambda day: oracle.change_of_address_court(day, CLOSED), BEGINNING),
    "asylum_office.notice_of_intent_to_deny": (
        _in_days("answer to a notice of intent to deny asylum"),
        BEGINNING,
    ),
    "asylum_office.became_resident": (
        _in_days("answer of a person who became a resident"),
        BEGINNING,
    ),
    "asylum_office.missed_interview": (
        lambda day: oracle.missed_interview(day, CLOSED),
        BEGINNING,
    ),
    "court.evidence": (
        lambda day: oracle.individual_hearing(day, CLOSED),
        oracle.MANUAL_OF_2022,
    ),
    "court.evidence_master": (lambda day: oracle.before_hearing(day, 15, CLOSED), BEGINNING),
    "court.response": (_in_days("response in court"), BEGINNING),
    "follow_to_join.i730": (lambda day: oracle.of_years(day, 2, CLOSED), BEGINNING),
    "yearly_fee.uscis": (lambda day: oracle.yearly_fee(day, CLOSED), FIRST_YEARLY_FEE),
}
"""The time limits of the person, each with the row of the oracle and the first day of it."""
SET_ON_PAPER = {
    "appeals.board_brief",
    "asylum_office.notice_of_intent_to_deny",
    "asylum_office.became_resident",
    "court.evidence",
    "court.evidence_master",
    "court.response",
    "yearly_fee.uscis",
}
"""The office or the court sets these; what the law sets, no paper moves."""
BY_MAIL = {"requests_of_uscis.evidence": 84, "requests_of_uscis.intent": 30}
OFFICES = {
    "fear_review.credible": "review of credible fear",
    "fear_review.reasonable_interview": "reasonable fear",
    "fear_review.reasonable": "review of reasonable fear",
}


def _triggers(name: str, since: date) -> Iterator[date]:
    random, found = Random(name), 0
    while found < TRIGGERS:
        day = draw(random)
        if day >= since:
            found += 1
            yield day


def _found(one: Deadline) -> Answer:
    assert one.due is not None
    assert one.due.exact
    assert one.safe_by is not None
    return Answer(last=one.due.earliest, safe=one.safe_by)


def test_more_than_ten_thousand_triggers_are_drawn() -> None:
    assert TRIGGERS * (len(ROWS) + len(BY_MAIL) + len(OFFICES)) > 10_000


@pytest.mark.parametrize("name", ROWS)
def test_a_trigger_gives_the_days_of_the_oracle(name: str) -> None:
    expected, since = ROWS[name]
    for day in _triggers(name, since):
        assert _found(deadline(name, Span.on(day))) == expected(day), (name, day)


@pytest.mark.parametrize("name", BY_MAIL)
def test_a_letter_that_may_have_come_by_mail_gives_three_days_more(name: str) -> None:
    for day in _triggers(name, BEGINNING):
        in_hand, mailed = oracle.mailed(day, BY_MAIL[name], CLOSED)
        one = deadline(name, Span.on(day))
        assert one.due == Span(in_hand.last, mailed)
        assert one.safe_by == in_hand.safe


@pytest.mark.parametrize("name", OFFICES)
def test_the_time_of_an_office_is_not_moved_and_no_day_of_it_is_safe(name: str) -> None:
    for day in _triggers(name, BEGINNING):
        one = deadline(name, Span.on(day))
        assert one.due == Span.on(oracle.days_after(day, oracle.OF_AN_OFFICE[OFFICES[name]]))
        assert one.safe_by is None


@pytest.mark.parametrize("name", ROWS)
def test_a_span_holds_every_day_it_can_be_and_no_other_end(name: str) -> None:
    expected, since = ROWS[name]
    random = Random(name + " spans")
    for _ in range(SPANS):
        start = span(random)
        if start.earliest < since:
            continue
        days = [start.earliest + timedelta(days=n) for n in range(_length(start))]
        answers = [expected(day) for day in days]
        one = deadline(name, start)
        assert one.due == Span(min(a.last for a in answers), max(a.last for a in answers))
        assert one.safe_by == min(a.safe for a in answers)


def _length(start: Span) -> int:
    return (start.latest - start.earliest).days + 1


@pytest.mark.parametrize("name", ROWS)
def test_a_printed_day_decides_where_an_office_sets_it_and_the_safe_day_keeps_both(
    name: str,
) -> None:
    expected, since = ROWS[name]
    random = Random(name + " printed")
    more = TIME_LIMITS[name].more
    for day in list(_triggers(name, since))[:150]:
        before = name.startswith("court.evidence")
        shift = random.randint(-60, -1) if before else random.randint(1, 60)
        on_paper = day + timedelta(days=shift)
        one = deadline(name, Span.on(day), printed=Span.on(on_paper))
        last = oracle.forward(on_paper, CLOSED) if more["next_business_day"] else on_paper
        assert one.due == Span.on(last if name in SET_ON_PAPER else expected(day).last)
        alone = on_paper if more["next_business_day"] else oracle.back(on_paper, CLOSED)
        assert one.safe_by == min(alone, expected(day).safe)


@pytest.mark.parametrize("name", ROWS)
def test_a_later_start_never_ends_sooner(name: str) -> None:
    _, since = ROWS[name]
    days = sorted(_triggers(name, since))
    ends = [deadline(name, Span.on(day)).due for day in days]
    lasts = [end.earliest for end in ends if end]
    assert len(lasts) == len(days)
    assert lasts == sorted(lasts)


@pytest.mark.parametrize("name", [*ROWS, *BY_MAIL])
def test_the_safe_day_is_never_after_the_last_nor_closed_where_nothing_moves_it(name: str) -> None:
    random = Random(name + " safe")
    for _ in range(100):
        one = deadline(name, span(random))
        if one.due is None:
            continue
        assert one.safe_by is not None
        assert one.safe_by <= one.due.earliest
        if not TIME_LIMITS[name].more["next_business_day"]:
            assert one.safe_by == oracle.back(one.safe_by, CLOSED)


@pytest.mark.parametrize("name", [*ROWS, *BY_MAIL, *OFFICES])
def test_the_counting_ends_with_the_days_that_were_found(name: str) -> None:
    random = Random(name + " steps")
    for _ in range(60):
        printed = Span.on(draw(random)) if random.random() < 0.3 else None
        one = deadline(name, span(random), printed=printed)
        said = {step.id: step.day for step in one.steps}
        assert (said.get("last") or said.get("should")) == one.due
        if one.due and one.safe_by and one.safe_by != one.due.earliest:
            assert said["safe"] == Span.on(one.safe_by)


def test_the_year_to_ask_is_that_of_the_oracle() -> None:
    for day in list(_triggers("one year", BEGINNING))[:400]:
        case = parse_case(
            {"entries": [{"date": day}], "entries_complete": True}, "an invented person"
        )
        one = next(d for d in deadlines(case, day) if d.id == "asylum.one_year")
        assert _found(one) == oracle.one_year(day, CLOSED), day


def test_the_21st_birthday_is_that_of_the_oracle() -> None:
    random = Random(21)
    leap_days = [date(year, 2, 29) for year in range(1996, 2036, 4)]
    for born in leap_days + [draw(random) for _ in range(300)]:
        if born.year > LAST.year - 22:
            continue
        case = parse_case({"family": {"children": [{"date_of_birth": born}]}}, "invented")
        one = next(d for d in deadlines(case, born) if d.limit == "family.age_out")
        eve = oracle.first_day_of_age(born, 21) - timedelta(days=1)
        sooner = oracle.years_after(born, 21) - timedelta(days=1)
        assert _found(one) == Answer(last=eve, safe=oracle.back(sooner, CLOSED)), born
