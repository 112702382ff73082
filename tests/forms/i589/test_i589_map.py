"""Is every field of the real form mapped once or declared not ours, and is each what it was?"""

from __future__ import annotations

import re
from dataclasses import replace
from importlib.resources import files
from itertools import pairwise
from pathlib import Path

import pypdfium2
import pytest

from wellfounded.forms.i589 import FORM
from wellfounded.forms.mapping.entries import Choice, Rows, Text
from wellfounded.forms.mapping.pins import load, moved
from wellfounded.forms.official import FieldTree

PINS = load((files("wellfounded.forms.i589") / "pins.json").read_text(encoding="utf-8"))
MAP = FORM.form_map()
ROW_TEXTS = [text for table in MAP.rows for row in table.texts for text in row]
ROW_CHOICES = [choice for table in MAP.rows for row in table.choices for choice in row]
TEXTS: list[Text] = [*MAP.texts, *ROW_TEXTS]
CHOICES: list[Choice] = [*MAP.choices, *ROW_CHOICES]

# What prints to the right of a box, where it is not the word of the answer itself.
PRINTED = {
    "never": "I have never", "now": "I am now", "past": "I am not",
    "political_opinion": "Political", "particular_social_group": "Member", "torture": "Torture",
    "A.II.Spouse": "I am not", "A.II.Children no": "I do not", "A.II.Children yes": "I have",
    "A.III.5": "Decea", "A.I.CAT": "Check", "E.Preparer": "Select",
}  # fmt: skip


@pytest.mark.parametrize(
    "change",
    [{"tooltip": "Enter something else."}, {"rect": (1.0, 1.0, 9.0, 9.0)}, {"page": 3}],
    ids=["tooltip", "place", "page"],
)
def test_a_field_with_another_meaning_is_found(tree: FieldTree, change: dict[str, object]) -> None:
    first, *rest = tree.fields
    name = "form1[0].#subform[0].PtAILine4_LastName[0]"
    planted = tuple(replace(f, **change) if f.name == name else f for f in (first, *rest))
    [problem] = moved(PINS, FieldTree(planted, tree.pages))
    assert name in problem


def test_a_field_that_is_gone_is_found(tree: FieldTree) -> None:
    kept = tuple(field for field in tree.fields if not field.name.endswith("TextField32[0]"))
    assert len(moved(PINS, FieldTree(kept, tree.pages))) == 1


def test_the_words_beside_each_box_are_its_answer(official_forms: Path, tree: FieldTree) -> None:
    document = pypdfium2.PdfDocument(official_forms / "i-589-2025-01-20.pdf")
    pages = [page.get_textpage() for page in document]
    assert sum(len(choice.boxes) for choice in CHOICES) == 116
    for choice in CHOICES:
        for answer, mark in choice.boxes.items():
            field = tree[mark.box]
            _, bottom, right, top = field.rect
            words = pages[field.page - 1].get_text_bounded(right, bottom - 1, right + 36, top + 1)
            item = str(choice.item)
            wanted = PRINTED.get(f"{item} {answer}") or PRINTED.get(item) or PRINTED.get(answer)
            wanted = wanted or answer.capitalize()
            assert words.strip().startswith(wanted[:5]), (item, answer, words)
    document.close()


def _item_in_tooltip(tooltip: str) -> str | None:
    match = re.search(r"(?:You|Spouse|Children|Status)\. (\d+)\. ", tooltip)
    return match[1] if match else None


def test_tooltips_name_the_item_of_page_1_and_the_family(tree: FieldTree) -> None:
    checked = 0
    for text in TEXTS:
        said = _item_in_tooltip(tree[text.box].tooltip)
        if said and text.item.part in ("A.I", "A.II"):
            checked += 1
            assert re.findall(r"\d+", text.item.question)[-1] == said, text
    assert checked > 130


def _tables() -> list[Rows]:
    return [table for table in MAP.rows if not table.sheet]


@pytest.mark.parametrize("table", _tables(), ids=lambda table: str(table.item))
def test_cells_of_a_row_stand_beside_each_other(tree: FieldTree, table: Rows) -> None:
    for row in table.texts:
        heights = [tree[text.box].rect[1] for text in row]
        assert max(heights) - min(heights) < 2
        lefts = [tree[text.box].rect[0] for text in row]
        assert lefts == sorted(lefts), "From stands left of To, and columns in their order"
    columns = zip(*table.texts, strict=False)
    for column in columns:
        starts = {round(tree[text.box].rect[0]) for text in column}
        assert len(starts) == 1 or table.label == "Helper"
    tops = [tree[row[0].box].rect[3] for row in table.texts]
    assert tops == sorted(tops, reverse=True), "rows run down the page"


def test_the_boxes_of_a_child_stand_together(tree: FieldTree) -> None:
    children = next(table for table in MAP.rows if table.label == "Child")
    bands = []
    for texts, choices in zip(children.texts, children.choices, strict=True):
        boxes = [t.box for t in texts] + [m.box for c in choices for m in c.boxes.values()]
        assert len(boxes) == 26
        assert len({tree[box].page for box in boxes}) == 1
        edges = [tree[box].rect for box in boxes]
        bands.append((tree[boxes[0]].page, min(e[1] for e in edges), max(e[3] for e in edges)))
    assert [band[0] for band in bands] == [2, 3, 3, 3, 11, 11]
    for (page, low, _), (next_page, _, high) in pairwise(bands):
        assert next_page > page or high < low


def test_numbers_that_may_be_none_are_asked_if_any() -> None:
    numbers = {"a_number", "nine_digits", "twelve_digits", "i94"}
    headers = [text for sheet in MAP.sheets.values() for text in sheet.header]
    assert all(t.blank == "if any" for t in (*TEXTS, *headers) if t.formatter in numbers)
