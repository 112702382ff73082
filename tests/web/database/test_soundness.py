"""Is everything that could lose or show an answer noticed before the site is served?"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from django.db import connection, connections

from tests.web.database import rows
from wellfounded.web.cases.models import Case
from wellfounded.web.database.choice import KEYRING
from wellfounded.web.database.postgres import durability
from wellfounded.web.database.postgres.durability import forgetful
from wellfounded.web.database.soundness import insist, signs
from wellfounded.web.database.sqlite import filesystem
from wellfounded.web.database.sqlite.base import UNSAFE
from wellfounded.web.database.unsound import Unsound

pytestmark = pytest.mark.usefixtures("database")
Execute = Callable[[str], Any]


def bad() -> dict[str, str]:
    """What is wrong, but for the disk: tests may lie in memory."""
    return {what: said for what, good, said in signs() if not good and what[-4:] != "disk"}


def path() -> Path:
    return Path(connection.settings_dict["NAME"])


def test_a_new_installation_is_sound() -> None:
    rows.case(rows.organisation())
    assert bad() == {}
    looked = {sign.what for sign in signs()}
    assert {"cases: power cut", "cases: guards", "cases: tables"} <= looked
    assert {"keyring: SQLite", "keyring: integrity", "keyring: tables"} <= looked


@pytest.mark.only_on("sqlite")
def test_a_setting_that_changed_is_named() -> None:
    connection.connection or connection.ensure_connection()
    connection.connection.execute("PRAGMA secure_delete = OFF")
    assert bad() == {"cases: settings": "secure_delete = 1 but has 0"}
    with pytest.raises(Unsound, match="cases: settings: secure_delete"):
        insist()


@pytest.mark.only_on("sqlite")
def test_a_level_for_tests_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    connection.close()
    unsafe = {"synchronous": "NORMAL", "unsafe_for_tests": UNSAFE}
    options = {**connection.settings_dict["OPTIONS"], **unsafe}
    monkeypatch.setitem(connection.settings_dict, "OPTIONS", options)
    assert "acknowledged answers may be lost" in bad()["cases: power cut"]
    insist()
    connection.close()


@pytest.mark.only_on("sqlite")
def test_a_file_that_others_may_read_is_named() -> None:
    connection.ensure_connection()
    path().chmod(0o640)
    try:
        assert "run: chmod 600" in bad()["cases: file"]
    finally:
        path().chmod(0o600)


@pytest.mark.only_on("sqlite")
def test_a_trigger_that_is_gone_is_named() -> None:
    with connection.cursor() as cursor:
        cursor.execute("DROP TRIGGER event_never_leaves")
    assert "missing: event_never_leaves" in bad()["cases: guards"]


@pytest.mark.only_on("sqlite")
def test_a_row_that_hangs_on_nothing_is_named() -> None:
    case = rows.case()
    with connection.cursor() as cursor:
        cursor.execute("PRAGMA foreign_keys = OFF")
        Case.objects.filter(id=case)._raw_delete("default")
        cursor.execute("PRAGMA foreign_keys = ON")
    assert "hangs on nothing" in bad()["cases: integrity"]


@pytest.mark.only_on("sqlite")
def test_a_byte_that_changed_in_an_index_is_named() -> None:
    for _ in range(50):
        rows.case()
    with connection.cursor() as cursor:
        cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        cursor.execute("SELECT rootpage FROM sqlite_master WHERE name = 'wrap_of_holder'")
        root = cursor.fetchone()[0]
    connections.close_all()
    changed = bytearray(path().read_bytes())
    changed[root * 4096 - 10] ^= 1
    path().write_bytes(changed)
    assert "cases: integrity" in bad()


@pytest.mark.only_on("sqlite")
def test_tables_of_an_older_version_are_named() -> None:
    with connection.cursor() as cursor:
        cursor.execute("DELETE FROM django_migrations WHERE app = 'timeline'")
    assert bad() == {"cases: tables": "run 'wellfounded serve'"}


@pytest.mark.only_on("sqlite")
def test_what_refuses_to_connect_is_a_sign_as_well(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    connections.close_all()
    listed = tmp_path / "mounts"
    listed.write_text(f"x {path().parent} nfs rw 0 0\n", encoding="utf-8")
    monkeypatch.setattr(filesystem, "MOUNTS", listed)
    assert set(bad()) == {"cases: connection", f"{KEYRING}: connection"}
    with pytest.raises(Unsound, match="lies on nfs"):
        insist()


@pytest.mark.only_on("sqlite")
@pytest.mark.parametrize("kind", ["tmpfs", "ramfs"])
def test_a_disk_in_memory_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, kind: str
) -> None:
    listed = tmp_path / "mounts"
    listed.write_text(f"x {path().parent} {kind} rw 0 0\n", encoding="utf-8")
    monkeypatch.setattr(filesystem, "MOUNTS", listed)
    wrong = {what for what, good, _ in signs() if not good}
    assert wrong == {"cases: disk", f"{KEYRING}: disk"}
    insist()


GOOD = {name: min(lasting) for name, lasting in durability.LASTING.items()}


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("synchronous_commit", "off"),
        ("synchronous_commit", "local"),
        ("synchronous_commit", "remote_write"),
        ("fsync", "off"),
        ("full_page_writes", "off"),
        ("data_sync_retry", "on"),
    ],
)
def test_a_server_that_forgets_is_told_so(name: str, value: str) -> None:
    assert not list(forgetful(GOOD))
    (said,) = forgetful({**GOOD, name: value})
    assert said.startswith(f"{name} = {value}, which must be")


@pytest.mark.only_on("postgres")
def test_no_connection_is_made_to_a_server_that_forgets(superuser: Any) -> None:
    role = connection.settings_dict["USER"]
    superuser.execute(f"ALTER ROLE {role} SET synchronous_commit = off")
    try:
        connection.close()
        with pytest.raises(Unsound, match="synchronous_commit = off, which must be on or remote"):
            connection.ensure_connection()
        assert "synchronous_commit" in bad()["cases: connection"]
    finally:
        superuser.execute(f"ALTER ROLE {role} RESET synchronous_commit")
    connection.close()
    connection.ensure_connection()


@pytest.mark.only_on("postgres")
@pytest.mark.parametrize(
    ("plant", "mend", "what", "said"),
    [
        ("ALTER ROLE {role} SUPERUSER", "ALTER ROLE {role} NOSUPERUSER", "role", "a superuser"),
        ("ALTER ROLE {role} BYPASSRLS", "ALTER ROLE {role} NOBYPASSRLS", "role", "above row-level"),
        ("ALTER ROLE {role} CREATEROLE", "ALTER ROLE {role} NOCREATEROLE", "role", "maker of rol"),
        ("GRANT pg_read_all_data TO {role}", "REVOKE pg_read_all_data FROM {role}", "role", "all"),
        ("GRANT {owner} TO {role}", "REVOKE {owner} FROM {role}", "role", "an owner of case"),
        (
            "ALTER TABLE once OWNER TO {role}",
            "ALTER TABLE once OWNER TO {owner}; REVOKE ALL ON once FROM {role};"
            "GRANT SELECT, INSERT, UPDATE, DELETE ON once TO {role}",
            "role",
            "an owner of once",
        ),
        (
            "ALTER TABLE wrap NO FORCE ROW LEVEL SECURITY",
            "ALTER TABLE wrap FORCE ROW LEVEL SECURITY",
            "row-level security",
            "not forced on wrap",
        ),
        (
            'ALTER TABLE "case" DISABLE ROW LEVEL SECURITY',
            'ALTER TABLE "case" ENABLE ROW LEVEL SECURITY',
            "row-level security",
            "not forced on case",
        ),
        (
            "ALTER TABLE event DISABLE TRIGGER event_never_leaves",
            "ALTER TABLE event ENABLE TRIGGER event_never_leaves",
            "guards",
            "missing or disabled: event_never_leaves",
        ),
        (
            "GRANT UPDATE ON event TO {role}",
            "REVOKE UPDATE ON event FROM {role}",
            "rights",
            "the role has UPDATE on event",
        ),
    ],
)
def test_a_fault_of_the_server_is_named(
    plant: str, mend: str, what: str, said: str, superuser: Any
) -> None:
    role = connection.settings_dict["USER"]
    names = {"role": role, "owner": role.removesuffix("_app") + "_owner"}
    superuser.execute(plant.format(**names))
    try:
        assert said in bad()[f"cases: {what}"]
        with pytest.raises(Unsound, match=f"cases: {what}"):
            insist()
    finally:
        superuser.execute(mend.format(**names))
    assert bad() == {}
