"""How does a program meet a strange file without being able to do harm?

Bubblewrap makes a closed room for it: no network, no other process, no home folder, nothing to
write on, an empty environment, and an end after so much time and memory. The file goes in through
memory and what was made of it comes out through a pipe, so that nothing lies on the disk in clear.
"""

from __future__ import annotations

import os
import platform
import shutil
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from signal import SIGKILL, SIGXCPU
from threading import Event, Timer
from typing import IO

from wellfounded.papers.forbidden_calls import no_harm
from wellfounded.papers.limits import Limits

PROGRAM = "bwrap"
HOW_TO_INSTALL = (
    "install it with 'apt-get install bubblewrap' (Debian, Ubuntu) or 'dnf install bubblewrap' "
    "(Fedora)"
)
HOW_TO_ALLOW = (
    "allow user namespaces: 'sysctl kernel.unprivileged_userns_clone=1', on Ubuntu also "
    "'sysctl kernel.apparmor_restrict_unprivileged_userns=0', in a container "
    "'--security-opt seccomp=unconfined'"
)
_CLOSED = (
    *("--unshare-all", "--die-with-parent", "--new-session", "--cap-drop", "ALL"),
    *("--uid", "65534", "--gid", "65534", "--hostname", "room"),
)
_LIBRARIES = ("/usr/lib", "/usr/lib32", "/usr/lib64", "/lib", "/lib32", "/lib64")
_LOADER = "/etc/ld.so.cache"
# bwrap and what it starts inherit these. Nothing may be written: no file may be longer than 0.
_BOUNDS = 'ulimit -c 0; ulimit -f 0; ulimit -n 64; ulimit -t "$1"; ulimit -v "$2"; shift 2; '
_UNTRIED = 20.0
"""Seconds for a room with nothing in it."""
_PART = 1 << 16
_OUT_OF_TIME = (128 + SIGKILL, 128 + SIGXCPU)


class RoomFailed(RuntimeError):
    """The program in the room came to no good end; ``reason`` is one of the refusals."""

    def __init__(self, reason: str, **filled: str) -> None:
        super().__init__(reason)
        self.reason, self.filled = reason, filled


@contextmanager
def closed_room(
    command: Sequence[str],
    *,
    given: bytes,
    seen: Sequence[Path],
    limits: Limits,
    wall: float | None = None,
    settings: Mapping[str, str] | None = None,
) -> Iterator[IO[bytes]]:
    """Run a command in a room of its own; yields what it prints, while it prints.

    ``given`` is its standard input. Of the disk it sees the libraries of the system and ``seen``,
    and can change nothing. When the room is left early, the program is ended.

    Raises:
        RoomFailed: if there is no such room here, or the program took too long or too much, or
            failed.
    """
    seconds = limits.wall if wall is None else wall
    with _memory(given) as file, _pipe_of(no_harm(platform.machine())) as rules:
        bounded = [*_bounded(limits), *room(seen, rules), "--", *command]
        process = subprocess.Popen(
            bounded,
            stdin=file,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            pass_fds=() if rules is None else (rules,),
            env={"LC_ALL": "C.UTF-8", **(settings or {})},
        )
    late = Event()
    timer = Timer(seconds, _end, (process, late))
    timer.daemon = True
    timer.start()
    assert process.stdout is not None
    try:
        with process.stdout as out:
            yield out
            while out.read(_PART):
                """What nobody waits for is let go, however much it is."""
        code = process.wait()
    except RoomFailed as broken:
        process.kill()
        # What was ended in the midst of a word is late, and not broken.
        raise (_late(seconds) if late.is_set() else broken) from broken
    except BaseException:
        process.kill()
        raise
    finally:
        timer.cancel()
        process.wait()
    if late.is_set():
        raise _late(seconds)
    if code:
        raise _ended(code, limits)


def _late(seconds: float) -> RoomFailed:
    return RoomFailed("too_slow", seconds=f"{seconds:g}")


def _end(process: subprocess.Popen[bytes], late: Event) -> None:
    late.set()
    process.kill()


