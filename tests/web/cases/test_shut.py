"""Is a person told the truth about a file that does not open?"""

from __future__ import annotations

import logging
from collections.abc import Callable

import pytest
from django.db import OperationalError
from django.test import Client

from wellfounded.web.accounts.sessions import APPLICANT, Here, cookie_name
from wellfounded.web.cases import erasing
from wellfounded.web.cases.beginning import Begun, begin
from wellfounded.web.cases.models import Case, Code
from wellfounded.web.database.scope import bound
from wellfounded.web.keyring.models import ShredKey
from wellfounded.web.log import NAME
from wellfounded.web.timeline.models import Event

pytestmark = pytest.mark.usefixtures("static_files")
Run = Callable[[str, tuple[object, ...]], object]
WRAP, LOCK = "UPDATE wrap SET blob = %s", "UPDATE code SET locked = %s"
SHUT, GONE = "is not as it was last saved", "It was deleted"


@pytest.fixture
def person(database: None) -> Begun:
    return begin({"store": True})


def comes_back(person: Begun) -> tuple[int, str]:
    page = Client().post("/en/b", {"code": person.code.digits()})
    return page.status_code, page.content.decode()


def here(person: Begun) -> Client:
    client, there = Client(), Here(None)
    there.start(APPLICANT, person.opened.id, person.opened.holder, person.holder)
    client.cookies[cookie_name()] = there.token.hex()
    return client


def is_there(person: Begun) -> bool:
    with bound(case=person.opened.id):
        return Case.objects.filter(id=person.opened.id).exists()


@pytest.mark.parametrize("change", ["DELETE FROM wrap", WRAP, LOCK])
def test_a_key_that_was_changed_shuts_it(
    person: Begun, behind_the_back: Run, caplog: pytest.LogCaptureFixture, change: str
) -> None:
    with bound(case=person.opened.id):
        locked = bytes(Code.objects.get(case_id=person.opened.id).locked)
    sealed = {WRAP: bytes(1201), LOCK: locked[:-1] + bytes([locked[-1] ^ 1])}
    session = here(person)
    behind_the_back(change, (sealed[change],) if change in sealed else ())
    caplog.set_level(logging.INFO, logger=NAME)
    status, said = comes_back(person)
    assert (status, SHUT in said, GONE in said) == (409, True, False)
    assert "tampered" in [getattr(record, "event", "") for record in caplog.records]
    if change != LOCK:
        page = session.get("/en/f")
        assert (page.status_code, SHUT in page.content.decode()) == (409, True)


def test_a_lost_keyring_is_not_told_as_a_deletion(person: Begun) -> None:
    session = here(person)
    ShredKey.objects.all().delete()
    for status, said in (comes_back(person), _read(session.get("/en/f"))):
        assert (status, SHUT in said, GONE in said) == (409, True, False)


def test_a_deletion_that_stopped_half_way_is_told_as_one(
    person: Begun, monkeypatch: pytest.MonkeyPatch
) -> None:
    def stop(_: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr(erasing, "end_all", stop)
    with pytest.raises(ZeroDivisionError):
        here(person).post("/en/k/d", {"sure": "1"})
    assert is_there(person)
    status, said = comes_back(person)
    assert (status, GONE in said) == (410, True)


def test_a_deletion_is_told_in_the_record_and_then_all_is_gone(person: Begun) -> None:
    page = here(person).post("/en/k/d", {"sure": "1"})
    assert (page.status_code, "Your answers are deleted" in page.content.decode()) == (200, True)
    assert not is_there(person)
    assert not ShredKey.objects.exists()
    with bound(case=person.opened.id):
        told = Event.objects.filter(chain=person.opened.id).order_by("seq")
        assert list(told.values_list("action", flat=True)) == ["began", "deleted"]


def test_if_the_keyring_refuses_nothing_is_destroyed(
    person: Begun, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_: object) -> None:
        raise OperationalError("database is locked")

    monkeypatch.setattr(erasing, "shred", refuse)
    with pytest.raises(OperationalError):
        here(person).post("/en/k/d", {"sure": "1"})
    assert comes_back(person)[0] == 302


def test_if_the_log_cannot_be_emptied_it_is_deleted_all_the_same(
    person: Begun, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_: object) -> bool:
        raise OperationalError("database is locked")

    monkeypatch.setattr(erasing, "empty_log", refuse)
    assert here(person).post("/en/k/d", {"sure": "1"}).status_code == 200
    assert not is_there(person)


def test_the_weather_comes_up_whatever_the_database_says(
    person: Begun, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_: object) -> None:
        raise OperationalError("database is locked")

    session = here(person)
    monkeypatch.setattr(Here, "end", refuse)
    page = session.get("/en/x")
    assert (page.status_code, page["Location"]) == (302, "https://www.weather.gov/")
    assert page.cookies[cookie_name()].value == ""


def _read(page: object) -> tuple[int, str]:
    return page.status_code, page.content.decode()
