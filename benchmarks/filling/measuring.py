"""Which figures are taken of filling a form, and how much of the text shows?"""

from __future__ import annotations

import os

from benchmarks.filling.memory import peak_of_a_process
from benchmarks.filling.shown import Shown, shown
from benchmarks.filling.work import Work, texts
from benchmarks.report import Report
from wellfounded.forms.official import NotInstalled

FILL_AT_MOST = 0.120
FASTER_AT_LEAST = 8
MEGABYTES_AT_MOST = 200


def measure(report: Report) -> None:
    """Time both, then compare what each page shows with what was meant."""
    report.heading("filling: Form I-589, one person")
    if not os.environ.get("WELLFOUNDED_FORMS"):
        report.skip("filling", "WELLFOUNDED_FORMS does not name a folder of official PDFs.")
        return
    try:
        work = Work.largest()
    except NotInstalled as error:
        report.skip("filling", str(error))
        return
    filling = work.prepared()
    report.note(
        f"{work.name}: {len(filling.placements)} texts, {len(filling.ticks)} boxes ticked,"
        f" {len(filling.copies)} overflow pages."
    )
    ours, theirs, spared = report.times(
        work.by_us,
        lambda: work.by_pypdf(filling),
        lambda: work.by_pypdf_page_by_page(filling),
    )
    report.at_most("wellfounded: prepare and fill, warm", ours, FILL_AT_MOST)
    report.at_most("pypdf: the same values, without overflow pages", theirs)
    report.at_most("pypdf: the same, told the page of each field", spared)
    report.faster("fill", ours, theirs, FASTER_AT_LEAST)
    report.within("wellfounded: memory at its peak", peak_of_a_process(), "MB", MEGABYTES_AT_MOST)
    tell(report, "wellfounded", shown(work.by_us(), texts(filling, copies=True)))
    tell(report, "pypdf", shown(work.by_pypdf(filling), texts(filling, copies=False)))


def tell(report: Report, who: str, found: Shown) -> None:
    """Say how much of the text shows."""
    report.note(
        f"{who}: {found.incomplete} of {found.texts} texts lack letters on the page,"
        f" {found.lacking:,} of {found.letters:,} letters; {found.question_marks} became '?'."
    )
