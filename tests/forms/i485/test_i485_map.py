"""Is every field of the real form mapped once or declared not ours, and is each what it was?"""

from __future__ import annotations

from importlib.resources import files
from pathlib import Path

import pypdfium2
import pytest

from wellfounded.facts.catalogue import CATALOGUE, fact_at
from wellfounded.facts.catalogue.adjustment_category import CATEGORIES
from wellfounded.facts.kinds import YesNo
from wellfounded.forms.i485 import FORM
from wellfounded.forms.i485.admissibility import ITEMS
from wellfounded.forms.mapping.entries import Choice, Text
from wellfounded.forms.mapping.pins import load
from wellfounded.forms.official import FieldTree

BLANK = "i-485-2025-01-20.pdf"
PINS = load((files("wellfounded.forms.i485") / "pins.json").read_text(encoding="utf-8"))
MAP = FORM.form_map()
ROW_TEXTS = [text for table in MAP.rows for row in table.texts for text in row]
ROW_CHOICES = [choice for table in MAP.rows for row in table.choices for choice in row]
TEXTS: list[Text] = [*MAP.texts, *ROW_TEXTS]
CHOICES: list[Choice] = [*MAP.choices, *ROW_CHOICES]
CATEGORY = {
    "spouse_of_citizen": "Spouse of a U.S. Citizen",
    "child_of_citizen": "Unmarried child under 21 years of age of a U.S. citizen",
    "parent_of_citizen": "Parent of a U.S. citizen",
    "widow_of_citizen": "Widow or widower of a U.S. citizen",
    "grown_child_of_citizen": "Unmarried son or daughter of a U.S. citizen",
    "married_child_of_citizen": "Married son or daughter of a U.S. citizen",
    "sibling_of_citizen": "Brother or sister of a U.S. citizen",
    "spouse_of_resident": "Spouse of a lawful permanent resident",
    "child_of_resident": "Unmarried child under 21 years of age of a lawful permanent resident",
    "grown_child_of_resident": "Unmarried son or daughter of a lawful permanent resident",
    "vawa_spouse": "VAWA self-petitioning spouse",
    "vawa_child": "VAWA self-petitioning child",
    "vawa_parent": "VAWA self-petitioning parent",
    "special_immigrant_juvenile": "Special Immigrant Juvenile",
    "afghan_or_iraqi": "Certain Afghan or Iraqi National",
    "asylee": "Asylum Status",
    "refugee": "Refugee Status",
    "trafficking_victim": "Human Trafficking Victim",
    "crime_victim": "Victim of Qualifying Criminal Activity",
    "cuban": "The Cuban Adjustment Act",
    "cuban_battered": "A Victim of Battery or Extreme Cruelty as a Spouse or Child Under the Cuban",
    "lautenberg": "Lautenberg Parolees",
}
EXEMPT = {
    "vawa": "VAWA Self-Petitioner",
    "special_immigrant_juvenile": "Special Immigrant Juvenile",
    "afghan_or_iraqi": "Certain Afghan or Iraqi",
    "asylee": "Asylee",
    "refugee": "Refugee",
    "crime_victim": "Victim of Qualifying Criminal Activity",
    "trafficking_victim": "Human Trafficking Victim (T nonimmigrant) under INA section 245(l)",
    "cuban": "Cuban Adjustment Act",
    "cuban_battered": "Cuban Adjustment Act for Battered",
    "lautenberg": "A Lautenberg Parolee",
    "not_exempt": "I do not fall under any",
}
# What prints to the right of a box, by item, where it is not the word of the answer itself.
PRINTED: dict[str, dict[str, str]] = {
    "Representative.Representative": {"yes": "Select this box"},
    "1.11": {
        "admitted": "I was inspected at a Port of Entry and admitted",
        "paroled": "I was inspected at a Port of Entry and paroled",
        "uninspected": "I came into the United States without",
    },
    "2.3": CATEGORY,
    "3.1": {
        "quarters": "I have earned",
        "child_of_citizen": "I am under 18",
        "widow": "I am applying under the widow",
        "vawa": "I am applying as a VAWA",
        "not_required": "None of these exemptions apply to me and I am not required",
        "required": "None of these exemptions apply to me and I am not requesting",
    },
    "6.1": {"annulled": "Marriage Annulled", "separated": "Legally Separated"},
    "Not married": {"yes": "N/A"},
    "6.11": {"deceased": "Spouse Deceased"},
    "8.1": {"yes": "Hispanic", "no": "Not Hispanic"},
    "8.2": {"native_american": "American Indian", "pacific_islander": "Native Hawaiian"},
    "8.5": {"other": "Unknown/Other"},
    "8.6": {"other": "Unknown/Other"},
    "9.56": EXEMPT,
    "9.58": dict(zip("abcde", ("$0-", "$27,001", "$52,001", "$85,001", "Over"), strict=True)),
    "9.59": dict(zip("abcde", ("$0-", "$18,401", "$136,001", "$321,401", "Over"), strict=True)),
    "9.60": dict(zip("abcde", ("$0", "$1-", "$10,101", "$57,701", "Over"), strict=True)),
    "9.61": {"less": "Less than a high", "some_college": "1 or more", "high_school": "High school"},
}
LONG = ("1.11", "2.3", "3.1", "9.56")
"""Items whose boxes differ only late in their words."""
UNITS = ("apartment", "suite", "floor")


