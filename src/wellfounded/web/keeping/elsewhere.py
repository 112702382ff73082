"""How does a piece of work reach a database file that is not the site's own?"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from django.db import connections


@contextmanager
def elsewhere(alias: str, file: Path) -> Iterator[None]:
    """Within, this thread finds the database ``alias`` in a SQLite file of this name."""
    usual = connections[alias]
    other = usual.copy()
    other.settings_dict["NAME"] = str(file)
    connections[alias] = other
    try:
        yield
    finally:
        connections[alias] = usual
        other.close()
