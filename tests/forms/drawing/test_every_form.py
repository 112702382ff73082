"""Each official form at hand fills in every field, and both readers of the page agree."""

import re

import pytest

from wellfounded.forms.drawing import Mark, Placement, Tick, fill, fits, flatten, read_back
from wellfounded.forms.official import FieldTree

FORMS = (
    "i-589-2025-01-20",
    "i-765-2025-08-21",
    "i-765ws-2025-08-21",
    "i-131-2025-01-20",
    "i-821-2025-01-20",
    "i-912-2025-07-22",
    "i-730-2025-01-20",
    "g-28-2018-09-17",
    "i-485-2025-01-20",
)


@pytest.mark.parametrize("form", FORMS)
def test_every_field_of_the_form(official, form: str) -> None:  # type: ignore[no-untyped-def]
    blank = official(form)
    tree = FieldTree.read(blank)
    texts, ticks = [], []
    for field in tree.fields:
        if field.kind == "text" and not field.barcode:
            texts.append(Placement(field.name, fits(tree, field.name, "Añ gjpq Áŷ").lines[0]))
        elif field.kind == "dropdown":
            texts.append(Placement(field.name, [one for one, _ in field.options if one.strip()][2]))
        elif field.kind == "checkbox":
            ticks.append(Tick(field.name, field.on_states[0]))
    for some_texts, some_ticks in ((texts, ticks), (texts[::2], ticks[::2]), ([], [])):
        draft = fill(blank, placements=some_texts, ticks=some_ticks)
        marks: list[Mark] = [*some_texts, *some_ticks]
        assert read_back(draft, marks) == []
        assert read_back(flatten(draft), marks, fields=tree) == []


def test_the_ruled_boxes_of_the_i765_hold_a_line_a_rule(official) -> None:  # type: ignore[no-untyped-def]
    blank = official("i-765-2025-08-21")
    tree = FieldTree.read(blank)
    ruled = [name for name in tree if re.search(r"Pt6Line\dd_AdditionalInfo", name)]
    assert ruled
    for name in ruled:
        fit = fits(tree, name, "word " * 500, leading=18)
        assert len(fit.lines) == round(tree[name].height / 18)
        marks = [Placement(name, " ".join(fit.lines), leading=18)]
        assert read_back(fill(blank, placements=marks), marks) == []
