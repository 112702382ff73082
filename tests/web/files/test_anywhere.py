"""Does a page of a long copy cost what a page does, and is it still seen when it was changed?"""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import replace
from io import BufferedReader
from random import Random
from uuid import uuid4

import pytest
from django.test import Client

from tests.web.files.given import Sandbox, at_home, name_in, pdf, sends
from tests.web.files.on_the_shelf import drawn
from wellfounded.papers.composing import composed
from wellfounded.vault.pieces import PIECE_BYTES, StreamError
from wellfounded.web.cases.beginning import Begun
from wellfounded.web.files import anywhere
from wellfounded.web.files.anywhere import Anywhere
from wellfounded.web.files.converting import Converted
from wellfounded.web.files.models import Piece
from wellfounded.web.files.paper import Stream
from wellfounded.web.files.streams import Writing

Wait = Callable[[], None]
LONGEST = 13 * PIECE_BYTES


def sealed(person: Begun, data: bytes) -> Stream:
    writing = Writing(person.opened.id, lambda: at_home(person), uuid4())
    writing.take(data)
    return writing.end()


@pytest.mark.parametrize(
    "size", [0, 1, PIECE_BYTES - 1, PIECE_BYTES, 3 * PIECE_BYTES, 4 * PIECE_BYTES + 7, LONGEST]
)
def test_every_part_is_what_was_sealed(person: Begun, size: int) -> None:
    chance = Random(size)
    data = chance.randbytes(size)
    stream = sealed(person, data)
    with at_home(person), BufferedReader(Anywhere(person.opened.id, stream)) as file:
        assert file.read() == data
        for _ in range(20):
            begin, length = chance.randrange(size + 2), chance.randrange(3 * PIECE_BYTES)
            file.seek(begin)
            assert file.read(length) == data[begin : begin + length]
        file.seek(-min(size, 5), 2)
        assert file.read() == data[-5:]


@pytest.mark.parametrize("fault", ["gone", "swapped", "cut"])
def test_a_row_that_was_changed_is_not_read(person: Begun, fault: str) -> None:
    stream = sealed(person, bytes(LONGEST))
    with at_home(person):
        rows = Piece.objects.filter(stream=stream.id)
        one, other = rows.get(number=1), rows.get(number=2)
        rows.filter(number=1).delete()
        if fault != "gone":
            one.blob = bytes(other.blob) if fault == "swapped" else bytes(one.blob)[:-1]
            Piece.objects.bulk_create([one])
        file = Anywhere(person.opened.id, stream)
        file.seek(6 * PIECE_BYTES)
        with pytest.raises(StreamError):
            file.read(1)


def test_a_stream_that_was_cut_does_not_end_where_it_was_cut(person: Begun) -> None:
    stream = sealed(person, bytes(LONGEST))
    with at_home(person):
        Piece.objects.filter(stream=stream.id, number=3).delete()
        file = Anywhere(person.opened.id, stream)
        file.seek(-1, 2)
        with pytest.raises(StreamError):
            file.read(1)


def test_a_page_of_many_is_shown_without_opening_the_others(
    person: Begun, client: Client, sandbox: Sandbox, checked: Wait, monkeypatch: pytest.MonkeyPatch
) -> None:
    pages = [replace(drawn(), picture=drawn().picture + os.urandom(200_000)) for _ in range(12)]
    copy = composed(pages)
    assert isinstance(sandbox.answer, Converted)
    sandbox.answer = replace(sandbox.answer, pdf=copy, pages=12)
    name = name_in(sends(client, pdf()))
    checked()
    opened: list[int] = []
    piece = anywhere.Opening.piece

    def counted(self: object, sealed: bytes, count: int, *, last: bool) -> bytes:
        opened.append(count)
        return piece(self, sealed, count, last=last)  # type: ignore[arg-type]

    monkeypatch.setattr(anywhere.Opening, "piece", counted)
    for number in (1, 7, 12):
        opened.clear()
        page = client.get(f"/en/u/{name}/c/{number}")
        assert page.content == pages[number - 1].picture
        assert len(opened) == len(set(opened)) < len(copy) // PIECE_BYTES // 4
    assert client.get(f"/en/u/{name}/c/13").status_code == 404
