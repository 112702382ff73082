"""How is a figure measured, judged and printed?"""

from __future__ import annotations

import os
import platform
from collections.abc import Callable
from dataclasses import dataclass, field
from importlib.metadata import version
from pathlib import Path
from statistics import median
from time import perf_counter

Work = Callable[[], object]
SHORTEST = 0.02
"""Seconds that one run lasts at least; work that is quicker is repeated within the run."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Times:
    """The seconds one piece of work took, once for each run."""

    all: tuple[float, ...]

    @property
    def median(self) -> float:
        """The run in the middle."""
        return median(self.all)


@dataclass(slots=True, kw_only=True)
class Report:
    """Measures, prints a line for each figure, and remembers what was missed or left out."""

    runs: int
    cases: int
    missed: list[str] = field(default_factory=list)
    skipped: list[str] = field(default_factory=list)

    def times(self, *works: Work) -> tuple[Times, ...]:
        """Time each of ``works`` in turn in every run, so that all meet the same machine."""
        repeats = [_repeats(work) for work in works]
        runs = [
            [_seconds(work, times) for work, times in zip(works, repeats, strict=True)]
            for _ in range(self.runs)
        ]
        return tuple(Times(all=times) for times in zip(*runs, strict=True))

    def heading(self, text: str) -> None:
        """Begin a benchmark."""
        print(f"\n{text}", flush=True)

    def note(self, text: str) -> None:
        """Say something that is not a figure."""
        print(f"    {text}", flush=True)

    def skip(self, name: str, why: str) -> None:
        """Say that nothing is measured here."""
        self.skipped.append(name)
        self.note(f"Skipped: {why}")

    def conclusion(self) -> str:
        """What was missed or left out, in the last lines."""
        lines = [f"MISSED {missed}" for missed in self.missed]
        lines.append("A target was missed." if lines else "Every target measured was met.")
        lines += [f"Not measured: {name}." for name in self.skipped]
        return "\n".join(lines)

    def at_most(self, name: str, times: Times, limit: float | None = None) -> None:
        """Print seconds; the median must be at most ``limit`` seconds."""
        spread = f"{_shown(min(times.all))} to {_shown(max(times.all))}"
        target = None if limit is None else f"at most {_shown(limit)}"
        self._line(name, _shown(times.median), spread, target, times.median <= (limit or 0))

    def faster(self, name: str, ours: Times, theirs: Times, at_least: float) -> None:
        """Print how many times faster we are, by the medians."""
        ratio = theirs.median / ours.median
        target = f"at least {at_least:g} x"
        self._line(f"{name}: ratio", f"{ratio:.1f} x", "", target, ratio >= at_least)

    def within(self, name: str, amount: float, unit: str, limit: float) -> None:
        """Print an amount that must be at most ``limit``."""
        found = f"{amount:.0f} {unit}"
        self._line(name, found, "", f"at most {limit:g} {unit}", amount <= limit)

    def at_least(self, name: str, amount: float, unit: str, limit: float) -> None:
        """Print an amount that must be at least ``limit``."""
        found = f"{amount:.0f} {unit}"
        self._line(name, found, "", f"at least {limit:g} {unit}", amount >= limit)

    def _line(self, name: str, found: str, spread: str, target: str | None, met: bool) -> None:
        verdict = "" if target is None else f"{target}: {'met' if met else 'MISSED'}"
        print(f"  {name:<58}{found:>10}  {spread:<22}  {verdict}".rstrip(), flush=True)
        if target is not None and not met:
            self.missed.append(f"{name}: {found}, {target}")


def machine() -> str:
    """Name the processor, the system, the load, and every version the figures depend on."""
    cpuinfo = Path("/proc/cpuinfo")
    lines = cpuinfo.read_text().splitlines() if cpuinfo.exists() else []
    models = [line.partition(":")[2].strip() for line in lines if line.startswith("model name")]
    processor = models[0] if models else platform.processor()
    used = ("duckdb", "openfisca-core", "numpy", "pikepdf", "pypdf", "pypdfium2", "typst", "click")
    versions = ", ".join(f"{name} {version(name)}" for name in used)
    return (
        f"{os.cpu_count()} cores of {processor}, {platform.system()} {platform.release()}"
        f" {platform.machine()}, load {os.getloadavg()[0]:.1f}\n"
        f"Python {platform.python_version()}, {versions}"
    )


def _repeats(work: Work) -> int:
    """Warm the work up, and find how often it must be repeated to be measured well."""
    work()
    return max(1, round(SHORTEST / max(_seconds(work, 1), 1e-7)))


def _seconds(work: Work, times: int) -> float:
    start = perf_counter()
    for _ in range(times):
        work()
    return (perf_counter() - start) / times


def _shown(seconds: float) -> str:
    if seconds < 1e-3:
        return f"{seconds * 1e6:.1f} µs"
    return f"{seconds * 1e3:.1f} ms" if seconds < 1 else f"{seconds:.2f} s"
