"""Does the directory keep every name, and fill its pieces?"""

import traceback
from datetime import date
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wellfounded.vault.directory import PIECE_BYTES, DirectoryError, Entry, lines, of_cases, pieces
from wellfounded.vault.envelope import NO_CASE, Context, seal
from wellfounded.vault.keys import Key

entries = st.builds(
    Entry,
    case=st.uuids(),
    names=st.lists(st.text(max_size=40), max_size=4).map(tuple),
    born=st.none() | st.dates(),
)


@given(st.lists(entries, max_size=30))
def test_every_entry_comes_back(listed: list[Entry]) -> None:
    read = [Entry.of(fields) for piece in pieces(listed) for fields in lines(piece)]
    assert read == listed


def test_each_piece_fills_one_envelope() -> None:
    listed = [
        Entry(case=UUID(int=n), names=("Selam Tesfaye",), born=date(1990, 1, 1))
        for n in range(3000)
    ]
    filled = list(pieces(listed))
    assert sum(len(lines(piece)) for piece in filled) == 3000
    assert len(filled) == 4
    place = Context(case=NO_CASE, table="directory", column="piece", row=UUID(int=1), revision=0)
    for piece in filled[:-1]:
        assert PIECE_BYTES - 100 < len(piece) <= PIECE_BYTES
        assert len(seal(Key(secret=bytes(32)), place, piece)) == 65536 + 27 + 16


def test_an_entry_too_long_for_a_piece_is_refused() -> None:
    with pytest.raises(ValueError, match="too long"):
        list(pieces([Entry(case=UUID(int=1), names=("x" * 70_000,))]))


@pytest.mark.parametrize(
    "piece", [b"Selam", b'["Selam"]', b'{"Selam": 1}', b'["Selam", 1]', b"\xff", b'["a",""]x']
)
def test_a_spoiled_piece_is_refused_without_its_names(piece: bytes) -> None:
    with pytest.raises(DirectoryError, match="Rebuild") as refusal:
        lines(piece)
    assert refusal.value.__context__ is None
    assert "Selam" not in "".join(traceback.format_exception_only(refusal.value))


@pytest.mark.parametrize("fields", [["Selam", ""], ["0" * 32, "Selam"], ["0" * 32, "1990-02-30"]])
def test_a_spoiled_entry_is_refused_without_its_content(fields: list[str]) -> None:
    with pytest.raises(DirectoryError) as refusal:
        Entry.of(fields)
    assert refusal.value.__context__ is None
    assert not any(field and field in str(refusal.value) for field in fields)


def test_the_entries_of_some_cases() -> None:
    listed = [Entry(case=UUID(int=n), names=(f"Person {n}",)) for n in range(5000)]
    wanted = [UUID(int=4321), UUID(int=7), UUID(int=9999)]
    read = list(of_cases(pieces(listed), wanted))
    assert [entry.names for entry in read] == [("Person 7",), ("Person 4321",)]
