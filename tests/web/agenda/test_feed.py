"""Does an address give the days, and nothing else, until it is revoked?"""

from __future__ import annotations

import logging
import re
from typing import Any

import pytest
from django.test import Client
from icalendar import Calendar

from tests.calendar.neutral import telling
from tests.web.agenda.clock import Clock, notes
from tests.web.desk.persons import STORY
from wellfounded.web.agenda import turning
from wellfounded.web.agenda.links import Purpose
from wellfounded.web.agenda.models import Agenda, Link

ADDRESS = re.compile(r"https?://[^/]+(/d/[A-Za-z0-9_-]{43}\.ics)")


@pytest.fixture
def address(person: Any) -> str:
    """The address of the person's calendar, which they have just turned on."""
    with person.at_home():
        return f"/d/{turning.turn_calendar_on(person.opens(), 'en')}.ics"


def events(address: str) -> list[Any]:
    answer = Client().get(address)
    assert answer.status_code == 200, answer.status_code
    return Calendar.from_ical(answer.content).walk("VEVENT")


def starts(address: str) -> list[bytes]:
    return [event["DTSTART"].to_ical() for event in events(address)]


def test_it_gives_the_days_to_whoever_has_the_address(address: str) -> None:
    (event,) = events(address)
    assert str(event["SUMMARY"]) == "Appointment"
    assert event["DTSTART"].to_ical() == b"20260720T083000"


def test_it_tells_nothing_of_the_case_and_nothing_the_person_said(address: str) -> None:
    answer = Client().get(address)
    body = answer.content.decode()
    assert telling(body.replace("CLASS:PRIVATE", "")) == []
    for raw in STORY.values():
        assert str(raw) not in body
    assert telling(str(answer.headers["Content-Disposition"])) == []


def test_its_headers_let_one_calendar_keep_it_and_nobody_else(address: str) -> None:
    client = Client()
    answer = client.get(address)
    assert answer.headers["Content-Type"] == "text/calendar; charset=utf-8"
    assert answer.headers["Cache-Control"].startswith("private")
    assert answer.headers["X-Robots-Tag"] == "noindex, noarchive"
    assert not answer.cookies
    assert not client.cookies


def test_what_has_not_changed_is_not_sent_again(person: Any, address: str) -> None:
    tag = Client().get(address).headers["ETag"]
    again = Client().get(address, headers={"If-None-Match": tag})
    assert (again.status_code, again.content) == (304, b"")
    notes(person, "check_in_set", "2026-08-03")
    changed = Client().get(address, headers={"If-None-Match": tag})
    assert changed.status_code == 200
    assert changed.headers["ETag"] != tag


def test_a_head_has_the_same_headers_and_no_body(address: str) -> None:
    whole, head = Client().get(address), Client().head(address)
    assert (head.status_code, head.content) == (200, b"")
    for name in ("ETag", "Content-Type", "Cache-Control"):
        assert head.headers[name] == whole.headers[name]
    assert Client().post(address).status_code == 405


def test_the_days_are_those_of_the_answers_from_the_moment_they_are_saved(
    person: Any, address: str
) -> None:
    name = notes(person, "check_in_set", "2026-08-03")
    assert starts(address) == [b"20260720T083000", b"20260803"]
    person.says(**{f"events[{name}]__date": "2026-08-10"})
    assert starts(address) == [b"20260720T083000", b"20260810"]


def test_a_day_that_is_past_is_no_longer_shown(address: str, clock: Clock) -> None:
    clock.go_on(days=35)
    assert starts(address) == [b"20260720T083000"], "it is still that day in the West"
    clock.go_on(days=1)
    assert starts(address) == []


def refused(address: str) -> tuple[int, bytes, dict[str, str]]:
    answer = Client().get(address)
    return answer.status_code, answer.content, dict(answer.headers)


def test_revoked_renewed_wrong_and_never_there_look_alike(person: Any, address: str) -> None:
    never = refused(f"/d/{'A' * 43}.ics")
    assert never[0] == 404
    with person.at_home():
        second = f"/d/{turning.turn_calendar_on(person.opens(), 'en')}.ics"
    assert len(events(second)) == 1
    assert refused(address) == never
    with person.at_home():
        turning.turn_calendar_off(person.opens())
    assert refused(second) == never
    assert refused("/d/x.ics") == never
    assert refused(f"/d/{'é' * 43}.ics") == never


