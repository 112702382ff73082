"""Does a person who would not say, or of whom nothing is known, answer nothing on any form?"""

from __future__ import annotations

import pytest

from wellfounded.facts import CATALOGUE, Case, Reason, Unknown
from wellfounded.facts.kinds import Records, Value
from wellfounded.forms.mapping.form import About, Form
from wellfounded.forms.official import FieldTree
from wellfounded.forms.subject import subject

from .conftest import AS_OF

SPOUSE = "family.spouse"
WHOSE_PETITION = {"Beneficiary"}
"""Item of Form I-730 that says only for whom it is filled."""
ASKED = [
    path
    for path, fact in CATALOGUE.items()
    if "[]" not in path and not isinstance(fact.kind, Records)
]


@pytest.mark.parametrize("reason", [None, *Reason])
def test_no_box_is_ticked_and_none_is_written(
    form: Form, tree: FieldTree, reason: Reason | None
) -> None:
    answers: dict[str, Value] = {}
    if reason is not None:
        answers |= dict.fromkeys(ASKED, Unknown(reason))
    about = SPOUSE if form.about is About.RELATIVE else ""
    if about:
        answers[f"{SPOUSE}.name.given"] = "Noor"
    whose = subject(form, Case(answers=answers, sizes={}), about)
    filling = form.prepare(whose.case, tree, AS_OF, relative=whose.relative)
    ticked = {mark.field for mark in filling.ticks}
    said = {
        choice.item.question
        for choice in filling.form_map.choices
        if any(mark.box in ticked for mark in choice.boxes.values())
    }
    assert said <= WHOSE_PETITION
    assert {mark.text for mark in filling.placements} <= {"", "Noor", "1"}
