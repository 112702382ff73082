"""What must be right with a Form EOIR-26A before it is filed? 8 CFR 1103.7(c).

Each line is asked by the map as required: 0.00 is an answer, an empty line is none.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from wellfounded.facts.case_file.case import Case
from wellfounded.facts.kinds import NONE
from wellfounded.forms.mapping.result import Filling
from wellfounded.forms.readiness.gate import OfForm
from wellfounded.forms.readiness.problem import Problem

EOIR26A = OfForm("eoir26a")
NO_A_NUMBER = EOIR26A.gate(
    "no_a_number",
    "the court finds the case by the A-Number, and none is given",
    "Look for it on the papers of the case, or call the court.",
    overridable=False,
)
WHY = EOIR26A.notice(
    "why",
    "nothing is said beyond the numbers",
    "Ask whether there is more that shows why the fee cannot be paid.",
)
SIGN = EOIR26A.notice(
    "signature",
    "the person signs and dates the affidavit by hand",
    "Sign it only when each line is right: it is signed under penalty of perjury.",
)


def problems(case: Case, _filling: Filling, _as_of: date) -> Iterator[Problem]:
    """What is wrong, and words to the person who files."""
    if case.text("applicant.a_number") in ("", NONE):
        yield NO_A_NUMBER.at("Head.A-Number")
    if case.story("court_fee_waiver.why") is None:
        yield WHY.at("4.Information")
    yield SIGN.at("Head.Affidavit")
