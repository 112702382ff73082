"""Does the engine fill a form that nobody has heard of, from a map alone?"""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import pytest

from wellfounded.facts import parse_case
from wellfounded.forms.mapping.answers import Asking
from wellfounded.forms.mapping.entries import FormMap
from wellfounded.forms.mapping.filling import fill_map
from wellfounded.forms.mapping.pins import Pin, dump, load, moved, pins_of
from wellfounded.forms.mapping.reading import read_map
from wellfounded.forms.mapping.refusals import CannotFill, MapError
from wellfounded.forms.mapping.result import Filling
from wellfounded.forms.mapping.unfilling import Unfiller
from wellfounded.forms.official import Field, FieldTree

MAP = """
part = "1"
prefix = "f."
text = [
  { item = "1", label = "Name", box = "name", fact = "applicant.name.family", blank = "required" },
  { item = "2", label = "Number", box = "number", fact = "applicant.a_number", as = "a_number" },
  { item = "3", label = "Twice", box = "twice", derive = "twice" },
]
choice = [
  { item = "4", label = "Sex", fact = "applicant.sex", boxes = { female = "f=Y", male = "m=N" } },
]
account = [
  { item = "5", label = "Fear", box = "story", fact = "fear.what", yes = ["fear.any"] },
]

[[group]]
only_when = { "contact.mailing" = "anything" }
text = [{ item = "6", label = "Mailing city", box = "city", fact = "contact.mailing.city" }]

[[rows]]
item = "7"
label = "Child"
fact = "family.children"
sheet = "more-children"
on_form = 1
columns = [
  { item = "a", label = "Given name", fact = "name.given", boxes = ["c1", "c2"] },
]

[sheets.more-children]
title = "Sheet of children"
page = 2
header = [{ item = "Name", label = "Name", box = "head", fact = "applicant.name.family" }]

[sheets.more]
title = "Additional Information"
short = "Add. Info."
page = 3
header = []
continues = [{ part = "part", question = "item", body = "body" }]

[[not_ours]]
reason = "Signed by hand."
boxes = ["f.sign"]
"""


def field(name: str, page: int, box: tuple[float, float, float, float], **more: Any) -> Field:
    given: dict[str, Any] = {"kind": "text", "font": "Cour", "font_size": 9.0} | more
    return Field(name=f"f.{name}", page=page, rect=box, tooltip=f"Enter {name}.", **given)


TREE = FieldTree(
    (
        *(field(name, 1, (0, 0, 120, 15)) for name in ("name", "twice", "city", "c1", "sign")),
        field("number", 1, (0, 0, 120, 15), max_len=9),
        field("f", 1, (0, 0, 9, 9), kind="checkbox", on_states=("Y",)),
        field("m", 1, (0, 0, 9, 9), kind="checkbox", on_states=("N",)),
        field("story", 1, (0, 0, 200, 40), flags=1 << 12),
        field("c2", 2, (0, 0, 120, 15)),
        field("head", 2, (0, 0, 120, 15)),
        *(field(name, 3, (0, 0, 80, 15)) for name in ("part", "item")),
        field("body", 3, (0, 0, 300, 100), flags=1 << 12),
    ),
    pages=3,
)


@pytest.fixture
def form_map(tmp_path: Path) -> FormMap:
    (tmp_path / "map.toml").write_text(MAP, encoding="utf-8")
    return read_map(tmp_path)


def fill(form_map: FormMap, answers: dict[str, Any], blanks: str = "leave") -> Filling:
    def twice(case: Any, _as_of: date) -> str:
        return str(case.text("applicant.name.family") * 2)

    case = parse_case(answers, "case")
    asking = Asking(case, date(2026, 7, 1), {"twice": twice})
    return fill_map(form_map, asking, tree=TREE, blanks=blanks)


def texts(filling: Filling) -> dict[str, str]:
    return {mark.field.removeprefix("f."): mark.text for mark in filling.placements}


def test_boxes_choices_and_derivations(form_map: FormMap) -> None:
    me = {"name": {"family": "Ng"}, "a_number": "A1234567", "sex": "male"}
    filling = fill(form_map, {"applicant": me})
    assert texts(filling) == {"name": "Ng", "number": "001234567", "twice": "NgNg", "head": "Ng"}
    assert [(tick.field, tick.on) for tick in filling.ticks] == [("f.m", "N")]


