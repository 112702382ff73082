"""Is the worksheet to Form I-765 filled, continued in its second column, and read back?"""

from __future__ import annotations

import shutil
from datetime import date
from importlib.resources import files
from pathlib import Path
from typing import Any

import pytest

from tests.forms.poppler import seen_otherwise
from wellfounded.facts import parse_case
from wellfounded.forms.fill import Filled, fill_form, verify
from wellfounded.forms.i765ws import FORM
from wellfounded.forms.mapping.pin import write_pins
from wellfounded.forms.mapping.pins import load, moved
from wellfounded.forms.official import FieldTree
from wellfounded.forms.read import read_form
from wellfounded.forms.readiness import gates

AS_OF = date(2026, 7, 1)
HERE = files("wellfounded.forms.i765ws")
LEFT, RIGHT = (f"form1[0].#subform[0].Statement_From_Applicant[{at}]" for at in (0, 1))
STORY = " ".join(f"In month {n} the rent was more than we had." for n in range(20))
FULL: dict[str, Any] = {
    "applicant": {"name": {"family": "Nguyen", "given": "Thanh", "middle": "Van"}},
    "work_permit": {"asks_for": "C14"},
    "economic_need": {"income": 0, "expenses": 18400, "assets": 250, "account": STORY},
}


@pytest.fixture(scope="module")
def blank(official_forms: Path) -> bytes:
    return (official_forms / "i-765ws-2025-08-21.pdf").read_bytes()


def made(blank: bytes, case: dict[str, Any]) -> Filled:
    return fill_form("i-765ws", parse_case(case, "case"), blank=blank, as_of=AS_OF)


def story(text: str) -> dict[str, Any]:
    return FULL | {"economic_need": FULL["economic_need"] | {"account": text}}


def texts(filled: Filled) -> dict[str, str]:
    return {mark.field: mark.text for mark in filled.filling.placements}


def test_every_field_is_mapped_once_and_pinned(
    blank: bytes, official_forms: Path, tmp_path: Path
) -> None:
    tree, form_map = FieldTree.read(blank), FORM.form_map()
    barcodes = [name for name in tree if "PDF417BarCode" in name]
    assert sorted((*form_map.mapped(), *barcodes)) == sorted(tree)
    assert sum(group.count for group in form_map.not_ours) == len(barcodes) == 1
    pins = (HERE / "pins.json").read_text(encoding="utf-8")
    assert moved(load(pins), tree) == []
    shutil.copytree(Path(str(HERE / "map")), tmp_path / "map")
    assert write_pins(official_forms / "i-765ws-2025-08-21.pdf", tmp_path) == 8
    assert (tmp_path / "pins.json").read_text(encoding="utf-8") == pins


def test_the_item_in_the_tooltip_is_that_of_the_entry(blank: bytes) -> None:
    tree = FieldTree.read(blank)
    for entry in FORM.form_map().texts:
        number, _, letter = entry.item.question.partition(".")
        part = f"Part {entry.item.part}. "
        said = tree[entry.box].tooltip
        assert said.startswith(part)
        assert f" {number}. {letter.upper()}" in said


def test_a_whole_worksheet_is_shown_and_comes_back(blank: bytes, tmp_path: Path) -> None:
    filled = made(blank, FULL)
    assert verify(filled) == []
    path = tmp_path / "filled.pdf"
    path.write_bytes(filled.pdf)
    marks = filled.filling.placements
    assert {mark.field for mark in marks} == set(FORM.form_map().mapped())
    assert list(seen_otherwise(path, FieldTree.read(filled.pdf), marks)) == []
    found = read_form(filled.pdf, by="test", on=AS_OF).data
    need = found["economic_need"]
    assert need.pop("account").split() == STORY.split()
    assert need == {"income": 0, "expenses": 18400, "assets": 250}
    assert found["applicant"] == FULL["applicant"]


def test_the_explanation_goes_on_in_the_right_column(blank: bytes) -> None:
    shown = texts(made(blank, FULL))
    assert shown[LEFT].split() + shown[RIGHT].split() == STORY.split()
    assert "See" not in shown[LEFT]
    short = texts(made(blank, story("We cannot pay the rent.")))
    assert short[LEFT] == "We cannot pay the rent."
    assert RIGHT not in short


def test_both_columns_keep_to_their_lines(blank: bytes) -> None:
    marks = made(blank, FULL).filling.placements
    assert [mark.leading for mark in marks if mark.field in (LEFT, RIGHT)] == [18, 18]


def test_what_no_column_holds_is_never_cut_and_stops_the_filing(blank: bytes) -> None:
    long = " ".join(f"In month {n} the rent was more than we had." for n in range(200))
    case = parse_case(story(long), "case")
    filled = fill_form("i-765ws", case, blank=blank, as_of=AS_OF)
    assert verify(filled) == []
    [(item, rest)] = filled.filling.beyond
    shown = texts(filled)
    told = (shown[LEFT] + " " + shown[RIGHT].partition("\nSee ")[0] + " " + rest).split()
    assert told == long.split()
    stops = gates(FORM, case, filled.filling, edition=filled.edition, as_of=AS_OF)
    assert [(p.code, p.item) for p in stops if p.blocks] == [("no_room", str(item))]


def test_a_story_without_english_is_not_shown(blank: bytes) -> None:
    told = {"original": "No alcanza para la renta.", "language": "es"}
    filled = made(blank, FULL | {"economic_need": {"account": told}})
    assert LEFT not in texts(filled)
    assert [str(one.item) for one in filled.filling.untranslated] == ["3.Explanation"]


@pytest.mark.parametrize(
    ("asks_for", "codes"), [("C14", []), ("A05", ["not_asked_for"]), ("C08", ["not_asked_for"])]
)
def test_it_goes_with_deferred_action_only(blank: bytes, asks_for: str, codes: list[str]) -> None:
    case = parse_case(FULL | {"work_permit": {"asks_for": asks_for}}, "case")
    filled = fill_form("i-765ws", case, blank=blank, as_of=AS_OF)
    stops = gates(FORM, case, filled.filling, edition=filled.edition, as_of=AS_OF)
    assert [stop.code for stop in stops if stop.blocks] == codes


def test_an_empty_case_lacks_name_and_money(blank: bytes) -> None:
    case = parse_case({}, "case")
    filled = fill_form("i-765ws", case, blank=blank, as_of=AS_OF)
    assert texts(filled) == {}
    stops = gates(FORM, case, filled.filling, edition=filled.edition, as_of=AS_OF)
    assert [stop.item for stop in stops if stop.code == "missing"] == ["1.1.a", "2.1", "2.2", "2.3"]
