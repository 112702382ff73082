"""Is it noticed when a paper is changed, swapped, taken away or set back in the database?"""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

import pytest
from django.test import Client

from tests.web.files.given import LETTER, at_home, name_in, opened, papers, sends
from wellfounded.vault.envelope import EnvelopeError
from wellfounded.vault.manifest import ManifestError
from wellfounded.vault.pieces import StreamError
from wellfounded.web.cases.beginning import Begun
from wellfounded.web.files import shelf
from wellfounded.web.files.models import File, Piece
from wellfounded.web.files.streams import whole

Run = Callable[[str, tuple[object, ...]], object]
NOTICED = (ManifestError, EnvelopeError, StreamError)
OTHER = b"another paper of the same case"


@pytest.fixture
def two(client: Client, checked: Callable[[], None]) -> tuple[str, str]:
    """The names of two papers that were checked."""
    names = [name_in(sends(client, bytes(300_000) + data)) for data in (LETTER, OTHER)]
    checked()
    return names[0], names[1]


def read_all(person: Begun) -> None:
    """Open the case, and every paper of it to its end."""
    with at_home(person):
        case = opened(person)
        assert case.answers.latest
        for paper in shelf.papers(case).values():
            for stream in paper.streams():
                whole(case.id, stream)


def files(person: Begun) -> list[File]:
    with at_home(person):
        return list(File.objects.filter(case_id=person.opened.id).order_by("id"))


def pieces(person: Begun) -> list[Piece]:
    with at_home(person):
        return list(Piece.objects.filter(case_id=person.opened.id).order_by("stream", "number"))


def test_untouched_it_is_read(person: Begun, two: object) -> None:
    read_all(person)


def test_what_is_known_of_two_papers_is_swapped(
    person: Begun, two: object, behind_the_back: Run
) -> None:
    one, other = files(person)
    for row, taken in ((one, other), (other, one)):
        behind_the_back(
            "UPDATE file SET blob = %s, digest = %s, revision = %s WHERE id = %s",
            (bytes(taken.blob), bytes(taken.digest), taken.revision, row.id),
        )
    with pytest.raises(NOTICED):
        read_all(person)


def test_a_paper_is_set_back(
    person: Begun, client: Client, checked: Callable[[], None], behind_the_back: Run
) -> None:
    name = name_in(sends(client, LETTER))
    checked()
    before = files(person)[0]
    sends(client, OTHER, to=f"u/{name}/p")
    checked()
    behind_the_back(
        "UPDATE file SET blob = %s, digest = %s, revision = %s WHERE id = %s",
        (bytes(before.blob), bytes(before.digest), before.revision, before.id),
    )
    with pytest.raises(ManifestError):
        read_all(person)


def test_an_older_envelope_lies_under_the_newest_number(
    person: Begun, client: Client, checked: Callable[[], None], behind_the_back: Run
) -> None:
    name = name_in(sends(client, LETTER))
    checked()
    before = files(person)[0]
    sends(client, OTHER, to=f"u/{name}/p")
    checked()
    behind_the_back("UPDATE file SET blob = %s WHERE id = %s", (bytes(before.blob), before.id))
    with pytest.raises(EnvelopeError):
        read_all(person)


def test_a_paper_is_taken_away(person: Begun, two: object, behind_the_back: Run) -> None:
    behind_the_back("DELETE FROM file WHERE id = %s", (files(person)[0].id,))
    with pytest.raises(ManifestError):
        read_all(person)


def test_any_piece_is_taken_away(person: Begun, two: object, behind_the_back: Run) -> None:
    for one in pieces(person):
        behind_the_back("DELETE FROM piece WHERE id = %s", (one.id,))
        with pytest.raises(StreamError):
            read_all(person)
        behind_the_back(
            "INSERT INTO piece (id, case_id, stream, number, blob) VALUES (%s, %s, %s, %s, %s)",
            (one.id, one.case_id, one.stream, one.number, bytes(one.blob)),
        )
    read_all(person)


def test_any_two_pieces_are_swapped(person: Begun, two: object, behind_the_back: Run) -> None:
    held = pieces(person)
    for one, other in pairwise(held):
        for row, blob in ((one, other.blob), (other, one.blob)):
            behind_the_back("UPDATE piece SET blob = %s WHERE id = %s", (bytes(blob), row.id))
        with pytest.raises(StreamError):
            read_all(person)
        for row in (one, other):
            behind_the_back("UPDATE piece SET blob = %s WHERE id = %s", (bytes(row.blob), row.id))
    read_all(person)


def test_a_bit_is_turned_anywhere(person: Begun, two: object, behind_the_back: Run) -> None:
    for one in pieces(person):
        blob = bytearray(one.blob)
        for at in (0, 30, len(blob) // 2, len(blob) - 1):
            blob[at] ^= 1
            behind_the_back("UPDATE piece SET blob = %s WHERE id = %s", (bytes(blob), one.id))
            with pytest.raises(StreamError):
                read_all(person)
            blob[at] ^= 1
        behind_the_back("UPDATE piece SET blob = %s WHERE id = %s", (bytes(one.blob), one.id))
    read_all(person)


def test_a_paper_of_another_case_is_put_in(
    person: Begun, client: Client, checked: Callable[[], None], behind_the_back: Run
) -> None:
    from tests.web.files.given import browser_of
    from wellfounded.web.cases.beginning import begin

    stranger = begin({"store": True})
    sends(browser_of(stranger), LETTER)
    checked()
    (row,) = files(stranger)
    behind_the_back("UPDATE file SET case_id = %s WHERE id = %s", (person.opened.id, row.id))
    with pytest.raises(ManifestError):
        read_all(person)
    with pytest.raises(ManifestError):
        read_all(stranger)


def test_the_page_says_that_it_was_changed(
    person: Begun, client: Client, two: tuple[str, str], behind_the_back: Run
) -> None:
    piece = pieces(person)
    for one in piece:
        behind_the_back("UPDATE piece SET blob = %s WHERE id = %s", (bytes(100), one.id))
    response = client.get(f"/en/u/{two[0]}/c/f")
    assert response.status_code == 409
    assert len(papers(person)) == 2
