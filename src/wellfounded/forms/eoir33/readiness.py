"""What must be right with a Form EOIR-33/IC? 8 CFR 1003.15(d)(2), 1003.32."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from wellfounded.facts.case_file.case import Case
from wellfounded.facts.kinds import NONE
from wellfounded.forms.mapping.result import Filling
from wellfounded.forms.readiness.problem import Problem
from wellfounded.law.moving import the_move


def problems(case: Case, _filling: Filling, _as_of: date) -> Iterator[Problem]:
    """What is wrong, and words to the person who files."""
    if the_move(case).unclear:
        yield Problem(
            code="two_addresses",
            item="1.Current",
            reason="the home address and the list of homes name two places for now",
            fix="Ask the person where they live now, and mend the other.",
            overridable=False,
        )
    if case.text("applicant.a_number") in ("", NONE):
        yield Problem(
            code="no_a_number",
            item="1.A-Number",
            reason="the court finds the case by the A-Number, and none is given",
            fix="Look for it on the papers of the case, or call the court.",
            overridable=False,
        )
    if case.yes_no("proceedings.in_removal") is not True:
        yield Problem(
            code="no_case_in_court",
            item="",
            reason="it is not known here that the court has a case; the form is for people whose"
            " case it has",
            fix="Check the court's case line first (1-800-898-7180, acis.eoir.justice.gov).",
            overridable=True,
        )
    yield _notice(
        "by_hand",
        "1.Proof of service",
        "the signature, the proof of service and the court's address are written by hand",
        "Sign and date it, give a copy to the government's lawyer, and fill in the proof.",
    )


def warnings(_case: Case) -> Iterator[str]:
    """What the form's own script would have done."""
    yield (
        "Envelope (Court's address): a script of the form writes it when the court is picked in a"
        " PDF reader. No directory of courts is kept here: pick the court there, or write the"
        " three lines by hand."
    )


def _notice(code: str, item: str, reason: str, fix: str) -> Problem:
    return Problem(code=code, item=item, reason=reason, fix=fix, overridable=True, blocks=False)
