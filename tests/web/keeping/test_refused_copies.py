"""Is a copy refused that was cut, changed, joined, exchanged or made by somebody else?

Each time the reason is given, nothing is restored, and nothing is left behind.
"""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable
from contextlib import closing
from io import BytesIO
from pathlib import Path

import pytest

from tests.web.database import rows
from tests.web.keeping.office import Office, Ran, wellfounded
from tests.web.keeping.people import Person, come_back, somebody
from wellfounded.vault.keyring import Kek
from wellfounded.vault.offline_key import OfflineKey, read_public
from wellfounded.vault.pieces import PIECE_BYTES
from wellfounded.web.database.scope import bound
from wellfounded.web.keeping.parcel import Unpacked, pack, unpack

Elsewhere = Callable[[], Path]
HEAD = 1300
"""Bytes at the head of a copy: its first line, and the key it is sealed with."""
PIECE = PIECE_BYTES + 16


@pytest.fixture
def person(office: Office) -> Person:
    return somebody()


def refused(office: Office, home: Path, cases: Path, keyring: Path | None, *more: object) -> Ran:
    """Restore in vain: it fails with a reason, and the place is as it was."""
    before = _contents(home)
    ran = office.restores(cases, keyring, home, *more)
    assert ran.code == 1, ran.out + ran.err
    assert ran.out.splitlines()[-1] == "FAIL  nothing was restored"
    assert ran.err == ""
    assert _contents(home) == before
    return ran


