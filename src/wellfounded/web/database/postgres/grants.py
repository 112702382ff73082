"""What may the role that serves pages do in PostgreSQL?"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import Any, Final

from django.apps import apps
from django.db import connection, router, transaction

ADD_ONLY: Final = frozenset({"revision", "event", "checkpoint"})
"""Tables whose rows are read and added. Revisions leave with their case, by the database."""

JOBS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "due_drafts": "date",
        "forget_sent": "date",
        "forget_ended": "timestamptz",
        "forget_cut": "timestamptz",
        "forget_packets": "timestamptz",
        "forget_asks": "date",
        "chain_heads": "",
        "to_remind": "",
    }
)
"""The functions that work across all cases, with what they take."""


RIGHTS: Final = ("SELECT", "INSERT", "UPDATE", "DELETE", "TRUNCATE")
HELD: Final = """
SELECT name, wanted FROM unnest(%s::text[]) AS name, unnest(%s::text[]) AS wanted
WHERE has_table_privilege(quote_ident(name), wanted)"""
CALLED: Final = """
SELECT name FROM unnest(%s::text[]) AS name WHERE has_function_privilege(name, 'EXECUTE')"""


def grant(role: str) -> None:
    """Give a role its rights and take every other; to be run by the owner of the tables."""
    name = connection.ops.quote_name(role)
    with transaction.atomic(), connection.cursor() as cursor:
        for right, thing in _rights():
            cursor.execute(f"REVOKE ALL ON {thing} FROM {name}")
            cursor.execute(f"GRANT {right} ON {thing} TO {name}")


def missing_and_excess(cursor: Any) -> tuple[list[str], list[str]]:
    """The rights that whoever asks should have and has not, and those that are too many."""
    wanted = set(_on_tables())
    cursor.execute(HELD, [sorted({table for table, _ in wanted}), list(RIGHTS)])
    held = set(cursor.fetchall())
    functions = {f"{name}({takes})" for name, takes in JOBS.items()}
    cursor.execute(CALLED, [sorted(functions)])
    uncalled = functions.difference(name for (name,) in cursor.fetchall())
    missing = [f"{right} on {table}" for table, right in sorted(wanted - held)]
    excess = [f"{right} on {table}" for table, right in sorted(held - wanted)]
    return [*missing, *sorted(uncalled)], excess


def tables() -> list[str]:
    """The tables of this program that lie with the cases."""
    return [
        model._meta.db_table
        for model in apps.get_models()
        if router.allow_migrate_model(connection.alias, model)
    ]


def _on_tables() -> Iterator[tuple[str, str]]:
    yield "django_migrations", "SELECT"
    for table in tables():
        for right in RIGHTS[:2] if table in ADD_ONLY else RIGHTS[:4]:
            yield table, right


def _rights() -> Iterator[tuple[str, str]]:
    by_table: dict[str, list[str]] = {}
    for table, right in _on_tables():
        by_table.setdefault(table, []).append(right)
    for table, rights in by_table.items():
        yield ", ".join(rights), f"TABLE {connection.ops.quote_name(table)}"
    for function, takes in JOBS.items():
        yield "EXECUTE", f"FUNCTION {function}({takes})"
