"""What else must be right with a Form I-912 before it is filed? 8 CFR 106.3(a)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from types import MappingProxyType

from wellfounded.facts.case_file.case import Case
from wellfounded.forms.i912.fees import I912, not_waived
from wellfounded.forms.mapping.result import Filling
from wellfounded.forms.readiness.gate import Gate
from wellfounded.forms.readiness.problem import Problem

SIGNS_FOR_THEMSELVES = 14
"""Years. Below, a parent or legal guardian may sign (Form I-912, Part 7)."""

RULE = "8 CFR 106.3"
NO_REASON = I912.gate(
    "no_reason",
    "none of the three reasons is chosen, so the form does not say why it is filed",
    "Ask the person which of the three is true.",
    RULE,
    overridable=False,
)
BENEFIT_ENDED = I912.gate(
    "benefit_ended",
    "the benefit has ended, and the form is about benefits that are paid now",
    "Ask whether it was renewed, and write down the new date.",
    RULE,
)
SIGNS_FOR_A_CHILD = I912.notice(
    "signs_for_a_child",
    "the person is under 14, so a parent or legal guardian may sign",
    "Tick Part 2, item 1, if one asks for the child.",
    "8 CFR 103.2(a)(2)",
)
SIGN = I912.notice(
    "signature",
    "the form is signed by hand, in ink, after it was read to the person",
    "Sign and date Part 7; interpreter and preparer sign Parts 8 and 9.",
    "8 CFR 103.2(a)(2)",
)
TOGETHER = I912.notice(
    "together",
    "the form goes in with the forms whose fees it is about, not before and not after",
    "File them together, and send no payment for what is to be waived.",
    RULE,
)


def _shown(reason: str, papers: str) -> Gate:
    return I912.notice(
        f"evidence.{reason}", f"this reason is shown by {papers}", "Attach copies.", RULE
    )


def _open(id: str, reason: str) -> Gate:
    fix = "Ask the person and write down the answer."
    return I912.gate(f"incomplete.{id}", reason, fix, RULE)


def _lacks(name: str, what: str) -> Gate:
    return _open(name, f"{what}: the part of this reason is not complete without it")


EVIDENCE: Mapping[str, tuple[str, Gate]] = MappingProxyType(
    {
        "gets_benefit": (
            "1.1.A",
            _shown(
                "gets_benefit",
                "a letter or notice of the agency: who gets the benefit, which one, and that it is"
                " paid now",
            ),
        ),
        "low_income": (
            "1.1.B",
            _shown("low_income", "the last federal tax return, or pay statements or Form W-2"),
        ),
        "hardship": (
            "1.1.C",
            _shown(
                "hardship",
                "papers that show what happened, what it cost, and what is paid each month",
            ),
        ),
    }
)
"""Each reason: its item, and the papers that go with it (instructions to Form I-912)."""

NEEDED: Mapping[str, tuple[tuple[str, str, Gate], ...]] = MappingProxyType(
    {
        reason: tuple((item, name, _lacks(name, what)) for item, name, what in answers)
        for reason, answers in {
            "low_income": (
                ("5.1", "employment", "the work"),
                ("5.3", "household_size", "the size of the household"),
                ("5.6", "income", "the yearly income"),
                ("5.7", "family_income", "the yearly income of the others"),
                ("5.9", "changed", "whether anything has changed"),
            ),
            "hardship": (("6.3", "monthly_expenses", "what is paid each month"),),
        }.items()
    }
)
"""What the part of each reason cannot be without."""
NO_BENEFIT = _open("benefits", "a benefit is the reason, and none is listed")
NO_FORM = _open("family", "a family member is listed without a form")


def problems(case: Case, _filling: Filling, as_of: date) -> Iterator[Problem]:
    """What is wrong, and words to the person who files."""
    yield from _reason(case)
    yield from _benefit(case, as_of)
    yield from _incomplete(case)
    yield from not_waived(case, as_of)
    yield from _family(case)
    yield from _evidence(case)
    yield from _notices(case, as_of)


def _reason(case: Case) -> Iterator[Problem]:
    if not any(case.yes_no(f"fee_waiver.{reason}") for reason in EVIDENCE):
        yield NO_REASON.at("1.1")


def _benefit(case: Case, as_of: date) -> Iterator[Problem]:
    if not case.yes_no("fee_waiver.gets_benefit"):
        return
    benefits = case.items("fee_waiver.benefits")
    if not benefits:
        yield NO_BENEFIT.at("4.1")
    for number, benefit in enumerate(benefits, start=1):
        ends = benefit.date("ends_on")
        if ends is not None and ends.span.latest < as_of:
            yield BENEFIT_ENDED.at(f"4.1, row {number}")


def _incomplete(case: Case) -> Iterator[Problem]:
    for reason, answers in NEEDED.items():
        if not case.yes_no(f"fee_waiver.{reason}"):
            continue
        for item, name, closed in answers:
            answer = case.get(f"fee_waiver.{name}")
            if answer is None or case.unknown(f"fee_waiver.{name}"):
                yield closed.at(item)


def _family(case: Case) -> Iterator[Problem]:
    for number, person in enumerate(case.items("fee_waiver.family"), start=1):
        if not person.listed("forms"):
            yield NO_FORM.at(f"3.1, row {number + 1}")


def _evidence(case: Case) -> Iterator[Problem]:
    for reason, (item, shown) in EVIDENCE.items():
        if case.yes_no(f"fee_waiver.{reason}"):
            yield shown.at(item)


def _notices(case: Case, as_of: date) -> Iterator[Problem]:
    born = case.date("applicant.date_of_birth")
    if born is not None and _years(born.span.earliest, as_of) < SIGNS_FOR_THEMSELVES:
        yield SIGNS_FOR_A_CHILD.at("7.6")
    yield SIGN.at("7.6")
    yield TOGETHER.at("3.1")


def _years(born: date, on: date) -> int:
    return on.year - born.year - ((on.month, on.day) < (born.month, born.day))
