"""Does each form show each answer of each persona, to two renderers, draft and flat copy?"""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.forms.poppler import seen_otherwise
from wellfounded.facts import Case
from wellfounded.forms.drawing import Placement, flatten
from wellfounded.forms.fill import Filled, fill_form, verify
from wellfounded.forms.mapping.form import Form
from wellfounded.forms.official import FieldTree

from .conftest import AS_OF, for_whom


def drafts(form: Form, case: Case, blank: bytes) -> list[Filled]:
    return [
        fill_form(form.id, case, blank=blank, as_of=AS_OF, about=about)
        for about in for_whom(form, case)
    ]


@pytest.fixture(scope="module")
def filled(form: Form, case: Case, blank: bytes) -> list[Filled]:
    return drafts(form, case, blank)


def all_texts(draft: Filled) -> list[Placement]:
    """The texts of the form itself and of every renamed page."""
    copied = [
        Placement(mark.field + copy.suffix, mark.text)
        for copy in draft.filling.copies
        for mark in copy.placements
    ]
    return [*draft.filling.placements, *copied]


def test_the_pages_show_what_was_meant(filled: list[Filled]) -> None:
    for draft in filled:
        assert verify(draft) == []


@pytest.mark.parametrize("flat", [False, True], ids=["draft", "flat"])
def test_poppler_sees_every_answer(filled: list[Filled], flat: bool, tmp_path: Path) -> None:
    for number, draft in enumerate(filled):
        path = tmp_path / f"{number}.pdf"
        path.write_bytes(flatten(draft.pdf) if flat else draft.pdf)
        fields = FieldTree.read(draft.pdf)
        assert list(seen_otherwise(path, fields, all_texts(draft))) == []


def test_nothing_is_written_where_a_hand_or_an_officer_writes(filled: list[Filled]) -> None:
    for draft in filled:
        held = {field.name: field.held for field in FieldTree.read(draft.pdf).fields}
        blank = {f for f in draft.filling.form_map.never() if held.get(f)}
        assert not blank - {f.name for f in FieldTree.read(draft.pdf).fields if f.default}
