"""How is a PostgreSQL database copied while people write to it?

``pg_dump`` reads it as it stood at one moment, and what it holds is counted as of the same moment.
Row-level security hides the rows from the role that serves, so a role of its own reads them.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import count
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any, Final

from wellfounded.web.home import Home
from wellfounded.web.keeping.counting import Ask
from wellfounded.web.keeping.refusal import Refused

if TYPE_CHECKING:
    from psycopg import Connection

ADDRESS: Final = "backup_address"
SEES_ALL: Final = "SELECT rolsuper OR rolbypassrls FROM pg_roles WHERE rolname = current_user"
PLAIN: Final = ("--no-owner", "--no-privileges")


@dataclass(frozen=True, slots=True)
class Dump:
    """A database as it stood at one moment: to be asked, and to be read as ``pg_dump`` writes."""

    ask: Ask
    file: IO[bytes]


@contextmanager
def postgres_copy(home: Home) -> Iterator[Dump]:
    """Dump the database of the cases.

    Raises:
        Refused: the settings name no role for it, the role does not see every row, or
            ``pg_dump`` failed. Then what was read of it must be thrown away.
    """
    import psycopg

    address = _address(home)
    with psycopg.connect(address) as connection:
        connection.isolation_level = psycopg.IsolationLevel.REPEATABLE_READ
        connection.read_only = True
        if not _one(connection, SEES_ALL):
            raise Refused(
                f"database.{ADDRESS}: this role is bound by row-level security and would copy "
                "nothing; run as a superuser: ALTER ROLE its_name BYPASSRLS"
            )
        moment = _one(connection, "SELECT pg_export_snapshot()")
        room = _one(connection, "SELECT current_schema()")
        how = ("--format=custom", "--compress=0", *PLAIN, f"--snapshot={moment}")
        with running("pg_dump", *how, f"--schema={room}", address=address) as file:
            yield Dump(asking(connection), file)


@contextmanager
def running(
    program: str, *arguments: str, address: str = "", given: IO[bytes] | None = None
) -> Iterator[IO[bytes]]:
    """Run a program of PostgreSQL's, and yield what it writes.

    Raises:
        Refused: it is not installed, or it failed; the text ends with what it said.
    """
    with tempfile.TemporaryFile() as said:
        process = subprocess.Popen(
            [_path(program), *arguments],
            stdin=given or subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=said,
            env=os.environ | _environment(address) if address else None,
        )
        assert process.stdout is not None
        try:
            with process.stdout as file:
                yield file
            failed = process.wait() != 0
        finally:
            process.kill()
            process.wait()
        if failed:
            said.seek(0)
            line = " ".join(said.read().decode(errors="replace").split())
            raise Refused(f"{program} failed: {line[-300:] or 'it did not say why'}")


def asking(connection: Connection[Any]) -> Ask:
    """Ask a database so that a long answer comes piece by piece."""
    numbers = count()

    def ask(statement: str) -> Iterable[tuple[Any, ...]]:
        with connection.cursor(f"asked_{next(numbers)}") as cursor:
            yield from cursor.execute(statement)

    return ask


def _one(connection: Connection[Any], statement: str) -> Any:
    row = connection.execute(statement).fetchone()
    assert row is not None
    return row[0]


def _address(home: Home) -> str:
    if address := home.said("database", ADDRESS, ""):
        return str(address)
    raise Refused(
        f"{home.folder}: database.{ADDRESS} is missing; name a role that may read every row, "
        "postgresql://reader@host/name (docs/guides/back-up-and-restore.md says how to make it)"
    )


def _environment(address: str) -> dict[str, str]:
    """An address as the environment tells it: arguments can be read by everybody."""
    from psycopg.pq import Conninfo

    return {
        option.envvar.decode(): option.val.decode()
        for option in Conninfo.parse(address.encode())
        if option.envvar and option.val is not None
    }


def _path(program: str) -> str:
    if found := shutil.which(program):
        return found
    installed = Path("/usr/lib/postgresql").glob(f"*/bin/{program}")
    if versions := sorted(installed, key=lambda path: int(path.parts[-3])):
        return str(versions[-1])
    raise Refused(f"{program} is not installed; install the programs of PostgreSQL")
