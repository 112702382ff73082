"""Is every field of Form I-912 mapped once or not ours, and is each what the print says?"""

from __future__ import annotations

import re
from importlib.resources import files
from pathlib import Path

import pypdfium2

from wellfounded.forms.i912 import FORM
from wellfounded.forms.mapping.pins import load
from wellfounded.forms.official import FieldTree

MAP = FORM.form_map()
PINS = load((files("wellfounded.forms.i912") / "pins.json").read_text(encoding="utf-8"))

# What prints to the right of a box, where it is not the word of the answer itself.
PRINTED = {
    "1.1.A": "I am,", "1.1.B": "My household", "1.1.C": "I have", "2.1": "Check",
    "annulled": "Marriage", "employed": "Employed", "care": "Child", "loans": "Loans",
    "commuting": "Commuting", "7.1 english": "I can", "7.1 interpreter": "The inter",
    "7.2": "At my", "9.7 no": "I am not", "9.7 yes": "I am an", "9.7.B yes": "extends",
    "9.7.B no": "does not",
}  # fmt: skip
UNIT_HEADS = {"apartment": "Apt.", "suite": "Ste.", "floor": "Flr."}
ITEM = re.compile(r"(?:^|[ .)])(\d+)\. ?([A-C])?(?=[. ])")


def test_the_words_beside_each_box_are_its_answer(official_forms: Path, tree: FieldTree) -> None:
    document = pypdfium2.PdfDocument(official_forms / "i-912-2025-07-22.pdf")
    pages = [page.get_textpage() for page in document]
    looked = 0
    for choice in MAP.chosen():
        for answer, mark in choice.boxes.items():
            field = tree[mark.box]
            left, bottom, right, top = field.rect
            page, item = pages[field.page - 1], str(choice.item)
            if choice.chooser:
                words = page.get_text_bounded(left - 8, top, right + 8, top + 14)
                wanted = UNIT_HEADS[answer]
            else:
                words = page.get_text_bounded(right, bottom - 1, right + 42, top + 1)
                wanted = PRINTED.get(f"{item} {answer}") or PRINTED.get(item) or ""
                wanted = wanted or PRINTED.get(answer) or answer.capitalize()
            looked += 1
            assert words.strip().startswith(wanted[:4]), (item, answer, words)
    document.close()
    assert looked == 43


def test_the_tooltip_names_the_item(tree: FieldTree) -> None:
    """But for the tooltips that lie: the preparer's boxes count from 1 anew."""
    agreed = 0
    for entry in MAP.written():
        if entry.item.part in ("9", "10") or " " in entry.item.question:
            continue
        found = ITEM.findall(tree[entry.box].tooltip.rpartition(" Enter ")[0])
        number, letter = found[-1] if found else ("", "")
        wanted = entry.item.question.partition(".")
        if found and number == wanted[0]:
            agreed += 1
            assert letter in ("", wanted[2]), entry
    assert agreed > 60


def test_cells_of_a_row_stand_beside_each_other(tree: FieldTree) -> None:
    for table in MAP.rows:
        for row in table.texts:
            rects = [tree[text.box].rect for text in row]
            assert max(r[1] for r in rects) - min(r[1] for r in rects) < 2, table.label
            assert [r[0] for r in rects] == sorted(r[0] for r in rects), table.label
        tops = [tree[row[0].box].rect[3] for row in table.texts]
        assert tops == sorted(tops, reverse=True), "rows run down the page"
        for column in zip(*table.texts, strict=True):
            assert len({round(tree[text.box].rect[0]) for text in column}) == 1


def test_the_ruled_boxes_are_written_on_their_lines(tree: FieldTree) -> None:
    ruled = {entry.box.partition(".")[2] for entry in MAP.written() if entry.leading}
    assert ruled == {
        "#subform[2].Part5_Line9_Explanation[0]",
        "#subform[3].Part6_Line1_Situation[0]",
        "#subform[3].P6_Line3_Other[0]",
    }
    sheet = MAP.continuation
    assert sheet is not None
    assert (sheet.leading, len(sheet.continues), sheet.page) == (18, 4, 8)
    for place in sheet.continues:
        assert tree[place.body].height == 72, "four lines"


def test_combs_are_of_numbers_and_take_as_many_as_they_have_teeth(tree: FieldTree) -> None:
    combs = {field.name: field for field in tree.fields if field.comb}
    assert len(combs) == 8
    written = {entry.box: getattr(entry, "formatter", "") for entry in MAP.written()}
    teeth = {"a_number": 9, "nine_digits": 9, "i94": 11, "twelve_digits": 12}
    assert {name: field.max_len for name, field in combs.items()} == {
        name: teeth[written[name]] for name in combs
    }
