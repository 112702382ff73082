"""How long does the gate before a filing take over a full case?"""

from __future__ import annotations

import os
from datetime import date
from functools import partial

from benchmarks.deciding import judge
from benchmarks.personas import AS_OF, personas
from benchmarks.report import Report
from wellfounded.facts import Case
from wellfounded.forms.i589 import FORM
from wellfounded.forms.mapping.result import Filling
from wellfounded.forms.official import FieldTree, FormStore, NotInstalled
from wellfounded.forms.readiness import Problem, gates
from wellfounded.forms.sufficiency import readings
from wellfounded.law.danger import dangers

GATE_AT_MOST = 0.100


def pass_the_gate(case: Case, filling: Filling, edition: date) -> tuple[Problem, ...]:
    """All that ``check`` looks at once the form is filled: dangers, gates, what is stated."""
    there = dangers(case.known(AS_OF))
    readings(case)
    return gates(FORM, case, filling, edition=edition, as_of=AS_OF, dangers=there)


def measure(report: Report) -> None:
    """Time the gate over every invented person's case; the form is filled before."""
    report.heading("gate: Form I-589, one case")
    if not os.environ.get("WELLFOUNDED_FORMS"):
        report.skip("gate", "WELLFOUNDED_FORMS does not name a folder of official PDFs.")
        return
    try:
        blank = FormStore().find(FORM.id)
    except NotInstalled as error:
        report.skip("gate", str(error))
        return
    tree, cases = FieldTree.read(blank.read()), personas()
    works = [
        partial(pass_the_gate, case, FORM.prepare(case, tree, AS_OF), blank.edition)
        for case in cases.values()
    ]
    judge(report, "gate", report.times(*works), GATE_AT_MOST, cases)
