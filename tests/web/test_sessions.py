"""Does a session hold keys, and little else, and does it end when it should?"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import timedelta
from hashlib import sha256

import pytest
from django.test import Client

from wellfounded.web.accounts import sessions
from wellfounded.web.accounts.models import Session
from wellfounded.web.clock import now

pytestmark = pytest.mark.usefixtures("static_files")
HOST = {"HTTP_HOST": "127.0.0.1"}


@pytest.fixture
def phone(database: None) -> Client:
    """A browser with a case that has just begun."""
    browser = Client(**HOST)
    assert browser.post("/en/a", {"store": "yes"}).status_code == 302
    return browser


def token(browser: Client) -> bytes:
    return bytes.fromhex(browser.cookies["sid"].value)


def is_open(browser: Client) -> bool:
    return browser.get("/en/f").status_code == 200


@pytest.fixture
def later(monkeypatch: pytest.MonkeyPatch) -> Iterator[object]:
    """Moves the server's clock."""

    def by(much: timedelta) -> None:
        moment = now() + much
        monkeypatch.setattr(sessions, "now", lambda: moment)

    return by


def test_the_first_pages_set_no_cookie(database: None) -> None:
    browser = Client(**HOST)
    for page in ("/", "/en/", "/es/i"):
        assert browser.get(page).status_code == 200
    assert not browser.cookies


def test_there_is_one_cookie_and_scripts_cannot_read_it(phone: Client) -> None:
    (cookie,) = phone.cookies.values()
    assert (cookie["httponly"], cookie["samesite"], cookie["path"]) == (True, "Strict", "/")
    assert not cookie["max-age"]
    assert not cookie["expires"]


def test_what_the_database_holds_is_not_what_opens(phone: Client) -> None:
    row = Session.objects.get()
    assert bytes(row.id) == sha256(token(phone)).digest()
    thief = Client(**HOST)
    thief.cookies["sid"] = bytes(row.id).hex()
    assert not is_open(thief)
    assert token(phone) not in bytes(row.sealed)


def test_a_token_from_before_signing_in_is_worth_nothing_after(database: None) -> None:
    browser = Client(**HOST)
    browser.get("/en/a")
    before = browser.cookies["sid"].value
    browser.post("/en/a", {"store": "yes"})
    assert browser.cookies["sid"].value != before
    planted = Client(**HOST)
    planted.cookies["sid"] = before
    assert not is_open(planted)


@pytest.mark.parametrize("way", ["/en/o", "/en/x"])
def test_leaving_ends_it_at_once(phone: Client, way: str) -> None:
    kept = token(phone).hex()
    phone.post(way)
    assert not Session.objects.exists()
    thief = Client(**HOST)
    thief.cookies["sid"] = kept
    assert not is_open(thief)


def test_it_ends_when_nobody_is_there(phone: Client, later: object) -> None:
    later(timedelta(minutes=20))
    assert is_open(phone)
    later(timedelta(minutes=20 + 22))
    assert not is_open(phone)
    assert not Session.objects.exists()


def test_it_ends_after_twelve_hours_of_work(phone: Client, later: object) -> None:
    for quarter in range(1, 48):
        later(timedelta(minutes=15 * quarter))
        assert is_open(phone)
    later(timedelta(hours=12, minutes=1))
    assert not is_open(phone)


@pytest.mark.parametrize("years", [-10, 10])
def test_a_clock_that_jumps_makes_no_session_eternal(
    phone: Client, later: object, years: int
) -> None:
    Session.objects.update(
        seen=now() + timedelta(days=365 * years), started=now() + timedelta(days=365 * years)
    )
    assert not is_open(phone)


def test_nonsense_for_a_token_is_nobody(database: None) -> None:
    browser = Client(**HOST)
    for nonsense in ("", "zz", "00", "00" * 31, "00" * 33, "é" * 64):
        browser.cookies["sid"] = nonsense
        assert not is_open(browser)


def test_everybody_can_be_sent_out_at_once(phone: Client) -> None:
    case = Session.objects.get().of
    assert sessions.end_all(case) == 1
    assert not is_open(phone)


def test_the_code_is_kept_only_until_it_was_typed_back(phone: Client) -> None:
    shown = phone.get("/en/c").content.decode()
    assert '<ol class="code words"' in shown
    listed = shown.partition('<ol class="code words"')[2].partition("</ol>")[0]
    words = " ".join(re.findall(r"<li>(\w+)</li>", listed))
    wrong = phone.post("/en/c/t", {"code": "zoo " * 8})
    assert wrong.status_code == 422
    assert phone.post("/en/c/t", {"code": words}).status_code == 302
    assert phone.get("/en/c").status_code == 302


def test_of_two_tabs_neither_takes_out_what_the_other_put_in(phone: Client) -> None:
    one, other = (sessions.Here(token(phone)) for _ in range(2))
    code = one.code()
    assert code is not None
    assert one.hold("a", [["q0.value", "می\u200c"]])
    assert other.hold("b", [["q1.value", "\x07"]])
    assert sessions.Here(token(phone)).scraps == {
        "a": [["q0.value", "می\u200c"]],
        "b": [["q1.value", "\x07"]],
    }
    one.drop("a")
    other.keep_code(None)
    here = sessions.Here(token(phone))
    assert set(here.scraps) == {"b"}
    assert here.code() is None
    here.keep_code(code)
    here.drop("b")
    assert sessions.Here(token(phone)).code() == code


def test_a_session_holds_no_more_than_it_may(phone: Client) -> None:
    here = sessions.Here(token(phone))
    assert not here.hold("a", [["q0.value", "a" * 1_500_000]])
    assert not here.scraps
    here.end()
    assert not sessions.Here(token(phone)).hold("a", [])
