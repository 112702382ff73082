"""Does a copy open only whole, unchanged, and as what it says it is?"""

from __future__ import annotations

import random
from datetime import UTC, date, datetime
from io import BytesIO
from pathlib import Path

import pytest

from wellfounded.vault.offline_key import OfflineKey
from wellfounded.vault.pieces import PIECE_BYTES
from wellfounded.web.keeping.inventory import Inventory, Table
from wellfounded.web.keeping.parcel import Label, pack, unpack
from wellfounded.web.keeping.refusal import Refused

KEY = OfflineKey("backup-test", bytes(range(32)))
SEED = bytes(range(32, 64))
MADE = datetime(2026, 3, 1, 10, 30, tzinfo=UTC)
DATABASE = bytes(range(256)) * 700
PIECE = PIECE_BYTES + 16


def inventory(of: str = "cases", kind: str = "sqlite", made: datetime = MADE) -> Inventory:
    return Inventory(
        of=of,
        kind=kind,
        made=made,
        program="1.0",
        schema=("cases.0001_initial",),
        tables={"case": Table(rows=2, digest="00")},
    )


def packed(taken: Inventory, database: bytes = DATABASE) -> bytes:
    into = BytesIO()
    pack(taken, BytesIO(database), public=KEY.public, audit_seed=SEED, into=into)
    return into.getvalue()


def opened(path: Path, content: bytes, of: str = "cases") -> bytes:
    path.write_bytes(content)
    database = BytesIO()
    unpack(path, of, private=KEY.private, into=database)
    return database.getvalue()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "copy"


@pytest.mark.parametrize("size", [0, 1, PIECE_BYTES - 1, PIECE_BYTES, len(DATABASE)])
def test_what_went_in_comes_out(path: Path, size: int) -> None:
    assert opened(path, packed(inventory(), DATABASE[:size])) == DATABASE[:size]


def test_a_long_inventory_goes_over_several_pieces(path: Path) -> None:
    many = {f"table_{n}": Table(rows=n, digest="ab" * 32) for n in range(2000)}
    taken = Inventory(of="cases", kind="sqlite", made=MADE, program="1", schema=(), tables=many)
    assert opened(path, packed(taken, b"database")) == b"database"


def test_cut_anywhere(path: Path) -> None:
    whole = packed(inventory())
    for size in [*range(0, 1400, 7), *range(1400, len(whole), 4001), len(whole) - 1]:
        with pytest.raises(Refused, match=r"cut|no backup|changed"):
            opened(path, whole[:size])


def test_one_bit_anywhere(path: Path) -> None:
    whole, chance = packed(inventory()), random.Random(17)
    for place in [*range(0, 1400, 5), *(chance.randrange(len(whole)) for _ in range(40))]:
        changed = bytearray(whole)
        changed[place] ^= 1 << chance.randrange(8)
        with pytest.raises(Refused):
            opened(path, bytes(changed))


def test_something_added(path: Path) -> None:
    with pytest.raises(Refused, match="cut, changed or moved"):
        opened(path, packed(inventory()) + b"\0")


def test_its_pieces_in_another_order(path: Path) -> None:
    whole = packed(inventory())
    end = len(whole) - 2 * PIECE
    with pytest.raises(Refused, match="cut, changed or moved"):
        opened(path, whole[:end] + whole[end + PIECE :] + whole[end : end + PIECE])


def test_the_end_of_another_copy(path: Path) -> None:
    one, other = packed(inventory()), packed(inventory())
    with pytest.raises(Refused, match="cut, changed or moved"):
        opened(path, one[:-PIECE] + other[-PIECE:])


def test_a_keyring_is_no_copy_of_the_cases_whatever_its_first_line_says(path: Path) -> None:
    keyring = packed(inventory("keyring"))
    with pytest.raises(Refused, match="this is a copy of the keyring"):
        opened(path, keyring)
    with pytest.raises(Refused, match="does not open with this key"):
        opened(path, keyring.replace(b": keyring,", b": cases,", 1))
    assert opened(path, keyring, "keyring") == DATABASE


def test_a_first_line_of_another_day(path: Path) -> None:
    whole = packed(inventory())
    with pytest.raises(Refused, match="do not agree"):
        opened(path, whole.replace(b"2026-03-01", b"2026-03-02", 1))


def test_the_first_line_tells_which_half_and_the_day_and_nothing_else(path: Path) -> None:
    path.write_bytes(packed(inventory("keyring", made=datetime(2026, 3, 1, 23, 59, tzinfo=UTC))))
    assert path.read_bytes().splitlines()[0] == b"wellfounded backup 1: keyring, sqlite, 2026-03-01"
    assert Label.on(path) == Label(of="keyring", kind="sqlite", day=date(2026, 3, 1))


@pytest.mark.parametrize(
    "content", [b"", b"\n", b"wellfounded", b"wellfounded backup 1: cases, sqlite, 2026-02-30\n"]
)
def test_what_is_no_copy_has_no_label(path: Path, content: bytes) -> None:
    path.write_bytes(content)
    assert Label.on(path) is None


def test_an_inventory_that_is_none(path: Path) -> None:
    class Odd(Inventory):
        def write(self) -> bytes:
            return b'{"tables": []}'

    said = {name: getattr(inventory(), name) for name in Inventory.__slots__}
    with pytest.raises(Refused, match="no inventory"):
        opened(path, packed(Odd(**said)))
