"""Can a program in the closed room reach anything, change anything, or stay? (U3)"""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import tracemalloc
from pathlib import Path
from time import monotonic
from types import SimpleNamespace
from typing import Any

import pytest

from tests.papers.rooms import needs_room
from wellfounded.papers import sandbox
from wellfounded.papers.limits import LIMITS, Limits
from wellfounded.papers.sandbox import RoomFailed, closed_room, interpreter, python, why_none

pytestmark = needs_room

CALL = "import ctypes; c = ctypes.CDLL(None, use_errno=True); r = c.syscall({}); "
CALL += "raise SystemExit(0 if r >= 0 else print('denied', ctypes.get_errno()))"


def said(program: str, limits: Limits = LIMITS, **more: float) -> str:
    """What a program prints in the room; one that raises says what."""
    safe = f"try:\n    exec({program!r})\nexcept BaseException as e:\n    print(type(e).__name__)"
    with closed_room(
        python("-c", safe), given=b"", seen=interpreter(), limits=limits, **more
    ) as out:
        return out.read().decode()


@pytest.mark.parametrize(
    "program",
    [
        "import socket; socket.socket()",
        "import socket; socket.socketpair()",
        "import os; os.fork()",
        "import subprocess, sys; subprocess.run([sys.executable, '-c', ''])",
    ],
)
def test_no_network_and_no_new_process(program: str) -> None:
    assert said(program).strip() == "PermissionError"


def test_threads_are_allowed() -> None:
    assert said("import threading as t; a = t.Thread(target=print, args=['x']); a.start()") == "x\n"


def test_without_the_filter_there_is_still_no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sandbox, "no_harm", lambda _machine: None)
    with socket.create_server(("127.0.0.1", 0)) as server:
        here = server.getsockname()
        assert said(f"import socket; socket.create_connection({here}, 1)").strip() == (
            "ConnectionRefusedError"
        )
    named = "import socket; print([name for _, name in socket.if_nameindex()])"
    assert said(named).strip() == "['lo']"


@pytest.mark.parametrize(
    ("number", "arguments"),
    [
        ("ptrace", "0, 0, 0, 0"),
        ("unshare", "0x10000000"),
        ("mount", "0, b'/', 0, 0, 0"),
        ("keyctl", "0, 0, 0, 0, 0"),
        ("bpf", "0, 0, 0"),
        ("process_vm_readv", "1, 0, 0, 0, 0, 0"),
        ("memfd_create", "b'x', 0"),
        ("userfaultfd", "0"),
        ("perf_event_open", "0, 0, 0, 0, 0"),
        ("setns", "0, 0"),
    ],
)
def test_calls_that_no_reader_needs_are_denied(number: str, arguments: str) -> None:
    from wellfounded.papers.forbidden_calls import MACHINES

    calls = MACHINES[os.uname().machine][1]
    assert said(CALL.format(f"{calls[number]}, {arguments}")).startswith("denied 1")


@pytest.mark.parametrize("file", ["/etc/passwd", "/etc/hostname", __file__, "/proc", "/bin/sh"])
def test_nothing_of_the_disk_is_seen_but_what_was_shown(file: str) -> None:
    assert said(f"import os; os.stat({file!r})").strip() == "FileNotFoundError"


def test_the_home_folder_shows_nothing_but_the_way_to_python(tmp_path: Path) -> None:
    letter = tmp_path / "letter.txt"
    letter.write_text("a story")
    assert said(f"open({str(letter)!r})").strip() == "FileNotFoundError"
    walked = (
        "import os\n"
        f"for at, _, files in os.walk({str(Path.home())!r}):\n"
        "    for file in files: print(at + '/' + file)"
    )
    shown = tuple(map(str, interpreter()))
    assert [file for file in said(walked).splitlines() if not file.startswith(shown)] == []


