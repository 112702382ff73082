"""How are cases that lay in PostgreSQL brought back?

In one transaction of the owner of the tables: whatever goes wrong in it, and whenever the machine
stops, nothing of it was ever there. Tables, guards and policies are made by the migrations, and
only rows are taken from the copy. A drill does the same in a schema of its own, and takes it back.
"""

from __future__ import annotations

from collections.abc import Generator, Iterator
from contextlib import ExitStack
from tempfile import TemporaryFile
from typing import Final

from django.core.management import call_command
from django.db import DEFAULT_DB_ALIAS, connection, connections, transaction
from django.db.migrations.executor import MigrationExecutor

from wellfounded.web.database.choice import KEYRING as KEYRING_ALIAS
from wellfounded.web.database.owner import as_owner
from wellfounded.web.database.postgres.grants import grant
from wellfounded.web.home import Home
from wellfounded.web.keeping.counting import MIGRATIONS, columns, count, schema
from wellfounded.web.keeping.elsewhere import elsewhere
from wellfounded.web.keeping.finding import Finding
from wellfounded.web.keeping.inventory import Inventory
from wellfounded.web.keeping.parcel import CASES, KEYRING, unpack
from wellfounded.web.keeping.postgres_copy import asking
from wellfounded.web.keeping.postgres_rows import guards_aside, guards_back, load
from wellfounded.web.keeping.refusal import Refused
from wellfounded.web.keeping.restoring import (
    Wanted,
    account_holds,
    keys_open,
    require_matching,
    same,
    settle,
    signed,
)
from wellfounded.web.keeping.schemas import last_steps, steps
from wellfounded.web.keeping.stage import adopt_key, brought, put, release, require_empty, staged

DRILL: Final = "CREATE SCHEMA restore_drill; SET LOCAL search_path = restore_drill"
"""No other transaction ever sees it."""


def restore_postgres(home: Home, wanted: Wanted) -> Iterator[Finding]:
    """Restore the cases into the database of the settings, and the shred keys if there are any.

    Raises:
        Refused: something is wrong, or there is something where it belongs. Nothing was changed.
        HomeError: the settings do not name the owner of the tables.
    """
    place = home.path("database", "keyring", "keyring.db")
    if wanted.keyring and not wanted.drill:
        require_empty(place)
    serving = connections[DEFAULT_DB_ALIAS].settings_dict["USER"]
    with staged(home) as stage, as_owner(home), transaction.atomic():
        if wanted.drill:
            _run(DRILL)
        with ExitStack() as opened:
            cases = yield from _brought(wanted)
            if wanted.keyring:
                keyring = yield from brought(wanted, KEYRING, wanted.keyring, stage)
                require_matching(cases, keyring)
                opened.enter_context(elsewhere(KEYRING_ALIAS, stage / KEYRING))
            for alias in (KEYRING_ALIAS, DEFAULT_DB_ALIAS):
                call_command("migrate", database=alias, interactive=False, verbosity=0)
            guards_aside()
            yield from account_holds(wanted)
            yield from keys_open(wanted.kek, keyring=wanted.keyring is not None)
            yield from settle(keyring=wanted.keyring is not None)
            guards_back()
        if wanted.drill:
            transaction.set_rollback(True)
            return
        grant(serving)
        # The keys first: without cases they harm nobody if the machine stops here.
        if wanted.keyring:
            release(place)
        adopt_key(home, wanted.kek)
        if wanted.keyring:
            put(stage / KEYRING, place)


def _brought(wanted: Wanted) -> Generator[Finding, None, Inventory]:
    """Open the copy, make the tables it was taken from, and fill them."""
    with TemporaryFile() as dump:
        opened = unpack(wanted.cases, CASES, private=wanted.private, into=dump)
        yield signed(wanted.kek, opened, wanted.cases)
        _make_tables(opened.inventory)
        guards_aside()
        load(dump)
    _run("SET CONSTRAINTS ALL IMMEDIATE")
    yield same(opened.inventory, count(asking(connection.connection), "postgresql"), CASES)
    guards_back()
    return opened.inventory


def _make_tables(inventory: Inventory) -> None:
    """See that the tables are there, empty, and as they were when the copy was made."""
    taken = steps(inventory)
    if MIGRATIONS not in connection.introspection.table_names():
        MigrationExecutor(connection).migrate(last_steps(taken))
    ask = asking(connection.connection)
    if schema(ask) != inventory.schema:
        raise Refused(
            f"the tables here are not those of version {inventory.program}, which made the copy; "
            "give an empty database in the settings, and no 'wellfounded init' before"
        )
    filled = [
        table
        for table in columns(ask, "postgresql")
        if next(iter(ask(f'SELECT EXISTS (SELECT FROM "{table}")')))[0]
    ]
    if filled:
        raise Refused(
            f"the database of the settings has something in it ({', '.join(filled)}); name an "
            "empty one"
        )


def _run(statement: str) -> None:
    with connection.cursor() as cursor:
        cursor.execute(statement)
