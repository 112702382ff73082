"""Which answers on Form I-485 cannot stand beside each other, or beside the case?"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from wellfounded.facts.case_file.case import Case
from wellfounded.facts.catalogue.admissibility_asking import AT
from wellfounded.forms.i485.admissibility import ITEMS, SETTLED
from wellfounded.forms.i485.arrival import manner
from wellfounded.forms.i485.category import applying_as
from wellfounded.forms.readiness.problem import Problem

ARMED = ("military_or_police", "armed_group")


def contradictions(case: Case, as_of: date) -> Iterator[Problem]:
    """Answers that contradict one another, each with the item that shows it."""
    yield from _beside_the_case(case)
    yield from _beside_each_other(case, as_of)
    yield from _family(case, as_of)


def _beside_the_case(case: Case) -> Iterator[Problem]:
    """The form says Yes where the case settles it, whatever was answered."""
    for item, words in ITEMS.items():
        settled = SETTLED.get(words[0])
        if case.yes_no(AT + words[0]) is False and settled is not None and settled(case):
            yield _contradiction(f"9.{item}", "the answer is No, and the case tells that it was so")
    if case.items("armed_groups") and all(case.yes_no(AT + word) is False for word in ARMED):
        yield _contradiction("9.51", "50 and 51 are No, and the case tells of an army or a group")
    if _said_none(case, "adjustment.organizations") and case.items("armed_groups"):
        yield _contradiction("9.1", "no group is named, and the case tells of one")


def _beside_each_other(case: Case, as_of: date) -> Iterator[Problem]:
    unchecked = case.yes_no(AT + "entered_without_inspection")
    if manner(case, as_of) == "uninspected" and unchecked is False:
        yield _contradiction("9.75", "item 1.11 says without admission or parole, and this is No")
    if unchecked and case.yes_no(AT + "unlawfully_present") is False:
        yield _contradiction("9.76", "the person came in without a check, and this is No")
    if case.yes_no(AT + "violence_supported") is False and any(
        group.text("kind") in ("paid", "helped") for group in case.items("armed_groups")
    ):
        yield _contradiction("9.43.h", "the answer is No, and the case tells of help for a group")
    wants = case.yes_no("adjustment.wants_social_security_card")
    if wants and case.yes_no("adjustment.social_security_consent") is False:
        yield _contradiction("1.19", "a card is wanted, and the consent that it needs is refused")


def _family(case: Case, as_of: date) -> Iterator[Problem]:
    status = case.text("applicant.marital_status")
    if status == "married" and not case.says_anything("family.spouse"):
        yield _contradiction("6.4", "the person is married, and no spouse is named")
    if status in ("divorced", "widowed") and _said_none(case, "family.former_spouses"):
        yield _contradiction("6.11", f"the person is {status}, and no earlier spouse is named")
    if applying_as(case, as_of) == "principal" and case.says_anything("principal"):
        yield _contradiction("2.2", "the form is in the own right, and somebody else came first")
    if case.yes_no("application.prepared_by_other") is False and case.text("preparer.family"):
        yield _contradiction("12.1", "nobody prepared it, and a preparer is named")


def _said_none(case: Case, path: str) -> bool:
    return bool(case.complete(path)) and not case.items(path)


def _contradiction(item: str, reason: str) -> Problem:
    return Problem(
        code="contradiction",
        item=item,
        reason=reason,
        fix="Ask the person which is right, and mend the other.",
        overridable=True,
    )
