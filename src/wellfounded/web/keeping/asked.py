"""Where is a copy restored to, with which key, and is it a drill?"""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from wellfounded.vault.keyring import Kek
from wellfounded.web.home import SETTINGS, Home
from wellfounded.web.installing import make, set_up
from wellfounded.web.keeping import witness
from wellfounded.web.keeping.alone import alone
from wellfounded.web.keeping.finding import Finding
from wellfounded.web.keeping.parcel import CASES, Label
from wellfounded.web.keeping.refusal import Refused


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """What a person asks for at the command line."""

    cases: Path
    keyring: Path | None
    private: bytes = field(repr=False)
    master: Path | None
    witness: Path | None
    home: Path
    drill: bool


def carried_out(asked: Asked) -> Iterator[Finding]:
    """Restore, or try to; each step is told when it went well.

    Raises:
        Refused: something is wrong. Nothing was changed, and nothing is left behind.
        HomeError: the settings of the installation cannot be used.
        KeyringError: the server's key cannot be loaded.
    """
    label = Label.on(asked.cases)
    if label is None:
        raise Refused(f"{asked.cases}: this is no backup, or its first line was changed")
    if label.of != CASES:
        raise Refused(f"{asked.cases}: this is a copy of the {label.of}; the {CASES} belong here")
    given = Kek.read(asked.master) if asked.master else None
    with _place(asked, label, given) as folder:
        home = set_up(folder)
        # Only now can anything be imported that needs Django.
        from wellfounded.web.keeping.restoring import Wanted
        from wellfounded.web.keeping.restoring_postgres import restore_postgres
        from wellfounded.web.keeping.restoring_sqlite import restore_sqlite

        _require_kind(home, label)
        wanted = Wanted(
            cases=asked.cases,
            keyring=asked.keyring,
            private=asked.private,
            kek=given or home.kek,
            witness=witness.lines(asked.witness) if asked.witness else (),
            drill=asked.drill,
        )
        with alone(folder, "restore"):
            yield from {"sqlite": restore_sqlite, "postgresql": restore_postgres}[label.kind](
                home, wanted
            )


@contextmanager
def _place(asked: Asked, label: Label, given: Kek | None) -> Iterator[Path]:
    """The folder of the installation: the one that is there, a new one, or one to throw away."""
    if asked.drill and label.kind == "sqlite":
        kek = given or Home.at(asked.home).kek
        with tempfile.TemporaryDirectory(prefix="wellfounded-drill-") as folder:
            make(Path(folder) / "site", kek)
            yield Path(folder) / "site"
    elif (asked.home / SETTINGS).exists():
        yield asked.home
    else:
        with _made(asked.home, given) as folder:
            yield folder


@contextmanager
def _made(folder: Path, given: Kek | None) -> Iterator[Path]:
    """A new installation, taken away again if it does not come to anything."""
    there = folder.exists()
    if there and any(folder.iterdir()):
        raise Refused(f"{folder}: holds something, but no installation; name an empty folder")
    if given is None:
        raise Refused(
            f"{folder}: is new; name the saved copy of the server's key (keys/master.key) "
            "with --master"
        )
    try:
        make(folder, given)
        yield folder
    except BaseException:
        for left in folder.iterdir() if folder.exists() else ():
            shutil.rmtree(left) if left.is_dir() else left.unlink()
        if not there:
            folder.rmdir()
        raise


def _require_kind(home: Home, label: Label) -> None:
    address = str(home.said("database", "address", ""))
    kind = "postgresql" if "://" in address else "sqlite"
    if kind != label.kind:
        raise Refused(
            f"the copy is of a database in {label.kind}, and the settings of {home.folder} name "
            f"one in {kind}; change database.address there"
        )
