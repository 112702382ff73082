"""How fast is each form of the family filled and read back, beside pypdf?"""

from __future__ import annotations

import os
import subprocess
import sys

from benchmarks.filling.work import Work
from benchmarks.peak import peak
from benchmarks.report import Report
from wellfounded.forms.official import NotInstalled

FORMS = ("I-589", "I-765", "I-765WS", "I-730", "I-485", "I-131", "I-821", "I-912", "G-28")
SEVEN = ("I-589", "I-765", "I-730", "I-485", "I-131", "I-912", "G-28")
"""What a family may have to file in one year."""
FILL_AT_MOST, READ_AT_MOST, SEVEN_AT_MOST = 0.150, 0.300, 3.0
FASTER_AT_LEAST = 5
MEGABYTES_AT_MOST = 250


def measure(report: Report) -> None:
    """Each form for the invented person who fills most of it; then seven of them in a row."""
    report.heading("family: each form, for the person who fills most of it")
    if not os.environ.get("WELLFOUNDED_FORMS"):
        report.skip("family", "WELLFOUNDED_FORMS does not name a folder of official PDFs.")
        return
    try:
        works = {form: Work.largest(form) for form in FORMS}
    except NotInstalled as error:
        report.skip("family", str(error))
        return
    for form, work in works.items():
        _one(report, form, work)
    [together] = report.times(lambda: [works[form].by_us() for form in SEVEN])
    report.at_most(f"{len(SEVEN)} forms, one after another", together, SEVEN_AT_MOST)
    report.within("memory at its peak", _peak_of_a_process(), "MB", MEGABYTES_AT_MOST)


def _one(report: Report, form: str, work: Work) -> None:
    filling, filled = work.prepared(), work.by_us()
    report.note(
        f"{form}, {work.name}: {len(filling.placements)} texts, {len(filling.ticks)} boxes,"
        f" {len(filling.copies)} pages more."
    )
    ours, theirs, read = report.times(
        work.by_us, lambda: work.by_pypdf(filling), lambda: work.read(filled)
    )
    report.at_most(f"{form}: prepare and fill", ours, FILL_AT_MOST)
    report.at_most(f"{form}: pypdf, the same values", theirs)
    report.faster(form, ours, theirs, FASTER_AT_LEAST)
    report.at_most(f"{form}: read back into a case", read, READ_AT_MOST)


def _peak_of_a_process() -> float:
    command = [sys.executable, "-m", "benchmarks.family"]
    return float(subprocess.run(command, check=True, capture_output=True, text=True).stdout)


if __name__ == "__main__":
    for number in SEVEN:
        one = Work.largest(number)
        one.read(one.by_us())
    print(peak())
