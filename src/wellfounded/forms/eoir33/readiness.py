"""What must be right with a Form EOIR-33/IC? 8 CFR 1003.15(d)(2), 1003.32."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from wellfounded.facts.case_file.case import Case
from wellfounded.facts.kinds import NONE
from wellfounded.forms.mapping.result import Filling
from wellfounded.forms.readiness.gate import OfForm
from wellfounded.forms.readiness.problem import Problem
from wellfounded.law.moving import the_move

EOIR33 = OfForm("eoir33")
TWO_ADDRESSES = EOIR33.gate(
    "two_addresses",
    "the home address and the list of homes name two places for now",
    "Ask the person where they live now, and mend the other.",
    "8 CFR 1003.15(d)(2)",
    overridable=False,
)
NO_A_NUMBER = EOIR33.gate(
    "no_a_number",
    "the court finds the case by the A-Number, and none is given",
    "Look for it on the papers of the case, or call the court.",
    overridable=False,
)
NO_CASE = EOIR33.gate(
    "no_case_in_court",
    "it is not known here that the court has a case; the form is for people whose case it has",
    "Check the court's case line first (1-800-898-7180, acis.eoir.justice.gov).",
    "8 CFR 1003.14(a)",
)
BY_HAND = EOIR33.notice(
    "by_hand",
    "the signature, the proof of service and the court's address are written by hand",
    "Sign and date it, give a copy to the government's lawyer, and fill in the proof.",
    "8 CFR 1003.32",
)


def problems(case: Case, _filling: Filling, _as_of: date) -> Iterator[Problem]:
    """What is wrong, and words to the person who files."""
    if the_move(case).unclear:
        yield TWO_ADDRESSES.at("1.Current")
    if case.text("applicant.a_number") in ("", NONE):
        yield NO_A_NUMBER.at("1.A-Number")
    if case.yes_no("proceedings.in_removal") is not True:
        yield NO_CASE.at("")
    yield BY_HAND.at("1.Proof of service")


def warnings(_case: Case) -> Iterator[str]:
    """What the form's own script would have done."""
    yield (
        "Envelope (Court's address): a script of the form writes it when the court is picked in a"
        " PDF reader. No directory of courts is kept here: pick the court there, or write the"
        " three lines by hand."
    )
