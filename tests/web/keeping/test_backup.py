"""Is a copy made whole or not at all, and can the server not read it?"""

from __future__ import annotations

import os
import re
import stat
import subprocess
import sys
from collections.abc import Callable
from contextlib import suppress
from io import BytesIO
from pathlib import Path

import pytest
import tomli_w
from django.db import connection, connections

from tests.web.conftest import STORE
from tests.web.database import rows
from tests.web.keeping.office import COMMAND, Office, environment, wellfounded
from tests.web.keeping.people import Person, somebody
from wellfounded.vault.keyring import Kek
from wellfounded.vault.offline_key import OfflineKey, read_public
from wellfounded.web.cases.models import Revision
from wellfounded.web.database.scope import bound
from wellfounded.web.keeping.parcel import unpack
from wellfounded.web.keeping.refusal import Refused

Elsewhere = Callable[[], Path]


@pytest.fixture
def person(office: Office) -> Person:
    return somebody("Canary Example")


def test_it_is_for_its_owner_alone_and_says_what_it_holds(office: Office, person: Person) -> None:
    for path in office.backs_up():
        assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert [path.name for path in office.papers.iterdir() if path.name.startswith(".")] == []


def test_nothing_of_the_database_can_be_found_in_it(office: Office, person: Person) -> None:
    """Not even what is sealed, nor the names of the tables."""
    with bound(case=person.opened.id):
        blob = bytes(Revision.objects.get(case_id=person.opened.id).blob)
    for path in office.backs_up():
        copy = path.read_bytes()
        for piece in (b"Canary", blob[:16], blob[-16:], b"revision", b"CREATE TABLE", b"PGDMP"):
            assert piece not in copy


def test_the_server_cannot_open_it(office: Office, person: Person) -> None:
    """Not with anything that lies on it: its own key, the public half, any 32 bytes of a file."""
    cases, _ = office.backs_up()
    kek = Kek.read(office.master)
    _, public = read_public(office.public.read_text())
    seeds = [kek.secret, kek.audit_seed, kek.session_pepper, public[:32], public[-32:]]
    for seed in seeds:
        private = OfflineKey("guess", seed).private
        with pytest.raises(Refused, match="does not open"):
            unpack(cases, "cases", private=private, into=BytesIO())


def test_what_cannot_be_written_leaves_the_last_copy(office: Office, person: Person) -> None:
    cases, _ = office.backs_up()
    before = cases.read_bytes()
    ran = office.runs("backup", "--to", office.public, "-o", cases / "no" / "folder")
    assert ran.code == 2
    assert "folder" in ran.err
    assert cases.read_bytes() == before


def test_it_is_refused_without_a_public_key_of_ours(office: Office, tmp_path: Path) -> None:
    (tmp_path / "wrong").write_text(office.private.read_text())
    ran = office.runs("backup", "--to", tmp_path / "wrong", "-o", tmp_path / "copy")
    assert ran.code == 2
    assert "this is a private-key, and a public-key belongs here" in ran.err
    assert not (tmp_path / "copy").exists()


def test_both_halves_never_go_into_one_file(office: Office) -> None:
    out = office.papers / "both"
    ran = office.runs("backup", "--to", office.public, "-o", out, "--keyring", out)
    assert (ran.code, out.exists()) == (2, False)


def test_a_key_pair_is_never_written_over(tmp_path: Path) -> None:
    public, private = tmp_path / "pub", tmp_path / "private"
    ran = wellfounded("backup", "key", "-o", public, "--label", "harbor-2026")
    assert ran.code == 0
    assert re.fullmatch(r"private-key harbor-2026( [A-Z2-7]{4}){14}\n", ran.out)
    key = OfflineKey.read(ran.out)
    assert read_public(public.read_text()) == ("harbor-2026", key.public)
    ran = wellfounded("backup", "key", "-o", public, "--private", private)
    assert ran.code == 2
    assert "never written over" in ran.err
    assert not private.exists()


@pytest.mark.only_on("sqlite")
def test_a_copy_that_was_killed_leaves_the_old_one_and_the_next_tidies_up(
    office: Office, person: Person
) -> None:
    with bound(case=person.opened.id):
        for number in range(2, 22):
            rows.revision(person.opened.id, number, os.urandom(2_000_000))
    cases, _ = office.backs_up()
    before = cases.read_bytes()
    folder = Path(connection.settings_dict["NAME"]).parent
    for place, left in ((folder, ".copy-*/copy"), (office.papers, ".*.part")):
        killed_when(office, place, left)
        assert cases.read_bytes() == before
    office.backs_up()
    assert list(folder.glob(".copy-*")) == []


