"""Which database holds the cases, and which the keys that deletion destroys?

The cases lie in SQLite or PostgreSQL. The shred keys always lie in a small SQLite file of
their own, so that no backup of the cases can ever bring a deleted case back.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from wellfounded.web.home import Home, HomeError

KEYRING = "keyring"
SQLITE = "wellfounded.web.database.sqlite"
POSTGRES = "wellfounded.web.database.postgres"
ADDRESS, OWNER_ADDRESS = "address", "owner_address"


def databases(home: Home) -> dict[str, dict[str, Any]]:
    """Django's ``DATABASES`` for an installation, as it is served.

    Raises:
        HomeError: the settings name a kind of database that is not known here.
    """
    keyring = home.path("database", "keyring", "keyring.db")
    return {"default": cases(home), KEYRING: _sqlite(home, keyring)}


def cases(home: Home, *, owner: bool = False) -> dict[str, Any]:
    """Where the cases lie, reached as whoever serves them, or as the owner who makes tables.

    SQLite knows no such difference. In PostgreSQL the owner never serves, so that a fault of
    the site can change no table and lift no policy.

    Raises:
        HomeError: the settings name no such address, or a kind that is not known here.
    """
    address = str(home.said("database", ADDRESS, "cases.db"))
    if "://" not in address:
        return _sqlite(home, home.folder / address)
    if not owner:
        return _postgres(address, ADDRESS)
    if owned := home.said("database", OWNER_ADDRESS, ""):
        return _postgres(str(owned), OWNER_ADDRESS)
    raise HomeError(
        "database.owner_address: is missing; name the owner of the tables there for as long as "
        "tables are made: postgresql://owner@host/name"
    )


class Router:
    """Sends the shred keys to their own file, and everything else to the cases."""

    def db_for_read(self, model: Any, **_hints: object) -> str:
        """Where rows of this model are read."""
        return KEYRING if model._meta.app_label == KEYRING else "default"

    db_for_write = db_for_read

    def allow_migrate(self, db: str, app_label: str, **_hints: object) -> bool:
        """Whether the tables of an app belong in a database."""
        return (db == KEYRING) == (app_label == KEYRING)


def _sqlite(home: Home, path: Path) -> dict[str, Any]:
    options = {
        "timeout": 20,
        "synchronous": home.said("database", "synchronous", "FULL"),
        "unsafe_for_tests": home.said("database", "unsafe_for_tests", ""),
    }
    return {"ENGINE": SQLITE, "NAME": str(path), "CONN_MAX_AGE": None, "OPTIONS": options}


def _postgres(address: str, setting: str) -> dict[str, Any]:
    if not address.startswith(("postgres://", "postgresql://")):
        raise HomeError(
            f"database.{setting}: {address.partition('://')[0]!r} is no database known here; "
            "write a file name for SQLite, or postgresql://user@host/name"
        )
    parts = _parts(address, setting)
    named = {"NAME": "dbname", "USER": "user", "PASSWORD": "password", "HOST": "host"}
    return {
        "ENGINE": POSTGRES,
        **{django: parts.pop(libpq, "") for django, libpq in named.items()},
        "PORT": parts.pop("port", ""),
        "CONN_MAX_AGE": None,
        "CONN_HEALTH_CHECKS": True,
        # Planned once for each connection: with its policies a statement takes longer to plan than
        # to carry out.
        "OPTIONS": {**parts, "server_side_binding": True, "prepare_threshold": 2},
    }


def _parts(address: str, setting: str) -> dict[str, str]:
    # Only now: an office with SQLite has no psycopg.
    from psycopg import ProgrammingError
    from psycopg.conninfo import conninfo_to_dict

    try:
        return {name: str(value) for name, value in conninfo_to_dict(address).items()}
    except ProgrammingError:
        # What the library says may repeat the password.
        raise HomeError(
            f"database.{setting}: this is no address; write postgresql://user@host/name, with "
            "%40 for an @ and %2F for a / inside a part"
        ) from None
