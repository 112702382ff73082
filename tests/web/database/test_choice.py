"""Which databases do the settings of an office name?"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from wellfounded.web.database.choice import KEYRING, Router, cases, databases
from wellfounded.web.home import Home, HomeError

PLANNED_ONCE = {"server_side_binding": True, "prepare_threshold": 2}


def home(**database: str) -> Home:
    return Home(Path("office"), {"database": database})


def test_without_a_word_both_lie_in_the_folder() -> None:
    found = databases(home())
    assert {alias: one["NAME"] for alias, one in found.items()} == {
        "default": "office/cases.db",
        KEYRING: "office/keyring.db",
    }


def test_they_may_lie_elsewhere() -> None:
    found = databases(home(address="disk/a.db", keyring="stick/b.db"))
    assert [one["NAME"] for one in found.values()] == ["office/disk/a.db", "office/stick/b.db"]


def test_the_shred_keys_never_lie_in_the_database_of_the_cases() -> None:
    found = databases(home(address="postgresql://app@localhost/office"))
    assert found["default"]["ENGINE"].endswith(".postgres")
    assert found[KEYRING]["ENGINE"].endswith(".sqlite")


@pytest.mark.parametrize(
    ("address", "wanted"),
    [
        (
            "postgresql://app:a%40b%2F@db.example:5433/office?sslmode=verify-full",
            {"USER": "app", "PASSWORD": "a@b/", "HOST": "db.example", "PORT": "5433"}
            | {"NAME": "office", "OPTIONS": {"sslmode": "verify-full", **PLANNED_ONCE}},
        ),
        (
            "postgres://App@%2Frun%2FPostgreSQL/Office",
            {"USER": "App", "HOST": "/run/PostgreSQL", "NAME": "Office", "OPTIONS": PLANNED_ONCE},
        ),
        ("postgresql://?host=/run/x&user=u&dbname=d", {"HOST": "/run/x", "NAME": "d"}),
    ],
)
def test_an_address_is_read_as_postgresql_itself_reads_it(
    address: str, wanted: dict[str, Any]
) -> None:
    found = cases(home(address=address))
    assert {name: found[name] for name in wanted} == wanted


def test_the_owner_has_an_address_of_its_own() -> None:
    both = home(address="postgresql://app@h/n", owner_address="postgresql://owner@h/n")
    assert cases(both)["USER"] == "app"
    assert cases(both, owner=True)["USER"] == "owner"
    assert cases(home(), owner=True) == cases(home())


@pytest.mark.parametrize(
    ("said", "refusal"),
    [
        ({"address": "mysql://u@h/n"}, "database.address: 'mysql' is no database known here"),
        ({"address": "postgresql://u:hush@[h/n"}, "database.address: this is no address"),
        ({"address": "postgresql://h/n?nonsense=hush"}, "database.address: this is no address"),
    ],
)
def test_what_is_no_address_is_refused_without_its_password(
    said: dict[str, str], refusal: str
) -> None:
    with pytest.raises(HomeError, match=refusal) as refused:
        databases(home(**said))
    assert "hush" not in str(refused.value)


def test_an_owner_that_is_not_named_is_asked_for() -> None:
    with pytest.raises(HomeError, match=r"database\.owner_address: is missing; name the owner"):
        cases(home(address="postgresql://app@h/n"), owner=True)


def test_tables_are_made_where_they_belong() -> None:
    router = Router()
    assert router.allow_migrate(KEYRING, "keyring")
    assert router.allow_migrate("default", "cases")
    assert not router.allow_migrate(KEYRING, "cases")
    assert not router.allow_migrate("default", "keyring")
