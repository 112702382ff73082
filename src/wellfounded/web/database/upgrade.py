"""How do the databases get their tables, and the serving role its rights?"""

from __future__ import annotations

from django.core.management import call_command
from django.db import DEFAULT_DB_ALIAS, connections

from wellfounded.web.database.choice import KEYRING
from wellfounded.web.database.owner import as_owner
from wellfounded.web.database.postgres.grants import grant
from wellfounded.web.database.soundness import is_up_to_date
from wellfounded.web.home import Home


def upgrade(home: Home) -> None:
    """Bring both databases to this version of the program, also from nothing.

    Where nothing is missing the owner of the tables is not needed. All connections of this
    thread are closed at the end: a process that is copied must not carry them along.

    Raises:
        HomeError: the settings do not name the address of the owner of the tables.
        Unsound: a database would lose what it acknowledges.
    """
    try:
        if not is_up_to_date(connections[DEFAULT_DB_ALIAS]):
            _make_tables(home)
        call_command("migrate", database=KEYRING, interactive=False, verbosity=0)
    finally:
        connections.close_all()


def _make_tables(home: Home) -> None:
    serving = connections[DEFAULT_DB_ALIAS].settings_dict["USER"]
    with as_owner(home):
        call_command("migrate", database=DEFAULT_DB_ALIAS, interactive=False, verbosity=0)
        if connections[DEFAULT_DB_ALIAS].vendor == "postgresql":
            grant(serving)
