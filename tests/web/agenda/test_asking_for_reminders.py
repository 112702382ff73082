"""Does a person see what is sent before it is, and end it without signing in?"""

from __future__ import annotations

from typing import Any

import pytest
from django.test import Client

from tests.web.agenda.clock import Clock
from tests.web.agenda.reminding import NOON, read, turned_on
from tests.web.agenda.servers import Mail
from tests.web.applicant.pages import words
from tests.web.desk.persons import STORY
from wellfounded.web.agenda import turning
from wellfounded.web.agenda.models import Agenda, Link, Sending
from wellfounded.web.agenda.sending import send_due
from wellfounded.web.home import Home


def test_turned_off_it_is_forgotten_when_messages_went_out(
    soon: Any, home: Home, clock: Clock
) -> None:
    turned_on(soon)
    assert send_due(home, NOON) == 1
    with soon.at_home():
        assert Sending.objects.exists()
        turning.turn_reminders_off(soon.opens())
        assert not Sending.objects.exists()
        assert soon.opens().answers


def stop_link(letter: str) -> str:
    listed = str(read(letter)["List-Unsubscribe"]).strip(" <>")
    assert listed.startswith("https://forms.example.org/")
    return listed.removeprefix("https://forms.example.org")


def test_the_link_in_a_message_ends_them_without_signing_in(
    soon: Any, home: Home, mail: Mail, clock: Clock
) -> None:
    turned_on(soon, link=True)
    send_due(home, NOON)
    link = stop_link(mail.letters[0])
    client = Client(enforce_csrf_checks=True)
    assert client.get(link).status_code == 200
    with soon.at_home():
        assert Agenda.objects.get().reminds, "opening it must not end them"
    said = client.post(link)
    assert "forgets this address or number when you next look" in words(said.content.decode())
    with soon.at_home():
        assert not Sending.objects.exists(), "its name would tell the day"
    assert not client.cookies
    clock.go_on(days=6)
    assert send_due(home, NOON) == 0
    with soon.at_home():
        assert not Link.objects.exists()
    page = soon.signs_in(Client()).get("/en/k/m").content.decode()
    assert "stopped with the link" in page
    with soon.at_home():
        assert not Agenda.objects.exists()
        assert soon.opens().answers


def test_a_link_that_is_no_more_looks_like_one_that_is(soon: Any, home: Home, mail: Mail) -> None:
    turned_on(soon, link=True)
    send_due(home, NOON)
    link = stop_link(mail.letters[0])
    never = f"/en/d/{'A' * 43}"
    pages = [Client().post(one).content.replace(one.encode(), b"") for one in (link, link, never)]
    assert pages[0].replace(link[3:].encode(), b"") == pages[1].replace(link[3:].encode(), b"")
    assert pages[0].replace(link[3:].encode(), b"") == pages[2].replace(never[3:].encode(), b"")


def asked(**more: Any) -> dict[str, Any]:
    return {"way": "email", "to": "me@example.net", "before": ["7", "1"], "do": "look", **more}


@pytest.fixture
def set_up(home: Home, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("wellfounded.web.applicant.reminders.home", lambda: home)


@pytest.mark.usefixtures("set_up")
def test_the_page_shows_the_messages_before_anything_is_kept(person: Any) -> None:
    client = person.signs_in(Client())
    form = client.get("/en/k/m").content.decode()
    assert STORY["contact.phone"] not in form
    look = client.post("/en/k/m", asked()).content.decode()
    assert "You have a paper due soon. Open your page." in look
    with person.at_home():
        assert not Agenda.objects.exists()
    assert client.post("/en/k/m", asked(do="on")).status_code == 302
    page = client.get("/en/k/m").content.decode()
    assert "me…net" in page
    assert "me@example.net" not in page
    with person.at_home():
        assert b"example" not in bytes(Agenda.objects.get().blob)
    assert client.post("/en/k/m", {"do": "off"}).status_code == 302
    with person.at_home():
        assert not Agenda.objects.exists()


@pytest.mark.usefixtures("set_up")
@pytest.mark.parametrize(
    "wrong",
    [
        {"way": "pigeon"},
        {"way": ""},
        {"to": ""},
        {"to": "me"},
        {"to": "me@example.net\nBcc: you@example.net"},
        {"way": "text", "to": "12"},
        {"way": "text", "to": "me@example.net"},
        {"before": []},
        {"before": ["3"]},
    ],
)
def test_what_cannot_be_meant_is_said_and_kept_on_the_page(
    person: Any, wrong: dict[str, Any]
) -> None:
    client = person.signs_in(Client())
    for do in ("look", "on"):
        assert client.post("/en/k/m", asked(**wrong, do=do)).status_code == 422
    with person.at_home():
        assert not Agenda.objects.exists()


@pytest.mark.usefixtures("set_up")
@pytest.mark.parametrize("typed", ["(555) 014-8992", "+1 555 014 8992", "1-555-014-8992"])
def test_a_number_is_taken_as_people_write_it(person: Any, typed: str) -> None:
    client = person.signs_in(Client())
    look = client.post("/en/k/m", asked(way="text", to=typed)).content.decode()
    assert "+15550148992" in look


def test_where_no_message_can_be_sent_the_page_says_so(person: Any) -> None:
    page = person.signs_in(Client()).get("/en/k/m").content.decode()
    assert "does not send messages" in page