def killed_when(office: Office, place: Path, left: str) -> None:
    """Make a copy, and kill it as soon as there is something that it would tidy up itself."""
    arguments = ["backup", "--home", office.home, "--to", office.public]
    arguments += ["-o", office.papers / "one.cases"]
    process = subprocess.Popen(
        [sys.executable, "-c", COMMAND, *map(str, arguments)], env=environment()
    )
    seen = False
    while process.poll() is None and not seen:
        with suppress(FileNotFoundError):
            seen = any(path.stat().st_size for path in place.glob(left))
    process.kill()
    process.wait()
    assert seen, "it was over before it could be killed"


@pytest.mark.only_on("sqlite")
def test_the_copy_has_no_name_while_it_is_read(office: Office, person: Person) -> None:
    from wellfounded.web.home import home
    from wellfounded.web.keeping.sqlite_copy import sqlite_copy

    folder = Path(connection.settings_dict["NAME"]).parent
    before = set(folder.iterdir())
    with sqlite_copy(home(), "default") as copy:
        assert set(folder.iterdir()) == before
        assert len(list(copy.ask('SELECT * FROM "case"'))) == 1
        assert copy.file.read(15) == b"SQLite format 3"


@pytest.mark.only_on("sqlite")
def test_it_does_not_fill_the_disk(
    office: Office, person: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    from wellfounded.web.home import home
    from wellfounded.web.keeping import sqlite_copy

    monkeypatch.setattr(sqlite_copy, "free", lambda _: 500_000_000)
    with (
        pytest.raises(Refused, match="500 MB must be free beside it and 500 are"),
        sqlite_copy.sqlite_copy(home(), "default"),
    ):
        pass


@pytest.mark.only_on("postgres")
def test_a_role_that_sees_nothing_is_refused(
    office: Office, person: Person, pytestconfig: pytest.Config
) -> None:
    told = dict(office.database)
    for address, reason in (
        (told["address"], "bound by row-level security"),
        ("", "database.backup_address is missing"),
    ):
        settings = {"database": told | {"backup_address": address}}
        (office.home / "wellfounded.toml").write_text(tomli_w.dumps(settings))
        ran = office.runs("backup", "--to", office.public, "-o", office.papers / "copy")
        assert ran.code == 2
        assert reason in ran.err
        assert pytestconfig.stash[STORE].password not in ran.err
    assert not (office.papers / "copy").exists()


@pytest.mark.only_on("postgres")
def test_a_dump_that_fails_leaves_nothing(
    office: Office, person: Person, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """It ends in the middle, as if the server had gone away; what it wrote looks good."""
    fake = tmp_path / "bin" / "pg_dump"
    fake.parent.mkdir()
    fake.write_text("#!/bin/sh\necho PGDMP; echo 'server closed the connection' >&2; exit 1\n")
    fake.chmod(0o700)
    monkeypatch.setenv("PATH", f"{fake.parent}:{os.environ['PATH']}")
    ran = office.runs("backup", "--to", office.public, "-o", office.papers / "copy")
    assert ran.code == 2
    assert "pg_dump failed: server closed the connection" in ran.err
    assert not (office.papers / "copy").exists()
    assert not list(office.papers.glob(".*"))


@pytest.mark.only_on("postgres")
def test_the_password_is_no_argument_of_a_program(
    office: Office, person: Person, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    fake, seen = tmp_path / "bin" / "pg_dump", tmp_path / "seen"
    fake.parent.mkdir()
    fake.write_text(f'#!/bin/sh\necho "$@" > {seen}\nexit 1\n')
    fake.chmod(0o700)
    monkeypatch.setenv("PATH", f"{fake.parent}:{os.environ['PATH']}")
    office.runs("backup", "--to", office.public, "-o", office.papers / "copy")
    assert "--format=custom" in seen.read_text()
    assert not [part for part in seen.read_text().split() if "postgres" in part or "@" in part]


def test_two_at_a_time_are_one_too_many(office: Office, person: Person) -> None:
    from wellfounded.web.keeping.alone import alone

    with alone(office.home, "backup"):
        ran = office.runs("backup", "--to", office.public, "-o", office.papers / "copy")
    assert ran.code == 2
    assert "is running there already" in ran.err
    connections.close_all()
