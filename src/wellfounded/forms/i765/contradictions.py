"""Which answers on Form I-765 cannot stand beside each other, or beside the case?"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from wellfounded.facts.case_file.case import Case
from wellfounded.forms.i765.answers import category
from wellfounded.forms.readiness.gate import Gate, gate
from wellfounded.forms.readiness.problem import Problem
from wellfounded.law.after_protection.holding import permanent
from wellfounded.law.permission_to_work.category import OPEN
from wellfounded.logic import Reading

AGAIN = ("renewal", "replacement")


def _contradiction(id: str, reason: str) -> Gate:
    fix = "Ask the person which is right, and mend the other."
    return gate(f"contradiction.i765_{id}", reason, fix, "8 CFR 103.2(a)(2)")


GREEN_CARD = _contradiction(
    "green_card", "a work permit is asked for, and the case tells of a green card"
)
NOT_OPEN = _contradiction("not_open", "the card asked for is {asked}, which the case does not open")
NEVER_FILED = _contradiction(
    "never_filed", "a card is to be renewed or replaced, and no form was sent before"
)
NO_CARD = _contradiction("no_card", "a card is to be renewed or replaced, and there is none")
OTHER_CARD = _contradiction(
    "other_card", "a card is to be renewed or replaced, and the one there is shows {card}"
)
A_CARD = _contradiction("a_card", "a first card is asked for, and there is one that shows {card}")
CONVICTED = _contradiction("convicted", "the answer is No, and the case tells of a conviction")
NO_INTERPRETER = _contradiction(
    "no_interpreter", "an interpreter read the form out, and no interpreter helped"
)


def contradictions(case: Case, as_of: date) -> Iterator[Problem]:
    """Answers that contradict one another, each with the item that shows it."""
    yield from _of_the_category(case, as_of)
    yield from _of_the_reason(case, as_of)
    convicted = any(arrest.yes_no("convicted") for arrest in case.items("arrests"))
    if convicted and case.yes_no("work_permit.arrested_for_a_crime") is False:
        yield CONVICTED.at("2.30")
    if case.text("signing.read") == "interpreter" and case.yes_no("interpreter.used") is False:
        yield NO_INTERPRETER.at("3.1")


def _of_the_category(case: Case, as_of: date) -> Iterator[Problem]:
    asked, reading = case.text("work_permit.asks_for"), Reading(case.known(as_of))
    if permanent.decide(reading) is True:
        yield GREEN_CARD.at("2.27")
    of_the_family = case.says_anything("principal")
    if asked in OPEN and not of_the_family and OPEN[asked].decide(reading) is False:
        yield NOT_OPEN.at("2.27", asked=asked)


def _of_the_reason(case: Case, as_of: date) -> Iterator[Problem]:
    reason, card = case.text("work_permit.reason"), case.text("work_permit.category")
    code = category(case, as_of)
    if reason == "initial" and card and card == code:
        yield A_CARD.at("1.1", card=card)
    if reason not in AGAIN:
        return
    # Cards of refugees and asylees often came without a form.
    if code == "C08" and case.yes_no("work_permit.filed_before") is False:
        yield NEVER_FILED.at("2.12")
    if card == "none":
        yield NO_CARD.at("1.1")
    elif card and code and card not in (code, "other"):
        yield OTHER_CARD.at("1.1", card=card)
