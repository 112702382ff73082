"""Is every field of Form I-131 mapped once or not ours, and does the print agree with the map?"""

from __future__ import annotations

import re
from importlib.resources import files
from pathlib import Path

import pypdfium2

from tests.forms.printed import items_in_tooltips, units_as_printed
from wellfounded.facts.catalogue import fact_at
from wellfounded.forms.i131 import FORM
from wellfounded.forms.i131.kinds import GROUPS
from wellfounded.forms.mapping.pins import load
from wellfounded.forms.official import FieldTree

MAP = FORM.form_map()
PINS = load((files("wellfounded.forms.i131") / "pins.json").read_text(encoding="utf-8"))
PRINTED = {
    "1.G-28 yes": "Fill in box if G",
    "1.1-11 refugee_document": "I now hold refugee or asylee status",
    "1.1-11 resident_document": "I am a lawful permanent resident as a direct result of refugee",
    "1.1-11 tps": "I am a TPS beneficiary",
    "1.1-11 pending_green_card": "A pending Form I-485",
    "1.1-11 pending_asylum": "A pending Form I-589",
    "1.1-11 pending_tps": "A pending initial Form I-821",
    "1.1-11 deferred_departure": "Deferred Enforced Departure",
    "1.1-11 parolee": "Being a current parolee",
    "1.1-11 parole_in_place": "I am applying for an initial period of parole in place",
    "1.1-11 again_family": "Family Reunification Parole Process",
    "1.1-11 again_afghan": "Certain Afghans Paroled",
    "1.1-11 again_ukraine": "Re-parole Process for certain Ukrainian",
    "1.1-11 again_minors": "Central American Minors",
    "1.1-11 again_program": "Other Program or Process",
    "1.1-11 again": "I was initially paroled into the United States",
    "3.1 yes": "Hispanic or Latino",
    "3.1 no": "Not Hispanic or Latino",
    "3.2 native_american": "Amer",
    "3.2 black": "Blac",
    "3.2 pacific_islander": "Nati",
    "3.2 white": "Whit",
    "3.5 other": "Unknown/O",
    "3.6 other": "Unknow",
    "4.5 not_received": "My document was issued, but I did not receive it",
    "4.5 lost": "I received my document, but then it was lost",
    "4.5 wrong_by_me": "I received my document, but it has incorrect information because of an "
    "error caused by me",
    "4.5 wrong_by_others": "I received my document, but it has incorrect information because of an "
    "error not caused by me",
    "4.6.a a_number": "A-Number",
    "4.6.a birth_or_citizenship": "Country of Birth",
    "4.6.a terms": "Terms and Conditions",
    "4.6.a date_of_birth": "Date of Birth",
    "4.6.a validity": "Validity Date",
    "4.7 home": "To the U.S. address",
    "4.7 abroad": "To a U.S. Embassy",
    "4.8 mail": "To the address shown in Part 2.",
    "4.8 other": "To the address shown below",
    "7.4 one": "One Trip",
    "7.4 more": "More than one trip",
    "9.1 yes": "I am requesting an Employment Authorization Document",
}
"""What prints to the right of a box, where it is not the word of the answer."""

NEAR = {"3.1": 120, "3.2": 26, "3.5": 60, "3.6": 40}
"""How many points the words of a box reach, where those of others stand beside them."""

NO_ITEM = re.compile(r"Part \d+\. |Item Numbers? \d+\.|Rows? \d\.|\(U\. ?S\. ?C\. ?I\. ?S\.\)")
WRONG_ITEM = {
    "form1[0].P5[0].Part2_Line4_AptSteFlrNumber[0]": "it says item 3 of a company",
    "form1[0].P5[0].Part2_Line4_Unit[2]": "it says item 3 of a company",
    "form1[0].P7[0].P3_Line4_Pound1[0]": "it says item 3, and stands under item 4",
    "form1[0].P7[0].P3_Line4_Pound2[0]": "it says item 3, and stands under item 4",
    "form1[0].P7[0].P3_Line4_Pound3[0]": "it says item 3, and stands under item 4",
}
"""Fields whose tooltip names another item than the print, each looked at."""


def test_what_is_left_alone_says_whom_it_is_for() -> None:
    assert all(group.reason.endswith(".") for group in MAP.not_ours)
    reasons = " ".join(group.reason for group in MAP.not_ours)
    for whom in ("reentry permit", "armed forces", "sponsor", "task force", "somebody else"):
        assert whom in reasons, whom


def letters(words: str) -> str:
    """Letters and digits alone: the middle of a line is cut through its commas and dashes."""
    return re.sub(r"[^A-Za-z0-9]", "", words)


def test_the_words_beside_each_box_are_its_answer(official_forms: Path, tree: FieldTree) -> None:
    document = pypdfium2.PdfDocument(official_forms / "i-131-2025-01-20.pdf")
    pages = [page.get_textpage() for page in document]
    beside = [choice for choice in MAP.choices if not choice.chooser]
    assert sum(len(choice.boxes) for choice in beside) == 90
    for choice in beside:
        for answer, mark in choice.boxes.items():
            _, bottom, right, top = tree[mark.box].rect
            page = pages[tree[mark.box].page - 1]
            reach = 24 if set(choice.boxes) == {"yes", "no"} else 520
            reach = NEAR.get(str(choice.item), reach)
            words = page.get_text_bounded(right, (bottom + top) / 2, right + reach, top)
            wanted = PRINTED.get(f"{choice.item} {answer}", answer.capitalize())
            assert letters(words).startswith(letters(wanted)), (str(choice.item), answer, words)
    document.close()


def test_the_words_above_each_unit_box_are_its_kind(official_forms: Path, tree: FieldTree) -> None:
    assert units_as_printed(FORM, official_forms, tree) == 3


def test_the_item_of_each_box_is_that_of_its_tooltip(tree: FieldTree) -> None:
    number = r"(?<![\d-])(\d{1,2})\. ?(?:[A-Ia-c]\.?)? "
    checked = items_in_tooltips(FORM, tree, number=number, no_item=NO_ITEM, wrong=WRONG_ITEM)
    assert checked > 70


def test_the_part_of_each_box_is_that_of_its_name(tree: FieldTree) -> None:
    checked = 0
    for text in MAP.texts:
        said = re.search(r"\.P(?:ar|art)?(\d+)_", text.box)
        if said:
            checked += 1
            assert said[1] == text.item.part, text.box
    assert checked > 75


def test_every_kind_of_paper_has_one_box_and_belongs_where_the_form_says() -> None:
    [kinds] = [choice for choice in MAP.choices if str(choice.item) == "1.1-11"]
    options = fact_at("travel_document.kind").kind
    assert set(kinds.boxes) == set(getattr(options, "options"))  # noqa: B009
    grouped = {*GROUPS["refugee_document"], *GROUPS["advance_parole"], *GROUPS["parole"], "tps"}
    assert grouped == set(kinds.boxes)
    assert set(GROUPS["new_period"]) < set(GROUPS["parole"])