@pytest.fixture(scope="module")
def pages(official_forms: Path) -> list[pypdfium2.PdfTextPage]:
    """The words of each page."""
    document = pypdfium2.PdfDocument(official_forms / BLANK)
    return [page.get_textpage() for page in document]


def test_the_words_beside_each_box_are_its_answer(
    pages: list[pypdfium2.PdfTextPage], tree: FieldTree
) -> None:
    checked = 0
    for choice in CHOICES:
        for answer, mark in choice.boxes.items():
            field, item = tree[mark.box], str(choice.item)
            _, bottom, right, top = field.rect
            end = 590 if item in LONG else right + 70
            words = pages[field.page - 1].get_text_bounded(right, bottom - 1, end, top + 1)
            if answer in UNITS:
                continue
            printed = PRINTED.get(choice.label) or PRINTED.get(item, {})
            wanted = printed.get(answer, answer.capitalize())
            # Two items print "No" and "Yes" over each other in the order in which they are read.
            said = words.strip().replace("NoYes", "Yes")
            assert said.startswith(wanted[:8]), (item, answer, words)
            assert end < 590 or said.startswith(wanted), (item, answer, words)
            checked += 1
    assert checked == 337


def test_the_words_above_each_unit_box_are_its_kind(
    pages: list[pypdfium2.PdfTextPage], tree: FieldTree
) -> None:
    printed = {"apartment": "Apt.", "suite": "Ste.", "floor": "Flr."}
    marks = [(kind, m) for c in CHOICES for kind, m in c.boxes.items() if kind in UNITS]
    assert len(marks) == 21
    for kind, mark in marks:
        left, _, right, top = tree[mark.box].rect
        middle = (left + right) / 2
        page = pages[tree[mark.box].page - 1]
        words = page.get_text_bounded(middle - 3, top, middle + 3, top + 16).strip()
        assert words
        assert words in printed[kind], (kind, words)


def test_the_number_printed_beside_each_question_of_part_9_is_its_item(
    pages: list[pypdfium2.PdfTextPage], tree: FieldTree
) -> None:
    asked = {item: words[0] for item, words in ITEMS.items()}
    by_item = {c.item.question: c for c in MAP.choices if c.item.part == "9"}
    for item, word in asked.items():
        field = tree[by_item[item].boxes["yes"].box]
        _, bottom, _, top = field.rect
        words = pages[field.page - 1].get_text_bounded(24, bottom - 3, 60, top + 3)
        assert words.strip().startswith(f"{item}."), (item, words)
        assert by_item[item].source.derive == word
        assert f"I-485 9.{item}" in fact_at(f"admissibility.{word}").forms
    assert len(asked) == 83


def test_an_explanation_names_the_page_on_which_the_question_stands(tree: FieldTree) -> None:
    by_item = {str(c.item): c for c in MAP.choices if c.item.part == "9"}
    told = [account for account in MAP.accounts if account.item.part == "9"]
    assert {account.item.question for account in told} == set(ITEMS)
    for account in told:
        assert account.page == tree[by_item[str(account.item)].boxes["yes"].box].page
        assert not account.box


def test_every_question_on_admissibility_is_on_the_form() -> None:
    asked = {word for words in ITEMS.values() for word in words}
    every = {
        path.removeprefix("admissibility.")
        for path, fact in CATALOGUE.items()
        if path.startswith("admissibility.")
        and isinstance(fact.kind, YesNo)
        and any(form.startswith("I-485") for form in fact.forms)
    }
    assert asked == every


def test_every_category_has_a_box_and_an_answer_on_public_charge() -> None:
    [category] = [choice for choice in MAP.choices if str(choice.item) == "2.3"]
    assert set(category.boxes) == set(CATEGORIES)
    [exempt] = [choice for choice in MAP.choices if str(choice.item) == "9.56"]
    assert set(exempt.boxes) == set(EXEMPT)


def test_the_a_number_stands_at_the_top_of_every_page(tree: FieldTree) -> None:
    headers = [t for t in MAP.texts if t.source.derive == "a_number_again"]
    on = [tree[text.box].page for text in headers]
    [sheet] = MAP.sheets.values()
    on += [tree[t.box].page for t in sheet.header if t.source.derive == "a_number_again"]
    assert on == list(range(1, 25))
    assert all(tree[text.box].rect[1] > 700 for text in headers[1:])


def test_the_places_of_part_14_run_down_the_page(tree: FieldTree) -> None:
    [sheet] = MAP.sheets.values()
    tops = [tree[place.body].rect[3] for place in sheet.continues]
    assert tops == sorted(tops, reverse=True)
    assert len(tops) == 4
    for place in sheet.continues:
        row = [tree[box].rect for box in (place.page, place.part, place.question)]
        assert len({round(rect[1]) for rect in row}) == 1
        assert [rect[0] for rect in row] == sorted(rect[0] for rect in row)
        assert 0 < row[0][1] - tree[place.body].rect[3] < 12