def test_the_database_holds_no_token_and_forgets_everything_with_the_calendar(
    person: Any, address: str
) -> None:
    token = address.removeprefix("/d/").removesuffix(".ics").encode()
    with person.at_home():
        link = Link.objects.get()
        assert token not in bytes(link.digest)
        assert b"2026" not in bytes(Agenda.objects.get().blob)
        turning.turn_calendar_off(person.opens())
        assert not Link.objects.exists()
        assert not Agenda.objects.exists()


def test_a_link_for_one_thing_is_none_for_another(person: Any, address: str) -> None:
    from wellfounded.web.agenda.links import case_of

    token = address.removeprefix("/d/").removesuffix(".ics")
    assert case_of(token, Purpose.FEED) == person.case
    assert case_of(token, Purpose.STOP) is None


def test_it_goes_on_when_the_case_goes_to_an_office_and_comes_back(
    person: Any,
    address: str,
    office: Any,
    taken_in: Any,
) -> None:
    from wellfounded.web.cases.giving import take_back

    assert starts(address) == [b"20260720T083000"]
    notes(person, "check_in_set", "2026-08-03")
    assert len(starts(address)) == 2
    with person.at_home():
        take_back(person.opens())
    assert len(starts(address)) == 2
    person.says(note="Something more.")
    with person.at_home():
        assert person.opens().answers


def test_it_goes_on_when_the_office_gives_the_case_back(
    person: Any, address: str, office: Any, taken_in: Any
) -> None:
    from wellfounded.web.cases.giving_back import give_back

    worker = office.caseworker
    with worker.at_work():
        give_back(worker.opens(person.case))
    assert len(events(address)) == 1
    notes(person, "check_in_set", "2026-08-03")
    assert len(events(address)) == 2


def test_a_days_row_that_was_changed_or_set_back_is_noticed(person: Any, address: str) -> None:
    from django.db import connection

    from wellfounded.vault.manifest import ManifestError

    with person.at_home():
        before = bytes(Agenda.objects.get().blob)
    notes(person, "check_in_set", "2026-08-03")
    with person.at_home():
        Agenda.objects.update(revision=99, blob=before)
        with pytest.raises(ManifestError):
            _ = person.opens().answers
    assert refused(address)[0] == 404
    assert connection.is_usable()


def test_after_the_case_is_deleted_nothing_answers(person: Any, address: str) -> None:
    from wellfounded.web.cases.erasing import erase

    erase(person.case)
    assert refused(address)[0] == 404


def test_the_log_never_hears_the_address(
    address: str, caplog: pytest.LogCaptureFixture, capsys: pytest.CaptureFixture[str]
) -> None:
    token = address.removeprefix("/d/").removesuffix(".ics")
    with caplog.at_level(logging.DEBUG):
        Client().get(address)
        Client().get(address + "x")
        Client(raise_request_exception=False).post(address)
    from wellfounded.web.log import Allowed

    written = " ".join(Allowed().format(record) for record in caplog.records)
    assert token not in written + "".join(capsys.readouterr())


def test_who_tries_addresses_is_slowed(monkeypatch: pytest.MonkeyPatch, database: None) -> None:
    from wellfounded.web.public import feed
    from wellfounded.web.public.limits import Bucket

    monkeypatch.setattr(feed, "FEEDS", Bucket(burst=2, a_minute=1))
    codes = [Client().get(f"/d/{n}.ics").status_code for n in range(3)]
    assert codes == [404, 404, 429]


def test_the_page_turns_it_on_and_off_and_shows_the_address_once(person: Any) -> None:
    client = person.signs_in(Client())
    off = client.get("/en/k/c").content.decode()
    assert "Turn the calendar on" in off
    on = client.post("/en/k/c", {"do": "on"}).content.decode()
    found = ADDRESS.search(on)
    assert found
    assert len(events(found[1])) == 1
    assert not ADDRESS.search(client.get("/en/k/c").content.decode())
    assert client.post("/en/k/c", {"do": "off"}).status_code == 302
    assert refused(found[1])[0] == 404


def test_it_speaks_the_language_it_was_turned_on_in(person: Any) -> None:
    client = person.signs_in(Client())
    found = ADDRESS.search(client.post("/es/k/c", {"do": "on"}).content.decode())
    assert found
    assert Client().get(found[1]).headers["Content-Language"] == "es"
