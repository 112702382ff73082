"""How long does a declaration beside its English take, and how well is it done?

40 pages are about 20,000 words of English. No other program was found that compares an account
with its translation, so there is no other side to the time. The figures of what is found stand
beside those of the sets that were held back.
"""

from __future__ import annotations

from functools import partial
from itertools import cycle

from benchmarks.report import Report
from tests.drift.labelled import PARTS, pairs
from tests.drift.measuring import table
from wellfounded.drift import LANGUAGES, drift

WORDS = 20_000
AT_MOST = 1.0
"""Seconds for 40 pages."""


def measure(report: Report) -> None:
    """Measure the time for each language, and print the figures of both parts."""
    report.heading("drift: 40 pages laid beside their English")
    for language in LANGUAGES:
        original, english = forty_pages(language)
        (times,) = report.times(partial(drift, original, language, english))
        report.at_most(f"40 pages, {language}", times, AT_MOST)
    for part in PARTS:
        report.heading(f"drift: the errors of the part '{part}', by language and by kind")
        for row in table(part):
            report.note(row)


def forty_pages(language: str) -> tuple[str, str]:
    """The accounts of the tuned part, numbered and repeated until they fill 40 pages."""
    told = [pair for pair in pairs("tuned", language) if not pair.again]
    original, english, words = [], [], 0
    for number, pair in enumerate(cycle(told), start=1):
        original.append(f"{number}. {pair.original}")
        english.append(f"{number}. {pair.english}")
        words += len(pair.english.split())
        if words >= WORDS:
            return "\n\n".join(original), "\n\n".join(english)
    raise ValueError("there are no accounts")
