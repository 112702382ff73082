"""Is every calendar read by another program as it was meant, and does it tell nothing?"""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from icalendar import Calendar

from tests.calendar.cases import TODAY, case_of, cases, told_day
from tests.calendar.neutral import telling
from wellfounded.calendar import Day, Entry, Kind, Mark, days_ahead, entries
from wellfounded.calendar.ics import calendar_file
from wellfounded.facts import Case
from wellfounded.languages import OFFERED, Language

KEY, OTHER_KEY = bytes(32), bytes([1]) * 32
STAMP = datetime(2026, 6, 15, 12, tzinfo=UTC)
ENGLISH = Language("en")


def written(*shown: Entry, key: bytes = KEY, language: Language = ENGLISH) -> bytes:
    return calendar_file(shown, language, key=key, stamped=STAMP)


def read(file: bytes) -> list[Any]:
    return Calendar.from_ical(file).walk("VEVENT")


@settings(max_examples=300, deadline=None)
@given(case=cases(), code=st.sampled_from(sorted(OFFERED)))
def test_any_case_gives_a_calendar_that_is_read_back_and_tells_nothing(
    case: Case, code: str
) -> None:
    shown = entries(days_ahead(case, TODAY), TODAY)
    file = written(*shown, language=Language(code))
    events = read(file)
    assert len(events) == len(shown)
    assert len({str(event["UID"]) for event in events}) == len(shown)
    for entry, event in zip(shown, events, strict=True):
        start = event["DTSTART"].dt
        assert not event.errors
        assert start == (datetime.combine(entry.day, entry.at) if entry.at else entry.day)
        assert getattr(start, "tzinfo", None) is None
        assert event["DTSTAMP"].dt == STAMP
        assert telling(str(event["SUMMARY"])) == []
        assert "DESCRIPTION" not in event
        assert "LOCATION" not in event
    assert telling(file.decode().replace("\r\n ", "").replace("CLASS:PRIVATE", "")) == []
    assert max(map(len, file.split(b"\r\n"))) <= 75
    assert b"\n" not in file.replace(b"\r\n", b"")


@settings(max_examples=300, deadline=None)
@given(case=cases())
def test_no_day_is_made_up_or_past(case: Case) -> None:
    for one in days_ahead(case, TODAY):
        assert one.first <= one.last >= TODAY
        assert one.last != date.max
        assert one.at is None or one.exact
    for entry in entries(days_ahead(case, TODAY), TODAY):
        assert entry.day >= TODAY


PAPER = Day(
    kind=Kind.PAPER, first=date(2026, 6, 20), last=date(2026, 7, 10), exact=True, id="appeal"
)


@pytest.mark.parametrize(
    ("today", "shown"),
    [
        (date(2026, 6, 19), [(Mark.SAFE, date(2026, 6, 20)), (Mark.LAST, date(2026, 7, 10))]),
        (date(2026, 6, 20), [(Mark.SAFE, date(2026, 6, 20)), (Mark.LAST, date(2026, 7, 10))]),
        (date(2026, 6, 21), [(Mark.TODAY, date(2026, 6, 21)), (Mark.LAST, date(2026, 7, 10))]),
        (date(2026, 7, 9), [(Mark.TODAY, date(2026, 7, 9)), (Mark.LAST, date(2026, 7, 10))]),
        (date(2026, 7, 10), [(Mark.TODAY, date(2026, 7, 10))]),
        (date(2026, 7, 11), []),
    ],
)
def test_after_the_safe_day_it_is_today_until_the_last_one(
    today: date, shown: list[tuple[Mark, date]]
) -> None:
    assert [(one.mark, one.day) for one in entries([PAPER], today)] == shown


