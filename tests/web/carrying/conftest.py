"""What do tests of carried files share? A person who gave papers, and a look past every policy."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest

from tests.web.conftest import STORE
from tests.web.files.conftest import checked, client, person, sandbox

__all__ = ["checked", "client", "person", "sandbox"]

Count = Callable[[str], int]


@pytest.fixture
def count(pytestconfig: pytest.Config, database: None) -> Iterator[Count]:
    """Counts the rows of a table, of whichever case."""
    from django.db import connection

    if connection.vendor == "postgresql":
        import psycopg

        store: Any = pytestconfig.stash[STORE]
        with psycopg.connect(store.address(), autocommit=True) as superuser:
            yield lambda table: int(superuser.execute(_counted(table)).fetchall()[0][0])
        return

    def counted(table: str) -> int:
        with connection.cursor() as cursor:
            cursor.execute(_counted(table))
            return int(cursor.fetchone()[0])

    yield counted


def _counted(table: str) -> str:
    return f'SELECT count(*) FROM "{table}"'
