"""What else must be right with a Form I-131 before it is sent?

8 CFR 223.2.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from types import MappingProxyType

from wellfounded.facts.case_file.case import Case
from wellfounded.forms.i131.answers import outside
from wellfounded.forms.i131.cost import cost
from wellfounded.forms.i131.danger_of_travel import travel_problems
from wellfounded.forms.i131.kinds import ADVANCE_PAROLE, REFUGEE_DOCUMENT, kind
from wellfounded.forms.mapping.result import Filling
from wellfounded.forms.readiness.gate import Gate, gate, notice
from wellfounded.forms.readiness.problem import Problem
from wellfounded.law.after_protection.holding import (
    asylum_held,
    in_status,
    permanent,
    refugee_held,
)
from wellfounded.logic import Condition, Reading, yes

TRAVEL, BY_HAND = "8 CFR 223.2", "8 CFR 103.2(a)(2)"
RIGHT_KIND: Mapping[str, tuple[Condition, Gate]] = MappingProxyType(
    {
        "refugee_document": (
            asylum_held | refugee_held,
            gate(
                "travel_paper.no_protection",
                "the case does not show asylum or refugee status today",
                "A resident by that way takes item 3; who waits for a decision asks for advance"
                " parole.",
                TRAVEL,
            ),
        ),
        "resident_document": (
            permanent,
            gate(
                "travel_paper.no_green_card",
                "the case does not show a green card today",
                "Look at item 2.",
                TRAVEL,
            ),
        ),
        "tps": (
            in_status("tps"),
            gate(
                "travel_paper.no_tps",
                "the case does not show TPS today",
                "Look at item 5.C.",
                "USCIS pages of forms",
            ),
        ),
        "pending_asylum": (
            yes("application.filed") & ~(asylum_held | refugee_held),
            gate(
                "travel_paper.nothing_waits",
                "no asylum form waits: it was not filed, or asylum was given",
                "After a grant a refugee travel document is asked for, item 2.",
                "INA 212(d)(5)",
            ),
        ),
    }
)
"""What each kind of paper rests on, and what is said where the case is not so."""
ABROAD = gate(
    "travel_paper.abroad",
    "the person is outside the United States, and this paper is asked for before leaving",
    "This needs an immigration attorney before anything is sent.",
    "INA 212(d)(5)",
)
FROM_ABROAD = notice(
    "travel_paper.from_abroad",
    "from abroad a refugee travel document is asked for within a year of leaving, and an officer"
    " may say no",
    "Look at the day of leaving, and ask an immigration attorney.",
    TRAVEL,
)
INTERPRETER = gate(
    "travel_paper.interpreter",
    "an interpreter read the form out, and is not named",
    "Complete the interpreter's name in Part 11; the interpreter signs it.",
    BY_HAND,
)
SIGNED = notice(
    "travel_paper.signature",
    "the form is signed by hand, in ink, after it was read",
    "The person signs Part 10, an interpreter Part 11, a preparer Part 12; each sheet of Part 13 is"
    " signed and dated.",
    BY_HAND,
)
GOES_WITH_IT = notice(
    "travel_paper.goes_with_it",
    "proof of the status that it rests on goes with it, a copy of a photo ID, and two photos",
    "Look at the instructions of the day for this kind of paper.",
    "USCIS pages of forms",
)
FEE = notice(
    "travel_paper.fee",
    "on {day} the fee is {dollars} dollars",
    "Look at the fee page on the day of sending.",
    "8 CFR 106.2",
)
FEE_OPEN = notice(
    "travel_paper.fee_open",
    "what this paper costs on {day} is not kept here",
    "Look at the fee page on the day of sending.",
    "8 CFR 106.2",
)
IMPRECISE = notice(
    "travel_paper.imprecise",
    "{number} dates are not known to the day, such as {label}",
    "Look for papers that show the day; never choose one.",
)


def problems(case: Case, filling: Filling, as_of: date) -> Iterator[Problem]:
    """What is wrong, and words to the person who sends it."""
    yield from travel_problems(case, as_of)
    yield from _right_kind(case, as_of)
    yield from _from_abroad(case, as_of)
    if case.text("signing.read") == "interpreter" and not case.text("interpreter.family"):
        yield INTERPRETER.at("11.1")
    yield SIGNED.at("10.4")
    yield GOES_WITH_IT.at("1.1-11")
    yield _fee(case, as_of)
    if filling.imprecise:
        first = filling.imprecise[0]
        number = str(len(filling.imprecise))
        yield IMPRECISE.at(str(first.item), number=number, label=first.label)


def _right_kind(case: Case, as_of: date) -> Iterator[Problem]:
    if kind(case) in RIGHT_KIND:
        rests_on, closed = RIGHT_KIND[kind(case)]
        if rests_on.decide(Reading(case.known(as_of))) is False:
            yield closed.at("1.1-11")


def _from_abroad(case: Case, as_of: date) -> Iterator[Problem]:
    if outside(case, as_of) is not True:
        return
    if kind(case) in (*ADVANCE_PAROLE, "tps"):
        yield ABROAD.at("1.1-11")
    elif kind(case) in REFUGEE_DOCUMENT:
        yield FROM_ABROAD.at("6.5")


def _fee(case: Case, as_of: date) -> Problem:
    found = cost(case, as_of)
    if found is None or found.amount is None:
        return FEE_OPEN.at("", day=as_of)
    return FEE.at("", day=as_of, dollars=str(found.amount))
