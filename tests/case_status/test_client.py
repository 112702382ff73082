"""Does the client ask as USCIS documents it, and say in words whatever goes wrong?"""

from __future__ import annotations

import threading
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import date, timedelta
from email.utils import format_datetime

import pytest

from tests.case_status import uscis as play
from tests.case_status.refused import refused
from tests.case_status.uscis import (
    RECEIPT,
    Act,
    Clock,
    Says,
    Uscis,
    access_to,
    case,
    token,
)
from wellfounded.case_status import Client, NotAReceipt
from wellfounded.case_status.refusals import (
    Closed,
    CutShort,
    DayUsedUp,
    Failed,
    KeysRefused,
    LedElsewhere,
    NoStatus,
    NotTaken,
    TooOften,
    UnknownOrProtected,
    Unreadable,
)


def test_it_asks_as_documented(client: Client, uscis: Uscis) -> None:
    status = client.ask("eac-9999-103-403")
    assert uscis.forms == [
        {
            "grant_type": "client_credentials",
            "client_id": "invented-id",
            "client_secret": "invented-secret",
        }
    ]
    assert [path for path, _ in uscis.asked] == [f"/case-status/{RECEIPT}"]
    assert uscis.bearers() == ["token-1"]
    assert "demo_id" not in uscis.asked[0][1]
    assert (status.receipt, status.form) == (RECEIPT, "I-589")
    assert status.text == {"en": "Case Was Received", "es": "Caso Recibido"}
    assert status.detail == {"en": "We received it. See here.", "es": "Lo recibimos."}
    assert (status.submitted, status.changed) == (date(2023, 9, 5), date(2023, 10, 6))
    assert [(one.day, one.text["es"]) for one in status.steps] == [
        (date(2023, 9, 5), "Recibimos su formulario.")
    ]


def test_the_number_of_a_demonstration_goes_along(uscis: Uscis, clock: Clock) -> None:
    Client(replace(access_to(uscis), demo_id="1234")).ask(RECEIPT)
    assert uscis.asked[0][1]["demo_id"] == "1234"


def test_nothing_is_sent_for_a_slip_of_the_hand(client: Client, uscis: Uscis) -> None:
    with pytest.raises(NotAReceipt):
        client.ask("EAC999910340")
    assert (uscis.asked, uscis.forms) == ([], [])


# The pass.


def test_one_pass_serves_many_questions(client: Client, uscis: Uscis) -> None:
    for _ in range(3):
        client.ask(RECEIPT)
    assert (len(uscis.forms), uscis.bearers()) == (1, ["token-1"] * 3)


@pytest.mark.parametrize(("seconds", "passes"), [(1738, 1), (1739, 2), (1800, 2)])
def test_a_pass_is_renewed_before_it_ends(
    client: Client, uscis: Uscis, clock: Clock, seconds: float, passes: int
) -> None:
    client.ask(RECEIPT)
    clock.at += seconds
    client.ask(RECEIPT)
    assert len(uscis.forms) == passes


@pytest.mark.parametrize("said", [None, "soon", True, -5, "9" * 30])
def test_a_pass_that_does_not_say_how_long_is_used_once(
    client: Client, uscis: Uscis, said: object
) -> None:
    uscis.passes = [token(1, said), token(2, said)]
    client.ask(RECEIPT)
    client.ask(RECEIPT)
    assert uscis.bearers() == ["token-1", "token-2"]


def test_a_pass_that_ends_in_the_middle_of_a_question(client: Client, uscis: Uscis) -> None:
    ended = Says.json({"message": "Invalid Access Token"}, 401)
    uscis.acts = [ended, Says.json(case())]
    assert client.ask(RECEIPT).said("en") == "Case Was Received"
    assert uscis.bearers() == ["token-1", "token-2"]
    client.ask(RECEIPT)
    assert uscis.bearers()[-1] == "token-2"


def test_two_who_are_refused_at_once_fetch_one_new_pass(client: Client, uscis: Uscis) -> None:
    client.ask(RECEIPT)
    both = threading.Barrier(2, timeout=5)

    def refuse(handler: play.Handler) -> None:
        both.wait()
        handler.say(Says.json({"message": "Invalid Access Token"}, 401))

    uscis.acts = [refuse, refuse, Says.json(case())]
    with ThreadPoolExecutor(2) as two:
        found = [one.form for one in two.map(client.ask, [RECEIPT, RECEIPT])]
    assert found == ["I-589", "I-589"]
    assert len(uscis.forms) == 2


def test_a_pass_that_is_refused_again_is_not_renewed_for_ever(client: Client, uscis: Uscis) -> None:
    uscis.acts = [Says.json({"message": "Invalid Access Token"}, 401)]
    no = refused(client)
    assert isinstance(no, KeysRefused)
    assert no.heard == "Invalid Access Token"
    assert len(uscis.forms) == 2


@pytest.mark.parametrize(
    ("said", "kind"),
    [
        (Says.json({"message": "invalid client"}, 401), KeysRefused),
        (Says.json({"errors": [{"code": "400", "message": "bad"}]}, 400), KeysRefused),
        (Says.json({}, 503), Closed),
        (Says.json({}, 500), Failed),
        (Says(200, b"not json"), Unreadable),
        (Says.json({"token_type": "Bearer"}), Unreadable),
        (Says.json({"access_token": "a\r\nX-Evil: 1", "expires_in": "1799"}), Unreadable),
        (Says.json({"access_token": 5}), Unreadable),
        (Says(302, b"", {"Location": "http://127.0.0.1:1/"}), LedElsewhere),
        (play.cut, CutShort),
    ],
)
def test_a_pass_that_does_not_come(
    client: Client, uscis: Uscis, said: Act, kind: type[NoStatus]
) -> None:
    uscis.passes = [said]
    assert type(refused(client)) is kind
    assert uscis.asked == []


