"""What do the tests of the two databases share?"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from tests.web.conftest import STORE


@pytest.fixture
def superuser(pytestconfig: pytest.Config, database: None) -> Iterator[Any]:
    """A connection of PostgreSQL's superuser to the database of this test."""
    import psycopg

    with psycopg.connect(pytestconfig.stash[STORE].address(), autocommit=True) as connection:
        yield connection


@pytest.fixture
def unblocked(django_db_blocker: Any) -> Iterator[None]:
    """Leave to connect, for a test that makes databases of its own."""
    with django_db_blocker.unblock():
        yield
