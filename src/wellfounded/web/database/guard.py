"""How does a migration give each database rules of its own?

Triggers and row-level policies are SQL that Django has no words for. They lie beside their
migration, in one file for each database: ``0002_guards.sqlite.sql`` beside ``0002_guards.py``.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from django.db import router
from django.db.migrations.operations.base import Operation


class Guards(Operation):
    """Runs the SQL file of this database that lies beside a migration.

    There is no way back: a guard that stood once is not taken away by a step of a program.
    """

    reduces_to_sql = True
    reversible = False

    def __init__(self, migration: str) -> None:
        self.migration = Path(migration)

    def state_forwards(self, app_label: str, state: Any) -> None:
        """Nothing: no model changes."""

    def database_forwards(self, app_label: str, schema_editor: Any, *_states: Any) -> None:
        """Run the statements, if the tables of this app lie in this database."""
        connection = schema_editor.connection
        if router.allow_migrate(connection.alias, app_label):
            sql = self.migration.with_suffix(f".{connection.vendor}.sql")
            for statement in statements(sql.read_text(encoding="utf-8")):
                schema_editor.execute(statement, params=None)

    def describe(self) -> str:
        """What the list of migrations says of it."""
        return "Put up the guards of this database"


def statements(sql: str) -> list[str]:
    """The parts of an SQL text that blank lines set apart; in SQLite's each is one statement."""
    return [part for part in sql.split("\n\n") if part.strip()]
