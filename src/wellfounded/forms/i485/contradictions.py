"""Which answers on Form I-485 cannot stand beside each other, or beside the case?"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from wellfounded.facts.case_file.case import Case
from wellfounded.facts.catalogue.admissibility_asking import AT
from wellfounded.forms.i485.admissibility import ITEMS, SETTLED
from wellfounded.forms.i485.arrival import manner
from wellfounded.forms.i485.category import applying_as
from wellfounded.forms.readiness.gate import Gate, gate
from wellfounded.forms.readiness.problem import Problem

ARMED = ("military_or_police", "armed_group")
WHICH = "Ask the person which is right, and mend the other."
SIGNED = "8 CFR 103.2(a)(2)"


def _two(id: str, reason: str) -> Gate:
    return gate(f"i485.contradiction.{id}", reason, WHICH, SIGNED, code="contradiction")


SETTLED_YES = _two("settled", "the answer is No, and the case tells that it was so")
NO_GROUP = _two("armed", "50 and 51 are No, and the case tells of an army or a group")
NONE_JOINED = _two("groups", "no group is named, and the case tells of one")
CHECKED = _two("checked", "item 1.11 says without admission or parole, and this is No")
LAWFULLY = _two("presence", "the person came in without a check, and this is No")
HELP = _two("help", "the answer is No, and the case tells of help for a group")
CONSENT = _two("consent", "a card is wanted, and the consent that it needs is refused")
NO_SPOUSE = _two("no_spouse", "the person is married, and no spouse is named")
NO_EARLIER = _two("no_earlier_spouse", "a marriage has ended, and no earlier spouse is named")
OWN_RIGHT = _two("own_right", "the form is in the own right, and somebody else came first")
PREPARED = _two("prepared", "nobody prepared it, and a preparer is named")


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
            yield SETTLED_YES.at(f"9.{item}")
    if case.items("armed_groups") and all(case.yes_no(AT + word) is False for word in ARMED):
        yield NO_GROUP.at("9.51")
    if _said_none(case, "adjustment.organizations") and case.items("armed_groups"):
        yield NONE_JOINED.at("9.1")


def _beside_each_other(case: Case, as_of: date) -> Iterator[Problem]:
    unchecked = case.yes_no(AT + "entered_without_inspection")
    if manner(case, as_of) == "uninspected" and unchecked is False:
        yield CHECKED.at("9.75")
    if unchecked and case.yes_no(AT + "unlawfully_present") is False:
        yield LAWFULLY.at("9.76")
    if case.yes_no(AT + "violence_supported") is False and any(
        group.text("kind") in ("paid", "helped") for group in case.items("armed_groups")
    ):
        yield HELP.at("9.43.h")
    wants = case.yes_no("adjustment.wants_social_security_card")
    if wants and case.yes_no("adjustment.social_security_consent") is False:
        yield CONSENT.at("1.19")


def _family(case: Case, as_of: date) -> Iterator[Problem]:
    status = case.text("applicant.marital_status")
    if status == "married" and not case.says_anything("family.spouse"):
        yield NO_SPOUSE.at("6.4")
    if status in ("divorced", "widowed") and _said_none(case, "family.former_spouses"):
        yield NO_EARLIER.at("6.11")
    if applying_as(case, as_of) == "principal" and case.says_anything("principal"):
        yield OWN_RIGHT.at("2.2")
    if case.yes_no("application.prepared_by_other") is False and case.text("preparer.family"):
        yield PREPARED.at("12.1")


def _said_none(case: Case, path: str) -> bool:
    return bool(case.complete(path)) and not case.items(path)
