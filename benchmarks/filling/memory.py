"""How much memory does a process that fills the form need at its peak?

Run as a process of its own, so that it counts nothing else: prints megabytes.
"""

from __future__ import annotations

import resource
import subprocess
import sys
from pathlib import Path

from benchmarks.filling.work import Work

FILLS = 3


def peak_of_a_process() -> float:
    """Megabytes, measured in a new process."""
    command = [sys.executable, "-m", "benchmarks.filling.memory"]
    return float(subprocess.run(command, check=True, capture_output=True, text=True).stdout)


def _peak() -> float:
    """Megabytes at the peak of this process.

    Linux counts the parent's peak into ``ru_maxrss``, so that its own record is read there.
    """
    status = Path("/proc/self/status")
    if not status.exists():
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 2**20
    peak = next(line for line in status.read_text().splitlines() if line.startswith("VmHWM:"))
    return int(peak.split()[1]) / 1024


if __name__ == "__main__":
    work = Work.largest()
    for _ in range(FILLS):
        work.by_us()
    print(_peak())
