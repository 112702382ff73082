"""Is every field of the real Form I-765 mapped once or not ours, and is each what is printed?"""

from __future__ import annotations

import re
from importlib.resources import files
from pathlib import Path

import pypdfium2

from wellfounded.forms.i765 import FORM
from wellfounded.forms.mapping.pins import load
from wellfounded.forms.official import FieldTree

HERE = files("wellfounded.forms.i765")
PINS = load((HERE / "pins.json").read_text(encoding="utf-8"))
MAP = FORM.form_map()
HOLDER = re.compile(r"(\d+)\. ?(?:([A-H])\. ?)?(?:Enter|Select|Provide|U SC|Sex|Date)")

# What prints to the right of a box, where it is not the word of the answer itself.
PRINTED = {
    "Top.G-28": "Select", "1.1 initial": "Initial", "1.1 replacement": "Replace",
    "1.1 renewal": "Renewal", "apartment": "Apt", "suite": "Ste", "floor": "Flr",
    "3.1 english": "I can", "3.1 interpreter": "The in", "3.2": "At my",
    "5.7 no": "I am not", "5.7 yes": "I am an", "5.7.b yes": "extends", "5.7.b no": "does",
}  # fmt: skip


def test_the_words_beside_each_box_are_its_answer(official_forms: Path, tree: FieldTree) -> None:
    document = pypdfium2.PdfDocument(official_forms / "i-765-2025-08-21.pdf")
    pages = [page.get_textpage() for page in document]
    choices = list(MAP.chosen())
    assert sum(len(choice.boxes) for choice in choices) == 35
    for choice in choices:
        for answer, mark in choice.boxes.items():
            field = tree[mark.box]
            _, bottom, right, top = field.rect
            words = pages[field.page - 1].get_text_bounded(right, bottom - 1, right + 40, top + 1)
            item = str(choice.item)
            wanted = PRINTED.get(f"{item} {answer}") or PRINTED.get(item) or PRINTED.get(answer)
            wanted = wanted or answer.capitalize()
            assert words.strip().startswith(wanted[:6]), (item, answer, words)
    document.close()


def test_the_item_in_the_tooltip_is_that_of_the_entry(tree: FieldTree) -> None:
    checked = 0
    entries = [*MAP.texts, *(text for sheet in MAP.sheets.values() for text in sheet.header)]
    for entry in entries:
        said = HOLDER.search(tree[entry.box].tooltip)
        # Tooltips of other names differ from row to row; see the test of their order.
        if said is None or entry.label.startswith("Other name"):
            continue
        number, letter = said.groups()
        checked += 1
        assert entry.item.question == (f"{number}.{letter.lower()}" if letter else number), entry
    assert checked > 55


def test_the_other_names_run_down_the_page_in_the_order_of_their_items(tree: FieldTree) -> None:
    [table] = MAP.rows
    for row, item in zip(table.texts, "234", strict=True):
        for text, part in zip(row, "ABC", strict=True):
            assert re.search(rf" {item}\. ?{part}\. ", tree[text.box].tooltip), text
    tops = [tree[text.box].rect[3] for row in table.texts for text in row]
    assert tops == sorted(tops, reverse=True)


def test_the_places_for_more_run_down_their_columns(tree: FieldTree) -> None:
    [sheet] = MAP.sheets.values()
    places = [[tree[box].rect for box in place.boxes] for place in sheet.continues]
    assert len(places) == 5
    for page, part, item, body in places:
        assert page[1] == part[1] == item[1], "three boxes side by side"
        assert page[0] < part[0] < item[0]
        assert 0 < page[1] - body[3] < 10, "with their lines right below them"
    order = [(body[0] > 300, -body[3]) for *_, body in places]
    assert order == sorted(order)
