"""How does each test get empty databases, quickly and as the site would meet them?

Everything is really committed, so threads, other processes and row-level security behave as in
an office. Before a test SQLite is set back to a copy taken after the tables were made; in
PostgreSQL a superuser empties the tables, which nobody else can.
"""

from __future__ import annotations

import secrets
from pathlib import Path
from typing import Any

from tests.web import cluster


class Sqlite:
    """The files of an installation that lie in SQLite."""

    def __init__(self) -> None:
        self.settings: dict[str, str] = {}
        self.copies: dict[str, Any] = {}

    def prepare(self) -> None:
        """The files are made by connecting."""

    def remember(self) -> None:
        """Copy what there is, now that the tables are made."""
        from django.db import connections

        from wellfounded.web.database.sqlite.library import sqlite

        for one in connections.all():
            if one.vendor == "sqlite":
                copy = sqlite.connect(":memory:")
                one.ensure_connection()
                one.connection.backup(copy)
                self.copies[one.settings_dict["NAME"]] = copy

    def empty(self) -> None:
        """Set every file back."""
        from wellfounded.web.database.sqlite.library import sqlite

        for name, copy in self.copies.items():
            file = sqlite.connect(name, timeout=5)
            copy.backup(file)
            file.close()

    def remove(self) -> None:
        """The files go with their folder."""
        for copy in self.copies.values():
            copy.close()


class Postgres(Sqlite):
    """A database with an owner and a serving role of its own; shred keys still lie in SQLite."""

    def __init__(self, folder: Path, worker: str) -> None:
        super().__init__()
        self.folder = folder
        self.name = f"{folder.name}_{worker}".replace("-", "_")
        self.app, self.owner = f"{self.name}_app", f"{self.name}_owner"
        self.password = secrets.token_hex()
        self.settings = {
            "address": self.address(user=self.app, password=self.password),
            "owner_address": self.address(user=self.owner, password=self.password),
        }

    def address(self, **own: str) -> str:
        """The address of the database of this worker, for somebody."""
        from psycopg.conninfo import conninfo_to_dict

        parts = {"host": str(self.folder), "user": cluster.SUPERUSER}
        if cluster.OUTSIDE:
            parts = {name: str(value) for name, value in conninfo_to_dict(cluster.OUTSIDE).items()}
        return cluster.address(**{**parts, "dbname": self.name, **own})

    def prepare(self) -> None:
        """Make the roles and the database."""
        self._as_superuser(
            f"CREATE ROLE {self.app} LOGIN PASSWORD '{self.password}'",
            f"CREATE ROLE {self.owner} LOGIN PASSWORD '{self.password}'",
            f"CREATE DATABASE {self.name} OWNER {self.owner}",
        )

    def remember(self) -> None:
        """Copy what lies in SQLite, and keep a superuser at hand for the rest."""
        import psycopg

        from wellfounded.web.database.postgres.grants import tables

        super().remember()
        self.superuser = psycopg.connect(self.address(), autocommit=True)
        self.superuser.execute("SET session_replication_role = replica")
        self.emptying = "; ".join(f'DELETE FROM "{table}"' for table in tables())

    def empty(self) -> None:
        """Set the files back and empty the tables; as a replica does, without any trigger."""
        super().empty()
        self.superuser.execute(self.emptying)

    def remove(self) -> None:
        """Drop the database and the roles."""
        super().remove()
        self.superuser.close()
        self.drop()

    def drop(self) -> None:
        """Drop what ``prepare`` made."""
        self._as_superuser(
            f"DROP DATABASE {self.name} WITH (FORCE)",
            f"DROP ROLE {self.app}",
            f"DROP ROLE {self.owner}",
        )

    def _as_superuser(self, *statements: str) -> None:
        import psycopg

        with psycopg.connect(cluster.server(self.folder), autocommit=True) as connection:
            for statement in statements:
                connection.execute(statement)
