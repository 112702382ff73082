"""How long does it take, on which machine?"""

from __future__ import annotations

import platform
import sqlite3
from collections.abc import Callable
from pathlib import Path
from statistics import median
from time import perf_counter
from typing import TypeVar

import cryptography
from cryptography.hazmat.backends.openssl import backend

T = TypeVar("T")


def timed(work: Callable[[], T]) -> tuple[float, T]:
    """Return the milliseconds one call takes, and what it returns."""
    start = perf_counter()
    result = work()
    return (perf_counter() - start) * 1000, result


class Report:
    """Prints one line per measured thing and remembers which limit was missed."""

    def __init__(self, runs: int) -> None:
        self.runs = runs
        self.missed: list[str] = []

    def measure(self, name: str, work: Callable[[], T], limit: float | None = None) -> T:
        """Time ``work`` over all runs; ``limit`` is in milliseconds and binds the median."""
        times = []
        for _ in range(self.runs):
            # Only the last result is kept: a heap full of earlier ones would slow the collector.
            time, result = timed(work)
            times.append(time)
        self._line(name, median(times), max(times), limit)
        return result

    def _line(self, name: str, middle: float, worst: float, limit: float | None = None) -> None:
        """Print a median and a worst time in milliseconds."""
        verdict = ""
        if limit is not None:
            verdict = f"  within {limit:.0f} ms" if middle <= limit else f"  OVER {limit:.0f} ms"
            if middle > limit:
                self.missed.append(name)
        print(f"  {name:<66} {middle:9.2f} ms   worst {worst:9.2f} ms{verdict}", flush=True)


def machine() -> str:
    """Name the processor and every version that the figures depend on."""
    cpuinfo = Path("/proc/cpuinfo")
    models = [
        line.partition(":")[2].strip()
        for line in (cpuinfo.read_text().splitlines() if cpuinfo.exists() else [])
        if line.startswith("model name")
    ]
    processor = f"{len(models)} x {models[0]}" if models else platform.processor()
    return (
        f"{platform.system()} {platform.machine()}, {processor}; Python "
        f"{platform.python_version()}, cryptography {cryptography.__version__}, "
        f"{backend.openssl_version_text()}, SQLite {sqlite3.sqlite_version}"
    )