# Too often.


def test_no_second_has_too_many(uscis: Uscis, clock: Clock) -> None:
    client = Client(access_to(uscis, per_second=5), clock=clock, now=clock.now, sleep=clock.sleep)
    for _ in range(4):
        client.ask(RECEIPT)
    assert clock.slept == [0.2, 0.2, 0.2]


def test_the_day_is_counted_here(uscis: Uscis, clock: Clock) -> None:
    client = Client(access_to(uscis, per_day=2), clock=clock, now=clock.now, sleep=clock.sleep)
    client.ask(RECEIPT)
    client.ask(RECEIPT)
    assert isinstance(refused(client), DayUsedUp)
    assert len(uscis.asked) == 2
    # Seven in the evening UTC is two in the afternoon in Washington: ten hours to midnight.
    clock.at += 10 * 3600 - 1
    assert isinstance(refused(client), DayUsedUp)
    clock.at += 1
    client.ask(RECEIPT)
    assert client.allowance.spent == (date(2026, 11, 21), 1)


def test_a_count_that_was_kept_is_taken_up(client: Client) -> None:
    client.allowance.remember(date(2026, 11, 19), 999)
    assert client.allowance.spent == (date(2026, 11, 20), 0)
    client.allowance.remember(date(2026, 11, 20), 1000)
    assert isinstance(refused(client), DayUsedUp)


@pytest.mark.parametrize(
    ("headers", "slept"),
    [
        ({}, [1.0]),
        ({"Retry_After": "3"}, [3.0]),
        ({"Retry_After": "tomorrow"}, [1.0]),
        ({"Retry_After": "-1"}, [1.0]),
        (
            {"Retry_After": format_datetime(play.AFTERNOON + timedelta(seconds=4), usegmt=True)},
            [4.0],
        ),
        ({"Retry_After": "Fri, 20 Nov 2026 10:00:00 GMT"}, []),
        ({"Retry_After": "Fri, 20 Nov 2026 10:00:00 -0000"}, [1.0]),
    ],
)
def test_it_waits_a_moment_when_asked_to(
    client: Client, uscis: Uscis, clock: Clock, headers: dict[str, str], slept: list[float]
) -> None:
    uscis.acts = [
        Says.json({"message": "Spike Arrest Violation"}, 429, **headers),
        Says.json(case()),
    ]
    client.ask(RECEIPT)
    assert clock.slept == slept


@pytest.mark.parametrize(
    ("said", "which", "asked"),
    [
        (Says.json({"message": "Spike Arrest Violation"}, 429), "now", 2),
        (Says.json({"message": "Spike"}, 429, Retry_After="60"), "now", 1),
        (Says.json({"message": "Spike"}, 429, Retry_After="61"), "wait", 1),
        (Says.json({"errors": [{"message": "Quota Violation"}]}, 429), "day", 1),
        (Says(429, b"<html>"), "now", 2),
    ],
)
def test_a_long_wait_is_told_and_not_slept(
    client: Client, uscis: Uscis, clock: Clock, said: Says, which: str, asked: int
) -> None:
    uscis.acts = [said]
    no = refused(client)
    assert isinstance(no, TooOften)
    assert (no.which, len(uscis.asked)) == (which, asked)
    assert sum(clock.slept) < 5
    assert no.later


# What USCIS refuses, in both of its shapes.


@pytest.mark.parametrize("shape", ["message", "errors"])
@pytest.mark.parametrize(
    ("status", "kind"),
    [
        (404, UnknownOrProtected),
        (422, NotTaken),
        (503, Closed),
        (500, Failed),
        (403, Failed),
        (418, Failed),
    ],
)
def test_an_error_in_either_shape(
    client: Client, uscis: Uscis, shape: str, status: int, kind: type[NoStatus]
) -> None:
    said = {"code": str(status), "message": "It is <b>so</b>."}
    given = {"errors": [said]} if shape == "errors" else said
    uscis.acts = [Says.json(given, status)]
    no = refused(client)
    assert type(no) is kind
    assert no.heard == "It is so."


@pytest.mark.parametrize("body", [b"", b"[]", b'{"errors": []}', b'{"errors": 5}', b"\xff"])
def test_an_error_in_no_shape(client: Client, uscis: Uscis, body: bytes) -> None:
    uscis.acts = [Says(404, body)]
    no = refused(client)
    assert (type(no), no.heard) == (UnknownOrProtected, "")


def test_a_protected_case_is_told_neutrally(client: Client, uscis: Uscis) -> None:
    uscis.acts = [Says.json({"message": "not recognized"}, 404)]
    said = str(refused(client))
    assert "8 USC 1367" in said
    assert "does not mean that something happened" in said


def test_the_practice_system_has_hours(uscis: Uscis) -> None:
    closed = Closed("practice")
    assert "Monday to Friday" in str(closed)
    assert "Monday" not in str(Closed("now"))
