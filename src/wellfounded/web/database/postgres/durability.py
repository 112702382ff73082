"""Does a commit last on this server, before it is acknowledged?"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import Any, Final

from wellfounded.web.database.unsound import Unsound

LASTING: Final[Mapping[str, frozenset[str]]] = MappingProxyType(
    {
        "synchronous_commit": frozenset({"on", "remote_apply"}),
        "fsync": frozenset({"on"}),
        "full_page_writes": frozenset({"on"}),
        "data_sync_retry": frozenset({"off"}),
    }
)
"""The settings and the values that lose nothing. After a failed flush PostgreSQL must stop: a
second try would say that all is well."""


def forgetful(settings: Mapping[str, str]) -> Iterator[str]:
    """Each setting that may lose an acknowledged commit, with the value to give it."""
    for name, lasting in LASTING.items():
        if settings[name] not in lasting:
            yield f"{name} = {settings[name]}, which must be {' or '.join(sorted(lasting))}"


def refuse_forgetful(connection: Any) -> None:
    """Refuse a server that may lose what it acknowledged; ``connection`` is psycopg's.

    Raises:
        Unsound: one of its settings says so.
    """
    with connection.cursor() as cursor:
        cursor.execute(f"SELECT {', '.join(f'current_setting({name!r})' for name in LASTING)}")
        settings = dict(zip(LASTING, cursor.fetchone(), strict=True))
    if wrong := next(forgetful(settings), None):
        raise Unsound(f"PostgreSQL has {wrong}; change it for this database and connect again")
