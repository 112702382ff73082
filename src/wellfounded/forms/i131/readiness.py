"""What else must be right with a Form I-131 before it is sent, or a trip begun? 8 CFR 223.2."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from wellfounded.facts.case_file.case import Case
from wellfounded.forms.i131.answers import outside
from wellfounded.forms.i131.cost import cost
from wellfounded.forms.i131.danger_of_travel import I131, travel_problems
from wellfounded.forms.i131.kinds import ADVANCE_PAROLE, REFUGEE_DOCUMENT, kind
from wellfounded.forms.mapping.result import Filling
from wellfounded.forms.readiness.gate import Gate
from wellfounded.forms.readiness.problem import Problem
from wellfounded.law.after_protection.holding import (
    asylum_held,
    in_status,
    permanent,
    refugee_held,
)
from wellfounded.logic import Condition, Reading, yes

RIGHT_KIND: tuple[tuple[str, Condition, Gate], ...] = (
    (
        "refugee_document",
        asylum_held | refugee_held,
        I131.gate(
            "kind.refugee_document",
            "the case does not show asylum or refugee status today",
            "A resident by that way takes item 3; who waits for a decision asks for advance"
            " parole.",
            "8 CFR 223.2",
        ),
    ),
    (
        "resident_document",
        permanent,
        I131.gate(
            "kind.resident_document",
            "the case does not show a green card today",
            "Take item 2.",
            "8 CFR 223.2",
        ),
    ),
    (
        "tps",
        in_status("tps"),
        I131.gate(
            "kind.tps", "the case does not show TPS today", "Look at item 5.C.", "8 CFR 223.2"
        ),
    ),
    (
        "pending_asylum",
        yes("application.filed") & ~(asylum_held | refugee_held),
        I131.gate(
            "kind.pending_asylum",
            "no asylum form waits: it was not filed, or asylum was given",
            "After a grant a refugee travel document is asked for, item 2.",
            "8 CFR 208.8",
        ),
    ),
)
"""The kind of paper, what it rests on, and what to say where that is not so."""
LEFT_ALREADY = I131.gate(
    "abroad",
    "the person is outside the United States, and this paper is asked for before leaving",
    "This needs an immigration attorney before anything is sent.",
    "8 CFR 223.2",
)
FROM_ABROAD = I131.notice(
    "from_abroad",
    "from abroad a refugee travel document is asked for within a year of leaving, and an officer"
    " may say no",
    "Look at the day of leaving, and ask an immigration attorney.",
    "8 CFR 223.2",
)
INTERPRETER = I131.gate(
    "interpreter",
    "an interpreter read the form out, and is not named",
    "Complete the interpreter's name in Part 11; the interpreter signs it.",
    "8 CFR 103.2(a)(2)",
)
SIGN = I131.notice(
    "signature",
    "the form is signed by hand, in ink, after it was read",
    "The person signs Part 10, an interpreter Part 11, a preparer Part 12, and each sheet of Part"
    " 13 is signed and dated.",
    "8 CFR 103.2(a)(2)",
)
PAPERS = I131.notice(
    "papers",
    "proof of the status that it rests on goes with it, a copy of a photo ID, and two photos",
    "Look at the instructions of the day for this kind of paper.",
)
FEE_PAGE = "Look at the fee page on the day of sending."
NO_FEE_HERE = I131.notice(
    "fee.not_kept", "what this paper costs on {day} is not kept here", FEE_PAGE, "8 CFR 106.2"
)
FEE = I131.notice("fee", "on {day} the fee is {amount} dollars", FEE_PAGE, "8 CFR 106.2")
FULL_FEE = I131.notice(
    "fee.not_waived",
    "on {day} the fee is {amount} dollars and cannot be waived",
    FEE_PAGE,
    "8 CFR 106.2",
)
IMPRECISE = I131.notice(
    "imprecise",
    "{number} dates are not known to the day",
    "Look for papers that show the day; never choose one.",
)


def problems(case: Case, filling: Filling, as_of: date) -> Iterator[Problem]:
    """What is wrong, and words to the person who sends it."""
    yield from travel_problems(case, as_of)
    yield from _right_kind(case, as_of)
    yield from _from_abroad(case, as_of)
    yield from _signatures(case)
    yield from _with_it(case, as_of)
    if filling.imprecise:
        first, number = filling.imprecise[0], len(filling.imprecise)
        yield IMPRECISE.at(str(first.item), number=str(number))


def _right_kind(case: Case, as_of: date) -> Iterator[Problem]:
    at = Reading(case.known(as_of))
    for code, rests_on, closed in RIGHT_KIND:
        if kind(case) == code and rests_on.decide(at) is False:
            yield closed.at("1.1-11")


def _from_abroad(case: Case, as_of: date) -> Iterator[Problem]:
    gone = outside(case, as_of)
    if gone is True and kind(case) in (*ADVANCE_PAROLE, "tps"):
        yield LEFT_ALREADY.at("1.1-11")
    if gone is True and kind(case) in REFUGEE_DOCUMENT:
        yield FROM_ABROAD.at("6.5")


def _signatures(case: Case) -> Iterator[Problem]:
    if case.text("signing.read") == "interpreter" and not case.text("interpreter.family"):
        yield INTERPRETER.at("11.1")
    yield SIGN.at("10.4")


def _with_it(case: Case, as_of: date) -> Iterator[Problem]:
    yield PAPERS.at("1.1-11")
    found = cost(case, as_of)
    if found is None or found.amount is None:
        yield NO_FEE_HERE.at("", day=as_of)
    else:
        closed = FULL_FEE if found.even_if_waived == found.amount else FEE
        yield closed.at("", day=as_of, amount=str(found.amount))
