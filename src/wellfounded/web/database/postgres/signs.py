"""What does a look at a PostgreSQL server find?"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from wellfounded.web.database.guarded import TENANT_TABLES, TRIGGERS
from wellfounded.web.database.postgres.durability import LASTING, forgetful
from wellfounded.web.database.postgres.grants import missing_and_excess, tables
from wellfounded.web.database.sign import Sign

ROLE = """
SELECT rolsuper, rolbypassrls, rolcreaterole,
  pg_has_role(current_user, 'pg_read_all_data', 'MEMBER')
FROM pg_roles WHERE rolname = current_user"""
OWNED = """
SELECT relname FROM pg_class
WHERE relname = ANY(%s) AND relkind = 'r' AND pg_has_role(current_user, relowner, 'MEMBER')"""
WALLED = """
SELECT relname FROM pg_class
WHERE relname = ANY(%s) AND relrowsecurity AND relforcerowsecurity
  AND EXISTS (SELECT FROM pg_policy WHERE polrelid = pg_class.oid)"""
STANDING = "SELECT tgname FROM pg_trigger WHERE tgenabled IN ('O', 'A') AND NOT tgisinternal"
SHIELDED = """
SELECT inet_server_addr() IS NULL OR inet_server_addr() << inet '127.0.0.0/8'
  OR inet_server_addr() = inet '::1' OR ssl
FROM pg_stat_ssl WHERE pid = pg_backend_pid()"""


def signs(connection: Any) -> Iterator[Sign]:
    """All of it. ``connection`` is Django's, and open."""
    with connection.cursor() as cursor:
        yield Sign("PostgreSQL", True, _one(cursor, "SELECT current_setting('server_version')"))
        yield _lasting(cursor)
        yield _checksums(cursor)
        yield _role(cursor)
        yield _walls(cursor)
        yield _guards(cursor)
        yield _rights(cursor)
        yield _shielded(cursor)


def _lasting(cursor: Any) -> Sign:
    cursor.execute("SELECT name, setting FROM pg_settings WHERE name = ANY(%s)", [list(LASTING)])
    wrong = list(forgetful(dict(cursor.fetchall())))
    return Sign("power cut", not wrong, "; ".join(wrong) or "what was acknowledged stays")


def _checksums(cursor: Any) -> Sign:
    on = _one(cursor, "SELECT current_setting('data_checksums')") == "on"
    return Sign("checksums", on, "on" if on else "off: stop the server, run pg_checksums --enable")


def _role(cursor: Any) -> Sign:
    cursor.execute(ROLE)
    names = ("a superuser", "above row-level security", "a maker of roles", "a reader of all data")
    wrong = [name for name, is_so in zip(names, cursor.fetchone(), strict=True) if is_so]
    wrong += [f"an owner of {table}" for table in _column(cursor, OWNED, tables())]
    said = f"serves as {', '.join(wrong)}; give database.address a role of its own"
    return Sign("role", not wrong, said if wrong else "bound by row-level security")


def _walls(cursor: Any) -> Sign:
    missing = TENANT_TABLES.difference(_column(cursor, WALLED, TENANT_TABLES))
    said = f"missing or not forced on {', '.join(sorted(missing))}; restore the database"
    return Sign("row-level security", not missing, said if missing else "forced on every table")


def _guards(cursor: Any) -> Sign:
    missing = TRIGGERS["postgresql"].difference(_column(cursor, STANDING))
    said = f"missing or disabled: {', '.join(sorted(missing))}; restore the database"
    return Sign("guards", not missing, said if missing else "all stand")


def _rights(cursor: Any) -> Sign:
    missing, excess = missing_and_excess(cursor)
    wrong = [f"the role lacks {', '.join(missing)}"] if missing else []
    wrong += [f"the role has {', '.join(excess)}"] if excess else []
    said = f"{'; '.join(wrong)}; name database.owner_address, and run 'wellfounded serve'"
    return Sign("rights", not wrong, said if wrong else "what it needs, and no more")


def _shielded(cursor: Any) -> Sign:
    shielded = bool(_one(cursor, SHIELDED))
    said = "goes over the network in clear; add sslmode=verify-full to database.address"
    return Sign("transport", shielded, "local or encrypted" if shielded else said)


def _one(cursor: Any, sql: str) -> Any:
    cursor.execute(sql)
    return cursor.fetchone()[0]


def _column(cursor: Any, sql: str, *lists: Any) -> list[str]:
    cursor.execute(sql, [sorted(names) for names in lists])
    return [name for (name,) in cursor.fetchall()]
