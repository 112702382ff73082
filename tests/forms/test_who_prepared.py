"""Do all forms say the same of the preparer, and each of them what the case says?"""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import pytest

from wellfounded.facts import parse_case
from wellfounded.forms.mapping.entries import Choice
from wellfounded.forms.mapping.result import Filling
from wellfounded.forms.offered import offered
from wellfounded.forms.official import FieldTree
from wellfounded.forms.subject import relatives

FORMS = {
    "I-765": "i-765-2025-08-21.pdf",
    "I-730": "i-730-2025-01-20.pdf",
    "I-821": "i-821-2025-01-20.pdf",
    "I-912": "i-912-2025-07-22.pdf",
}
SAYS, BEYOND = "preparer_represents", "preparer.beyond_preparation"
CASE = {
    "family": {"children": [{"name": {"family": "Rivas", "given": "Ana"}}]},
    "application": {"prepared_by_other": True},
}


@pytest.fixture(scope="module")
def trees(official_forms: Path) -> dict[str, FieldTree]:
    return {form: FieldTree.read((official_forms / file).read_bytes()) for form, file in
            FORMS.items()}  # fmt: skip


def filled(form: str, tree: FieldTree, preparer: dict[str, Any]) -> Filling:
    case = parse_case(CASE | {"preparer": preparer}, "case")
    about = relatives(case)["family.children[0]"] if form == "I-730" else None
    return offered(form).prepare(case, tree, date(2026, 7, 1), relative=about)


def ticked(filling: Filling, choice: Choice) -> list[str]:
    return [word for word, mark in choice.boxes.items() if mark.box in filling.written()]


def said(filling: Filling) -> tuple[list[str], list[str]]:
    """What is ticked at the preparer's item 7, and beneath it."""
    choices = filling.form_map.choices
    represents = next(one for one in choices if one.source.derive == SAYS)
    beyond = next(one for one in choices if BEYOND in one.source.facts)
    return ticked(filling, represents), ticked(filling, beyond)


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize(
    ("preparer", "ticks"),
    [
        ({"kind": "attorney"}, (["yes"], ["yes"])),
        ({"kind": "accredited"}, (["yes"], ["yes"])),
        ({"kind": "student"}, (["no"], [])),
        ({"kind": "helper"}, (["no"], [])),
        ({"kind": "consultant"}, (["no"], [])),
        ({"kind": "helper", "represents": True}, (["no"], [])),
        ({"represents": True}, (["yes"], ["yes"])),
        ({"represents": False}, (["no"], [])),
    ],
)
def test_who_the_preparer_is_says_it_on_every_form(
    form: str, trees: dict[str, FieldTree], preparer: dict[str, Any], ticks: tuple[list[str], ...]
) -> None:
    filling = filled(form, trees[form], preparer | {"beyond_preparation": True})
    assert said(filling) == ticks
