"""Do answers that waited become answers once, in order, and by the rules of two devices?"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import pytest

from tests.web.offline.conftest import Phone, Stands

if TYPE_CHECKING:
    from django.test import Client

Rows = Callable[[], list[tuple[int, str, int]]]
NAME, FAMILY = "applicant.name.given", "applicant.name.family"
BIRTH = "applicant.date_of_birth"


def test_nothing_is_opened_before_its_person_is_here(
    phone: Phone, rows: Rows, stands: Stands
) -> None:
    phone.types(NAME, "Nadia")
    phone.sends()
    assert stands(NAME) is None
    assert [state for _, state, _ in rows()] == ["waits"]


def test_what_waits_is_saved_when_she_comes(
    phone: Phone, client: Client, rows: Rows, stands: Stands
) -> None:
    phone.types(NAME, "Nadia")
    phone.sends()
    assert client.get("/en/f").status_code == 200
    assert stands(NAME) == "Nadia"
    assert rows() == [(1, "saved", 0)]


def test_two_hundred_come_once_and_in_order(
    phone: Phone, client: Client, rows: Rows, stands: Stands
) -> None:
    for number in range(200):
        phone.types(NAME, f"Nadia {number}", sheet="a" * 32)
    for start in range(1, 201, 50):
        phone.sends(*range(start, start + 50))
        phone.sends(*range(start, start + 50))
    # Of many some come with the next page.
    while any(state == "waits" for _, state, _ in rows()):
        client.get("/en/f")
    assert stands(NAME) == "Nadia 199"
    assert [state for _, state, _ in rows()] == ["saved"] * 200
    assert _revisions(phone) == [f"Nadia {number}" for number in range(200)]


def test_what_comes_again_after_it_was_saved_is_not_saved_again(
    phone: Phone, client: Client, stands: Stands
) -> None:
    phone.types(NAME, "Nadia")
    phone.types(NAME, "Nadja", sheet="b" * 32)
    phone.sends(1)
    client.get("/en/f")
    assert phone.sends(1).json()["kept"]
    client.get("/en/f")
    assert _revisions(phone) == ["Nadia"]


def test_what_was_written_meanwhile_stands_beside(
    phone: Phone, client: Client, stands: Stands
) -> None:
    _writes(phone, NAME, "Nadia", base=0)
    phone.types(NAME, "Nadja", base=0)
    phone.sends()
    page = client.get("/en/f").content.decode()
    assert stands(NAME) == "Nadia"
    assert "two different answers" in page or "choose" in page.lower()
    assert len(_waiting(phone, NAME)) == 1


def test_an_empty_page_takes_nothing_back(phone: Phone, client: Client, stands: Stands) -> None:
    _writes(phone, NAME, "Nadia", base=0)
    phone.types(NAME, "", base=0)
    phone.sends()
    client.get("/en/f")
    assert stands(NAME) == "Nadia"
    assert _waiting(phone, NAME) == []


def test_a_date_that_cannot_be_read_is_kept_and_shown(
    phone: Phone, client: Client, rows: Rows, stands: Stands
) -> None:
    from wellfounded.interview import page_of
    from wellfounded.web.applicant.from_the_phone import asks
    from wellfounded.web.applicant.places import asked_paths

    page = page_of(BIRTH)
    box = f"q{asked_paths(page).index(BIRTH)}"
    sent = f"{box}.base=0&{box}.day=31&{box}.month=2&{box}.year=1990"
    phone.seals({"place": f"f/{page.number}", "asks": asks(page.number), "sent": sent})
    phone.types(NAME, "Nadia")
    phone.sends()
    client.get("/en/f")
    assert stands(NAME) == "Nadia", "what came after it is saved"
    assert [state for _, state, _ in rows()] == ["unread", "saved"]


@pytest.mark.parametrize(
    "said",
    [
        [],
        "",
        {},
        {"place": "f/99999", "asks": "", "sent": ""},
        {"place": "k/d", "asks": "", "sent": "sure=1"},
        {"place": "f/1", "asks": "another", "sent": "q0.base=0&q0.value=x"},
        {"place": "f/1", "sent": 5},
        {"place": 5, "asks": "", "sent": ""},
        {"place": "f/1", "asks": "", "sent": "&".join(f"q{n}.base=0" for n in range(600))},
    ],
)
def test_what_no_page_of_ours_says_is_kept_and_breaks_nothing(
    phone: Phone, client: Client, rows: Rows, said: Any
) -> None:
    phone.seals(said)
    phone.sends()
    assert client.get("/en/f").status_code == 200
    assert [state for _, state, _ in rows()] == ["unread"]
    assert client.get("/en/f").status_code == 200


def test_junk_from_a_stolen_ticket_breaks_nothing(
    phone: Phone, client: Client, rows: Rows, stands: Stands
) -> None:
    phone.sealed[1] = b"Q1\0\0\0\0" + bytes(200)
    phone.sealed[2] = b"junk"
    phone.types(NAME, "Nadia")
    phone.sends()
    assert client.get("/en/f").status_code == 200
    assert [state for _, state, _ in rows()] == ["unread", "unread", "saved"]
    assert stands(NAME) == "Nadia"


def test_a_message_of_an_earlier_key_still_opens(
    phone: Phone, client: Client, stands: Stands
) -> None:
    from wellfounded.web.cases.next_key import next_key
    from wellfounded.web.cases.opening import open_case
    from wellfounded.web.cases.writing import writing
    from wellfounded.web.database.scope import bound

    phone.types(NAME, "Nadia")
    begun = phone.person
    with bound(case=begun.opened.id):
        opened = open_case(begun.opened.id, begun.opened.holder, begun.holder)
        with writing(opened, "new_key", {}):
            next_key(opened)
        assert opened.keys.inbox().public != begun.opened.keys.inbox().public
        assert opened.keys.mark == begun.opened.keys.mark
    phone.sends()
    client.get("/en/f")
    assert stands(NAME) == "Nadia"


def test_it_goes_with_its_case(phone: Phone, client: Client) -> None:
    from wellfounded.web.cases.erasing import destroy
    from wellfounded.web.database.scope import bound
    from wellfounded.web.offline.models import Arrived, Ticket

    phone.types(NAME, "Nadia")
    phone.sends()
    destroy(phone.person.opened.id)
    with bound(case=phone.person.opened.id):
        assert not Arrived.objects.exists()
        assert not Ticket.objects.exists()
    assert phone.sends().status_code == 410


def _writes(phone: Phone, path: str, raw: str, *, base: int) -> None:
    from wellfounded.web.cases.opening import open_case
    from wellfounded.web.cases.saving import Given, save
    from wellfounded.web.database.scope import bound

    begun = phone.person
    with bound(case=begun.opened.id):
        opened = open_case(begun.opened.id, begun.opened.holder, begun.holder)
        save(opened, [Given(path=path, raw=raw, base=base)])


def _waiting(phone: Phone, path: str) -> list[Any]:
    from wellfounded.web.cases.opening import open_case
    from wellfounded.web.database.scope import bound

    begun = phone.person
    with bound(case=begun.opened.id):
        opened = open_case(begun.opened.id, begun.opened.holder, begun.holder)
        return list(opened.answers.latest[path].waiting)


def _revisions(phone: Phone) -> list[Any]:
    """Every revision of the name, oldest first."""
    from wellfounded.web.cases.opening import _history, open_case
    from wellfounded.web.cases.stored import section_of
    from wellfounded.web.database.scope import bound

    begun = phone.person
    with bound(case=begun.opened.id):
        opened = open_case(begun.opened.id, begun.opened.holder, begun.holder)
        row = opened.keys.row(section_of(NAME), NAME)
        return [stored.raw for _, stored in opened._opened(_history.rows(opened.id, row))]
