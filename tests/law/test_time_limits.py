"""Do the time limits say what the texts say, on each day, and is a faulty one refused?"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

import pytest

from wellfounded.law import DAYS
from wellfounded.law.authorities import State
from wellfounded.law.filing import edition, manner
from wellfounded.law.parameters import FaultyTable, Row
from wellfounded.law.parameters.table import tables_of
from wellfounded.law.procedure import procedure
from wellfounded.law.rulebook import TABLES_READ
from wellfounded.law.time_limits import NO_LIMIT, TIME_LIMITS, Done, Who, time_limit
from wellfounded.law.time_limits.time_limit import checked

RECORD = date(2026, 10, 2)


@pytest.mark.parametrize(
    ("name", "number", "unit"),
    [
        ("appeals.board", 30, "days"),
        ("appeals.board_brief", 20, "days"),
        ("appeals.petition_for_review", 30, "days"),
        ("motions.reconsider", 30, "days"),
        ("motions.reopen", 90, "days"),
        ("motions.reopen_country_conditions", NO_LIMIT, ""),
        ("motions.absence_exceptional", 180, "days"),
        ("motions.absence_no_notice", NO_LIMIT, ""),
        ("motions.absence_bar", 10, "years"),
        ("addresses.uscis", 10, "days"),
        ("addresses.court", 5, "working days"),
        ("asylum_office.missed_interview", 45, "days"),
        ("asylum_office.notice_of_intent_to_deny", 16, "days"),
        ("asylum_office.became_resident", 30, "days"),
        ("requests_of_uscis.evidence", 12, "weeks"),
        ("requests_of_uscis.intent", 30, "days"),
        ("court.evidence", 15, "days"),
        ("court.evidence_detained", None, "days"),
        ("fear_review.credible", 7, "days"),
        ("fear_review.credible_wished", 24, "hours"),
        ("fear_review.reasonable_interview", 10, "days"),
        ("fear_review.reasonable", 10, "days"),
        ("follow_to_join.i730", 2, "years"),
        ("refugees_abroad.request_for_review", 90, "days"),
        ("work_permit_waits.to_ask", 150, "days"),
        ("work_permit_waits.to_get", 180, "days"),
        ("work_permit_waits.to_decide", 30, "days"),
        ("work_permit_waits.renewal", 180, "days"),
        ("work_permit_waits.extension", 0, "days"),
    ],
)
def test_how_long_it_is_now(name: str, number: int | str | None, unit: str) -> None:
    found = time_limit(name, RECORD)
    assert (found.row.value, found.unit) == (number, unit)


def test_thirty_days_to_appeal_stand_beside_the_ten_that_are_printed() -> None:
    before, since = (time_limit("appeals.board", date(2026, 3, day)) for day in (8, 9))
    assert before.safe is not None
    assert since.safe is not None
    assert (before.row.value, before.safe.row.value) == (30, 30)
    assert (since.row.value, since.safe.row.value) == (30, 10)
    assert (since.row.state, since.safe.row.state) == (State.IN_FORCE, State.VACATED)
    assert since.next_business_day
    assert since.done is Done.RECEIVED
    assert since.row.check_today(date(2026, 11, 21))


@pytest.mark.parametrize(
    ("name", "day", "number"),
    [
        ("work_permit_waits.to_ask", date(2020, 8, 24), 150),
        ("work_permit_waits.to_ask", date(2020, 8, 25), None),
        ("work_permit_waits.to_ask", date(2022, 2, 6), None),
        ("work_permit_waits.to_ask", date(2022, 2, 7), 150),
        ("work_permit_waits.extension", date(2022, 5, 3), 180),
        ("work_permit_waits.extension", date(2022, 5, 4), 540),
        ("work_permit_waits.extension", date(2025, 10, 29), 540),
        ("work_permit_waits.extension", date(2025, 10, 30), 0),
        ("asylum_office.form_sent_back", date(2026, 5, 28), 30),
        ("asylum_office.form_sent_back", date(2026, 5, 29), None),
        ("court.evidence", date(2022, 8, 25), None),
        ("court.evidence", date(2022, 8, 26), 15),
    ],
)
def test_a_number_turns_on_its_day(name: str, day: date, number: int | None) -> None:
    assert time_limit(name, day).row.value == number


def test_what_is_only_proposed_says_so() -> None:
    row = time_limit("work_permit_waits.proposed_to_ask", RECORD).row
    assert (row.value, row.state) == (365, State.PROPOSED)


def test_papers_are_counted_backwards_from_a_hearing() -> None:
    court, office = (time_limit(f"{one}.evidence", RECORD) for one in ("court", "asylum_office"))
    assert court.before
    assert office.before
    assert court.safe is not None
    assert office.safe is not None
    assert (court.row.value, court.safe.row.value) == (15, 30)
    assert (office.row.value, office.safe.row.value) == (0, 14)
    assert office.safe.row.state is State.VACATED


def test_a_petition_for_review_has_no_more_time_and_stops_nothing() -> None:
    found = time_limit("appeals.petition_for_review", RECORD)
    assert found.more_time == "No."
    assert "does not stop removal" in found.row.note


@pytest.mark.parametrize("name", TIME_LIMITS)
def test_the_days_it_names_are_counted_from_it(name: str) -> None:
    more = TIME_LIMITS[name].more
    named = [more[key] for key in ("day", "safe_day") if key in more]
    assert set(named) <= set(DAYS)
    assert all(name in TABLES_READ[day] for day in named)


@pytest.mark.parametrize("name", TIME_LIMITS)
def test_a_safe_time_is_no_longer_than_the_one_beside_it(name: str) -> None:
    found = time_limit(name, RECORD) if TIME_LIMITS[name].rows[0].since <= RECORD else None
    assert found is not None
    assert found.who in Who
    if found.safe is not None:
        mine, safe = found.row.value, found.safe.row.value
        assert isinstance(mine, int)
        assert isinstance(safe, int)
        assert safe >= mine if found.before else safe <= mine


GIVEN = """
[a]
title = "A"
unit = "days"
starts = "The notice."
who = "person"
done = "received"
next_business_day = true
more_time = "No."
safe = "b"
checked = 2026-11-21
tag = "T"
rows = [{ value = 30, authority = "INA 208(a)(1)" }]

