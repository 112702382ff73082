"""Is a SQLite that can corrupt a database refused?"""

from __future__ import annotations

import sys
from types import ModuleType

import pytest
from django.db import connection

from wellfounded.web.database.sqlite import library
from wellfounded.web.database.sqlite.library import OLDEST, newest_enough, refuse_old, sqlite
from wellfounded.web.database.unsound import Unsound


def pretend(monkeypatch: pytest.MonkeyPatch, **versions: tuple[int, ...]) -> tuple[str, ...]:
    for name, version in versions.items():
        module = ModuleType(name)
        module.sqlite_version_info = version
        monkeypatch.setitem(sys.modules, name, module)
    return tuple(versions)


def test_the_one_in_use_is_new_enough() -> None:
    assert sqlite.sqlite_version_info >= OLDEST


@pytest.mark.parametrize("version", [(3, 7, 0), (3, 40, 1), (3, 51, 2)])
def test_one_with_the_fault_is_refused_with_the_fix(version: tuple[int, ...]) -> None:
    said = ".".join(map(str, version))
    with pytest.raises(Unsound, match=rf"SQLite {said} can corrupt.*3\.51\.3.*install 'pysqlite3'"):
        refuse_old(version)


@pytest.mark.parametrize("version", [(3, 51, 3), (3, 53, 4), (4, 0, 0)])
def test_one_without_the_fault_is_taken(version: tuple[int, ...]) -> None:
    refuse_old(version)


@pytest.mark.only_on("sqlite")
@pytest.mark.usefixtures("database")
def test_no_connection_is_made_with_an_old_one(monkeypatch: pytest.MonkeyPatch) -> None:
    connection.close()
    monkeypatch.setattr(library.sqlite, "sqlite_version_info", (3, 40, 1))
    with pytest.raises(Unsound, match=r"SQLite 3\.40\.1"):
        connection.ensure_connection()


def test_the_first_that_is_new_enough_is_taken(monkeypatch: pytest.MonkeyPatch) -> None:
    names = pretend(monkeypatch, wf_old=(3, 51, 1), wf_new=(3, 53, 4), wf_newer=(3, 54, 0))
    assert newest_enough(("wf_absent", *names)) is sys.modules["wf_new"]


def test_if_all_are_old_the_last_is_taken_and_refused_later(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    names = pretend(monkeypatch, wf_old=(3, 51, 1), wf_older=(3, 40, 1))
    assert newest_enough(names) is sys.modules["wf_older"]
