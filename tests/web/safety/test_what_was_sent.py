"""Does a page that answers a form have the browser forget what was sent?

A browser writes it to the phone, beside its history. What a page carries on for somebody whose
session has ended is left alone: loaded anew, the page must send it once more.
"""

from __future__ import annotations

import pytest
from django.test import Client

from wellfounded.web.accounts.models import Session

pytestmark = pytest.mark.usefixtures("static_files")
SCRIPT = "ui/sent"


@pytest.fixture
def phone(database: None) -> Client:
    return Client(HTTP_HOST="127.0.0.1")


def forgets(phone: Client, path: str, sent: dict[str, str]) -> bool:
    assert SCRIPT not in phone.get(path).content.decode(), path
    answer = phone.post(path, sent)
    assert answer.status_code in (200, 422), (path, answer.status_code)
    return SCRIPT in answer.content.decode()


@pytest.mark.parametrize(
    ("path", "sent"),
    [
        ("/es/z", {"w": "El Paso, TX", "d": "1"}),
        ("/es/b", {"code": "not the words of a code"}),
        ("/es/a/m", {"code": "123456789012"}),
        ("/es/a/c", {"reach": "555-0100", "say": "Ana"}),
    ],
)
def test_anybody(phone: Client, path: str, sent: dict[str, str]) -> None:
    assert forgets(phone, path, sent)


@pytest.mark.parametrize(
    ("path", "sent"),
    [
        ("/es/k/f", {"code": "not the words of a code"}),
        ("/es/k/m", {"do": "look", "way": "email", "to": "me@example.net"}),
        ("/es/c/t", {"code": "not the words of a code"}),
        ("/es/k/d", {}),
    ],
)
def test_somebody_with_a_case(phone: Client, path: str, sent: dict[str, str]) -> None:
    assert phone.post("/es/a", {"store": "yes"}).status_code == 302
    assert forgets(phone, path, sent)


def test_what_is_carried_on_is_left(phone: Client) -> None:
    phone.post("/es/a", {"store": "yes"})
    Session.objects.all().delete()
    held = phone.post("/es/f/1", {"applicant.name.given.value": "Miren"})
    assert "Miren" in held.content.decode()
    assert SCRIPT not in held.content.decode()