def test_cut_and_changed(office: Office, person: Person, elsewhere: Elsewhere) -> None:
    """Every place in it is tried in ``test_parcel``."""
    cases, keyring = office.backs_up()
    whole, home = cases.read_bytes(), elsewhere()
    cases.write_bytes(whole[: len(whole) - PIECE])
    assert "cut, changed or moved" in refused(office, home, cases, keyring).out
    changed = bytearray(whole)
    changed[len(whole) // 2] ^= 1
    cases.write_bytes(changed)
    assert "cut, changed or moved" in refused(office, home, cases, keyring).out
    cases.write_bytes(whole)
    assert office.restores(cases, keyring, home).code == 0, "the unchanged copy is not refused"


def test_what_a_killed_restore_left_is_in_nobodys_way(
    office: Office, person: Person, elsewhere: Elsewhere
) -> None:
    home, copies = elsewhere(), office.backs_up()
    assert home.exists() or wellfounded("init", "--home", home).code == 0
    (home / ".restoring").mkdir()
    (home / ".restoring" / "cases").write_bytes(b"half")
    assert office.restores(*copies, home).code == 0
    assert not (home / ".restoring").exists()


def test_pieces_in_another_order(office: Office, person: Person, elsewhere: Elsewhere) -> None:
    with bound(case=person.opened.id):
        rows.revision(person.opened.id, 2, os.urandom(300_000))
    cases, keyring = office.backs_up()
    whole = cases.read_bytes()
    end = len(whole) - 2 * PIECE
    assert end > HEAD, "there are too few pieces to exchange"
    cases.write_bytes(whole[:end] + whole[end + PIECE :] + whole[end : end + PIECE])
    assert "cut, changed or moved" in refused(office, elsewhere(), cases, keyring).out


def test_two_copies_joined(office: Office, person: Person, elsewhere: Elsewhere) -> None:
    older, keyring = office.backs_up("older")
    person.tells("applicant.name.given", "later")
    newer, _ = office.backs_up("newer")
    one, other = older.read_bytes(), newer.read_bytes()
    joined = older.with_name("joined")
    joined.write_bytes(other[:-PIECE] + one[-PIECE:])
    assert "cut, changed or moved" in refused(office, elsewhere(), joined, keyring).out
    joined.write_bytes(one + other)
    refused(office, elsewhere(), joined, keyring)


def test_the_two_halves_exchanged(office: Office, person: Person, elsewhere: Elsewhere) -> None:
    cases, keyring = office.backs_up()
    ran = refused(office, elsewhere(), keyring, cases)
    assert "this is a copy of the keyring" in ran.out


def test_a_keyring_that_is_older_than_the_cases(
    office: Office, person: Person, elsewhere: Elsewhere
) -> None:
    _, older = office.backs_up("older")
    somebody()
    cases, _ = office.backs_up("newer")
    assert "before the cases" in refused(office, elsewhere(), cases, older).out


def test_another_private_key(office: Office, person: Person, elsewhere: Elsewhere) -> None:
    cases, keyring = office.backs_up()
    office.private.write_text(OfflineKey.random("backup-other").private_line)
    assert "does not open with this key" in refused(office, elsewhere(), cases, keyring).out


def test_a_misread_private_key(office: Office, person: Person, elsewhere: Elsewhere) -> None:
    cases, keyring = office.backs_up()
    line = office.private.read_text()
    office.private.write_text(line[:-1] + ("A" if line[-1] != "A" else "B"))
    ran = office.restores(cases, keyring, elsewhere())
    assert (ran.code, ran.out) == (2, "")
    assert "a letter of the key" in ran.err
    assert line[-8:-1] not in ran.err


def test_another_server_key(
    office: Office, person: Person, elsewhere: Elsewhere, tmp_path: Path
) -> None:
    cases, keyring = office.backs_up()
    Kek.random().write(tmp_path / "other.key")
    ran = refused(office, elsewhere(), cases, keyring, "--master", tmp_path / "other.key")
    assert "did not make it" in ran.out


def test_a_copy_that_somebody_else_put_together(
    office: Office, person: Person, elsewhere: Elsewhere
) -> None:
    """Everybody who has the public half can seal to it."""
    cases, keyring = office.backs_up()
    opened, database = opened_copy(office, cases)
    forged = cases.with_name("forged")
    seal_again(office, opened, database, forged, Kek.random())
    assert "did not make it" in refused(office, elsewhere(), forged, keyring).out


def test_a_database_that_is_not_the_one_that_was_counted(
    office: Office, person: Person, elsewhere: Elsewhere
) -> None:
    """Even with the server's key: the inventory of one copy, the database of another."""
    older, keyring = office.backs_up("older")
    person.tells("applicant.name.given", "later")
    newer, _ = office.backs_up("newer")
    opened, _ = opened_copy(office, older)
    _, database = opened_copy(office, newer)
    mixed = older.with_name("mixed")
    seal_again(office, opened, database, mixed, Kek.read(office.master))
    out = refused(office, elsewhere(), mixed, keyring).out
    assert "not the one that was counted" in out or "table revision has" in out


def test_into_a_place_that_holds_something(
    office: Office, person: Person, elsewhere: Elsewhere
) -> None:
    copies = office.backs_up()
    home = elsewhere()
    assert office.restores(*copies, home).code == 0
    out = refused(office, home, *copies).out
    assert "something in it" in out
    assert "case, code, event" in out or "(shred_key)" in out


@pytest.mark.only_on("sqlite")
def test_into_a_place_that_is_in_use(office: Office, person: Person, elsewhere: Elsewhere) -> None:
    home, copies = elsewhere(), office.backs_up()
    assert wellfounded("init", "--home", home).code == 0
    key = (home / "keys/master.key").read_bytes()
    with closing(sqlite3.connect(home / "cases.db")) as site:
        site.execute('SELECT * FROM "case"').fetchall()
        assert "it is in use" in office.restores(*copies, home).out
        assert site.execute('SELECT count(*) FROM "case"').fetchone() == (0,)
    assert (home / "keys/master.key").read_bytes() == key
    assert office.restores(*copies, home).code == 0
    assert come_back(home, person) == [person.told]
    assert (home / "keys/master.key").read_bytes() != key


def test_into_a_folder_of_something_else(office: Office, person: Person, tmp_path: Path) -> None:
    photos = tmp_path / "photos"
    photos.mkdir()
    (photos / "one.jpg").touch()
    key = tmp_path / "master.key"
    Kek.random().write(key)
    copy = tmp_path / "copy"
    copy.write_bytes(b"wellfounded backup 1: cases, sqlite, 2026-01-01\n")
    ran = wellfounded("restore", copy, "--key", office.private, "--master", key, "--home", photos)
    assert ran.code == 1
    assert "holds something, but no installation" in ran.out
    assert [path.name for path in photos.iterdir()] == ["one.jpg"]


def opened_copy(office: Office, path: Path) -> tuple[Unpacked, bytes]:
    private = OfflineKey.read(office.private.read_text()).private
    database = BytesIO()
    return unpack(path, "cases", private=private, into=database), database.getvalue()


def seal_again(office: Office, opened: Unpacked, database: bytes, path: Path, kek: Kek) -> None:
    _, public = read_public(office.public.read_text())
    with path.open("wb") as file:
        pack(
            opened.inventory,
            BytesIO(database),
            public=public,
            audit_seed=kek.audit_seed,
            into=file,
        )


def _contents(home: Path) -> dict[str, bytes]:
    """Every file of a folder but the locks, whose names tell what they are."""
    return {
        str(path.relative_to(home)): path.read_bytes()
        for path in home.rglob("*")
        if path.is_file() and not path.name.endswith((".lock", ".writer"))
    }