def room(seen: Sequence[Path], rules: int | None) -> list[str]:
    """The arguments that make a room in which ``seen`` and the libraries can be read."""
    bwrap = shutil.which(PROGRAM)
    if bwrap is None:
        raise RoomFailed("no_sandbox", why=f"{PROGRAM} is not installed; {HOW_TO_INSTALL}")
    made = [bwrap, *_CLOSED]
    for place in _LIBRARIES:
        if Path(place).is_symlink():
            made += ["--symlink", str(Path(place).readlink()), place]
        else:
            made += ["--ro-bind-try", place, place]
    made += ["--ro-bind-try", _LOADER, _LOADER]
    for path in dict.fromkeys(seen):
        made += ["--ro-bind", str(path), str(path)]
    made += ["--remount-ro", "/", "--chdir", "/"]
    return made if rules is None else [*made, "--seccomp", str(rules)]


def why_none() -> str | None:
    """Why there is no closed room on this computer, and what helps; None if there is one."""
    if sys.platform != "linux":
        return "it works on Linux only; open files of other people on a site that runs on Linux"
    try:
        made = room(interpreter(), None)
    except RoomFailed as missing:
        return missing.filled["why"]
    if tuple(made) not in _GOOD:
        wrong = _tried([*made, "--", *python("-c", "")])
        if wrong:
            return wrong
        _GOOD.add(tuple(made))
    return None


def interpreter() -> list[Path]:
    """What Python itself needs to be seen to run."""
    own = Path(sys.base_prefix) / "lib"
    return [Path(_python()), *([] if own.is_relative_to("/usr/lib") else [own.resolve()])]


def python(*arguments: str) -> list[str]:
    """A command of this Python that heeds no settings and writes no files."""
    return [_python(), "-I", "-S", "-B", *arguments]


def _python() -> str:
    # Of a virtual environment only the packages are shown, so it is not started from there.
    return str(Path(getattr(sys, "_base_executable", sys.executable)).resolve())


def _tried(command: list[str]) -> str | None:
    try:
        done = subprocess.run(
            command, capture_output=True, check=False, timeout=_UNTRIED, stdin=subprocess.DEVNULL
        )
    except (OSError, subprocess.TimeoutExpired) as wrong:
        return f"{PROGRAM} cannot be started ({type(wrong).__name__}); {HOW_TO_INSTALL}"
    if done.returncode == 0:
        return None
    said = done.stderr.decode("utf-8", "replace").strip().splitlines()
    return f"{said[0] if said else PROGRAM + ' fails'}; {HOW_TO_ALLOW}"


_GOOD: set[tuple[str, ...]] = set()
"""Rooms that were made once. One that failed is tried again, since somebody may have mended it."""


def _bounded(limits: Limits) -> list[str]:
    words = (str(limits.processor), str(limits.memory // 1024))
    return ["/bin/sh", "-c", _BOUNDS + 'exec "$@"', "sh", *words]


def _ended(code: int, limits: Limits) -> RoomFailed:
    if code in _OUT_OF_TIME:
        return RoomFailed("too_slow", seconds=str(limits.processor))
    why = why_none()
    return RoomFailed("no_sandbox", why=why) if why else RoomFailed("broke")


@contextmanager
def _memory(given: bytes) -> Iterator[int]:
    """A file in memory with ``given`` in it, closed for good when left."""
    file = os.memfd_create("given", os.MFD_CLOEXEC)
    try:
        view = memoryview(given)
        while view:
            view = view[os.write(file, view) :]
        os.lseek(file, 0, os.SEEK_SET)
        yield file
    finally:
        os.close(file)


@contextmanager
def _pipe_of(rules: bytes | None) -> Iterator[int | None]:
    """A pipe from which ``rules`` can be read; they are few enough to fit into it."""
    if rules is None:
        yield None
        return
    end, begin = os.pipe()
    try:
        with suppress(BrokenPipeError), os.fdopen(begin, "wb") as pipe:
            pipe.write(rules)
        yield end
    finally:
        os.close(end)
