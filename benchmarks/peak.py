"""How much memory did this process need at its peak?"""

from __future__ import annotations

import resource
from pathlib import Path


def peak() -> float:
    """Megabytes at the peak of this process.

    Linux counts the parent's peak into ``ru_maxrss``, so that its own record is read there.
    """
    status = Path("/proc/self/status")
    if not status.exists():
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 2**20
    line = next(one for one in status.read_text().splitlines() if one.startswith("VmHWM:"))
    return int(line.split()[1]) / 1024
