"""What do the tests of keeping share? An office in use, and empty places to restore into."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.web.conftest import STORE
from tests.web.keeping.office import Office
from tests.web.stores import Postgres

if TYPE_CHECKING:
    from tests.web.keeping.people import Person


@pytest.fixture
def office(
    pytestconfig: pytest.Config, database: None, tmp_path: Path, reader: dict[str, str]
) -> Office:
    """The databases of this test, in a folder with settings and keys of its own."""
    from wellfounded.web.home import home

    there = home()
    settings = {
        "address": str(there.folder / "cases.db"),
        **pytestconfig.stash[STORE].settings,
        **reader,
        "keyring": str(there.folder / "keyring.db"),
    }
    made = Office(tmp_path / "office", tmp_path / "papers", settings)
    made.papers.mkdir()
    made.make_keys()
    made.settle_in((there.folder / "keys/master.key").read_text())
    return made


@pytest.fixture
def people(office: Office) -> list[Person]:
    """Some people, each with an answer in another script."""
    from tests.web.keeping.people import ANSWERS, somebody

    return [somebody(answer) for answer in ANSWERS]


@pytest.fixture
def elsewhere(
    pytestconfig: pytest.Config, office: Office, tmp_path: Path
) -> Iterator[Callable[[], Path]]:
    """Makes a place to restore into: a folder that is not there, or one with an empty database."""
    store = pytestconfig.stash[STORE]
    databases: list[str] = []

    def make() -> Path:
        home = tmp_path / f"elsewhere-{secrets.token_hex(4)}"
        if isinstance(store, Postgres):
            databases.append(f"{store.name}_{secrets.token_hex(4)}")
            store._as_superuser(f"CREATE DATABASE {databases[-1]} OWNER {store.owner}")
            _name_database(store, databases[-1], home, office)
        return home

    yield make
    for name in databases:
        store._as_superuser(f"DROP DATABASE {name} WITH (FORCE)")


@pytest.fixture
def reader(pytestconfig: pytest.Config, database: None) -> Iterator[dict[str, str]]:
    """A role of PostgreSQL's that may read every row."""
    store = pytestconfig.stash[STORE]
    if not isinstance(store, Postgres):
        yield {}
        return
    name = f"{store.name}_reader"
    store._as_superuser(
        f"CREATE ROLE {name} LOGIN BYPASSRLS PASSWORD '{store.password}'",
        f"GRANT pg_read_all_data TO {name}",
    )
    yield {"backup_address": store.address(user=name, password=store.password)}
    store._as_superuser(f"DROP ROLE {name}")


def _name_database(store: Postgres, name: str, home: Path, office: Office) -> None:
    settings = {
        "address": store.address(dbname=name, user=store.app, password=store.password),
        "owner_address": store.address(dbname=name, user=store.owner, password=store.password),
    }
    Office(home, office.papers, settings).settle_in(office.master.read_text())
