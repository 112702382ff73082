"""How much memory does a process that fills the form need at its peak?

Run as a process of its own, so that it counts nothing else: prints megabytes.
"""

from __future__ import annotations

import subprocess
import sys

from benchmarks.filling.work import Work
from benchmarks.peak import peak

FILLS = 3


def peak_of_a_process() -> float:
    """Megabytes, measured in a new process."""
    command = [sys.executable, "-m", "benchmarks.filling.memory"]
    return float(subprocess.run(command, check=True, capture_output=True, text=True).stdout)


if __name__ == "__main__":
    work = Work.largest()
    for _ in range(FILLS):
        work.by_us()
    print(peak())
