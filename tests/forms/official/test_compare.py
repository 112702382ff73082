"""A new edition is compared field by field, and one line says whether a map still holds."""

import io
from collections.abc import Callable

import pikepdf
import pytest

from wellfounded.forms.official import compare


def edited(pdf: bytes, change: Callable[[pikepdf.Object], None], which: str = "Name1") -> bytes:
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        for page in opened.pages:
            for one in page.Annots:
                if str(one.T) == which:
                    change(one)
        out = io.BytesIO()
        opened.save(out)
    return out.getvalue()


def test_the_same_form_holds(i589: bytes) -> None:
    found = compare(i589, i589)
    assert found.holds
    assert str(found) == "A map of the old edition holds for the new one: no field changed."


@pytest.mark.parametrize(
    ("change", "kind", "holds"),
    [
        (lambda one: one.__setitem__("/TU", pikepdf.String("Enter age")), "retitled", False),
        (lambda one: one.__setitem__("/MaxLen", 3), "lengths", False),
        (lambda one: one.__setitem__("/Rect", [60, 700, 260, 716]), "moved", True),
    ],
)
def test_one_change(
    printed: Callable[..., bytes],
    change: Callable[[pikepdf.Object], None],
    kind: str,
    holds: bool,
) -> None:
    old = printed("Form I-9 Edition 01/20/25")
    found = compare(old, edited(old, change))
    assert getattr(found, kind) == ("Name1",)
    assert found.holds is holds


def test_added_removed_and_renamed(printed: Callable[..., bytes]) -> None:
    footer = "Form I-9 Edition 01/20/25"
    old, new = printed(footer, names=("Name", "Age")), printed(footer, names=("Surname",))
    found = compare(old, new)
    assert found.renamed == (("Name1", "Surname1"),)
    assert found.removed == ("Age1",)
    assert not found.holds
    assert "must be checked against the new one: 1 removed, 1 renamed" in str(found)
    assert compare(new, old).added == ("Age1",)
