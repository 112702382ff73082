"""Do people get times for a talk, on both clocks, and never two of them the same?"""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta
from threading import Barrier, Thread
from types import SimpleNamespace
from typing import Any

import pytest
from django.db import connections
from django.test import Client
from icalendar import Calendar

from tests.web.asking.conftest import SENT
from tests.web.asking.sent import code_on, mine, offers, rows, seen
from wellfounded.web.asking.times import moment
from wellfounded.web.clock import today

SOON = today() + timedelta(days=30)
OFFERED = {
    "zone": "America/Chicago",
    "day": SOON.isoformat(),
    "at": "09:00",
    "minutes": "30",
    "number": "2",
    "way": "phone",
    "languages": "English, Spanish",
}


@pytest.fixture
def times(helper: Client) -> None:
    assert helper.post("/en/desk/t", OFFERED).status_code == 302


def test_the_office_offers_times_and_takes_one_off(helper: Client, times: None) -> None:
    page = helper.get("/en/desk/t")
    assert "30 minutes, by phone, English, Spanish" in seen(page)
    at = page.content.decode().split('action="/en/desk/t/')[1][:36]
    assert helper.post(f"/en/desk/t/{at}").status_code == 302
    assert helper.get("/en/desk/t").content.decode().count("/en/desk/t/") == 1


@pytest.mark.parametrize(
    ("changed", "said"),
    [
        ({"day": ""}, "Write the day and the time"),
        ({"at": "soon"}, "Write the day and the time"),
        ({"zone": "Mars/Olympus"}, "Choose the clock"),
        ({"minutes": "7"}, "Choose the clock"),
        ({"number": "400"}, "Choose the clock"),
        ({"day": "2020-01-02"}, "Choose a time that lies ahead"),
        ({"day": "2999-01-02"}, "Choose a time that lies ahead"),
    ],
)
def test_what_cannot_be_offered_is_refused(
    helper: Client, changed: dict[str, str], said: str
) -> None:
    assert said in seen(helper.post("/en/desk/t", OFFERED | changed), 422)


@pytest.mark.parametrize(
    ("day", "at", "said"),
    [
        ("2027-03-14", "02:30", "clocks go forward"),
        ("2027-11-07", "01:30", "comes twice"),
        ("2027-11-07", "00:45", "comes twice"),
    ],
)
def test_a_time_in_an_hour_that_is_lost_or_comes_twice_is_not_offered(
    helper: Client, monkeypatch: pytest.MonkeyPatch, day: str, at: str, said: str
) -> None:
    """In the last of them it is the second talk that begins in such an hour."""
    as_of = datetime.fromisoformat(day).replace(tzinfo=UTC) - timedelta(days=20)
    for name, value in (("now", as_of), ("today", as_of.date())):
        monkeypatch.setattr(f"wellfounded.web.asking.offering.{name}", lambda value=value: value)
    sent = OFFERED | {"day": day, "at": at, "zone": "America/New_York", "minutes": "45"}
    assert said in seen(helper.post("/en/desk/t", sent), 422)
    assert helper.post("/en/desk/t", sent | {"at": "03:00"}).status_code == 302


def test_a_time_is_seen_on_both_clocks_had_and_given_back(
    asked: SimpleNamespace, times: None
) -> None:
    page = seen(mine(asked.client, asked.code, act="look", zone="Asia/Kolkata"))
    assert "09:00 (UTC-0" in page
    assert "Kolkata" in page
    first, second = offers(asked.client, asked.code)
    assert "You have this time" in seen(mine(asked.client, asked.code, act="book", offer=first))
    assert offers(asked.client, asked.code) == [second]
    mine(asked.client, asked.code, act="book", offer=second)
    assert offers(asked.client, asked.code) == [first]
    mine(asked.client, asked.code, act="cancel")
    assert set(offers(asked.client, asked.code)) == {first, second}


