"""Is the worksheet asked of this person?

Form I-765WS, its first lines; 8 CFR 274a.12(c)(14).
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from wellfounded.facts.case_file.case import Case
from wellfounded.forms.i765.answers import category
from wellfounded.forms.mapping.result import Filling
from wellfounded.forms.readiness.gate import gate
from wellfounded.forms.readiness.problem import Problem

OF_NEED = "C14"
NOT_ASKED_FOR = gate(
    "not_asked_for.i765ws",
    "the worksheet is for deferred action only, and the card asked for is {asked}",
    "Leave it out, or look at the category on Form I-765 again.",
    "USCIS page of Form I-765",
)


def problems(case: Case, _filling: Filling, as_of: date) -> Iterator[Problem]:
    """A worksheet that the category does not ask for."""
    code = category(case, as_of)
    if code is not None and code != OF_NEED:
        yield NOT_ASKED_FOR.at("", asked=code)
