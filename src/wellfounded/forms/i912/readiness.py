"""What else must be right with a Form I-912 before it is filed? 8 CFR 106.3(a)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from types import MappingProxyType

from wellfounded.facts.case_file.case import Case
from wellfounded.forms.i912.fees import not_waived
from wellfounded.forms.mapping.result import Filling
from wellfounded.forms.readiness.gate import Gate, gate
from wellfounded.forms.readiness.problem import Problem

WAIVED = "8 CFR 106.3"
SIGNS_FOR_THEMSELVES = 14
"""Years. Below, a parent or legal guardian may sign (Form I-912, Part 7)."""
ASK = "Ask the person and write down the answer."
COPIES = "Attach copies."

NO_REASON = gate(
    "i912.no_reason",
    "none of the three reasons is chosen, so the form does not say why it is filed",
    "Ask the person which of the three is true.",
    WAIVED,
    code="no_reason",
    overridable=False,
)
BENEFIT_ENDED = gate(
    "i912.benefit_ended",
    "the benefit has ended, and the form is about benefits that are paid now",
    "Ask whether it was renewed, and write down the new date.",
    WAIVED,
    code="benefit_ended",
)


def _incomplete(name: str, reason: str) -> Gate:
    return gate(f"i912.incomplete.{name}", reason, ASK, WAIVED, code="incomplete")


NO_BENEFIT = _incomplete("benefit", "a benefit is the reason, and none is listed")
NO_FORM = _incomplete("form", "a family member is listed without a form")
NEEDED: Mapping[str, tuple[tuple[str, str, Gate], ...]] = MappingProxyType(
    {
        "low_income": (
            ("5.1", "employment", _incomplete("work", "whether the person works is not said")),
            (
                "5.3",
                "household_size",
                _incomplete("household", "the size of the household is not said"),
            ),
            ("5.6", "income", _incomplete("income", "the yearly income is not said")),
            (
                "5.7",
                "family_income",
                _incomplete("family_income", "the yearly income of the others is not said"),
            ),
            ("5.9", "changed", _incomplete("changed", "whether anything has changed is not said")),
        ),
        "hardship": (
            (
                "6.3",
                "monthly_expenses",
                _incomplete("expenses", "what is paid each month is not said"),
            ),
        ),
    }
)
"""What the part of each reason cannot be without: its item, its fact, its gate."""


def _shown_by(name: str, papers: str) -> Gate:
    return gate(
        f"i912.evidence.{name}",
        f"this reason is shown by {papers}",
        COPIES,
        WAIVED,
        code="evidence",
        blocks=False,
    )


EVIDENCE: Mapping[str, tuple[str, Gate]] = MappingProxyType(
    {
        "gets_benefit": (
            "1.1.A",
            _shown_by(
                "benefit",
                "a letter of the agency: who gets the benefit, which one, and that it is paid now",
            ),
        ),
        "low_income": (
            "1.1.B",
            _shown_by("income", "the last federal tax return, or pay statements or Form W-2"),
        ),
        "hardship": (
            "1.1.C",
            _shown_by(
                "hardship",
                "papers that show what happened, what it cost, and what is paid each month",
            ),
        ),
    }
)
"""Each reason: its item, and the papers that go with it (instructions to Form I-912)."""

BY_GUARDIAN = gate(
    "i912.child",
    "the person is under 14, so a parent or legal guardian may sign",
    "Tick Part 2, item 1, if one asks for the child.",
    "8 CFR 103.2(a)(2)",
    code="signs_for_a_child",
    blocks=False,
)
SIGN = gate(
    "i912.signature",
    "the form is signed by hand, in ink, after it was read to the person",
    "Sign and date Part 7; interpreter and preparer sign Parts 8 and 9.",
    "8 CFR 103.2(a)(2)",
    code="signature",
    blocks=False,
)
TOGETHER = gate(
    "i912.together",
    "the form goes in with the forms whose fees it is about, not before and not after",
    "File them together, and send no payment for what is to be waived.",
    WAIVED,
    code="together",
    blocks=False,
)


def problems(case: Case, _filling: Filling, as_of: date) -> Iterator[Problem]:
    """What is wrong, and words to the person who files."""
    if not any(case.yes_no(f"fee_waiver.{reason}") for reason in EVIDENCE):
        yield NO_REASON.at("1.1")
    yield from _benefits(case, as_of)
    yield from _unsaid(case)
    yield from not_waived(case, as_of)
    for number, person in enumerate(case.items("fee_waiver.family"), start=1):
        if not person.listed("forms"):
            yield NO_FORM.at(f"3.1, row {number + 1}")
    for reason, (item, papers) in EVIDENCE.items():
        if case.yes_no(f"fee_waiver.{reason}"):
            yield papers.at(item)
    yield from _to_sign(case, as_of)
    yield TOGETHER.at("3.1")


def _benefits(case: Case, as_of: date) -> Iterator[Problem]:
    if not case.yes_no("fee_waiver.gets_benefit"):
        return
    benefits = case.items("fee_waiver.benefits")
    if not benefits:
        yield NO_BENEFIT.at("4.1")
    for number, benefit in enumerate(benefits, start=1):
        ends = benefit.date("ends_on")
        if ends is not None and ends.span.latest < as_of:
            yield BENEFIT_ENDED.at(f"4.1, row {number}")


def _unsaid(case: Case) -> Iterator[Problem]:
    for reason, answers in NEEDED.items():
        if not case.yes_no(f"fee_waiver.{reason}"):
            continue
        for item, name, missing in answers:
            path = f"fee_waiver.{name}"
            if case.get(path) is None or case.unknown(path):
                yield missing.at(item)


def _to_sign(case: Case, as_of: date) -> Iterator[Problem]:
    born = case.date("applicant.date_of_birth")
    if born is not None and _years(born.span.earliest, as_of) < SIGNS_FOR_THEMSELVES:
        yield BY_GUARDIAN.at("7.6")
    yield SIGN.at("7.6")


def _years(born: date, on: date) -> int:
    return on.year - born.year - ((on.month, on.day) < (born.month, born.day))
