"""Where are copies opened and looked through before anything takes its place?"""

from __future__ import annotations

import os
import shutil
from collections.abc import Generator, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Final

from django.db import DEFAULT_DB_ALIAS, connections

from wellfounded.vault.keyring import Kek
from wellfounded.web.database.choice import KEYRING as KEYRING_ALIAS
from wellfounded.web.database.sqlite.library import sqlite
from wellfounded.web.database.sqlite.signs import integrity
from wellfounded.web.home import Home
from wellfounded.web.keeping.counting import columns, count
from wellfounded.web.keeping.elsewhere import elsewhere
from wellfounded.web.keeping.finding import Finding
from wellfounded.web.keeping.inventory import Inventory
from wellfounded.web.keeping.parcel import CASES, KEYRING, unpack
from wellfounded.web.keeping.refusal import Refused
from wellfounded.web.keeping.restoring import Wanted, same, signed
from wellfounded.web.keeping.schemas import steps
from wellfounded.web.keeping.sqlite_copy import reading
from wellfounded.web.keeping.whole_file import put_in_place

NAME: Final = ".restoring"
ALIASES: Final = {CASES: DEFAULT_DB_ALIAS, KEYRING: KEYRING_ALIAS}


@contextmanager
def staged(home: Home) -> Iterator[Path]:
    """Yield an empty private folder on the disk of the installation; it goes at the end."""
    stage = home.folder / NAME
    shutil.rmtree(stage, ignore_errors=True)
    stage.mkdir(mode=0o700)
    try:
        yield stage
    finally:
        shutil.rmtree(stage, ignore_errors=True)


def brought(
    wanted: Wanted, of: str, path: Path, stage: Path
) -> Generator[Finding, None, Inventory]:
    """Open a copy of a SQLite database into the stage, under the name of what it holds.

    Raises:
        Refused: it does not open, is another installation's, or not all of it is there.
    """
    file = stage / of
    with file.open("xb") as into:
        opened = unpack(path, of, private=wanted.private, into=into)
    yield signed(wanted.kek, opened, path)
    steps(opened.inventory)
    if opened.digest != opened.inventory.file:
        raise Refused(f"{path}: the database in it is not the one that was counted")
    with closing(reading(file)) as copy:
        yield same(opened.inventory, count(copy.execute, "sqlite"), of)
    with elsewhere(ALIASES[of], file):
        whole = integrity(connections[ALIASES[of]])
    if not whole.good:
        raise Refused(f"{of}: {whole.said}")
    return opened.inventory


def require_empty(path: Path) -> None:
    """Refuse to put a database where there is one with anything in it.

    Raises:
        Refused: there is.
    """
    if not path.exists():
        return
    with closing(sqlite.connect(path)) as there:
        filled = [
            table
            for table in columns(there.execute, "sqlite")
            if there.execute(f'SELECT EXISTS (SELECT 1 FROM "{table}")').fetchone()[0]
        ]
    if filled:
        raise Refused(
            f"{path}: there is something in it ({', '.join(filled)}); restore into a new folder, "
            "or into one just made with 'wellfounded init'"
        )


def adopt_key(home: Home, kek: Kek) -> None:
    """Give a home that holds nothing yet the key of the installation that goes on in it.

    Raises:
        KeyringError: the key cannot be written.
    """
    path = home.path("keys", "file", "keys/master.key")
    if path.exists() and Kek.read(path) == kek:
        return
    new = path.with_name(f".{path.name}.new")
    new.unlink(missing_ok=True)
    kek.write(new)
    put_in_place(new, path)


def release(path: Path) -> None:
    """See that nobody has the empty database of a place open, and that it has no log beside it.

    A log would be taken for that of the database which is put there.

    Raises:
        Refused: somebody has it open.
    """
    if not path.exists():
        return
    with closing(sqlite.connect(path, timeout=1)) as there:
        try:
            there.execute("PRAGMA journal_mode = DELETE")
        except sqlite.OperationalError:
            raise Refused(f"{path}: it is in use; stop the site and the worker first") from None


def put(file: Path, path: Path) -> None:
    """Put a restored database, closed by all, in the place of an empty one, which was released."""
    with file.open("rb") as written:
        os.fsync(written.fileno())
    put_in_place(file, path)
