"""What do the tests of stored cases share? A case that has just begun, and somebody in it."""

from __future__ import annotations

from collections.abc import Iterator
from uuid import UUID

import pytest


@pytest.fixture
def begun(database: None) -> Iterator[object]:
    """A new case in its applicant's hands, the database bound to it."""
    from wellfounded.web.cases.beginning import begin
    from wellfounded.web.database.scope import bound

    made = begin({"store": True})
    with bound(case=made.opened.id):
        yield made


@pytest.fixture
def opened(begun: object) -> object:
    """The case, opened by its applicant."""
    return begun.opened


@pytest.fixture
def behind_the_back(pytestconfig: pytest.Config, database: None) -> Iterator[object]:
    """Runs SQL as somebody who has the database in hand: past every trigger and policy."""
    from django.db import connection

    from tests.web.conftest import STORE

    if connection.vendor == "postgresql":
        import psycopg

        store = pytestconfig.stash[STORE]
        with psycopg.connect(store.address(), autocommit=True) as superuser:
            superuser.execute("SET session_replication_role = replica")
            superuser.execute("SET lock_timeout = '30s'")
            yield superuser.execute
        return
    with connection.cursor() as cursor:
        found = cursor.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall()
        for (name,) in found:
            cursor.execute(f"DROP TRIGGER {name}")

    def run(sql: str, values: tuple[object, ...] = ()) -> None:
        plain = [value.hex if isinstance(value, UUID) else value for value in values]
        with connection.cursor() as cursor:
            cursor.execute(sql, plain)

    yield run
