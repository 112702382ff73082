"""Does a whole case go along with its papers, and is each the one that was given?"""

from __future__ import annotations

import tomllib
from collections.abc import Callable
from hashlib import sha256
from io import BytesIO
from zipfile import ZipFile

import pytest
from django.db import connection
from django.test import Client

from tests.web.files.given import LETTER, pdf, sends
from tests.web.files.on_the_shelf import COPY
from tests.web.files.test_at_the_desk import Office, browser, held
from wellfounded.facts import parse_case
from wellfounded.web.cases.beginning import Begun

__all__ = ["held"]


def packed(response: object) -> ZipFile:
    assert response["Content-Type"] == "application/zip"
    assert response["Cache-Control"] == "no-store"
    return ZipFile(BytesIO(b"".join(response.streaming_content)))


def said(file: bytes) -> dict[str, object]:
    return dict(parse_case(tomllib.loads(file.decode()), "file.toml").answers)


def test_without_papers_it_is_a_case_file(person: Begun, client: Client) -> None:
    response = client.post("/en/k/e")
    assert response["Content-Disposition"] == 'attachment; filename="file.toml"'
    assert said(response.content) == {}


def test_a_slow_line_holds_no_connection(
    person: Begun, client: Client, checked: Callable[[], None]
) -> None:
    sends(client, LETTER)
    checked()
    parts = iter(client.post("/en/k/e").streaming_content)
    next(parts)
    next(parts)
    assert connection.connection is None
    assert list(parts)


def test_every_paper_lies_beside_the_case_file_that_names_it(
    person: Begun, client: Client, checked: Callable[[], None]
) -> None:
    sends(client, LETTER)
    sends(client, b"one", b"two")
    checked()
    response = client.post("/en/k/e")
    folder = packed(response)
    assert folder.testzip() is None
    answers = said(folder.read("file.toml"))
    first = folder.read(str(answers["exhibits[0].file"]))
    assert first == LETTER
    assert answers["exhibits[0].sha256"] == sha256(LETTER).hexdigest()
    assert "exhibits[1].sha256" not in answers
    assert sorted(folder.namelist()) == [
        "file.toml",
        "papers/01-file-copy.pdf",
        "papers/01-file-given-1.pdf",
        "papers/02-file-copy.pdf",
        "papers/02-file-given-1.pdf",
        "papers/02-file-given-2.pdf",
    ]
    assert answers["exhibits[1].file"] == "papers/02-file-copy.pdf"
    assert {one.date_time for one in folder.infolist()} == {(1980, 1, 1, 0, 0, 0)}
    assert "took the answers along" in client.get("/en/k").content.decode()


@pytest.mark.parametrize(("role", "originals"), [("attorney", True), ("supervisor", False)])
def test_the_office_takes_originals_along_only_through_the_attorney(
    held: Office, role: str, originals: bool
) -> None:
    desk = browser(getattr(held, role))
    folder = packed(desk.post(f"/en/desk/k/{held.person.case}/e"))
    assert folder.read("papers/01-file-copy.pdf") == COPY
    given = [name for name in folder.namelist() if "given" in name]
    assert bool(given) is originals


def test_a_large_case_is_never_held_whole(
    person: Begun, client: Client, checked: Callable[[], None]
) -> None:
    for number in range(3):
        sends(client, bytes(1_000_000) + bytes([number]))
    checked()
    parts = [len(part) for part in client.post("/en/k/e").streaming_content]
    assert max(parts) < 1_300_000 + len(pdf(2))
    assert sum(parts) > 3_000_000
