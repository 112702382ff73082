"""What happens when the disk is nearly full, and a person goes on answering?"""

from __future__ import annotations

import errno
import re
from collections.abc import Callable, Iterator
from html import unescape
from types import SimpleNamespace
from urllib.parse import urlencode

import pytest
from django.db import OperationalError
from django.http import HttpResponse
from django.test import Client

from wellfounded.interview import page_of
from wellfounded.web.cases.models import Case
from wellfounded.web.home import home
from wellfounded.web.keeping import space
from wellfounded.web.keyring.models import ShredKey

pytestmark = pytest.mark.usefixtures("database", "static_files")

NOTE = f"/en/f/{page_of('note').number}"
WRITTEN = 'They said "leave" & came <b>back</b>.\nمن می‌ترسم'
HIDDEN = re.compile(r'<input type="hidden" name="([^"]+)" value="([^"]*)">')
Leave = Callable[[int], None]


@pytest.fixture
def leave(monkeypatch: pytest.MonkeyPatch) -> Iterator[Leave]:
    """Leaves so many megabytes free."""

    def free(megabytes: int) -> None:
        space._seen.clear()
        usage = SimpleNamespace(free=megabytes * space.MEGABYTE)
        monkeypatch.setattr(space.shutil, "disk_usage", lambda _: usage)

    yield free
    space._seen.clear()


@pytest.fixture
def person(database: None) -> Client:
    """Somebody who has begun, in their browser."""
    browser = Client()
    assert browser.post("/en/a", {"store": "1"}).status_code == 302
    return browser


def answers(browser: Client, text: str = WRITTEN, **headers: str) -> HttpResponse:
    typed = {"q0.value": text, "q0.base": "0"}
    form = "application/x-www-form-urlencoded"
    return browser.post(NOTE, urlencode(typed), content_type=form, headers=headers)


def test_an_answer_is_refused_and_what_was_typed_stays_on_the_page(
    person: Client, leave: Leave
) -> None:
    leave(99)
    refused = answers(person)
    assert refused.status_code == 507
    page = refused.content.decode()
    assert "We cannot save right now" in page
    assert "Saved</" not in page
    assert f'action="{NOTE}"' in page
    typed = {name: unescape(value) for name, value in HIDDEN.findall(page)}
    assert typed["q0.value"] == WRITTEN
    assert "back</b>" not in page
    assert WRITTEN.splitlines()[1] not in person.get(NOTE).content.decode()
    leave(101)
    again = person.post(NOTE, typed)
    assert again.status_code == 302
    assert WRITTEN.splitlines()[1] in person.get(NOTE).content.decode()


def test_a_page_that_saves_itself_is_told_so(person: Client, leave: Leave) -> None:
    leave(99)
    refused = answers(person, accept="application/json")
    assert (refused.status_code, refused.content) == (507, b"{}")
    leave(101)
    assert answers(person, accept="application/json").json()["revisions"] == {"q0": 1}


def test_reading_leaving_and_deleting_go_on(person: Client, leave: Leave) -> None:
    answers(person)
    leave(1)
    for place in ("/en/", "/en/f", NOTE, "/en/l", "/en/k"):
        assert person.get(place).status_code == 200, place
    assert person.post("/en/k/e").status_code == 200
    assert person.post("/en/k/d", {"sure": "1"}).status_code == 200
    assert not ShredKey.objects.exists()


def test_nobody_begins_while_there_is_no_room(leave: Leave) -> None:
    leave(99)
    refused = Client().post("/en/a", {"store": "1"})
    assert refused.status_code == 507
    assert "We cannot save right now" in refused.content.decode()
    leave(101)
    assert Client().post("/en/a", {"store": "1"}).status_code == 302


def test_it_looks_at_the_disk_once_a_second(
    person: Client, leave: Leave, monkeypatch: pytest.MonkeyPatch
) -> None:
    clock = [1000.0]
    monkeypatch.setattr(space.time, "monotonic", lambda: clock[0])
    leave(101)
    assert space.free(home()) == 101_000_000
    usage = SimpleNamespace(free=0)
    monkeypatch.setattr(space.shutil, "disk_usage", lambda _: usage)
    assert space.free(home()) == 101_000_000
    clock[0] += 1
    assert space.free(home()) == 0


@pytest.mark.parametrize(
    ("wrong", "full"),
    [
        (space.DiskFull(), True),
        (OSError(errno.ENOSPC, "No space left on device"), True),
        (OSError(errno.EDQUOT, "Disk quota exceeded"), True),
        (OSError(errno.EACCES, "Permission denied"), False),
        (OperationalError("database is locked"), False),
        (ValueError("disk is full"), False),
    ],
)
def test_which_errors_mean_that_it_is_full(wrong: Exception, full: bool) -> None:
    assert space.means_full(wrong) == full
    outer = OperationalError("something")
    outer.__cause__ = wrong
    assert space.means_full(outer) == full


def test_a_postgresql_without_room_is_known_too() -> None:
    errors = pytest.importorskip("psycopg.errors")
    assert space.means_full(errors.DiskFull("could not extend file"))
    assert not space.means_full(errors.OutOfMemory("out of memory"))


def test_what_can_wait_is_left_out_and_other_errors_are_not_hidden() -> None:
    with space.if_there_is_room():
        raise space.DiskFull
    with pytest.raises(OperationalError), space.if_there_is_room():
        raise OperationalError("database is locked")
    assert Case.objects.count() >= 0
