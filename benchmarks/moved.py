"""How long does a helper wait to see what moved in the law over a year?"""

from __future__ import annotations

import sys
from pathlib import Path

from benchmarks.report import Report
from benchmarks.starting import process

DIFF_AT_MOST = 1.0
YEAR = ("--from", "2025-11-21", "--to", "2026-11-21")


def measure(report: Report) -> None:
    """Measure the whole process, with its start and the reading of the law."""
    report.heading("moved: what moved in the law over a year, a whole process")
    program = str(Path(sys.executable).with_name("wellfounded"))
    (times,) = report.times(process(program, "law", "diff", *YEAR))
    report.at_most("wellfounded law diff, over a year", times, DIFF_AT_MOST)
