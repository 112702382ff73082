"""Does what a person gives come back to the byte, and stand in the list once it is whole?"""

from __future__ import annotations

import os
from collections.abc import Callable
from hashlib import sha256

import pytest
from django.db import connection
from django.test import Client

from tests.web.files.given import LETTER, Sandbox, at_home, name_in, opened, papers, sends
from wellfounded.web.cases.beginning import Begun
from wellfounded.web.cases.record import check_record
from wellfounded.web.cases.saving import Given, save
from wellfounded.web.files.models import Coming, Piece
from wellfounded.web.files.paper import State

SIZES = (1, 65_535, 65_536, 262_144 - 22, 262_144, 1_000_000, 3_000_000)


@pytest.mark.parametrize("size", SIZES)
def test_what_was_given_comes_back_to_the_byte(
    size: int, person: Begun, client: Client, checked: Callable[[], None]
) -> None:
    data = os.urandom(size)
    response = sends(client, data)
    assert response.status_code == 302, response.content
    checked()
    (paper,) = papers(person)
    assert paper.state is State.READY
    assert paper.sha256 == sha256(data).hexdigest()
    name = name_in(response)
    got = client.post(f"/en/u/{name}/o", {"number": "1"})
    assert got.content == data
    assert got["Content-Disposition"].startswith("attachment; ")
    assert got["Content-Security-Policy"] == "sandbox; default-src 'none'"
    assert got["X-Content-Type-Options"] == "nosniff"
    assert got["Cache-Control"] == "no-store"
    assert got["Cross-Origin-Resource-Policy"] == "same-origin"


def test_it_stands_in_the_list_and_in_the_record(
    person: Begun, client: Client, checked: Callable[[], None]
) -> None:
    name = name_in(sends(client, LETTER))
    checked()
    with at_home(person):
        case = opened(person)
        check_record(case)
        latest = case.answers.latest
        assert case.answers.records("exhibits") == [name]
        assert latest[f"exhibits[{name}].file"].stored.raw == papers(person)[0].id.hex
        assert latest[f"exhibits[{name}].sha256"].stored.raw == sha256(LETTER).hexdigest()
    page = client.get("/en/u").content.decode()
    assert "Checked. It has 2 pages." in page
    copy = client.get(f"/en/u/{name}/c/f")
    assert copy.content.startswith(b"%PDF")
    assert copy["Content-Disposition"] == 'attachment; filename="paper.pdf"'


def test_several_photos_are_the_pages_of_one_paper(
    person: Begun, client: Client, checked: Callable[[], None], sandbox: Sandbox
) -> None:
    name = name_in(sends(client, b"one", b"two"))
    checked()
    assert sandbox.seen == [b"one", b"two"]
    assert papers(person)[0].pages == 4
    assert sends(client, b"three", to=f"u/{name}/p").status_code == 302
    checked()
    (paper,) = papers(person)
    assert sandbox.seen[2:] == [b"one", b"two", b"three"]
    assert (paper.pages, paper.state) == (6, State.READY)
    assert client.get(f"/en/u/{name}/c/f").content.startswith(b"%PDF")
    assert _streams(person) == len(list(paper.streams()))


def test_the_same_file_is_not_taken_twice(
    person: Begun, client: Client, checked: Callable[[], None]
) -> None:
    first = name_in(sends(client, LETTER))
    again = sends(client, LETTER)
    assert again.status_code == 409
    assert f"/en/u/{first}" in again.content.decode()
    checked()
    assert len(papers(person)) == 1
    with at_home(person):
        assert not Coming.objects.exists()


def test_a_translation_stands_beside_its_paper(
    person: Begun, client: Client, checked: Callable[[], None]
) -> None:
    name = name_in(sends(client, LETTER))
    assert name_in(sends(client, b"the same in English", to=f"u/{name}/t")) == name
    checked()
    assert len(papers(person)) == 2
    assert client.get(f"/en/u/{name}/t/c/f").content.startswith(b"%PDF")


def test_another_translation_takes_the_place_of_the_first(
    person: Begun, client: Client, checked: Callable[[], None]
) -> None:
    name = name_in(sends(client, LETTER))
    for text in (b"first", b"better"):
        assert name_in(sends(client, text, to=f"u/{name}/t")) == name
        checked()
    prints = {one.sha256 for one in papers(person)}
    assert prints == {sha256(one).hexdigest() for one in (LETTER, b"better")}
    assert _streams(person) == 6


def test_an_entry_without_a_file_gets_one_and_a_new_one_stands_last(
    person: Begun, client: Client, checked: Callable[[], None]
) -> None:
    with at_home(person):
        given = [
            Given(path=f"exhibits[{name}]", raw=number, base=0)
            for number, name in ((41, "aaaaaaaa"), (42, "bbbbbbbb"))
        ]
        save(opened(person), given)
    assert "Add the photo or the file of it" in client.get("/en/u/bbbbbbbb").content.decode()
    assert name_in(sends(client, LETTER, to="u/bbbbbbbb/p")) == "bbbbbbbb"
    checked()
    assert client.get("/en/u/bbbbbbbb/c/f").content.startswith(b"%PDF")
    new = name_in(sends(client, b"another"))
    with at_home(person):
        assert opened(person).answers.records("exhibits") == ["aaaaaaaa", "bbbbbbbb", new]


def test_nothing_of_it_lies_in_the_clear(
    person: Begun, client: Client, checked: Callable[[], None]
) -> None:
    sends(client, b"an unmistakable harbour" * 9000, names=["quillfeather.jpg"])
    checked()
    with at_home(person), connection.cursor() as cursor:
        for table in ("file", "piece", "coming", "revision", "event"):
            cursor.execute(f"SELECT * FROM {table}")
            stored = repr(
                [
                    [bytes(v) if isinstance(v, memoryview) else v for v in row]
                    for row in cursor.fetchall()
                ]
            )
            assert "harbour" not in stored
            assert "quillfeather" not in stored
    assert {len(bytes(one.blob)) for one in _pieces(person)} <= {
        22 + 4 * 65_552 - 65_552,
        *(n * 65_552 + extra for n in range(1, 5) for extra in (0, 22)),
    }


def test_taken_out_it_is_gone_and_that_it_was_is_told(
    person: Begun, client: Client, checked: Callable[[], None]
) -> None:
    name = name_in(sends(client, LETTER))
    checked()
    asked = client.post(f"/en/u/{name}/x")
    assert asked.status_code == 422
    assert "Backups of this site from before today may still hold" in asked.content.decode()
    assert len(papers(person)) == 1
    assert client.post(f"/en/u/{name}/x", {"sure": "yes"}).status_code == 302
    assert papers(person) == []
    assert _streams(person) == 0
    assert client.get(f"/en/u/{name}").status_code == 404
    assert "took out a paper, and it was destroyed" in client.get("/en/k").content.decode()


def _streams(person: Begun) -> int:
    return len({one.stream for one in _pieces(person)})


def _pieces(person: Begun) -> list[Piece]:
    with at_home(person):
        return list(Piece.objects.filter(case_id=person.opened.id))
