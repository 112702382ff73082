"""If many come at once, or one pretends to be many, can the others go on?"""

from __future__ import annotations

import socket
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from urllib.parse import urlsplit

import pytest

from tests.web.journeys.conftest import installation
from tests.web.journeys.plain import Plain
from tests.web.journeys.served import Site, served
from wellfounded.interview import page_of

NOTE = f"f/{page_of('note').number}"
HALF_A_FORM = (
    b"POST /en/b HTTP/1.1\r\nHost: 127.0.0.1\r\n"
    b"Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 40\r\n\r\ncode=maple"
)
PATIENCE = 30
"""Seconds after which somebody who waited must have been let in."""


@pytest.fixture(scope="module")
def alone(pytestconfig: pytest.Config) -> Iterator[Site]:
    """A site of one process, which counts by itself; no other test is slowed by what happens."""
    with installation(pytestconfig) as home, served(home, workers=1) as running:
        yield running


@pytest.fixture(scope="module")
def person(alone: Site) -> Plain:
    """Somebody who had begun before."""
    begun = Plain(alone.address)
    assert begun.begins().status == 302
    return begun


def test_a_flood_of_drafts_is_slowed_and_nobody_is_locked_out(alone: Site, person: Plain) -> None:
    slowed = flood(lambda: Plain(alone.address).begins().status)
    assert 30 < slowed < 200
    answer = Plain(alone.address).begins()
    assert (answer.status, "Wait one minute" in answer.page) == (429, True)
    writes(person, "I was here before the others.")
    waits_for(lambda: Plain(alone.address).begins().status == 302)


def test_a_flood_of_codes_is_slowed_and_nobody_is_locked_out(alone: Site, person: Plain) -> None:
    code = person.gets("c").words
    assert len(code.split()) == 8
    guessing = Plain(alone.address)
    form = guessing.gets("b").fields
    flood(lambda: guessing.sends("b", form | {"code": "maple river"}).status)
    held = form | {"code": "maple", "held_to": f"/en/{NOTE}", "held.q0.value": "What I typed"}
    answer = guessing.sends("b", held)
    assert answer.status == 429
    assert "What I typed" in answer.page
    writes(person, "I am still here.")
    back = Plain(alone.address)
    form = back.gets("b").fields
    waits_for(lambda: back.sends("b", form | {"code": code}).status == 302)


def test_forms_that_stall_half_way_hold_nobody_up(alone: Site, person: Plain) -> None:
    there = urlsplit(alone.address)
    with ExitStack() as lines:
        for _ in range(60):
            line = lines.enter_context(socket.create_connection((there.hostname, there.port)))
            line.sendall(HALF_A_FORM)
        writes(person, "They are still sending theirs.")


def flood(act: Callable[[], int]) -> int:
    """Do it until it is refused for coming too often; how often it was done."""
    for count in range(400):
        if act() == 429:
            return count
    raise AssertionError("nobody was ever told to wait")


def waits_for(done: Callable[[], bool]) -> None:
    """Try again every second, as somebody would who was told to wait."""
    until = time.monotonic() + PATIENCE
    while not done():
        assert time.monotonic() < until
        time.sleep(1)


def writes(person: Plain, words: str) -> None:
    """Write something, which is saved."""
    form = person.gets(NOTE).fields | {"q0.value": words}
    assert person.sends(NOTE, form).status == 302
    assert words in person.gets(NOTE).page
