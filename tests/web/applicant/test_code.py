"""Can somebody who finds a page open take the file over with a new code?"""

from __future__ import annotations

import pytest
from django.test import Client

from wellfounded.vault.receipt_code import ReceiptCode
from wellfounded.web.accounts import sessions
from wellfounded.web.accounts.sessions import APPLICANT, Here, cookie_name
from wellfounded.web.cases import beginning
from wellfounded.web.cases.beginning import Begun, begin
from wellfounded.web.cases.returning import unlock_with

pytestmark = pytest.mark.usefixtures("static_files")


@pytest.fixture
def person(database: None) -> Begun:
    return begin({"store": True})


def here(person: Begun, code: ReceiptCode | None = None) -> tuple[Client, Here]:
    client, there = Client(), Here(None)
    there.start(APPLICANT, person.opened.id, person.opened.holder, person.holder, code)
    client.cookies[cookie_name()] = there.token.hex()
    return client, there


@pytest.fixture
def proved(person: Begun) -> Begun:
    """The same, with the code typed back once."""
    client, _ = here(person, person.code)
    assert client.post("/en/c/t", {"code": person.code.digits()}).status_code == 302
    return person


def test_a_new_code_is_drawn_for_who_has_the_old_one(proved: Begun) -> None:
    client, there = here(proved)
    assert 'name="code"' in client.get("/en/c/n").content.decode()
    for typed in ("", "maple", ReceiptCode.random().digits()):
        assert client.post("/en/c/n", {"code": typed}).status_code == 422
        assert Here(there.token).code() is None
    assert client.post("/en/c/n", {"code": proved.code.digits()}).status_code == 302
    assert Here(there.token).code() is not None


def test_the_code_of_another_file_will_not_do(proved: Begun) -> None:
    client, there = here(proved)
    other = begin({"store": True})
    assert client.post("/en/c/n", {"code": other.code.digits()}).status_code == 422
    assert Here(there.token).code() is None


def test_who_never_typed_one_back_is_not_asked_for_it(person: Begun) -> None:
    client, there = here(person, person.code)
    assert 'name="code"' not in client.get("/en/c/n").content.decode()
    assert client.post("/en/c/n").status_code == 302
    assert Here(there.token).code() != person.code


def test_the_new_code_and_the_end_of_the_others_are_one_change(
    proved: Begun, monkeypatch: pytest.MonkeyPatch
) -> None:
    _, other = here(proved)
    new = ReceiptCode.random()
    client, _ = here(proved, new)

    def stop(_: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr(beginning, "end_others", stop)
    with pytest.raises(ZeroDivisionError):
        client.post("/en/c/t", {"code": new.digits()})
    assert unlock_with(proved.code.digits()).case == proved.opened.id
    monkeypatch.setattr(beginning, "end_others", sessions.end_others)
    assert client.post("/en/c/t", {"code": new.digits()}).status_code == 302
    assert Here(other.token).row is None
