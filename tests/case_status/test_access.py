"""Is asking off until the office has written down where and with which keys?"""

from __future__ import annotations

from pathlib import Path

import pytest

from wellfounded.case_status import PRACTICE, NotSetUp, access
from wellfounded.case_status.refusals import messages
from wellfounded.web.setting import problems

TOLD = {"client_id": "invented", "client_secret_file": "keys/uscis", "address": PRACTICE}
GIVEN = "https://api.given-in-the-letter.test/case-status"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    file = tmp_path / "keys" / "uscis"
    file.parent.mkdir()
    file.write_text("invented-secret\n")
    file.chmod(0o600)
    return tmp_path


def refused(told: dict[str, object], folder: Path) -> str:
    with pytest.raises(NotSetUp) as caught:
        access(told, folder)
    assert "invented-secret" not in str(caught.value)
    return caught.value.which


def test_the_practice_system_is_known(folder: Path) -> None:
    found = access(TOLD, folder)
    assert found.practice
    assert found.token_address == "https://api-int.uscis.gov/oauth/accesstoken"
    assert (found.per_second, found.per_day) == (5, 1_000)
    assert "invented-secret" not in repr(found)


def test_the_real_one_is_given_by_the_office_and_never_guessed(folder: Path) -> None:
    assert refused(TOLD | {"address": GIVEN}, folder) == "token_address"
    token = "https://api.given-in-the-letter.test/token"
    found = access(TOLD | {"address": GIVEN + "/", "token_address": token}, folder)
    assert (found.address, found.token_address, found.practice) == (GIVEN, token, False)
    assert (found.per_second, found.per_day) == (10, 400_000)
    fewer = TOLD | {"per_second": 1, "per_day": 50}
    assert (access(fewer, folder).per_second, access(fewer, folder).per_day) == (1, 50)


@pytest.mark.parametrize(
    ("told", "which"),
    [
        ({}, "off"),
        ({"address": PRACTICE}, "lacks"),
        (TOLD | {"client_id": ""}, "lacks"),
        (TOLD | {"address": "http://api-int.uscis.gov/case-status"}, "not_https"),
        (TOLD | {"token_address": "http://127.0.0.1.evil.test/"}, "not_https"),
        (TOLD | {"address": "https://uscis.test:99999/x"}, "odd_address"),
        (TOLD | {"address": "https://[::1"}, "odd_address"),
        (TOLD | {"address": "https://" + "a" * 70 + ".test/"}, "odd_address"),
        (TOLD | {"address": "https://user@uscis.test/"}, "odd_address"),
        (TOLD | {"address": "https://uscis.test/case status"}, "odd_address"),
        (TOLD | {"address": "https://uscis.test/?a=b"}, "odd_address"),
        (TOLD | {"address": "ftp://uscis.test/"}, "odd_address"),
        (TOLD | {"demo_id": "1\r\nX: y"}, "odd_demo_id"),
        (TOLD | {"client_secret_file": "keys/nothing"}, "no_secret"),
        (TOLD | {"client_secret_file": "keys"}, "open_secret"),
    ],
)
def test_what_is_not_whole_is_named(told: dict[str, object], which: str, folder: Path) -> None:
    (folder / "keys").chmod(0o755)
    assert refused(told, folder) == which


@pytest.mark.parametrize("mode", [0o640, 0o604, 0o660])
def test_a_secret_that_others_can_read_is_refused(folder: Path, mode: int) -> None:
    (folder / "keys" / "uscis").chmod(mode)
    assert refused(TOLD, folder) == "open_secret"


@pytest.mark.parametrize("secret", ["", "two lines\nof it", "señal", "a b", "x" * 600])
def test_a_secret_that_is_none_is_refused(folder: Path, secret: str) -> None:
    (folder / "keys" / "uscis").write_text(secret, encoding="utf-8")
    assert refused(TOLD, folder) == "odd_secret"


def test_the_settings_file_knows_the_table() -> None:
    assert list(problems({"case_status": TOLD | {"per_day": 5, "demo_id": "1"}})) == []
    (said,) = problems({"case_status": {"client_secret": "x"}})
    assert "client_secret_file" in said


def test_every_reason_has_words_of_its_own() -> None:
    said = dict(messages())
    assert len(said) == len(set(said.values())) >= 30
    assert all(text.endswith((".", "?", "!", ":", "}")) for text in said.values())
