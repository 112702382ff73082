"""Where is a site that can really be visited? In processes of its own.

Nothing of it is in the process of the test: the folder is made by ``wellfounded init``, the pages
come from ``wellfounded serve``, and all that a test learns it learns as a visitor would, or as
somebody who has the folder in hand.
"""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

PROGRAM = (str(Path(sys.executable).with_name("wellfounded")),)
PATIENCE = 60
"""Seconds within which a site that was started answers."""

MAIL = """
[mail]
host = "127.0.0.1"
sender = "Form <form@example.org>"
"""
"""So that the pages on reminders have something to ask. No worker runs beside the site."""

NOT_PASSED_ON = frozenset({"DJANGO_ALLOW_ASYNC_UNSAFE", "DJANGO_SETTINGS_MODULE"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Site:
    """A site that is being served."""

    address: str
    home: Path
    log: Path
    temporary: Path
    """Where its processes may put what they need for a moment."""


def environment(home: Path, temporary: Path, more: Mapping[str, str] = {}) -> dict[str, str]:
    """What the processes of a site find around them."""
    kept = {name: value for name, value in os.environ.items() if name not in NOT_PASSED_ON}
    return kept | {"WELLFOUNDED_HOME": str(home), "TMPDIR": str(temporary)} | more


def made(home: Path, temporary: Path) -> None:
    """Make an installation as an office would."""
    command = [*PROGRAM, "init", "--home", str(home)]
    subprocess.run(command, check=True, env=environment(home, temporary), capture_output=True)
    set_mail_up(home)


def set_mail_up(home: Path) -> None:
    """Let an installation send mail, as its settings say it."""
    with (home / "wellfounded.toml").open("a", encoding="utf-8") as settings:
        settings.write(MAIL)


@contextmanager
def served(
    home: Path,
    *,
    workers: int = 2,
    program: tuple[str, ...] = PROGRAM,
    more: Mapping[str, str] = {},
) -> Iterator[Site]:
    """Serve an installation on a free port until the block ends.

    Raises:
        RuntimeError: it did not begin to answer; the text is what it said.
    """
    port, log, temporary = free_port(), home.parent / "log", home.parent / "temporary"
    temporary.mkdir(exist_ok=True)
    command = [*program, "serve", "--home", str(home), f"--port={port}", f"--workers={workers}"]
    with log.open("ab") as said:
        running = subprocess.Popen(
            command,
            stdout=said,
            stderr=said,
            env=environment(home, temporary, more),
            start_new_session=True,
        )
    try:
        _wait(running, port, log)
        yield Site(address=f"http://127.0.0.1:{port}", home=home, log=log, temporary=temporary)
    finally:
        _stop(running)


def free_port() -> int:
    """A port of this computer that nobody listens on."""
    with socket.create_server(("127.0.0.1", 0)) as listening:
        port: int = listening.getsockname()[1]
    return port


def _wait(running: subprocess.Popen[bytes], port: int, log: Path) -> None:
    until = time.monotonic() + PATIENCE
    while running.poll() is None and time.monotonic() < until:
        try:
            socket.create_connection(("127.0.0.1", port), timeout=1).close()
        except OSError:
            time.sleep(0.1)
        else:
            return
    raise RuntimeError(f"the site does not answer:\n{log.read_text(encoding='utf-8')}")


def _stop(running: subprocess.Popen[bytes]) -> None:
    running.terminate()
    try:
        running.wait(20)
    except subprocess.TimeoutExpired:
        os.killpg(running.pid, signal.SIGKILL)
        running.wait()
