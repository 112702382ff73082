"""How does a check say what it found?"""

from __future__ import annotations

import sys
from collections.abc import Iterable


def report(name: str, faults: Iterable[str], fine: str) -> int:
    """Write every fault, or the one line that all is well; give back the exit code."""
    found = [f"{name}: {fault}" for fault in faults]
    sys.stdout.write("\n".join(found or [f"{name}: {fine}"]) + "\n")
    return 1 if found else 0
