"""Does the engine write the things that most forms of USCIS share?

Places on an additional-information page, list boxes, boxes for the kind of unit, a relative the
form is about, names of which only the last part is known, forms without a continuation sheet.
"""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import pytest

from wellfounded.facts import parse_case
from wellfounded.facts.case_file.record import Record
from wellfounded.forms.mapping.answers import Asking
from wellfounded.forms.mapping.entries import FormMap
from wellfounded.forms.mapping.filling import fill_map
from wellfounded.forms.mapping.reading import read_map
from wellfounded.forms.mapping.refusals import MapError
from wellfounded.forms.mapping.resolving import lacking, resolved
from wellfounded.forms.mapping.result import Filling
from wellfounded.forms.mapping.unfilling import Recovered, Unfiller
from wellfounded.forms.official import Field, FieldTree

ADDRESS = """
part = "2"
names = "short"

[[text]]
item = "5.A"
label = "Street"
box = "street[0]"
fact = "contact.address.street"

[[text]]
item = "5.B"
label = "Unit"
box = "number[0]"
fact = "contact.address.unit"
as = "apartment"

[[text]]
item = "5.C"
label = "State"
box = "state[0]"
fact = "contact.address.region"
as = "state"

[[choice]]
item = "5.B"
label = "Unit"
fact = "contact.address.unit"
as = "unit_kind"
boxes = { apartment = "unit[0]= APT ", suite = "unit[1]= STE ", floor = "unit[2]= FLR " }

[[account]]
item = "7 more"
label = "Why"
box = "why[0]"
fact = "fear.what"
yes = ["fear.any"]
leading = 18
"""
SHEET = """
[sheets.additional]
title = "Part 6, Additional Information"
short = "Part 6"
page = 2
header = []
leading = 18
continues = [
  { page = "page[0]", part = "part[0]", question = "item[0]", body = "body[0]" },
  { page = "page[1]", part = "part[1]", question = "item[1]", body = "body[1]" },
]
"""


def field(end: str, page: int, wide: float, high: float = 18, **more: Any) -> Field:
    given: dict[str, Any] = {"kind": "text", "font": "Cour", "font_size": 10.0} | more
    name = f"form1[0].P{page}[0].{end}"
    return Field(name=name, page=page, rect=(0, 0, wide, high), tooltip="", **given)


LINES = {"flags": 1 << 12}
STATES = {"kind": "dropdown", "options": ((" ", " "), (" AK", " AK"), (" CA", " CA"))}
TREE = FieldTree(
    (
        field("street[0]", 1, 150),
        field("number[0]", 1, 40, max_len=6),
        field("state[0]", 1, 40, **STATES),
        *(
            field(f"unit[{at}]", 1, 9, 9, kind="checkbox", on_states=(on,))
            for at, on in enumerate((" APT ", " STE ", " FLR "))
        ),
        field("why[0]", 1, 200, 36, **LINES),
        *(
            one
            for at in range(2)
            for one in (
                field(f"page[{at}]", 2, 30, max_len=2),
                field(f"part[{at}]", 2, 60, max_len=6),
                field(f"item[{at}]", 2, 60, max_len=6),
                field(f"body[{at}]", 2, 200, 54, **LINES),
            )
        ),
    ),
    pages=2,
)


def read(folder: Path, *texts: str) -> FormMap:
    for number, text in enumerate(texts):
        start = "" if number == 0 else 'names = "short"\npart = "6"\n'
        (folder / f"{number}.toml").write_text(start + text, encoding="utf-8")
    return read_map(folder)


@pytest.fixture
def form_map(tmp_path: Path) -> FormMap:
    return resolved(read(tmp_path, ADDRESS, SHEET), TREE)


def fill(form_map: FormMap, answers: dict[str, Any]) -> Filling:
    asking = Asking(parse_case(answers, "case"), date(2026, 7, 1), {})
    return fill_map(form_map, asking, tree=TREE)


