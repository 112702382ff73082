"""How quickly is a case of 40 pages looked through, and how well?

The other side compares every two pages by themselves, which reads each page again and again; what
is read once and looked up by what it tells of must do better.
"""

from __future__ import annotations

from collections import defaultdict
from itertools import combinations
from pathlib import Path

from benchmarks.report import Report
from tests.contradictions.labelled_pairs import AS_OF, pairs
from tests.contradictions.measuring import measured
from wellfounded.contradictions import PaperText, contradictions
from wellfounded.facts import Case, read_case

AT_MOST = 1.0
"""Seconds for a case of 40 pages."""
PAGES, LETTERS = 40, 3_000
PERSONA = Path("src/wellfounded/facts/personas/marie_joseph.toml")


def measure(report: Report) -> None:
    """Measure the speed, then print precision and recall of every kind on both parts."""
    report.heading(f"contradictions: {PAGES} pages of invented papers of {LETTERS:,} letters")
    case, pages = read_case(PERSONA), papers()
    [whole] = report.times(lambda: contradictions(case, AS_OF, pages))
    report.at_most("the case and all pages", whole, AT_MOST)
    once = Report(runs=1, cases=report.cases, missed=report.missed)
    [each] = once.times(lambda: by_twos(case, pages))
    report.at_most("every two pages by themselves", each)
    for part, name in (("tuned_on", "tuned on"), ("held_back", "held back from tuning")):
        _print(report, part, name)


BETWEEN = (
    "The road was long and it rained most of the way.",
    "We had a small house with a tin roof and a mango tree behind it.",
    "My mother sold bread in the mornings, and the neighbors came to talk.",
)
"""What stands between two passages: in a story, most sentences claim nothing of this kind."""


def papers() -> tuple[PaperText, ...]:
    """Pages filled with the passages of the labelled pairs, one in four sentences.

    Those of one kind of paper stand together.
    """
    texts: defaultdict[str, str] = defaultdict(str)
    for part in ("tuned_on", "held_back"):
        for pair in pairs(part):
            for paper in pair.papers:
                texts[paper.kind] += f"{paper.text} {' '.join(BETWEEN)}\n"
    filled = [
        (kind, text[at : at + LETTERS])
        for kind, text in texts.items()
        for at in range(0, len(text), LETTERS)
    ]
    again = (filled * (PAGES // len(filled) + 1))[:PAGES]
    return tuple(
        PaperText(
            title=f"{kind} {place}", kind=kind, text=(text * (LETTERS // len(text) + 1))[:LETTERS]
        )
        for place, (kind, text) in enumerate(again, start=1)
    )


def by_twos(case: Case, pages: tuple[PaperText, ...]) -> int:
    """How many findings there are when every two pages are compared by themselves."""
    return sum(len(contradictions(case, AS_OF, two)) for two in combinations(pages, 2))


def _print(report: Report, part: str, name: str) -> None:
    labelled = pairs(part)
    seeded = sum(pair.label != "clean" for pair in labelled)
    report.heading(f"contradictions: {len(labelled)} pairs {name}, {seeded} of them seeded")
    report.note(f"{'kind':<12}{'seeded':>8}{'raised':>8}{'precision':>11}{'recall':>9}")
    for kind, score in measured(part).items():
        report.note(
            f"{kind:<12}{score.there:>8}{score.raised:>8}{score.precision:>11.1%}"
            f"{score.recall:>9.1%}"
        )
