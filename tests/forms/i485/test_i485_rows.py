"""What goes to Part 14: a third child, an earlier home, more work, what came of a Yes."""

from __future__ import annotations

from typing import Any

from wellfounded.forms.mapping.result import Filling
from wellfounded.forms.official import FieldTree

from .conftest import filled
from .in_the_case import ABROAD, ADDRESS, accounts, child


def places(filling: Filling) -> list[tuple[str, str, str, str]]:
    """Page, part, item and words of each place of Part 14, with those of the copies."""
    found = []
    for marks in (filling.placements, *(copy.placements for copy in filling.copies)):
        texts = {mark.field.rpartition(".")[2]: mark.text for mark in marks}
        for n in range(4):
            if body := texts.get(f"P14_Line{n + 2}_AdditionalInfo[0]"):
                head = (texts[f"Pt9Line3{name}Number[{n}]"] for name in ("a_Page", "b_Part"))
                found.append((*head, texts[f"Pt9Line3c_ItemNumber[{n}]"], body))
    return found


def test_the_third_child_is_told_with_all_its_boxes(tree: FieldTree) -> None:
    children = [child("Elena"), child("Rafael"), child("Sol", relationship="stepchild")]
    [(page, part, item, words)] = places(filled(tree, {"family": {"children": children}}))
    assert (page, part, item) == ("12", "7", "2")
    assert words == (
        "Child 3: family name: Soto; given name: Sol; middle name: Maria; A-Number: 201333444; "
        "date of birth: 09/10/2014; country of birth: Venezuela; relationship: Stepchild; "
        "applies too: yes"
    )


def test_earlier_homes_and_work_are_told_the_latest_first(tree: FieldTree) -> None:
    homes = [
        {**ADDRESS, "from": "2024-05-06", "to": "present"},
        {**ADDRESS, "street": "3 Ash", "from": "2023-01-02", "to": "2024-05-05"},
        {**ADDRESS, "street": "4 Ash", "from": "2022-01-02", "to": "2023-01-01"},
        {**ABROAD, "from": "1999-01-02", "to": "2020-01-01"},
    ]
    jobs = [
        {"employer": "Elm Bakery", "occupation": "Baker", "place": "Elm Street, Hartford",
         "from": "2024-01-02", "to": "present"},
        {"occupation": "No work", "support": "My sister", "from": "2023-01-02", "to": "2024-01-01"},
    ]  # fmt: skip
    school = {"name": "Night School", "place": "Hartford", "to": "2022-06-07"}
    told = places(filled(tree, {"residences": homes, "employment": jobs, "education": [school]}))
    assert {place[:3] for place in told} == {("4", "1", "18"), ("8", "4", "7")}
    assert "street: 4 Ash" in told[0][3]
    assert not any("Calle" in place[3] for place in told)
    work = [place[3].removeprefix("(continued)\n") for place in told if place[2] == "7"]
    assert [line for words in work for line in words.split("\n")] == [
        "Address of Elm Bakery: Elm Street, Hartford",
        "",
        "No work",
        "From: 01/02/2023",
        "To: 01/01/2024",
        "Support: My sister",
        "",
        "School, Night School, Student",
        "Address: Hartford",
        "To: 06/07/2022",
    ]


def test_more_than_four_places_take_a_copy_with_the_name_on_it(tree: FieldTree) -> None:
    words = ("denied_admission", "denied_visa", "arrested", "convicted", "smuggling")
    answers: dict[str, Any] = {
        "applicant": {"name": {"family": "Soto"}, "a_number": "201222333"},
        "admissibility": dict.fromkeys(words, True),
        "admissibility_accounts": accounts(*words),
    }
    filling = filled(tree, answers)
    told = places(filling)
    assert [place[:3] for place in told] == [
        ("14", "9", "10"),
        ("14", "9", "11"),
        ("14", "9", "22"),
        ("15", "9", "24"),
        ("20", "9", "72"),
    ]
    [copy] = filling.copies
    header = {mark.field.rpartition(".")[2]: mark.text for mark in copy.placements}
    assert header["Pt1Line1_FamilyName[1]"] == "Soto"
    assert header["AlienNumber[23]"] == "201222333"


def test_arrests_and_groups_are_not_told_twice(tree: FieldTree) -> None:
    arrest = {
        "date": "2015-03",
        "place": "Maracaibo",
        "country": "VE",
        "charge": "Disorder",
        "account": "I was at a march.",
        "convicted": True,
        "convicted_on": "2015-04-05",
        "sentence_months": 2,
    }
    group = {
        "name": "Army",
        "country": "VE",
        "kind": "trained",
        "from": "2005",
        "account": "Drill.",
    }
    filling = filled(tree, {"arrests": [arrest], "armed_groups": [group]})
    told = {place[2]: place[3] for place in places(filling)}
    assert set(told) == {"22", "24", "25", "43.a", "50", "51"}
    assert told["22"].split("\n") == [
        "03/2015, Maracaibo, Venezuela",
        "Charge: Disorder",
        "I was at a march.",
        "Found guilty: yes, 04/05/2015",
        "Sentence: 2 months",
    ]
    assert told["43.a"] == "Army, Venezuela\nPart in it: had training\nFrom: 2005\nDrill."
    own = {"admissibility_accounts": [{"about": "arrested", "account": "In my words."}]}
    again = {p[2]: p[3] for p in places(filled(tree, {"arrests": [arrest], **own}))}
    assert again["22"] == "In my words."


def test_who_explains_a_no_is_heard(tree: FieldTree) -> None:
    answers = {
        "admissibility": {"denied_visa": False},
        "admissibility_accounts": [{"about": "denied_visa", "account": "I am not sure."}],
    }
    filling = filled(tree, answers)
    assert [place[3] for place in places(filling)] == ["I am not sure."]
    assert not filling.warnings


def test_an_account_in_another_language_is_named(tree: FieldTree) -> None:
    told = {"original": "Fui detenido.", "language": "es"}
    answers = {"admissibility_accounts": [{"about": "arrested", "account": told}]}
    filling = filled(tree, answers)
    assert places(filling) == []
    assert [story.why for story in filling.untranslated] == [
        "admissibility_accounts[0].account: there is no English text of it yet"
    ]
