"""Does the exit lead where the person chose, and is a shared phone kept closer?"""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.test import Client

from wellfounded.web.accounts import sessions
from wellfounded.web.accounts.models import Session
from wellfounded.web.clock import now
from wellfounded.web.safety.ways_out import Wish

pytestmark = pytest.mark.usefixtures("static_files")
WEATHER = "https://www.weather.gov/"
SEARCH = "https://www.google.com/webhp?hl=es"


@pytest.fixture
def phone(database: None) -> Client:
    return Client(HTTP_HOST="127.0.0.1")


def chooses(phone: Client, exit: str, *, shared: bool = False) -> None:
    sent = {"exit": exit} | ({"shared": "yes"} if shared else {})
    assert phone.post("/es/i/w", sent).status_code == 302


def begins(phone: Client) -> None:
    assert phone.post("/es/a", {"store": "yes"}).headers["Location"] == "/es/c"


def leads_to(phone: Client) -> str:
    body = phone.get("/es/").content.decode()
    return body.partition('data-to="')[2].partition('"')[0]


def test_without_a_choice_it_is_the_weather_and_no_cookie(phone: Client) -> None:
    assert leads_to(phone) == WEATHER
    assert phone.get("/es/x").headers["Location"] == WEATHER
    assert "v" not in Client().get("/es/").cookies


def test_a_search_page_in_the_own_language(phone: Client) -> None:
    chooses(phone, "s")
    assert leads_to(phone) == SEARCH
    assert phone.get("/es/x").headers["Location"] == SEARCH


def test_an_empty_page_holds_nothing_and_ends_the_session(phone: Client) -> None:
    begins(phone)
    chooses(phone, "b")
    assert leads_to(phone) == "about:blank"
    left = phone.get("/es/x")
    assert (left.status_code, left.content) == (200, b"<!doctype html><title></title>")
    assert Session.objects.count() == 0
    assert left.headers["Clear-Site-Data"] == '"cache", "cookies", "storage"'


def test_the_choice_is_gone_with_the_browser_and_tells_nothing(phone: Client) -> None:
    chooses(phone, "s", shared=True)
    cookie = phone.cookies["v"]
    assert (cookie.value, cookie["max-age"], cookie["expires"]) == ("sh", "", "")
    assert (cookie["httponly"], cookie["samesite"], cookie["path"]) == (True, "Strict", "/")
    phone.get("/es/x")
    assert phone.cookies["v"].value == ""


@pytest.mark.parametrize("told", ["", "zzzz", "w" * 5000, "é", "h", "c"])
def test_a_cookie_that_is_not_ours_is_the_usual_choice(phone: Client, told: str) -> None:
    phone.cookies["v"] = told
    assert leads_to(phone) == WEATHER


def test_a_choice_there_is_not_changes_nothing(phone: Client) -> None:
    chooses(phone, "s")
    chooses(phone, "https://elsewhere.example")
    assert leads_to(phone) == SEARCH


@pytest.mark.parametrize(
    ("shared", "minutes", "here"),
    [
        (True, 4, True),
        (True, 7, False),
        (False, 7, True),
    ],
)
def test_a_shared_phone_is_signed_out_sooner(
    phone: Client, monkeypatch: pytest.MonkeyPatch, shared: bool, minutes: int, here: bool
) -> None:
    chooses(phone, "w", shared=shared)
    begins(phone)
    later = now() + timedelta(minutes=minutes)
    monkeypatch.setattr(sessions, "now", lambda: later)
    assert (phone.get("/es/f").status_code == 200) is here
    assert Session.objects.exists() is here


def test_on_a_shared_phone_the_code_is_shown_once(phone: Client) -> None:
    chooses(phone, "w", shared=True)
    begins(phone)
    assert phone.get("/es/c").status_code == 200
    again = phone.get("/es/c")
    assert (again.status_code, again.headers["Location"]) == (302, "/es/c/t")
    assert 'href="/es/c/n"' in phone.get("/es/c/t").content.decode()
    assert 'href="/es/c"' not in phone.get("/es/c/t").content.decode()


def test_a_new_code_is_shown_once_as_well(phone: Client) -> None:
    chooses(phone, "w", shared=True)
    begins(phone)
    phone.get("/es/c")
    assert phone.post("/es/c/n").headers["Location"] == "/es/c"
    assert phone.get("/es/c").status_code == 200
    assert phone.get("/es/c").status_code == 302


def test_elsewhere_the_code_can_be_looked_at_again(phone: Client) -> None:
    begins(phone)
    assert [phone.get("/es/c").status_code for _ in range(2)] == [200, 200]


def test_a_change_of_the_exit_does_not_show_the_code_again(phone: Client) -> None:
    chooses(phone, "w", shared=True)
    begins(phone)
    phone.get("/es/c")
    chooses(phone, "s", shared=True)
    assert phone.get("/es/c").status_code == 302


@pytest.mark.parametrize("shared", [True, False])
def test_signing_out_tells_how_to_clear_the_history(phone: Client, shared: bool) -> None:
    chooses(phone, "w", shared=shared)
    begins(phone)
    left = phone.post("/en/o")
    assert "We cannot clear the history of your browser" in left.content.decode()
    assert ('"cookies"' in left.headers["Clear-Site-Data"]) is shared
    assert (phone.cookies["v"].value == "") is shared


@pytest.mark.parametrize("shared", [True, False])
def test_a_shared_phone_forgets_its_choices_with_the_case(phone: Client, shared: bool) -> None:
    chooses(phone, "w", shared=shared)
    begins(phone)
    gone = phone.post("/en/k/d", {"sure": "yes"})
    assert "Your answers are deleted" in gone.content.decode()
    assert ('"cookies"' in gone.headers["Clear-Site-Data"]) is shared
    assert (phone.cookies["v"].value == "") is shared


def test_before_and_after_it_is_told_what_a_deletion_does_not_reach(phone: Client) -> None:
    begins(phone)
    for page in (phone.get("/en/k/d"), phone.post("/en/k/d", {"sure": "yes"})):
        told = page.content.decode()
        assert "kept apart from this file" in told
        assert "A list of hours stays here" in told
        assert 'href="/en/a/m"' in told


def test_the_database_knows_nothing_of_it(phone: Client) -> None:
    begins(phone)
    before = list(Session.objects.values_list())
    chooses(phone, "b", shared=True)
    assert list(Session.objects.values_list()) == before


def test_a_wish_comes_back_as_it_went(phone: Client) -> None:
    chooses(phone, "b", shared=True)
    request = phone.get("/es/i/w").wsgi_request
    assert Wish.of(request).shared
    assert 'value="b" checked' in phone.get("/es/i/w").content.decode()
