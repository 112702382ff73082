"""How quickly and how well is a paper read, tuned on or held out of tuning?"""

from __future__ import annotations

from benchmarks.report import Report
from tests.notices.fixtures import Fixture, fixtures, layouts
from tests.notices.measuring import TODAY, Measured, measured
from tests.notices.printing import photographed, printed_pdf
from wellfounded.notices import read
from wellfounded.papers import picture
from wellfounded.papers.reading import open_paper

PASTED_AT_MOST, SCANNED_AT_MOST = 0.050, 5.0
PEOPLE = 3


def measure(report: Report) -> None:
    """Measure the speed, then print precision and recall of every field on both sets."""
    report.heading("notices: papers of invented people, clean and with two strengths of noise")
    clean = [one for one in fixtures(False, 1) if not one.noise]
    longest = max(clean, key=lambda one: len(one.text))
    pasted, all_clean = report.times(
        lambda: read(longest.text, as_of=TODAY),
        lambda: [read(one.text, as_of=TODAY) for one in clean],
    )
    report.at_most(
        f"the longest pasted notice, {len(longest.text)} letters", pasted, PASTED_AT_MOST
    )
    report.at_most(f"all {len(clean)} clean notices one after another", all_clean)
    _scanned(report, longest)
    for held_out in (False, True):
        name = "held out of tuning" if held_out else "tuned on"
        scores = measured(fixtures(held_out, PEOPLE))
        report.heading(f"notices: {len(layouts(held_out))} layouts {name}, {scores.papers} papers")
        _print(report, scores)


def _scanned(report: Report, longest: Fixture) -> None:
    if picture.installed() is None:
        report.skip("a scanned page", "tesseract is not installed")
        return
    page = photographed(printed_pdf(longest.clean))
    once = Report(runs=min(report.runs, 3), cases=report.cases, missed=report.missed)
    [times] = once.times(lambda: _read_photo(page))
    report.at_most(
        "a scanned page of 216 dots an inch, from picture to fields", times, SCANNED_AT_MOST
    )


def _read_photo(page: bytes) -> object:
    paper = open_paper(page, "a page")
    return read(paper.text, origin=paper.origin, as_of=TODAY, weak=paper.weak)


def _print(report: Report, scores: Measured) -> None:
    kinds = ", ".join(f"{count} {word}" for word, count in sorted(scores.kinds.items()))
    report.note(f"kinds of paper: {kinds}")
    report.note(
        f"{'field':<18}{'there':>6}{'precision':>11}{'recall':>8}{'sure':>6}{'sure, wrong':>13}"
    )
    for role, score in sorted(scores.roles.items()):
        report.note(
            f"{role:<18}{score.there:>6}{score.precision:>11.1%}{score.recall:>8.1%}"
            f"{score.sure:>6}{score.sure_and_wrong:>13}"
        )
    wrong = sum(score.sure_and_wrong for score in scores.roles.values())
    report.within("fields that are wrong and called sure", wrong, "fields", 0)
