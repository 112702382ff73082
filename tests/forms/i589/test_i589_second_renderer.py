"""Does a second renderer see every answer of every persona in its box, draft and flat copy?"""

from __future__ import annotations

from importlib.resources import files
from pathlib import Path

import pytest

from tests.forms.poppler import seen_otherwise
from wellfounded.facts import read_case
from wellfounded.forms.drawing import Placement, flatten
from wellfounded.forms.fill import Filled, fill_form
from wellfounded.forms.official import FieldTree

from .conftest import AS_OF

PERSONAS = sorted(Path(str(files("wellfounded.facts") / "personas")).glob("*.toml"))


@pytest.fixture(params=PERSONAS, ids=lambda path: path.stem, scope="module")
def draft(request: pytest.FixtureRequest, blank: bytes) -> Filled:
    return fill_form("i-589", read_case(request.param), blank=blank, as_of=AS_OF)


def all_marks(draft: Filled) -> list[Placement]:
    """The texts of the form itself and of every renamed page."""
    copied = [
        Placement(mark.field + copy.suffix, mark.text)
        for copy in draft.filling.copies
        for mark in copy.placements
    ]
    return [*draft.filling.placements, *copied]


@pytest.mark.parametrize("flat", [False, True], ids=["draft", "flat"])
def test_poppler_sees_every_answer_in_its_box(draft: Filled, flat: bool, tmp_path: Path) -> None:
    path = tmp_path / "filled.pdf"
    path.write_bytes(flatten(draft.pdf) if flat else draft.pdf)
    marks = all_marks(draft)
    assert len(marks) > 20
    assert list(seen_otherwise(path, FieldTree.read(draft.pdf), marks)) == []


def test_a_planted_difference_is_seen(draft: Filled, tmp_path: Path) -> None:
    path = tmp_path / "filled.pdf"
    path.write_bytes(draft.pdf)
    first = draft.filling.placements[0]
    wrong = Placement(first.field, first.text + "x")
    assert [row[0] for row in seen_otherwise(path, FieldTree.read(draft.pdf), [wrong])]
