"""Has every connection to SQLite the settings that lose nothing?"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from django.core.exceptions import ImproperlyConfigured
from django.db.utils import ConnectionHandler

from wellfounded.web.database.choice import cases
from wellfounded.web.database.sqlite.base import UNSAFE
from wellfounded.web.database.sqlite.connection import Connection
from wellfounded.web.database.sqlite.library import sqlite
from wellfounded.web.database.sqlite.pragmas import KEPT, astray, keep
from wellfounded.web.database.unsound import Unsound
from wellfounded.web.home import Home

pytestmark = pytest.mark.usefixtures("unblocked")


def site(folder: Path, **database: str) -> Any:
    """Django's connection of an installation in a folder."""
    home = Home(folder, {"database": database})
    return ConnectionHandler({"default": cases(home)})["default"]


@pytest.fixture
def raw(tmp_path: Path) -> Iterator[Connection]:
    connection = sqlite.connect(str(tmp_path / "cases.db"), factory=Connection)
    yield connection
    connection.close()


def test_a_connection_of_the_site_has_them_all(tmp_path: Path) -> None:
    connection = site(tmp_path)
    with connection.cursor() as cursor:
        found = {}
        for name in (*KEPT, "synchronous", "busy_timeout"):
            cursor.execute(f"PRAGMA {name}")
            found[name] = cursor.fetchone()[0]
    connection.close()
    assert found == {
        "journal_mode": "wal",
        "synchronous": 2,
        "secure_delete": 1,
        "trusted_schema": 0,
        "foreign_keys": 1,
        "recursive_triggers": 1,
        "legacy_alter_table": 0,
        "cell_size_check": 1,
        "temp_store": 2,
        "mmap_size": 0,
        "busy_timeout": 20_000,
        "wal_autocheckpoint": 1000,
        "journal_size_limit": 67_108_864,
    }


@pytest.mark.parametrize("name", [*KEPT, "synchronous"])
def test_a_setting_that_did_not_take_is_refused(name: str, raw: Connection) -> None:
    class Deaf(Connection):
        """Says of one setting that it is other than it was told."""

        def execute(self, sql: str, *more: Any) -> Any:
            if sql == f"PRAGMA {name}":
                sql = "SELECT 'deaf'"
            return super().execute(sql, *more)

    path = raw.execute("PRAGMA database_list").fetchone()[2]
    deaf = sqlite.connect(path, factory=Deaf)
    with pytest.raises(Unsound, match=f"PRAGMA {name} = .* but has deaf"):
        keep(deaf, "FULL")
    deaf.close()


def test_a_database_in_memory_has_no_log_and_is_refused(tmp_path: Path) -> None:
    with pytest.raises(Unsound, match="journal_mode = wal but has memory"):
        keep(sqlite.connect(":memory:", factory=Connection), "FULL")


def test_a_setting_that_is_changed_later_is_noticed(raw: Connection) -> None:
    keep(raw, "FULL")
    assert not list(astray(raw, "FULL"))
    raw.execute("PRAGMA synchronous = OFF")
    raw.execute("PRAGMA secure_delete = OFF")
    assert list(astray(raw, "FULL")) == [
        "secure_delete = 1 but has 0",
        "synchronous = 2 but has 0",
    ]


@pytest.mark.parametrize("said", ["", "true", "yes", "Acknowledged answers may be lost"])
def test_nobody_runs_with_less_than_full_by_accident(tmp_path: Path, said: str) -> None:
    connection = site(tmp_path, synchronous="NORMAL", unsafe_for_tests=said)
    with pytest.raises(ImproperlyConfigured, match=r"'NORMAL' would lose answers.*write 'FULL'"):
        connection.ensure_connection()


@pytest.mark.parametrize("level", ["OFF", "full", "0", "FULL; DROP TABLE x"])
def test_there_are_no_other_levels_at_all(tmp_path: Path, level: str) -> None:
    connection = site(tmp_path, synchronous=level, unsafe_for_tests=UNSAFE)
    with pytest.raises(ImproperlyConfigured, match="would lose answers"):
        connection.ensure_connection()


@pytest.mark.parametrize(("level", "number"), [("NORMAL", 1), ("FULL", 2), ("EXTRA", 3)])
def test_a_test_of_power_cuts_may_choose(tmp_path: Path, level: str, number: int) -> None:
    connection = site(tmp_path, synchronous=level, unsafe_for_tests=UNSAFE)
    with connection.cursor() as cursor:
        cursor.execute("PRAGMA synchronous")
        assert cursor.fetchone() == (number,)
    connection.close()


def test_a_new_file_is_its_owners_alone_with_everything_beside_it(tmp_path: Path) -> None:
    connection = site(tmp_path)
    with connection.cursor() as cursor:
        cursor.execute("CREATE TABLE t (x)")
        modes = {path.name: oct(path.stat().st_mode & 0o777) for path in tmp_path.iterdir()}
    connection.close()
    names = {"cases.db", "cases.db-wal", "cases.db-shm", "cases.db.writer"}
    assert modes == dict.fromkeys(names, "0o600")


def test_every_transaction_is_immediate(tmp_path: Path) -> None:
    home = Home(tmp_path, {})
    settings = cases(home)
    settings["OPTIONS"]["transaction_mode"] = "DEFERRED"
    connection = ConnectionHandler({"default": settings})["default"]
    connection.ensure_connection()
    assert connection.transaction_mode == "IMMEDIATE"
    connection.close()
