"""What may the role that serves pages do in PostgreSQL?"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import Final

from django.apps import apps
from django.db import connection, router, transaction

ADD_ONLY: Final = frozenset({"revision", "event", "checkpoint"})
"""Tables whose rows are read and added. Revisions leave with their case, by the database."""

JOBS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "due_drafts": "date",
        "forget_sent": "date",
        "forget_ended": "timestamptz",
        "chain_heads": "",
    }
)
"""The functions that work across all cases, with what they take."""


def grant(role: str) -> None:
    """Give a role its rights and take every other; to be run by the owner of the tables."""
    name = connection.ops.quote_name(role)
    with transaction.atomic(), connection.cursor() as cursor:
        for right, thing in _rights():
            cursor.execute(f"REVOKE ALL ON {thing} FROM {name}")
            cursor.execute(f"GRANT {right} ON {thing} TO {name}")


def tables() -> list[str]:
    """The tables of this program that lie with the cases."""
    return [
        model._meta.db_table
        for model in apps.get_models()
        if router.allow_migrate_model(connection.alias, model)
    ]


def _rights() -> Iterator[tuple[str, str]]:
    for table in tables():
        right = "SELECT, INSERT" if table in ADD_ONLY else "SELECT, INSERT, UPDATE, DELETE"
        yield right, f"TABLE {connection.ops.quote_name(table)}"
    yield "SELECT", "TABLE django_migrations"
    for function, takes in JOBS.items():
        yield "EXECUTE", f"FUNCTION {function}({takes})"
