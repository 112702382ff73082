"""Which PostgreSQL do the tests use?

The server that ``WELLFOUNDED_TEST_POSTGRES`` names by the address of a superuser; else one that
is made for this run and thrown away. All workers of a run share it. Each holds a lock on its
folder, and a guardian waits for that lock: when the last worker has ended, however it ended, the
guardian stops the server and removes the folder.
"""

from __future__ import annotations

import fcntl
import os
import pwd
import shutil
import subprocess
import sys
import tempfile
from importlib.util import find_spec
from pathlib import Path
from typing import Any
from urllib.parse import quote, urlencode

OUTSIDE = os.environ.get("WELLFOUNDED_TEST_POSTGRES", "")
SUPERUSER = "postgres"
SETTINGS = {"listen_addresses": "", "shared_buffers": "64MB", "max_wal_size": "256MB"}
_held: list[int] = []


def programs() -> Path | None:
    """The folder of PostgreSQL's programs, the newest first."""
    if found := shutil.which("initdb"):
        return Path(found).resolve().parent
    installed = sorted(
        Path("/usr/lib/postgresql").glob("*/bin/initdb"), key=lambda path: int(path.parts[-3])
    )
    return installed[-1].parent if installed else None


def why_not() -> str:
    """Why there is no PostgreSQL for the tests, or nothing."""
    if find_spec("psycopg") is None:
        return "psycopg is not installed: install wellfounded[postgres]"
    if not OUTSIDE and programs() is None:
        return "there is no PostgreSQL: install it, or name one in WELLFOUNDED_TEST_POSTGRES"
    return ""


def folder_of(run: str) -> Path:
    """Where the workers of a run find their server: in memory if the system has such a place."""
    memory = Path("/dev/shm")
    parent = memory if os.access(memory, os.W_OK) else Path(tempfile.gettempdir())
    return parent / f"wf-{run[:12]}"


def hold(folder: Path) -> None:
    """Keep the folder and its server for as long as this process lives."""
    try:
        folder.mkdir(mode=0o700)
    except FileExistsError:
        first = False
    else:
        first = True
        if os.geteuid() == 0:
            shutil.chown(folder, _account())
    file = os.open(folder / "held", os.O_RDWR | os.O_CREAT | os.O_CLOEXEC)
    fcntl.flock(file, fcntl.LOCK_SH)
    _held.append(file)
    if first:
        guardian = [sys.executable, str(Path(__file__).resolve()), str(folder)]
        os.posix_spawn(sys.executable, guardian, os.environ, setsid=True)


def server(folder: Path) -> str:
    """The address of a superuser, in the form of libpq; the first to ask starts the server."""
    if OUTSIDE:
        return OUTSIDE
    with (folder / "starting").open("w") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        if not (folder / "data" / "postmaster.pid").exists():
            _make(folder)
            start(folder)
    return address(host=str(folder), user=SUPERUSER, dbname="postgres")


def address(**parts: str) -> str:
    """An address in the form of libpq."""
    return f"postgresql://?{urlencode(parts, quote_via=quote)}"


def start(folder: Path) -> None:
    """Start the server of a folder, which may have been killed."""
    data = str(folder / "data")
    said = " ".join(f"-c {name}='{value}'" for name, value in SETTINGS.items())
    options = f"-k {folder} {said}"
    _run(folder, "pg_ctl", "start", "--pgdata", data, "--log", f"{folder}/log", "-o", options)


def _make(folder: Path) -> None:
    data, locale = str(folder / "data"), ("--encoding=UTF8", "--locale=C.UTF-8")
    trust = ("--username", SUPERUSER, "--auth=trust", "--data-checksums", "--no-sync")
    _run(folder, "initdb", "--pgdata", data, *trust, *locale)


def _run(folder: Path, program: str, *arguments: str) -> None:
    # The server refuses to run as root.
    other: dict[str, Any] = {"user": _account(), "extra_groups": ()} if os.geteuid() == 0 else {}
    with (folder / "output").open("a") as output:
        subprocess.run(
            [f"{programs()}/{program}", *arguments],
            check=True,
            cwd=folder,
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=output,
            **other,
        )


def _account() -> str:
    known = {entry.pw_name for entry in pwd.getpwall()}
    return SUPERUSER if SUPERUSER in known else "nobody"


def _guard(folder: Path) -> None:
    with (folder / "held").open() as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        if (folder / "data" / "postmaster.pid").exists():
            _run(folder, "pg_ctl", "stop", "--pgdata", f"{folder}/data", "--mode", "immediate")
        shutil.rmtree(folder)


if __name__ == "__main__":
    _guard(Path(sys.argv[1]))