[b]
unit = "days"
starts = "The notice."
who = "person"
done = "received"
next_business_day = true
more_time = "No."
checked = 2026-11-21
tag = "T"
rows = [{ value = 10, authority = "INA 208(a)(1)" }]
"""


@pytest.mark.parametrize(
    ("right", "wrong", "says"),
    [
        ('starts = "The notice."\n', "", "it does not say 'starts'"),
        ('who = "person"', 'who = "cat"', "write who = person or government"),
        ('safe = "b"', 'safe = "c"', "there is no table 'c' beside it"),
        ('safe = "b"', 'sage = "b"', "'sage' means nothing here"),
        ("next_business_day = true", 'next_business_day = "yes"', "'next_business_day' means"),
        ('unit = "days"', 'unit = "moons"', "30 'moons' is no time"),
        ("value = 30", 'value = "long"', "'long' 'days' is no time"),
        ("value = 30", "value = -1", "-1 'days' is no time"),
    ],
)
def test_a_faulty_time_limit_is_refused_by_name(right: str, wrong: str, says: str) -> None:
    assert set(checked(tables_of(GIVEN, "x.toml"))) == {"x.a", "x.b"}
    assert right in GIVEN
    with pytest.raises(FaultyTable, match=rf"^x\.a: {says}"):
        checked(tables_of(GIVEN.replace(right, wrong, 1), "x.toml"))


@pytest.mark.parametrize(
    ("form", "day", "editions"),
    [
        ("I-589", date(2026, 7, 27), None),
        ("I-589", date(2026, 7, 28), ("07/28/26",)),
        ("I-485", date(2026, 9, 17), None),
        ("I-485", date(2026, 9, 18), ("09/18/26",)),
        ("I-765", date(2026, 9, 14), ("08/21/25",)),
        ("I-765", date(2026, 9, 15), ("08/21/25",)),
        ("I-730", RECORD, None),
        ("EOIR-26", RECORD, ("Mar 2026",)),
    ],
)
def test_which_edition_is_taken(form: str, day: date, editions: tuple[str, ...] | None) -> None:
    assert edition(form, day).value == editions


def test_an_edition_that_a_court_forbids_is_named() -> None:
    assert "09/15/26 must not be used" in edition("I-765", RECORD).note


@pytest.mark.parametrize(
    ("found", "before", "since", "turns"),
    [
        (manner, "no", "yes", ("bad_signature_loses_the_fee", date(2026, 7, 10))),
        (procedure, "no", "yes", ("referral_without_interview", date(2026, 7, 28))),
        (procedure, "no", "yes", ("denial_without_request", date(2026, 8, 5))),
        (procedure, None, "yes", ("court_case_after_denial", date(2025, 2, 28))),
        (procedure, "no", "yes", ("own_interpreter", date(2023, 9, 13))),
        (procedure, None, "yes", ("decision_on_paper", date(2025, 9, 11))),
        (procedure, "no", "yes", ("advance_parole_counts_as_leaving", date(2026, 8, 13))),
    ],
)
def test_what_offices_may_do_turns_on_its_day(
    found: Callable[[str, date], Row], before: str | None, since: str, turns: tuple[str, date]
) -> None:
    question, day = turns
    assert found(question, day - timedelta(days=1)).value == before
    assert found(question, day).value == since


def test_bond_hearings_go_by_circuit_and_no_circuit_is_on_both_lists() -> None:
    some, none = (procedure(f"{one}bond_hearings", RECORD).value for one in ("", "no_"))
    assert (some, none) == (("2", "6", "9", "10", "11"), ("5", "8"))
