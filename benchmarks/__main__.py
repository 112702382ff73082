"""Run with ``python -m benchmarks``: measures, prints both sides, and judges.

Ends with 1 when a target is missed. Names choose what is measured: deciding, ahead, calendar,
notices, papers, moved, one_year, caseload, starting, filling, family, gate, precedent, drift,
contradictions, packet, directory, slow_line, outcomes_coverage, outcomes_rates, outcomes_pages,
and vault, site, hostile_files, keeping_papers, outcomes_import and outcomes_whole, which run only
when they are named and take minutes.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
from importlib import import_module

from benchmarks.report import Report, machine

ALWAYS = (
    *("deciding", "ahead", "calendar", "notices", "papers", "moved", "one_year"),
    *("caseload", "starting", "filling", "family", "gate", "precedent", "drift"),
    *("contradictions", "packet", "directory", "slow_line", "outcomes_coverage"),
    *("outcomes_rates", "outcomes_pages"),
)
NAMED_ONLY = (
    *("vault", "site", "hostile_files", "keeping_papers"),
    *("outcomes_import", "outcomes_whole"),
)


def arguments() -> argparse.Namespace:
    """Read the command line."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("names", nargs="*", metavar="NAME", help="what to measure")
    parser.add_argument("--runs", type=int, default=7, help="per figure; the median counts")
    parser.add_argument("--cases", type=int, default=1_000_000, help="in the large tables")
    asked = parser.parse_args()
    unknown = set(asked.names) - {*ALWAYS, *NAMED_ONLY}
    if unknown or asked.runs < 1 or asked.cases < 1:
        parser.error(f"name any of {', '.join((*ALWAYS, *NAMED_ONLY))}; runs and cases are above 0")
    return asked


def main() -> int:
    """Measure what is asked for."""
    asked = arguments()
    names = asked.names or ALWAYS
    report = Report(runs=asked.runs, cases=asked.cases)
    print(machine())
    print(f"Medians of {report.runs} runs, beside them the quickest and the slowest.")
    for name in names:
        if name != "vault":
            import_module(f"benchmarks.{name}").measure(report)
    if "vault" in names:
        vault = [sys.executable, "-m", "benchmarks.vault", "--runs", str(report.runs)]
        if subprocess.run(vault, check=False).returncode:
            report.missed.append("vault: see above")
    print(f"\n{report.conclusion()}")
    return 1 if report.missed else 0


if __name__ == "__main__":
    sys.exit(main())
