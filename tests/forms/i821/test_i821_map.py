"""Is every field of Form I-821 mapped once or not ours, and is each what the print says?"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from importlib.resources import files
from pathlib import Path

import pypdfium2

from wellfounded.facts.catalogue import CATALOGUE
from wellfounded.facts.kinds import Choice
from wellfounded.forms.i821 import FORM
from wellfounded.forms.i821.eligibility import ITEMS
from wellfounded.forms.mapping.pins import load
from wellfounded.forms.official import FieldTree

MAP = FORM.form_map()
PINS = load((files("wellfounded.forms.i821") / "pins.json").read_text(encoding="utf-8"))

# What prints to the right of a box, where it is not the word of the answer itself.
PRINTED = {
    "Top.G-28": "Select", "1.1 first": "This is my init", "1.1 again": "This is my re-",
    "1.2 judge": "Immigration", "1.3 yes": "Yes, I am", "1.3 no": "No, I am",
    "2.17 annulled": "Marriage", "2.33 court": "Immigration C", "2.33 board": "Board",
    "2.33 federal": "I am no longer", "2.36.c": "Present", "3.1 yes": "Hispanic",
    "3.1 no": "Not Hispanic", "3.2 black": "Black or", "3.2 native_american": "American Indian",
    "3.2 pacific_islander": "Native Hawaiian", "3.5 other": "Unknown", "3.6 other": "Unknown",
    "not_known": "I ", "8.1 english": "I can read", "8.1 interpreter": "The interp",
    "8.2": "At my request", "10.7 no": "I am not", "10.7 yes": "I am an att",
    "10.7.b yes": "extends", "10.7.b no": "does not", "1.2 uscis": "USCIS",
    "apartment": "Apt.", "suite": "Ste.", "floor": "Flr.",
}  # fmt: skip
ITEM = re.compile(r"(?<![\d.])(\d{1,2})\. ?([A-H])?\.? (?=[A-Z\"])")


def test_the_words_beside_each_box_are_its_answer(official_forms: Path, tree: FieldTree) -> None:
    document = pypdfium2.PdfDocument(official_forms / "i-821-2025-01-20.pdf")
    pages = [page.get_textpage() for page in document]
    looked = 0
    for choice in MAP.chosen():
        for answer, mark in choice.boxes.items():
            field = tree[mark.box]
            assert field.on_states == (mark.on,)
            _, bottom, right, top = field.rect
            words = pages[field.page - 1].get_text_bounded(right, bottom + 3, right + 48, top)
            item = str(choice.item)
            wanted = PRINTED.get(f"{item} {answer}") or PRINTED.get(item) or PRINTED.get(answer)
            wanted = wanted or answer.capitalize()
            looked += 1
            lines = [line.strip() for line in words.splitlines()]
            assert any(line.startswith(wanted[:5].strip()) for line in lines), (item, answer)
    document.close()
    assert looked == 251, "all checkboxes of the form"


def test_the_number_left_of_each_question_of_part_7_is_its_item(
    official_forms: Path, tree: FieldTree
) -> None:
    """The names lie on pages 7 to 9, so the print is read: the nearest number above the boxes."""
    document = pypdfium2.PdfDocument(official_forms / "i-821-2025-01-20.pdf")
    asked = [c for c in MAP.choices if c.item.part == "7" and c.item.question not in ("1.c", "5")]
    assert len(asked) == 71
    for choice in asked:
        field = tree[choice.boxes["yes"].box]
        left = 36 if field.rect[0] < 306 else 318
        above = [
            (bottom, number)
            for number, x, bottom in _numbers(document[field.page - 1].get_textpage())
            if left - 4 < x < left + 4 and bottom > field.rect[1] - 4
        ]
        assert min(above)[1] == f"{choice.item.question}.", choice.item
    document.close()


def _numbers(page: pypdfium2.PdfTextPage) -> Iterator[tuple[str, float, float]]:
    """The numbers of items on a page, where each begins, and its foot."""
    for found in re.finditer(r"\b\d+\.(?:[a-e]\.)?", page.get_text_range()):
        left, bottom, _, _ = page.get_charbox(found.start())
        yield found[0], left, bottom


def test_every_question_on_admissibility_can_be_told(tree: FieldTree) -> None:
    about = CATALOGUE["admissibility_accounts[].about"].kind
    assert isinstance(about, Choice)
    assert {word for words in ITEMS.values() for word in words} <= {*about.options}
    told = {account.item.question: account.page for account in MAP.accounts if not account.box}
    for choice in MAP.choices:
        number = choice.item.question
        if choice.item.part == "7" and int(number.partition(".")[0]) >= 8:
            assert told[number] == tree[choice.boxes["yes"].box].page


def test_tooltips_name_the_item_where_they_do_not_lie(tree: FieldTree) -> None:
    agreed = 0
    for entry in MAP.written():
        if not entry.box or " " in entry.item.question or "{" in entry.item.question:
            continue
        found = ITEM.findall(tree[entry.box].tooltip.replace("Part ", "Part"))
        number, _, letter = entry.item.question.partition(".")
        if found and found[-1][0] == number:
            agreed += 1
            assert not letter or found[-1][1] in ("", letter.upper()), entry
    assert agreed > 90


def test_the_two_columns_of_a_table_are_two_people(tree: FieldTree) -> None:
    for table in MAP.rows:
        if table.label not in ("Former spouse", "Child"):
            continue
        for row, (left, right) in zip(table.texts, ((36, 306), (318, 588)), strict=True):
            assert all(left < tree[text.box].rect[0] < right for text in row), table.label
            tops = [tree[text.box].rect[3] for text in row if "unit" not in text.label]
            assert tops == sorted(tops, reverse=True), "the columns follow the print downward"


def test_the_ruled_boxes_are_written_on_their_lines(tree: FieldTree) -> None:
    ruled = {entry.box.partition(".")[2] for entry in MAP.written() if entry.leading}
    assert ruled == {"Page07[0].Part7_Item2_DescribeCountries[0]",
                     "Page07[0].Part7_Item2_DidNotAccept[0]"}  # fmt: skip
    sheet = MAP.continuation
    assert sheet is not None
    assert (sheet.leading, len(sheet.continues), sheet.page) == (18, 5, 13)
    assert {tree[place.body].height for place in sheet.continues} == {180}


def test_repeated_last_segments_are_told_apart_by_their_pages(tree: FieldTree) -> None:
    ends = Counter(name.rpartition(".")[2] for name in tree if "BarCode" not in name)
    repeated = {end for end, times in ends.items() if times > 1}
    assert len(repeated) == 8
    uses = MAP.uses()
    for end in repeated:
        boxes = [name for name in uses if name.endswith(f".{end}")]
        assert len({tree[box].page for box in boxes}) == len(boxes)
        for box in boxes:
            if tree[box].page != 13:
                others = {uses[one] for one in boxes if one != box and tree[one].page != 13}
                assert uses[box] not in others


def test_combs_are_of_numbers_and_take_as_many_as_they_have_teeth(tree: FieldTree) -> None:
    combs = {field.name: field for field in tree.fields if field.comb}
    assert len(combs) == 14
    written = {entry.box: getattr(entry, "formatter", "") for entry in MAP.written()}
    teeth = {"a_number": 9, "nine_digits": 9, "i94": 11, "twelve_digits": 12}
    assert {name: field.max_len for name, field in combs.items()} == {
        name: teeth[written[name]] for name in combs
    }
