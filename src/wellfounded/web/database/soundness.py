"""Can these databases keep what is promised?"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from types import MappingProxyType
from typing import Any, Final

from django.core.exceptions import ImproperlyConfigured
from django.db import DatabaseError, connections
from django.db.migrations.executor import MigrationExecutor

from wellfounded.web.database.choice import KEYRING
from wellfounded.web.database.postgres import signs as postgres
from wellfounded.web.database.sign import Sign
from wellfounded.web.database.sqlite import signs as sqlite
from wellfounded.web.database.unsound import Unsound

LOOKS: Final[Mapping[str, Callable[[Any], Iterator[Sign]]]] = MappingProxyType(
    {"sqlite": sqlite.signs, "postgresql": postgres.signs}
)
ONLY_TOLD: Final = ("disk", "power cut")


def signs(*, thorough: bool = True) -> Iterator[Sign]:
    """Look at the database of the cases, then at the keyring.

    ``thorough`` also reads every page, which takes a while.
    """
    for alias in connections:
        name = KEYRING if alias == KEYRING else "cases"
        for sign in _signs(connections[alias], thorough):
            yield sign._replace(what=f"{name}: {sign.what}")


def insist() -> None:
    """Refuse to go on with a database that is not sound.

    Raises:
        Unsound: something is wrong; the text names all of it.
    """
    wrong = [sign for sign in signs(thorough=False) if not sign.good and not _is_only_told(sign)]
    if wrong:
        raise Unsound("; ".join(f"{sign.what}: {sign.said}" for sign in wrong))


def is_up_to_date(connection: Any) -> bool:
    """Whether every table is as this version of the program knows it."""
    executor = MigrationExecutor(connection)
    return not executor.migration_plan(executor.loader.graph.leaf_nodes())


def _is_only_told(sign: Sign) -> bool:
    """Whether a person may have wanted it so: a disk in memory, or a test of power cuts.

    Whatever loses answers unasked was refused when the connection was made.
    """
    return sign.what.endswith(ONLY_TOLD)


def _signs(connection: Any, thorough: bool) -> Iterator[Sign]:
    try:
        connection.ensure_connection()
        yield from LOOKS[connection.vendor](connection)
        if thorough and connection.vendor == "sqlite":
            yield sqlite.integrity(connection)
        fresh = is_up_to_date(connection)
        yield Sign("tables", fresh, "up to date" if fresh else "run 'wellfounded serve'")
    except (Unsound, ImproperlyConfigured, DatabaseError) as refused:
        yield Sign("connection", False, " ".join(str(refused).split()))
