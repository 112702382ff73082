"""How is an installation copied so that its server cannot read the copies?

The cases and the shred keys go into two files that are kept for different times: with a shred key
gone from the last copy of the keyring, every old copy of its case is unreadable. The cases are
copied first: each of them had its shred key before it was there, so none is without.
"""

from __future__ import annotations

from datetime import datetime
from hashlib import sha256
from importlib.metadata import version
from pathlib import Path

from django.db import DEFAULT_DB_ALIAS, connections

from wellfounded.facts import write_whole
from wellfounded.vault.pieces import Reader, Writer
from wellfounded.web.clock import now
from wellfounded.web.database.choice import KEYRING as KEYRING_ALIAS
from wellfounded.web.home import Home
from wellfounded.web.keeping.alone import alone
from wellfounded.web.keeping.counting import Ask, count, schema
from wellfounded.web.keeping.inventory import Inventory
from wellfounded.web.keeping.parcel import CASES, KEYRING, pack
from wellfounded.web.keeping.postgres_copy import postgres_copy
from wellfounded.web.keeping.sqlite_copy import sqlite_copy
from wellfounded.web.keeping.whole_file import whole_file

LAST = "last-backup"
LATEST = "SELECT seq, heads FROM checkpoint ORDER BY seq DESC LIMIT 1"


def back_up(home: Home, public: bytes, cases: Path, keyring: Path | None) -> list[Inventory]:
    """Copy the cases, then the shred keys if they are asked for, sealed to ``public``.

    Raises:
        Refused: a copy cannot be made; what stood at the two places before still does.
        OSError: a file cannot be written.
    """
    with alone(home.folder, "backup"):
        made = [_cases(home, public, cases)]
        if keyring is not None:
            made.append(_keyring(home, public, keyring))
        write_whole(home.folder / LAST, f"{made[0].made:%Y-%m-%dT%HZ}\n".encode())
    return made


def last(home: Home) -> datetime | None:
    """The hour of the last backup that this installation made, or None."""
    try:
        return datetime.fromisoformat((home.folder / LAST).read_text(encoding="ascii").strip())
    except (OSError, ValueError):
        return None


def _cases(home: Home, public: bytes, path: Path) -> Inventory:
    with whole_file(path) as file:
        if connections[DEFAULT_DB_ALIAS].vendor == "sqlite":
            with sqlite_copy(home, DEFAULT_DB_ALIAS) as copy:
                taken = _inventory(CASES, "sqlite", copy.ask, copy.digest())
                _pack(home, taken, copy.file, public, file)
        else:
            with postgres_copy(home) as dump:
                taken = _inventory(CASES, "postgresql", dump.ask)
                _pack(home, taken, dump.file, public, file)
    return taken


def _keyring(home: Home, public: bytes, path: Path) -> Inventory:
    with whole_file(path) as file, sqlite_copy(home, KEYRING_ALIAS) as copy:
        taken = _inventory(KEYRING, "sqlite", copy.ask, copy.digest())
        _pack(home, taken, copy.file, public, file)
    return taken


def _inventory(of: str, kind: str, ask: Ask, file: str = "") -> Inventory:
    number, heads = next(iter(ask(LATEST)), (0, b"")) if of == CASES else (0, b"")
    return Inventory(
        of=of,
        kind=kind,
        made=now(),
        program=version("wellfounded"),
        schema=schema(ask),
        tables=count(ask, kind),
        checkpoint=number,
        root=sha256(heads).hexdigest() if number else "",
        file=file,
    )


def _pack(home: Home, taken: Inventory, database: Reader, public: bytes, into: Writer) -> None:
    pack(taken, database, public=public, audit_seed=home.kek.audit_seed, into=into)
