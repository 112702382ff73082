"""How does a command start at once? A process that has read the program is copied for it.

Reading the program is most of what most commands do, and the tests of this room call more than a
hundred. So one process reads what knows of no installation, and waits; each command is a copy of
it, with arguments, an environment, an input and outputs of its own.
"""

from __future__ import annotations

import atexit
import gc
import json
import os
import signal
import socket
import subprocess
import sys
import tempfile
from collections.abc import Mapping
from contextlib import ExitStack
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import IO, Any

READ = (
    "django.core.management",
    "django.core.serializers",
    "django.db.backends.postgresql.base",
    "django.db.backends.sqlite3.base",
    "django.db.models",
    "django.forms",
    "django.template",
    "django.urls",
    "wellfounded.cli.backup",
    "wellfounded.cli.doctor",
    "wellfounded.cli.main",
    "wellfounded.cli.restore",
    "wellfounded.cli.work",
    "wellfounded.forms.readiness",
    "wellfounded.interview",
    "wellfounded.law",
    "wellfounded.law_pack.office",
    "wellfounded.vault.keyring",
    "wellfounded.web.installing",
)
"""What can be read before it is known where the site is."""
PATIENCE = 180
"""Seconds that a command may take."""
REQUEST = 1 << 18
"""Bytes that no command's arguments and environment reach."""


def run(
    script: str, *arguments: str, environment: Mapping[str, str], said: str = ""
) -> tuple[int, str, str]:
    """Run a script in a process of its own: its exit code and both outputs.

    Raises:
        TimeoutError: it took more than ``PATIENCE``, and was killed.
    """
    asked = {"script": script, "argv": ["-c", *arguments], "environment": dict(environment)}
    with ExitStack() as files:
        given, out, err = (files.enter_context(tempfile.TemporaryFile()) for _ in range(3))
        given.write(said.encode())
        given.seek(0)
        code = _asks(json.dumps(asked | {"folder": str(Path.cwd())}), given, out, err)
        return code, _whole(out), _whole(err)


def _whole(file: IO[bytes]) -> str:
    file.seek(0)
    return file.read().decode().replace("\r\n", "\n")


def _asks(asked: str, *files: IO[bytes]) -> int:
    waiting, control = _started()
    try:
        socket.send_fds(control, [asked.encode()], [file.fileno() for file in files])
        return int(control.recv(16))
    except (TimeoutError, ValueError):
        os.killpg(waiting.pid, signal.SIGKILL)
        _started.cache_clear()
        raise


@cache
def _started() -> tuple[subprocess.Popen[bytes], socket.socket]:
    """The process that waits, and where it is spoken to; it ends when that is closed."""
    control, its = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
    control.settimeout(PATIENCE)
    waiting = subprocess.Popen(
        [sys.executable, "-m", __name__, str(its.fileno())],
        stdin=subprocess.DEVNULL,
        pass_fds=[its.fileno()],
        start_new_session=True,
    )
    its.close()
    atexit.register(waiting.wait)
    atexit.register(control.close)
    return waiting, control


def _wait(control: socket.socket) -> None:
    """Be copied for each command, until nobody can ask any more."""
    for name in READ:
        import_module(name)
    gc.freeze()
    while True:
        said, files, *_ = socket.recv_fds(control, REQUEST, 3)
        if not said:
            return
        copy = os.fork()
        if not copy:
            control.close()
            _become(json.loads(said), files)
            return
        for file in files:
            os.close(file)
        code = os.waitstatus_to_exitcode(os.waitpid(copy, 0)[1])
        control.send(str(code).encode())


def _become(asked: dict[str, Any], files: list[int]) -> None:
    """Do what is asked, as if nothing had been before."""
    for place, file in enumerate(files):
        os.dup2(file, place)
        os.close(file)
    os.environ.clear()
    os.environ.update(asked["environment"])
    os.chdir(asked["folder"])
    sys.argv = asked["argv"]
    exec(asked["script"], {"__name__": "__main__"})


if __name__ == "__main__":
    _wait(socket.socket(fileno=int(sys.argv[1])))
