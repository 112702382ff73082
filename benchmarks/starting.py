"""How long does a person wait before the command line answers?"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from benchmarks.report import Report, Work

HELP_AT_MOST = 0.150
RUNS = 15


def process(*command: str) -> Work:
    """The work of starting a process and waiting until it ends."""
    return lambda: subprocess.run(command, check=True, capture_output=True)


def measure(report: Report) -> None:
    """Measure whole processes, from start to end."""
    report = Report(runs=max(report.runs, RUNS), cases=report.cases, missed=report.missed)
    report.heading(f"starting: whole processes, {report.runs} runs")
    program = str(Path(sys.executable).with_name("wellfounded"))
    ours, floor, python = report.times(
        process(program, "--help"),
        process(sys.executable, "-c", "import click"),
        process(sys.executable, "-c", "pass"),
    )
    report.at_most("wellfounded --help", ours, HELP_AT_MOST)
    report.at_most('python -c "import click", the floor', floor)
    report.at_most('python -c "pass"', python)
