"""Who makes the tables?

In PostgreSQL the owner, and nobody while pages are served: the role that serves owns nothing.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from django.db import DEFAULT_DB_ALIAS, connections
from django.db.utils import ConnectionHandler

from wellfounded.web.database.choice import cases
from wellfounded.web.home import Home


@contextmanager
def as_owner(home: Home) -> Iterator[None]:
    """Within, this thread reaches the cases as the owner of their tables.

    Raises:
        HomeError: the settings do not name the owner's address.
    """
    owner = ConnectionHandler({DEFAULT_DB_ALIAS: cases(home, owner=True)})[DEFAULT_DB_ALIAS]
    serving = connections[DEFAULT_DB_ALIAS]
    connections[DEFAULT_DB_ALIAS] = owner
    try:
        yield
    finally:
        connections[DEFAULT_DB_ALIAS] = serving
        owner.close()
