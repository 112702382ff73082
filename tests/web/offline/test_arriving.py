"""Is what a phone sends kept once, named only when it is on disk, and never too much?"""

from __future__ import annotations

import json
import random
from collections.abc import Callable
from datetime import timedelta
from hashlib import sha256
from typing import Any

import pytest

from tests.web.offline.conftest import Phone, sends

Rows = Callable[[], list[tuple[int, str, int]]]
NAME = "applicant.name.given"


def test_what_is_kept_is_named_by_number_and_hash(phone: Phone, rows: Rows) -> None:
    phone.types(NAME, "Nadia")
    answer = phone.sends()
    assert answer.status_code == 200
    assert answer.json() == {
        "kept": [{"number": 1, "sha256": sha256(phone.sealed[1]).hexdigest()}],
        "full": False,
    }
    assert rows() == [(1, "waits", len(phone.sealed[1]))]


def test_what_comes_again_is_named_again_and_kept_once(phone: Phone, rows: Rows) -> None:
    for name in ("N", "Na", "Nadia"):
        phone.types(NAME, name)
    first = phone.sends(1, 2)
    assert phone.sends(1, 2).json() == first.json()
    assert [one["number"] for one in phone.sends(1, 2, 3).json()["kept"]] == [1, 2, 3]
    assert [number for number, _, _ in rows()] == [1, 2, 3]


def test_a_number_given_twice_is_refused_and_nothing_is_lost(phone: Phone, rows: Rows) -> None:
    phone.types(NAME, "Nadia")
    phone.sends()
    before = phone.sealed[1]
    phone.sealed.clear()
    phone.types(NAME, "Another")
    phone.types(NAME, "Nobody")
    assert phone.sends().status_code == 409
    assert rows() == [(1, "waits", len(before))]


def test_a_ticket_that_is_none_opens_nothing(phone: Phone, rows: Rows) -> None:
    phone.types(NAME, "Nadia")
    for token in ("", "x", phone.ticket[:-1], phone.ticket + "x", "ص", "\ud800"):
        assert sends(phone.body() | {"ticket": token}).status_code == 410
    assert rows() == []


def test_a_ticket_ends(phone: Phone, rows: Rows, monkeypatch: pytest.MonkeyPatch) -> None:
    from wellfounded.web.clock import today
    from wellfounded.web.database.scope import bound
    from wellfounded.web.offline import tickets

    phone.types(NAME, "Nadia")
    late = today() + tickets.LASTS + timedelta(days=1)
    with monkeypatch.context() as patch:
        patch.setattr(tickets, "today", lambda: late)
        assert phone.sends().status_code == 410
    with bound(case=phone.person.opened.id):
        assert tickets.end_tickets(phone.person.opened.id) == 1
    assert phone.sends().status_code == 410
    assert rows() == []


def test_a_case_has_so_many_phones_and_the_oldest_gives_way(phone: Phone) -> None:
    from wellfounded.web.database.scope import bound
    from wellfounded.web.offline.models import Ticket
    from wellfounded.web.offline.tickets import PHONES, make_ticket

    case = phone.person.opened.id
    with bound(case=case):
        tokens = [make_ticket(case) for _ in range(PHONES + 2)]
        assert Ticket.objects.count() == PHONES
    phone.types(NAME, "Nadia")
    phone.ticket = tokens[-1]
    assert phone.sends().status_code == 200


def test_with_another_ticket_what_arrived_before_is_kept_once(phone: Phone, rows: Rows) -> None:
    from wellfounded.web.database.scope import bound
    from wellfounded.web.offline.tickets import make_ticket

    phone.types(NAME, "Nadia")
    phone.sends()
    phone.types(NAME, "Nadja")
    with bound(case=phone.person.opened.id):
        phone.ticket = make_ticket(phone.person.opened.id)
    assert [one["number"] for one in phone.sends().json()["kept"]] == [1, 2]
    assert [number for number, _, _ in rows()] == [1, 2]