def test_a_day_that_is_not_exact_stands_at_its_safe_side_and_says_so() -> None:
    case = case_of({"events": [{"kind": "check_in_set", "date": "2026-08", "time": "8:30 AM"}]})
    (entry,) = entries(days_ahead(case, TODAY), TODAY)
    assert (entry.day, entry.exact, entry.at) == (date(2026, 8, 1), False, None)
    assert "not known" in str(read(written(entry))[0]["SUMMARY"])


def test_an_appointment_has_its_hour_on_the_clock_of_its_place() -> None:
    told = {"kind": "check_in_set", "date": "2026-08-03", "time": "1:00 p.m."}
    (entry,) = entries(days_ahead(case_of({"events": [told]}), TODAY), TODAY)
    assert entry.at == time(13)
    assert b"DTSTART:20260803T130000\r\n" in written(entry)


def test_papers_before_a_hearing_are_due_before_it() -> None:
    told = {"kind": "individual_set", "date": "2026-09-03", "time": "8:30 a.m."}
    shown = entries(days_ahead(case_of({"events": [told]}), TODAY), TODAY)
    marks = [entry.mark for entry in shown]
    assert marks == [Mark.SAFE, Mark.LAST, Mark.APPOINTMENT]
    assert [entry.day for entry in shown] == sorted({entry.day for entry in shown})


def test_an_appointment_that_was_put_off_gives_way_to_the_new_one() -> None:
    told = [
        {"kind": "interview_set", "date": "2026-08-03"},
        {"kind": "interview_moved", "date": "2026-06-10"},
        {"kind": "interview_set", "date": "2026-09-10"},
    ]
    shown = entries(days_ahead(case_of({"events": told}), TODAY), TODAY)
    days = [entry.day for entry in shown if entry.mark is Mark.APPOINTMENT]
    assert days == [date(2026, 9, 10)]


def test_a_bond_that_was_set_is_no_appointment() -> None:
    told = {"kind": "bond_set", "date": "2026-08-03"}
    assert days_ahead(case_of({"events": [told]}), TODAY) == ()


def test_what_an_office_should_do_by_a_day_is_not_in_it() -> None:
    told = {"kind": "i589_received", "date": "2026-06-01"}
    days = days_ahead(case_of({"events": [told]}), TODAY)
    assert {one.kind for one in days} <= {Kind.WAIT}


def test_alarms_ring_before_a_day_and_before_an_hour() -> None:
    day = Entry(mark=Mark.SAFE, day=date(2026, 8, 3), exact=True, id="a")
    hour = Entry(mark=Mark.APPOINTMENT, day=date(2026, 8, 3), exact=True, at=time(9), id="b")
    rings = [
        [alarm["TRIGGER"].dt for alarm in event.walk("VALARM")]
        for event in read(written(day, hour))
    ]
    nine = timedelta(hours=9)
    assert rings[0] == [nine - timedelta(days=before) for before in (14, 7, 1)]
    assert rings[1] == [-timedelta(days=7), -timedelta(days=1), -timedelta(hours=2)]


def test_the_name_of_an_entry_stays_and_tells_nothing_without_the_key() -> None:
    entry = Entry(mark=Mark.LAST, day=date(2026, 8, 3), exact=True, id="appeal|events[0]")
    moved = Entry(mark=Mark.LAST, day=date(2026, 9, 3), exact=True, id="appeal|events[0]")
    names = [
        str(read(file)[0]["UID"])
        for file in (written(entry), written(moved), written(entry, key=OTHER_KEY))
    ]
    assert names[0] == names[1] != names[2]
    assert len(names[0]) == 32
    assert set(names[0]) <= set("0123456789abcdef")


@example(days=["2026-07-01", "2026-07-01"])
@given(days=st.lists(told_day(), max_size=5))
def test_two_alike_without_an_id_are_two(days: list[str]) -> None:
    shown = [
        Entry(mark=Mark.APPOINTMENT, day=date.fromisoformat(day), exact=True)
        for day in days
        if len(day) == 10
    ]
    assert len({str(event["UID"]) for event in read(written(*shown))}) == len(shown)