def home(**address: str) -> dict[str, Any]:
    return {"contact": {"address": address}}


def texts(filling: Filling) -> dict[str, str]:
    return {mark.field.rpartition(".")[2]: mark.text for mark in filling.placements}


def back(form_map: FormMap, filling: Filling, relative: str = "") -> Recovered:
    values = dict.fromkeys(TREE, "")
    values |= {mark.field: mark.text for mark in filling.placements}
    values |= {tick.field: tick.on for tick in filling.ticks}
    for copy in filling.copies:
        values |= {mark.field + copy.suffix: mark.text for mark in copy.placements}
    return Unfiller(form_map, values, {}, relative).read()


@pytest.mark.parametrize(
    ("said", "on", "number"),
    [
        ("Apt 4B", [" APT "], "4B"),
        ("apartment #12", [" APT "], "12"),
        ("Ste. 200", [" STE "], "200"),
        ("Flr 3", [" FLR "], "3"),
        ("4B", [], "4B"),
        ("Unit 7", [], "7"),
    ],
)
def test_the_kind_of_unit_is_ticked_where_the_words_say_it(
    form_map: FormMap, said: str, on: list[str], number: str
) -> None:
    filling = fill(form_map, home(unit=said))
    assert [tick.on for tick in filling.ticks] == on
    assert texts(filling)["number[0]"] == number
    why = [blank.why for blank in filling.left_blank if str(blank.item) == "2.5.B"]
    assert why == ([] if on else ["the answer does not say which of the boxes"])


@pytest.mark.parametrize("said", ["Apt 4B", "Ste 200", "Flr 3", "4B"])
def test_a_unit_comes_back_with_its_kind(form_map: FormMap, said: str) -> None:
    found = back(form_map, fill(form_map, home(unit=said)))
    assert found.answers == {"contact.address.unit": said}


@pytest.mark.parametrize("said", ["CA", "California", "calif", "Ontario"])
def test_a_list_takes_a_state_and_nothing_else(form_map: FormMap, said: str) -> None:
    filling = fill(form_map, home(region=said))
    if said in ("CA", "California"):
        assert texts(filling)["state[0]"] == "CA"
        assert TREE["form1[0].P1[0].state[0]"].option("CA") == (" CA", " CA")
    else:
        assert "state[0]" not in texts(filling)
        assert texts(filling)["body[0]"] == f"State: {said}"
        assert any("states of the United States" in warning for warning in filling.warnings)


def test_what_has_no_room_fills_the_places_and_then_a_copy(form_map: FormMap) -> None:
    street = "12345 Boulevard of the Martyrs of the Revolution of the Fourth of May, rear house"
    story = " ".join(f"On day {n} they came." for n in range(40))
    answers = home(street=street) | {"fear": {"any": True, "what": story}}
    filling = fill(form_map, answers)
    page = texts(filling)
    assert page["street[0]"] == "See Part 6"
    assert (page["page[0]"], page["part[0]"], page["item[0]"]) == ("1", "2", "5.A")
    assert (page["part[1]"], page["item[1]"]) == ("2", "7")
    assert page["why[0]"].endswith("See Part 6, Additional Information, Part 2, Item 7 more.")
    assert [copy.page for copy in filling.copies] == [2] * len(filling.copies)
    assert {m.leading for c in filling.copies for m in c.placements if "body" in m.field} == {18}
    found = back(form_map, filling)
    assert found.answers["contact.address.street"] == street
    assert " ".join(found.answers["fear.what"].split()) == story
    assert not found.unplaced


def test_a_form_without_a_sheet_keeps_the_rest_for_paper(tmp_path: Path) -> None:
    form_map = resolved(read(tmp_path, ADDRESS), TREE)
    filling = fill(form_map, home(street="12345 Boulevard of the Martyrs of the Revolution, rear"))
    assert texts(filling)["street[0]"] == "See attached"
    [(item, text)] = filling.beyond
    assert (str(item), text) == (
        "2.5.A",
        "Street: 12345 Boulevard of the Martyrs of the Revolution, rear",
    )


