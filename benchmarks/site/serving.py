"""How is a site served so that it can be measured, as an office serves it?"""

from __future__ import annotations

import json
import os
import random
import socket
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from benchmarks.site.person import Person
from tests.web.installation import make_installation

PROGRAM: Final = str(Path(sys.executable).with_name("wellfounded"))
WORKERS: Final = 2
PATIENCE: Final = 60
TICKS: Final = os.sysconf("SC_CLK_TCK")


@dataclass(frozen=True, slots=True)
class Site:
    """A site that answers on a port, and the processes that do."""

    home: Path
    port: int
    process: subprocess.Popen[bytes]

    def people(self, number: int) -> list[Person]:
        """So many people, each signed in to a case of their own."""
        command = [sys.executable, "-m", "benchmarks.site.furnishing", str(self.home), str(number)]
        said = subprocess.run(command, check=True, capture_output=True, text=True).stdout
        return [
            Person(**json.loads(line), chance=random.Random(place))
            for place, line in enumerate(said.splitlines())
        ]

    def memory(self) -> list[float]:
        """The megabytes that each process that answers has in memory now."""
        return [_megabytes(one, "VmRSS") for one in self._workers()]

    def memory_at_most(self) -> list[float]:
        """The megabytes that each of them had in memory at its peak."""
        return [_megabytes(one, "VmHWM") for one in self._workers()]

    def cpu_seconds(self) -> float:
        """The seconds of processor that the whole site has taken."""
        return sum(_ticks(one) for one in (self.process.pid, *self._workers())) / TICKS

    def _workers(self) -> list[int]:
        task = Path(f"/proc/{self.process.pid}/task/{self.process.pid}/children")
        return [int(one) for one in task.read_text().split()]


@contextmanager
def served(folder: Path, database: Mapping[str, str]) -> Iterator[Site]:
    """Make an installation in a folder that is not there, and serve it as an office does."""
    home, port = make_installation(folder, database), free_port()
    command = [PROGRAM, "serve", f"--home={home}", f"--port={port}", f"--workers={WORKERS}"]
    with answering(command, port) as process:
        yield Site(home, port, process)


@contextmanager
def answering(command: list[str], port: int) -> Iterator[subprocess.Popen[bytes]]:
    """Run a server until the work inside is done; it answers when the work begins.

    Raises:
        RuntimeError: it does not answer; what it says stands above, on standard error.
    """
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL)
    try:
        deadline = time.monotonic() + PATIENCE
        while not _answers(port):
            if process.poll() is not None or time.monotonic() > deadline:
                raise RuntimeError(f"{' '.join(command)} does not answer")
            time.sleep(0.1)
        yield process
    finally:
        process.terminate()
        process.wait()


def _answers(port: int) -> bool:
    with socket.socket() as line:
        return line.connect_ex(("127.0.0.1", port)) == 0


def free_port() -> int:
    """A port on which nobody listens."""
    with socket.socket() as line:
        line.bind(("127.0.0.1", 0))
        port: int = line.getsockname()[1]
        return port


def _megabytes(process: int, what: str) -> float:
    status = Path(f"/proc/{process}/status").read_text()
    line = next(line for line in status.splitlines() if line.startswith(f"{what}:"))
    return int(line.split()[1]) / 1024


def _ticks(process: int) -> int:
    fields = Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()
    return int(fields[11]) + int(fields[12])
