"""What else must be right with a Form I-821 before it is filed?

INA 244; 8 CFR 244.9.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from wellfounded.facts.case_file.case import Case
from wellfounded.forms.i821.answers import DERIVED
from wellfounded.forms.i821.designation import designation_problems
from wellfounded.forms.mapping.answers import word
from wellfounded.forms.mapping.entries import Choice
from wellfounded.forms.mapping.result import Filling
from wellfounded.forms.readiness.gate import gate
from wellfounded.forms.readiness.problem import Problem
from wellfounded.law.fees import fee

FILING = {"first": "I-821 first", "again": "I-821 again"}
FIRST_OF_ADMISSIBILITY = 8
"""Part 7: items 1 to 7 are about nationality, entry and other countries."""
STATUTE, PROOF = "INA 244(c)(1)(A)", "8 CFR 244.9"

UNANSWERED = gate(
    "i821.unanswered",
    "{number} questions of Part 7 have no answer: {items}",
    "Ask the person each of them; an empty box is no No.",
    STATUTE,
    code="unanswered",
)
LOOK_FIRST = gate(
    "i821.look_first",
    "the answer is Yes to {items}; some of these close TPS, others can be waived",
    "Have a lawyer look before it is filed, and attach the court papers.",
    STATUTE,
    "INA 244(c)(2)(B)",
    code="look_first",
)
EVIDENCE = tuple(
    (
        item,
        gate(
            f"i821.evidence.{name}",
            f"papers go with the form that show {papers}",
            "Attach copies, with translations.",
            PROOF,
            code="evidence",
            blocks=False,
        ),
    )
    for item, name, papers in (
        (
            "7.1.a",
            "nationality",
            "nationality and identity: a passport, a birth record with a photo identity card, or a"
            " national identity card",
        ),
        ("2.19", "entry", "the day of entry, such as Form I-94 or a stamp in the passport"),
        (
            "7.1.b",
            "residence",
            "life here since the day that the notice sets: work, rent, school, hospital or church",
        ),
    )
)
"""The item, and what is attached."""
WORK_PERMIT = gate(
    "i821.work_permit",
    "a work permit is asked for too",
    "File Form I-765 with it.",
    STATUTE,
    code="work_permit",
    blocks=False,
)
FEE = gate(
    "i821.fee",
    "the fee is {amount} USD, and Form I-912 can ask for {waived} USD of it",
    "Pay it with the form, or file Form I-912 with it.",
    "8 CFR 106.2",
    "8 CFR 106.3",
    code="fee",
    blocks=False,
)
EARLIER = gate(
    "i821.earlier",
    "who asked for TPS before, or has an application open, says so in Part 11",
    "Ask when it was, for the receipt number, and what came of it.",
    STATUTE,
    code="earlier",
    blocks=False,
)
BESIDE_ASYLUM = gate(
    "i821.beside_asylum",
    "TPS and asylum can be asked for side by side, and TPS does not stop the one-year deadline",
    "Look at the day of the one-year deadline before anything else.",
    "INA 208(a)(2)(B)",
    code="beside_asylum",
    blocks=False,
)
OWN_COPY = gate(
    "i821.own_copy",
    "nobody gets TPS through another person of the family",
    "Each of them files a form of their own.",
    STATUTE,
    code="own_copy",
    blocks=False,
)
SIGN = gate(
    "i821.signature",
    "the form is signed by hand, in ink, after it was read to the person",
    "Sign and date Part 8 and each sheet of Part 11; interpreter and preparer sign Parts 9 and 10.",
    "8 CFR 103.2(a)(2)",
    code="signature",
    blocks=False,
)


def problems(case: Case, filling: Filling, as_of: date) -> Iterator[Problem]:
    """What is wrong, and words to the person who files."""
    yield from designation_problems(case, as_of)
    yield from _part_7(case, filling, as_of)
    for item, papers in EVIDENCE:
        yield papers.at(item)
    if case.yes_no("tps.work_permit"):
        yield WORK_PERMIT.at("1.3")
    yield from _fee(case, as_of)
    if case.text("tps.application") == "first":
        yield EARLIER.at("1.1")
    yield BESIDE_ASYLUM.at("")
    yield OWN_COPY.at("")
    yield SIGN.at("8.6.a")


def _part_7(case: Case, filling: Filling, as_of: date) -> Iterator[Problem]:
    """A Yes can close TPS, or need a waiver; neither is for a form to settle."""
    said = [(one.item.question, one.label, _said(one, case, as_of)) for one in _asked(filling)]
    unsaid = [number for number, _, answer in said if answer is None]
    if unsaid:
        items = ", ".join(unsaid)
        yield UNANSWERED.at(f"7.{unsaid[0]}", number=str(len(unsaid)), items=items)
    yes = [(number, f"{number} ({label})") for number, label, answer in said if answer == "yes"]
    if yes:
        yield LOOK_FIRST.at(f"7.{yes[0][0]}", items=", ".join(words for _, words in yes))


def _asked(filling: Filling) -> Iterator[Choice]:
    for choice in filling.form_map.choices:
        part, number = choice.item.part, choice.item.question.partition(".")[0]
        if part == "7" and int(number) >= FIRST_OF_ADMISSIBILITY:
            yield choice


def _said(choice: Choice, case: Case, as_of: date) -> str | None:
    source = choice.source
    if source.derive:
        return word(DERIVED[source.derive](case, as_of))
    return word(case.get(source.facts[0]))


def _fee(case: Case, as_of: date) -> Iterator[Problem]:
    filing = FILING.get(case.text("tps.application"))
    if filing is None:
        return
    cost = fee(filing, "uscis_paper", as_of, ms_l_class=bool(case.yes_no("application.ms_l_class")))
    if cost.amount is not None:
        waived = cost.amount - (cost.even_if_waived or 0)
        yield FEE.at("", amount=str(cost.amount), waived=str(waived))