def test_names_of_which_only_the_end_is_known(tmp_path: Path) -> None:
    form_map = read(tmp_path, ADDRESS, SHEET)
    assert lacking(form_map, TREE) == []
    assert set(resolved(form_map, TREE).mapped()) == set(TREE)
    fewer = [name for name in TREE if not name.endswith("street[0]")]
    assert lacking(form_map, fewer) == ["*.street[0]"]
    twice = [*TREE, "form1[0].P9[0].street[0]"]
    with pytest.raises(MapError, match=r"several fields.*P1\[0\].*P9\[0\]"):
        resolved(form_map, twice)


RELATIVE = """
part = "1"
prefix = "form1[0].P1[0]."
text = [{ item = "1", label = "Family name", box = "street[0]", fact = "relative.name.family" }]

[[group]]
only_when = { "relative.in_united_states" = "no" }
text = [{ item = "2", label = "Where", box = "number[0]", fact = "relative.location" }]
"""


@pytest.mark.parametrize("at", ["family.spouse", "family.children[1]"])
def test_a_form_about_a_relative_speaks_of_that_one(tmp_path: Path, at: str) -> None:
    form_map = read(tmp_path, RELATIVE)
    one = {"name": {"family": "Noori"}, "in_united_states": False, "location": "Herat"}
    other = {"name": {"family": "Other"}}
    family = (
        {"spouse": one} if at == "family.spouse" else {"spouse": other, "children": [other, one]}
    )
    case = parse_case({"family": family}, "case")
    relative = Record(answers=case.answers, sizes=case.sizes, at=f"{at}.")
    filling = fill_map(form_map, Asking(case, date(2026, 7, 1), {}, relative), tree=TREE)
    assert texts(filling) == {"street[0]": "Noori", "number[0]": "Herat"}
    assert back(form_map, filling, at).answers == {
        f"{at}.name.family": "Noori",
        f"{at}.location": "Herat",
    }


def test_a_map_of_relatives_needs_one(tmp_path: Path) -> None:
    with pytest.raises(MapError, match="about no relative"):
        fill(read(tmp_path, RELATIVE), {})


COLUMNS = """
names = "short"
part = "3"
account = [
  { item = "1", label = "Why", box = "body[0]", then = "body[1]", fact = "fear.what", yes = [] },
]
"""


def test_a_story_that_anybody_may_tell_goes_on_in_the_next_column(tmp_path: Path) -> None:
    form_map = resolved(read(tmp_path, COLUMNS), TREE)
    assert {name.rpartition(".")[2] for name in form_map.mapped()} == {"body[0]", "body[1]"}
    assert len(set(form_map.uses().values())) == 2
    short = fill(form_map, {"fear": {"what": "They came."}})
    assert texts(short) == {"body[0]": "They came."}
    story = "They came at night, and we went out by the back. " * 3
    filling = fill(form_map, {"fear": {"what": story}})
    left, right = texts(filling)["body[0]"], texts(filling)["body[1]"]
    assert left.split() + right.split() == story.split()
    assert filling.beyond == ()
    assert back(form_map, filling).answers["fear.what"].split() == story.split()


def test_what_the_next_column_has_no_room_for_is_kept_for_paper(tmp_path: Path) -> None:
    form_map = resolved(read(tmp_path, COLUMNS), TREE)
    story = " ".join(f"On day {n} they came." for n in range(60))
    filling = fill(form_map, {"fear": {"what": story}})
    [(_, rest)] = filling.beyond
    shown = texts(filling)
    assert "See" not in shown["body[0]"]
    second, pointer, _ = shown["body[1]"].partition("\nSee ")
    assert pointer
    assert f"{shown['body[0]']} {second} {rest}".split() == story.split()
