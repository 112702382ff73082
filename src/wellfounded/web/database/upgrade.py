"""How do the databases get their tables, and the serving role its rights?"""

from __future__ import annotations

from typing import Final

from django.core.management import call_command
from django.db import DEFAULT_DB_ALIAS, ProgrammingError, connections

from wellfounded.web.database.choice import KEYRING, OWNER_ADDRESS
from wellfounded.web.database.owner import as_owner
from wellfounded.web.database.postgres.grants import grant, missing_and_excess
from wellfounded.web.database.soundness import is_up_to_date
from wellfounded.web.home import Home

DENIED: Final = "42501"
"""What PostgreSQL calls a right that is missing."""


def upgrade(home: Home) -> None:
    """Bring both databases to this version of the program, also from nothing.

    Where nothing is missing the owner of the tables is not needed. All connections of this
    thread are closed at the end: a process that is copied must not carry them along.

    Raises:
        HomeError: the settings do not name the address of the owner of the tables.
        Unsound: a database would lose what it acknowledges.
    """
    try:
        if not _is_ready(home):
            _make_tables(home)
        call_command("migrate", database=KEYRING, interactive=False, verbosity=0)
    finally:
        connections.close_all()


def _is_ready(home: Home) -> bool:
    """Whether the tables are those of this version, and the serving role has its rights.

    An upgrade may have been stopped between the two. A right too many is taken if the owner is
    there to take it; otherwise the look at the databases says so.
    """
    connection = connections[DEFAULT_DB_ALIAS]
    try:
        if not is_up_to_date(connection):
            return False
    except ProgrammingError as refused:
        if getattr(refused.__cause__, "sqlstate", "") != DENIED:
            raise
        return False
    if connection.vendor != "postgresql":
        return True
    with connection.cursor() as cursor:
        missing, excess = missing_and_excess(cursor)
    return not missing and not (excess and home.said("database", OWNER_ADDRESS, ""))


def _make_tables(home: Home) -> None:
    serving = connections[DEFAULT_DB_ALIAS].settings_dict["USER"]
    with as_owner(home):
        call_command("migrate", database=DEFAULT_DB_ALIAS, interactive=False, verbosity=0)
        if connections[DEFAULT_DB_ALIAS].vendor == "postgresql":
            grant(serving)
