"""Are thousands of files that were changed at random all refused or contained?

Files of each kind are changed by a seed, opened in closed rooms, and counted by what became of
them. A share of this is done by ``make test``.
"""

from __future__ import annotations

import resource
from collections import Counter
from time import monotonic

from benchmarks.report import Report
from tests.papers.mutated import Outcome, Slowest, mutated
from wellfounded.papers.limits import LIMITS
from wellfounded.papers.refusal import REASONS
from wellfounded.papers.sandbox import why_none

FILES, SEED = 10_000, 1
GROWN = 50
"""Million bytes by which the program that opens them may grow."""


def measure(report: Report) -> None:
    """Change files, open them, and count what became of each kind."""
    report.heading(f"hostile_files: {FILES:,} files changed at random, seed {SEED}")
    if why := why_none():
        report.skip("hostile_files", why)
        return
    Slowest.of(mutated(8, SEED))
    before, begun = _held(), monotonic()
    found, slowest = Slowest.of(mutated(FILES, SEED))
    took = monotonic() - begun
    _print(report, found)
    strange = [one for one in found if one.became not in {"copied", *REASONS}]
    lost = FILES - len(found) + len(strange)
    report.within("files neither copied nor refused in words", lost, "files", 0)
    report.within("the longest wait for one", slowest.seconds, "s", LIMITS.wall)
    report.within("the program that opens them grew by", _held() - before, "MB", GROWN)
    report.note(f"{took:.0f} s in all, {1000 * took / FILES:.0f} ms a file")


def _held() -> int:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1000


def _print(report: Report, found: list[Outcome]) -> None:
    for name in sorted({outcome.name for outcome in found}):
        became = Counter(outcome.became for outcome in found if outcome.name == name)
        ended = sum(outcome.ended_the_room for outcome in found if outcome.name == name)
        told = ", ".join(f"{reason} {count:,}" for reason, count in became.most_common())
        report.note(f"{name:<13} {told}{f'; {ended} ended their room' if ended else ''}")
