"""What else must be right with a Form I-821 before it is filed? INA 244; 8 CFR 244.9."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from wellfounded.facts.case_file.case import Case
from wellfounded.forms.i821.answers import DERIVED
from wellfounded.forms.i821.designation import I821, designation_problems
from wellfounded.forms.mapping.answers import word
from wellfounded.forms.mapping.entries import Choice
from wellfounded.forms.mapping.result import Filling
from wellfounded.forms.readiness.problem import Problem
from wellfounded.law.fees import fee

FILING = {"first": "I-821 first", "again": "I-821 again"}
FIRST_OF_ADMISSIBILITY = 8
"""Part 7: items 1 to 7 are about nationality, entry and other countries."""

INSTRUCTIONS = "See the instructions of the form."
UNANSWERED = I821.gate(
    "unanswered",
    "{number} questions of Part 7 have no answer: {items}",
    "Ask the person each of them; an empty box is no No.",
    "8 CFR 244.9",
)
LOOK_FIRST = I821.gate(
    "look_first",
    "the answer is Yes to {items}; some of these close TPS, others can be waived",
    "Have a lawyer look before it is filed, and attach the court papers.",
    "INA 244(c)(2)(B)",
)
EVIDENCE = tuple(
    (
        item,
        I821.notice(
            f"evidence.{id}", f"Attach papers that show {papers}", INSTRUCTIONS, "8 CFR 244.9"
        ),
    )
    for item, id, papers in (
        (
            "7.1.a",
            "nationality",
            "nationality and identity: passport, birth record with a photo identity card, or a"
            " national identity card",
        ),
        ("2.19", "entry", "the day of entry: Form I-94, passport stamp"),
        (
            "7.1.b",
            "residence",
            "living here since the day that the notice sets: work, rent, school, hospital or"
            " church papers",
        ),
    )
)
"""The item, and what is attached (8 CFR 244.9)."""
EARLIER = I821.notice(
    "earlier",
    "Who asked for TPS before, or has an application open, says so in Part 11",
    INSTRUCTIONS,
)
BESIDE_ASYLUM = I821.notice(
    "beside_asylum",
    "TPS and asylum can be asked for side by side. TPS does not stop the one-year time limit of"
    " asylum",
    INSTRUCTIONS,
    "INA 208(a)(2)(B)",
    "8 CFR 1208.4(a)(5)(iv)",
)
OWN_COPY = I821.notice(
    "own_copy",
    "Nobody gets TPS through another: each person of the family files a form of their own",
    INSTRUCTIONS,
    "INA 244(c)(1)(A)",
)
SIGN = I821.notice(
    "signature",
    "Sign and date by hand Part 8 and each sheet of Part 11; interpreter and preparer sign Parts 9"
    " and 10",
    INSTRUCTIONS,
    "8 CFR 103.2(a)(2)",
)
WORK_PERMIT = I821.notice(
    "work_permit", "A work permit is asked for too: file Form I-765 with it", INSTRUCTIONS
)
FEE = I821.notice(
    "fee",
    "The fee is {amount} USD; Form I-912 can ask for {waived} USD of it",
    INSTRUCTIONS,
    "8 CFR 106.2",
)


def problems(case: Case, filling: Filling, as_of: date) -> Iterator[Problem]:
    """What is wrong, and words to the person who files."""
    yield from designation_problems(case, as_of)
    yield from _unanswered(case, filling, as_of)
    yield from _yes(case, filling, as_of)
    yield from _notices(case, as_of)


def _unanswered(case: Case, filling: Filling, as_of: date) -> Iterator[Problem]:
    open_yet = [one for one in _part_7(filling) if _said(one, case, as_of) is None]
    if open_yet:
        items = ", ".join(one.item.question for one in open_yet)
        first = f"7.{open_yet[0].item.question}"
        yield UNANSWERED.at(first, number=str(len(open_yet)), items=items)


def _yes(case: Case, filling: Filling, as_of: date) -> Iterator[Problem]:
    """A Yes can close TPS, or need a waiver; neither is for a form to settle."""
    said = [one for one in _part_7(filling) if _said(one, case, as_of) == "yes"]
    if said:
        items = ", ".join(f"{one.item.question} ({one.label})" for one in said)
        yield LOOK_FIRST.at(f"7.{said[0].item.question}", items=items)


def _part_7(filling: Filling) -> Iterator[Choice]:
    for choice in filling.form_map.choices:
        part, number = choice.item.part, choice.item.question.partition(".")[0]
        if part == "7" and int(number) >= FIRST_OF_ADMISSIBILITY:
            yield choice


def _said(choice: Choice, case: Case, as_of: date) -> str | None:
    source = choice.source
    if source.derive:
        return word(DERIVED[source.derive](case, as_of))
    return word(case.get(source.facts[0]))


def _notices(case: Case, as_of: date) -> Iterator[Problem]:
    for item, attach in EVIDENCE:
        yield attach.at(item)
    if case.yes_no("tps.work_permit"):
        yield WORK_PERMIT.at("1.3")
    yield from _fee(case, as_of)
    if case.text("tps.application") == "first":
        yield EARLIER.at("1.1")
    yield BESIDE_ASYLUM.at("")
    yield OWN_COPY.at("")
    yield SIGN.at("8.6.a")


def _fee(case: Case, as_of: date) -> Iterator[Problem]:
    filing = FILING.get(case.text("tps.application"))
    if filing is None:
        return
    cost = fee(filing, "uscis_paper", as_of, ms_l_class=bool(case.yes_no("application.ms_l_class")))
    if cost.amount is not None:
        waived = cost.amount - (cost.even_if_waived or 0)
        yield FEE.at("", amount=str(cost.amount), waived=str(waived))
