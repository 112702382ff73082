"""Which processes serve a site, and how does one kill them?"""

from __future__ import annotations

import os
import signal
import subprocess
import time
from http.client import HTTPConnection, HTTPException
from pathlib import Path

from tests.web.journeys.served import PROGRAM, environment, free_port

PATIENCE = 90
WORKERS = 2


def keep_no_room(home: Path) -> Path:
    """Let a site fill its disk to the last byte: the disks of these tests are small."""
    with (home / "wellfounded.toml").open("a", encoding="utf-8") as settings:
        settings.write("\n[disk]\nrefused_below = 0\n")
    return home


class Serving:
    """An installation and the processes that serve it, always on the same port.

    They are a group, so that one signal reaches all; in the group of their maker if it is to
    receive its signals too.
    """

    def __init__(self, home: Path, *, own_group: bool = True) -> None:
        self.home, self.port, self.own_group = home, free_port(), own_group
        self.log = home.parent / f"{home.name}.log"

    def start(self) -> None:
        """Serve; it answers when this returns.

        Raises:
            RuntimeError: it does not answer; the text is what it said.
        """
        command = [*PROGRAM, "serve", "--home", str(self.home), f"--port={self.port}"]
        with self.log.open("ab") as said:
            self.main = subprocess.Popen(
                [*command, f"--workers={WORKERS}"],
                stdout=said,
                stderr=said,
                env=environment(self.home, self.home.parent),
                start_new_session=self.own_group,
            )
        self.wait()

    def kill(self) -> None:
        """Kill every process at once, as the system does when nothing else helps."""
        os.killpg(self.main.pid, signal.SIGKILL)
        self.main.wait()

    def kill_workers(self) -> None:
        """Kill the processes that answer, and wait until others have taken their place."""
        gone = self.workers()
        for worker in gone:
            os.kill(worker, signal.SIGKILL)
        until = time.monotonic() + PATIENCE
        while (gone & self.workers() or len(self.workers()) < WORKERS) and self._may(until):
            time.sleep(0.02)
        self.wait()

    def workers(self) -> set[int]:
        """The processes that answer."""
        children = Path(f"/proc/{self.main.pid}/task/{self.main.pid}/children")
        return {int(child) for child in children.read_text(encoding="ascii").split()}

    def wait(self) -> None:
        """Wait until it answers."""
        until = time.monotonic() + PATIENCE
        while not self._answers():
            if not self._may(until):
                raise RuntimeError(f"no answer:\n{self.log.read_text(encoding='utf-8')}")
            time.sleep(0.02)

    def _may(self, until: float) -> bool:
        return self.main.poll() is None and time.monotonic() < until

    def _answers(self) -> bool:
        line = HTTPConnection("127.0.0.1", self.port, timeout=PATIENCE)
        try:
            line.request("GET", "/en/")
            return line.getresponse().status == 200
        except (OSError, HTTPException):
            return False
        finally:
            line.close()