def test_why_a_box_is_empty(form_map: FormMap) -> None:
    unknown = {"name": {"family": {"unknown": "declined"}}, "sex": {"unknown": "does_not_know"}}
    filling = fill(form_map, {"applicant": unknown})
    assert {str(blank.item): blank.why for blank in filling.left_blank} == {
        "1.1": "the person chose not to say",
        "1.2": "not answered yet",
        "1.4": "the person does not know",
        "1.7": "not answered yet",
    }


def test_boxes_that_do_not_apply_are_neither_filled_nor_listed(form_map: FormMap) -> None:
    listed = [blank.label for blank in fill(form_map, {}).left_blank]
    assert "Mailing city" not in listed
    some = fill(form_map, {"contact": {"mailing": {"street": "1 Elm"}}})
    assert "Mailing city" in [blank.label for blank in some.left_blank]


def test_more_rows_than_the_form_take_more_sheets(form_map: FormMap) -> None:
    children = [{"name": {"given": name}} for name in ("Ann", "Ben", "Cy", "Di")]
    filling = fill(form_map, {"family": {"children": children}})
    assert (texts(filling)["c1"], texts(filling)["c2"]) == ("Ann", "Ben")
    assert [(copy.page, copy.placements[0].text) for copy in filling.copies] == [
        (2, "Cy"),
        (2, "Di"),
    ]


def test_an_account_goes_on_where_its_box_ends_and_comes_back_whole(form_map: FormMap) -> None:
    story = " ".join(f"On day {n} they came again." for n in range(120))
    filling = fill(form_map, {"fear": {"any": True, "what": story}})
    assert texts(filling)["story"].endswith("\nSee Additional Information, Part 1, Item 5.")
    assert {copy.page for copy in filling.copies} == {3}
    values = dict.fromkeys(TREE, "") | {m.field: m.text for m in filling.placements}
    for copy in filling.copies:
        values |= {mark.field + copy.suffix: mark.text for mark in copy.placements}
    found = Unfiller(form_map, values, {}).read()
    assert found.answers["fear.what"].split() == story.split()
    assert not found.unplaced


def test_a_filer_cannot_choose_what_is_no_choice(form_map: FormMap) -> None:
    with pytest.raises(CannotFill, match="leave, na, none"):
        fill(form_map, {}, blanks="unknown")


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ('colour = "red"', "colour"),
        ('text = [{ item = "1", label = "x", box = "y", fact = "note", as = "rot13" }]', "rot13"),
        ('text = [{ item = "1", label = "x", box = "y" }]', "either a fact or a derivation"),
        ('text = [{ item = "1", label = "x", box = "y", fact = "note", blank = "?" }]', "blank"),
        ('text = [{ item = "1", label = "x", box = "y", fact = "note", maxlen = 3 }]', "maxlen"),
    ],
)
def test_a_slip_in_a_map_is_found_with_its_file(tmp_path: Path, line: str, message: str) -> None:
    (tmp_path / "faulty.toml").write_text(f'part = "1"\n{line}\n', encoding="utf-8")
    with pytest.raises(MapError, match=rf"faulty\.toml.*{message}"):
        read_map(tmp_path)


def test_a_derivation_nobody_offers_is_a_fault_of_ours(form_map: FormMap) -> None:
    asking = Asking(parse_case({}, "case"), date(2026, 7, 1), {})
    with pytest.raises(MapError, match="'twice'"):
        fill_map(form_map, asking, tree=TREE)


def test_pins_are_written_and_read(form_map: FormMap) -> None:
    pins = pins_of(TREE, form_map)
    assert load(dump(pins)) == pins
    assert moved(pins, TREE) == []
    gone = pins | {"f.lost": Pin("Enter lost.", 1, (0, 0, 1, 1))}
    assert moved(gone, TREE) == ["f.lost: the form has no such field any more"]


def test_a_story_stays_off_a_part_that_does_not_apply(tmp_path: Path) -> None:
    only = 'fact = "fear.what", only_when = { "applicant.sex" = "female" }'
    (tmp_path / "map.toml").write_text(MAP.replace('fact = "fear.what"', only), encoding="utf-8")
    read, told = read_map(tmp_path), {"any": True, "what": "They came at night."}
    assert "story" in texts(fill(read, {"fear": told, "applicant": {"sex": "female"}}))
    assert "story" not in texts(fill(read, {"fear": told, "applicant": {"sex": "male"}}))