def test_the_file_for_a_calendar_names_the_moment_and_nothing_else(
    asked: SimpleNamespace, times: None
) -> None:
    first = offers(asked.client, asked.code)[0]
    mine(asked.client, asked.code, act="book", offer=first)
    answer = mine(asked.client, asked.code, act="file")
    assert answer["Content-Type"].startswith("text/calendar")
    [event] = Calendar.from_ical(answer.content).walk("VEVENT")
    assert event["summary"] == "Appointment"
    assert "location" not in event
    assert "description" not in event
    [row] = rows_with_offers(asked)
    assert event.decoded("dtstart") == row.offer.start
    assert b"Harbor" not in answer.content


def rows_with_offers(asked: SimpleNamespace) -> list[Any]:
    from wellfounded.web.asking.codes import ask_of
    from wellfounded.web.database.scope import bound

    found = ask_of(asked.code)
    assert found is not None
    with bound(organisation=found.organisation_id):
        assert found.offer is not None
    return [found]


@pytest.mark.parametrize("offer", ["", "x", "00000000-0000-0000-0000-000000000000"])
def test_a_time_that_there_is_not_cannot_be_had(asked: SimpleNamespace, offer: str) -> None:
    answer = mine(asked.client, asked.code, act="book", offer=offer)
    assert "has just been taken" in seen(answer, 409)


def test_a_time_that_begins_within_the_hour_can_no_longer_be_had(
    asked: SimpleNamespace, times: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = offers(asked.client, asked.code)[0]
    late = moment(SOON, time(9), "America/Chicago") - timedelta(minutes=59)
    monkeypatch.setattr("wellfounded.web.asking.offering.now", lambda: late)
    assert first not in offers(asked.client, asked.code)
    assert "taken" in seen(mine(asked.client, asked.code, act="book", offer=first), 409)


def test_a_time_that_somebody_has_is_not_taken_off_and_is_free_when_they_leave(
    asked: SimpleNamespace, helper: Client, times: None
) -> None:
    first = offers(asked.client, asked.code)[0]
    mine(asked.client, asked.code, act="book", offer=first)
    assert "Somebody has this time" in seen(helper.get("/en/desk/t"))
    assert "was not taken off" in seen(helper.post(f"/en/desk/t/{first}"), 422)
    mine(asked.client, asked.code, act="leave", sure="yes")
    assert helper.post(f"/en/desk/t/{first}").status_code == 302


def test_the_desk_cancels_a_talk(
    asked: SimpleNamespace, helper: Client, office: SimpleNamespace, times: None
) -> None:
    mine(asked.client, asked.code, act="book", offer=offers(asked.client, asked.code)[0])
    [row] = rows(office)
    assert "On the office’s clock" in seen(helper.get(f"/en/desk/a/{row.id}"))
    helper.post(f"/en/desk/a/{row.id}", {"act": "cancel"})
    assert "You have this time" not in seen(mine(asked.client, asked.code))


def test_a_time_of_another_office_cannot_be_had(asked: SimpleNamespace, times: None) -> None:
    from tests.web.desk import staff
    from wellfounded.web.accounts.roles import Role

    other = staff.office("Elm Street Aid")
    staff.hire(other, Role.CASEWORKER)
    stranger = Client()
    code = code_on(stranger.post("/en/a/c", SENT | {"office": str(other.id)}))
    first = offers(asked.client, asked.code)[0]
    assert offers(stranger, code) == []
    assert "taken" in seen(mine(stranger, code, act="book", offer=first), 409)


def test_of_many_who_race_for_a_time_one_gets_it(
    anybody: Client, office: SimpleNamespace, times: None
) -> None:
    codes = [code_on(anybody.post("/en/a/c", SENT | {"reach": f"555-010{n}"})) for n in range(6)]
    wanted = offers(anybody, codes[0])[0]
    together, answers = Barrier(len(codes)), list[int]()

    def hurry(code: str) -> None:
        try:
            together.wait(timeout=30)
            answers.append(mine(Client(), code, act="book", offer=wanted).status_code)
        finally:
            connections.close_all()

    threads = [Thread(target=hurry, args=(code,)) for code in codes]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(answers) == [200] + [409] * 5
    assert sum(row.offer_id is not None for row in rows(office)) == 1
