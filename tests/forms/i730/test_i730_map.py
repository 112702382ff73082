"""Is every field of Form I-730 mapped once or not ours, and does the print agree with the map?"""

from __future__ import annotations

import re
from importlib.resources import files
from pathlib import Path

import pypdfium2
import pytest

from tests.forms.printed import items_in_tooltips, units_as_printed
from wellfounded.facts.catalogue import fact_at
from wellfounded.forms.i730 import FORM
from wellfounded.forms.mapping.entries import RELATIVE, Text
from wellfounded.forms.mapping.pins import load
from wellfounded.forms.official import FieldTree

MAP = FORM.form_map()
PINS = load((files("wellfounded.forms.i730") / "pins.json").read_text(encoding="utf-8"))
TEXTS: list[Text] = [
    *MAP.texts,
    *(text for table in MAP.rows for row in table.texts for text in row),
]
PRINTED = {
    "1.My Status refugee": "Refugee",
    "1.My Status asylee": "Asylee",
    "1.My Status resident_by_refugee_status": "Lawful Permanent Resident based on previous Refugee",
    "1.My Status resident_by_asylum": "Lawful Permanent Resident based on previous Asylee",
    "1.Beneficiary child": "Unmarried child",
    "1.Child biological": "Biological Child",
    "1.Child adopted": "Adopted Child",
    "1.G-28 yes": "Select this box",
    "2.21 yes": "Beneficiary is currently in the United States",
    "2.21 no": "Beneficiary is outside the United States",
    "2.23 never_here": "The beneficiary has never been in the United States",
    "2.23 now": "The beneficiary is now in immigration court",
    "2.23 never": "The beneficiary has never been in immigration court",
    "2.23 past": "The beneficiary is not now in immigration court",
    "5.1 english": "I can read and understand English",
    "5.1 interpreter": "The interpreter named in",
    "5.2 yes": "At my request",
    "6.1 english": "I can read and understand English",
    "6.1 interpreter": "The interpreter named in",
    "6.2 yes": "At my request",
    "8.7 no": "I am not an attorney",
    "8.7 yes": "I am an attorney",
    "8.7.b yes": "extends",
    "8.7.b no": "does not extend",
}
"""What prints to the right of a box, where it is not the word of the answer."""

NEAR = {"1.G-28 yes": 80, "1.My Status refugee": 40, "1.My Status asylee": 40, "8.7.b yes": 34}
"""How many points the words of a box reach, where others stand beside them."""

NO_ITEM = re.compile(r"(?:Part|art|tion) \d\. |Line (?:1|2|One|one|two|Two)\.|Spouse [12]\. ")
WRONG_ITEM = ("F[0].#subform[3].BeneficiaryE-mailAddress[0]",)
"""Its tooltip says item 3; it stands under item 4, beside the telephone."""


def test_the_words_beside_each_box_are_its_answer(official_forms: Path, tree: FieldTree) -> None:
    document = pypdfium2.PdfDocument(official_forms / "i-730-2025-01-20.pdf")
    pages = [page.get_textpage() for page in document]
    beside = [c for c in MAP.choices if not c.chooser]
    assert sum(len(choice.boxes) for choice in beside) == 34
    for choice in beside:
        for answer, mark in choice.boxes.items():
            _, bottom, right, top = tree[mark.box].rect
            page = pages[tree[mark.box].page - 1]
            reach = NEAR.get(f"{choice.item} {answer}", 330)
            words = page.get_text_bounded(right, bottom, right + reach, top)
            wanted = PRINTED.get(f"{choice.item} {answer}", answer.capitalize())
            assert words.strip().startswith(wanted), (str(choice.item), answer, words)
    document.close()


def test_the_words_above_each_unit_box_are_its_kind(official_forms: Path, tree: FieldTree) -> None:
    assert units_as_printed(FORM, official_forms, tree) == 7


def test_the_item_of_each_box_is_that_of_its_tooltip(tree: FieldTree) -> None:
    number = r"(?<![\d-])(\d{1,2})\. "
    checked = items_in_tooltips(FORM, tree, number=number, no_item=NO_ITEM, wrong=WRONG_ITEM)
    assert checked > 150


def test_the_two_prior_marriages_have_the_items_of_their_tooltips(tree: FieldTree) -> None:
    [table] = [table for table in MAP.rows if table.label == "Prior spouse"]
    for row, first in zip(table.texts, (15, 18), strict=True):
        said = [
            int(number)
            for text in row
            for number in re.findall(r"(?<![\d-])(\d{2})\. ", tree[text.box].tooltip)
        ]
        assert set(said) <= {first, first + 1, first + 2}
        assert len(said) >= 3


def test_the_part_of_each_box_is_that_of_its_tooltip(tree: FieldTree) -> None:
    for text in TEXTS:
        said = re.match(
            r"Part (\d)\. (?!Information About You, the Petitioner. 3)", tree[text.box].tooltip
        )
        if said and "Mailing Address (If different" not in tree[text.box].tooltip:
            assert said[1] == text.item.part, (text.box, tree[text.box].tooltip[:60])


def test_a_relative_is_asked_the_same_of_husband_or_wife_and_child() -> None:
    paths = [p for entry in MAP.texts for p in entry.source.facts if p.startswith(RELATIVE)]
    assert len(paths) > 80
    for path in paths:
        fact_at("family.spouse." + path.removeprefix(RELATIVE))
        fact_at("family.children[]." + path.removeprefix(RELATIVE))


@pytest.mark.parametrize("name", ["Pt1_Line1_MiddleName[0]", "Part2_Iine9_SSN[0]"])
def test_names_of_fields_that_lie_are_those_the_print_decided(name: str) -> None:
    [entry] = [text for text in MAP.texts if text.box.endswith(name)]
    assert str(entry.item) == {"P": "2.1", "2": "2.10"}["P" if "Middle" in name else "2"]


def _in_catalogue(path: str) -> str:
    return path.replace(RELATIVE, "family.children[].") if path.startswith(RELATIVE) else path