def test_there_is_nowhere_to_write() -> None:
    tried = (
        "import os\n"
        "kept = []\n"
        "for folder, _, files in os.walk('/'):\n"
        "    try:\n"
        "        open(folder + '/x', 'wb').write(b'x'); kept.append(folder)\n"
        "    except OSError: pass\n"
        "    for file in files[:3]:\n"
        "        try:\n"
        "            open(folder + '/' + file, 'ab').write(b'x'); kept.append(file)\n"
        "        except OSError: pass\n"
        "print(kept)"
    )
    assert said(tried) == "[]\n"


def test_nothing_is_inherited_from_the_caller(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("WELLFOUNDED_SECRET", "a key")
    assert "key" not in said("import os; print(dict(os.environ))")
    opened = (
        "import os\n"
        "for n in range(3, 64):\n"
        "    try: print(n, os.fstat(n))\n"
        "    except OSError: pass"
    )
    with Path(__file__).open() as file:
        os.set_inheritable(file.fileno(), True)
        assert said(opened) == ""


def test_it_is_nobody_and_alone() -> None:
    assert said("import os; print(os.getuid(), os.getgid(), os.uname().nodename)") == (
        "65534 65534 room\n"
    )
    assert said(f"import os; os.kill({os.getpid()}, 9)").strip() == "ProcessLookupError"


def test_memory_is_bounded() -> None:
    assert said("b = bytearray(2 << 30)").strip() == "MemoryError"


def test_it_is_ended_when_it_takes_too_long() -> None:
    begun = monotonic()
    with pytest.raises(RoomFailed) as late:
        said("import time; time.sleep(60)", wall=0.5)
    assert (late.value.reason, late.value.filled) == ("too_slow", {"seconds": "0.5"})
    with pytest.raises(RoomFailed) as busy:
        said("while True: pass", Limits(processor=1))
    assert (busy.value.reason, busy.value.filled) == ("too_slow", {"seconds": "1"})
    assert monotonic() - begun < 30


def test_what_a_room_says_after_its_end_is_not_kept() -> None:
    flood = "import os\nfor _ in range(2000): os.write(1, bytes(1 << 16))"
    tracemalloc.start()
    with closed_room(python("-c", flood), given=b"", seen=interpreter(), limits=LIMITS) as out:
        out.read(1)
    assert tracemalloc.get_traced_memory()[1] < 10_000_000
    tracemalloc.stop()


def test_a_room_that_is_left_early_is_ended(monkeypatch: pytest.MonkeyPatch) -> None:
    begun: list[subprocess.Popen[bytes]] = []

    def begin(*command: Any, **how: Any) -> subprocess.Popen[bytes]:
        begun.append(subprocess.Popen(*command, **how))
        return begun[-1]

    monkeypatch.setattr(
        sandbox, "subprocess", SimpleNamespace(**vars(subprocess) | {"Popen": begin})
    )
    with pytest.raises(ZeroDivisionError):
        _leave_early()
    assert [process.returncode for process in begun] == [-signal.SIGKILL]


def _leave_early() -> None:
    waiting = python("-c", "import time; print(1, flush=True); time.sleep(60)")
    with closed_room(waiting, given=b"", seen=interpreter(), limits=LIMITS) as out:
        assert out.readline() == b"1\n"
        raise ZeroDivisionError


def test_a_program_that_fails_is_told_from_a_missing_room(monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(RoomFailed) as failed:
        said("import ctypes; ctypes.string_at(0)")
    assert failed.value.reason == "broke"
    monkeypatch.setenv("PATH", "")
    with pytest.raises(RoomFailed) as missing:
        said("print(1)")
    assert missing.value.reason == "no_sandbox"
    assert "apt-get install bubblewrap" in missing.value.filled["why"]


def test_a_system_that_makes_no_rooms_says_why_and_how(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    fake = tmp_path / "bwrap"
    fake.write_text("#!/bin/sh\necho 'bwrap: No permissions to create new namespace' >&2; exit 1\n")
    fake.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path))
    why = why_none()
    assert why is not None
    assert why.startswith("bwrap: No permissions to create new namespace; ")
    assert "kernel.unprivileged_userns_clone=1" in why
    with pytest.raises(RoomFailed) as none:
        said("print(1)")
    assert none.value.reason == "no_sandbox"