def test_a_stolen_ticket_cannot_flood(
    phone: Phone, rows: Rows, monkeypatch: pytest.MonkeyPatch
) -> None:
    from wellfounded.web.offline import taking

    monkeypatch.setattr(taking, "MESSAGES", 3)
    for _ in range(5):
        phone.types(NAME, "Nadia")
    answer = phone.sends().json()
    assert ([one["number"] for one in answer["kept"]], answer["full"]) == ([1, 2, 3], True)
    assert phone.sends(4, 5).json() == {"kept": [], "full": True}
    assert [number for number, _, _ in rows()] == [1, 2, 3]


def test_so_many_bytes_wait_for_one_person(
    phone: Phone, rows: Rows, monkeypatch: pytest.MonkeyPatch
) -> None:
    from wellfounded.web.offline import taking

    for size in (10, 2000, 10):
        phone.types(NAME, "x" * size)
    monkeypatch.setattr(taking, "LARGEST_CASE", 2000)
    assert phone.sends().json()["full"] is True
    assert [number for number, _, _ in rows()] == [1], "nothing overtakes what came before it"


def test_one_network_sends_so_much_a_minute(phone: Phone, monkeypatch: pytest.MonkeyPatch) -> None:
    from wellfounded.web.offline import route
    from wellfounded.web.public.limits import Bucket

    monkeypatch.setattr(route, "PHONES", Bucket(burst=1, a_minute=0.001))
    phone.types(NAME, "Nadia")
    assert phone.sends().status_code == 200
    assert phone.sends().status_code == 429


def test_a_full_disk_is_told(phone: Phone, rows: Rows, monkeypatch: pytest.MonkeyPatch) -> None:
    from wellfounded.web.keeping.space import DiskFull
    from wellfounded.web.offline import taking

    def full() -> None:
        raise DiskFull

    monkeypatch.setattr(taking, "require_room", full)
    phone.types(NAME, "Nadia")
    assert phone.sends().status_code == 507
    assert rows() == []


def test_the_address_shows_nothing(phone: Phone) -> None:
    from django.test import Client

    assert Client().get("/q").status_code == 405
    answer = phone.sends() if phone.sealed else sends({})
    assert answer.status_code == 422
    assert answer["Cache-Control"] == "no-store"
    assert not answer.cookies


ODD: list[Any] = [
    None,
    True,
    -1,
    0,
    1.5,
    2**53,
    10**400,
    "",
    "x",
    "A" * 500_000,
    [],
    [[]] * 3,
    {},
    {"number": 1},
    "\ud800",
    "=",
    "QUJD ",
]


@pytest.mark.parametrize("seed", range(40))
def test_whatever_is_sent_nothing_breaks(phone: Phone, rows: Rows, seed: int) -> None:
    chance = random.Random(seed)
    phone.types(NAME, "Nadia")
    body = phone.body()
    for _ in range(chance.randint(1, 3)):
        _spoil(body, chance)
    raw = json.dumps(body).encode()
    if seed % 3 == 0:
        at = chance.randrange(len(raw))
        raw = raw[:at] + bytes([chance.randrange(256)]) + raw[at + chance.randint(0, 3) :]
    answer = sends(raw)
    assert answer.status_code in {200, 409, 410, 422}, answer.content
    kept = answer.json().get("kept", [])
    assert len(rows()) == len(kept)


@pytest.mark.parametrize(
    "raw", [b"", b"[" * 200_000, b"\xff", b"null", b"{}", b'{"ticket": 1e999}', b"[]" * 9]
)
def test_what_is_no_sending_is_refused(phone: Phone, raw: bytes) -> None:
    assert sends(raw).status_code == 422


def _spoil(body: dict[str, Any], chance: random.Random) -> None:
    odd = chance.choice(ODD)
    match chance.randrange(6):
        case 0:
            body[chance.choice(["ticket", "answers"])] = odd
        case 1 if isinstance(body.get("answers"), list) and body["answers"]:
            one = body["answers"][0]
            if isinstance(one, dict):
                one[chance.choice(["number", "sealed"])] = odd
        case 2 if isinstance(body.get("answers"), list):
            body["answers"].append(odd)
        case 3 if isinstance(body.get("answers"), list):
            body["answers"] = body["answers"] * chance.choice([2, 60])
        case 4:
            body.pop(chance.choice(["ticket", "answers"]), None)
        case _:
            body[str(odd)[:9]] = odd
