"""How do the rows of a dump get into empty tables?

As they were, past the triggers and policies, which are for people who change something. All of it
belongs into one transaction: if that fails, the guards never stood aside.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import IO, Any, Final

from django.db import connection

from wellfounded.web.database.guarded import TENANT_TABLES
from wellfounded.web.keeping.counting import MIGRATIONS, columns
from wellfounded.web.keeping.postgres_copy import PLAIN, asking, running
from wellfounded.web.keeping.refusal import Refused

COPY: Final = re.compile(rb'COPY (?:\w+\.)?"?(\w+)"? \(([\w", ]+)\) FROM stdin;\n')
END: Final = b"\\.\n"


def guards_aside() -> None:
    """Let the owner of the tables write to them as to any others."""
    _each("DISABLE TRIGGER USER", "NO FORCE ROW LEVEL SECURITY")


def guards_back() -> None:
    """Put every guard back."""
    _each("ENABLE TRIGGER USER", "FORCE ROW LEVEL SECURITY")


def load(dump: IO[bytes]) -> None:
    """Fill the tables, and let each go on counting where it was.

    Raises:
        Refused: the dump cannot be read, or holds what has no place here.
    """
    there = columns(asking(connection.connection), "postgresql")
    with connection.cursor() as cursor:
        # The tables come in an order of the dump's own, and making them had ended the waiting.
        cursor.execute("SET CONSTRAINTS ALL DEFERRED")
    dump.seek(0)
    with running("pg_restore", "--data-only", *PLAIN, "--file=-", given=dump) as script:
        for line in script:
            if found := COPY.fullmatch(line):
                _fill(found, _rows(script), there)
    for table in there:
        _go_on_counting(table)


def _fill(found: re.Match[bytes], rows: Iterable[bytes], there: dict[str, dict[str, int]]) -> None:
    table = found[1].decode()
    names = [name.strip(' "') for name in found[2].decode().split(",")]
    if table == MIGRATIONS:
        for _ in rows:
            pass
        return
    if sorted(names) != sorted(there.get(table, ())):
        raise Refused(f"the copy has rows for {table} that do not fit a table of this version")
    quoted = ", ".join(f'"{name}"' for name in names)
    with (
        connection.cursor() as cursor,
        cursor.copy(f'COPY "{table}" ({quoted}) FROM STDIN') as copy,
    ):
        for row in rows:
            copy.write(row)


def _rows(script: IO[bytes]) -> Iterator[bytes]:
    for line in script:
        if line == END:
            return
        yield line
    raise Refused("the dump in the copy ends in the middle of a table")


def _go_on_counting(table: str) -> None:
    with connection.cursor() as cursor:
        for counter in connection.introspection.get_sequences(cursor, table):
            name, column = counter["name"], counter["column"]
            cursor.execute(f'SELECT setval(%s, max("{column}")) FROM "{table}"', [f'"{name}"'])


def _each(trigger: str, policy: str) -> None:
    tables: Any = columns(asking(connection.connection), "postgresql")
    with connection.cursor() as cursor:
        for table in tables:
            cursor.execute(f'ALTER TABLE "{table}" {trigger}')
        for table in TENANT_TABLES & tables.keys():
            cursor.execute(f'ALTER TABLE "{table}" {policy}')
