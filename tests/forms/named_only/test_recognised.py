"""A form that was never seen as a file is known by its names, or refused in words."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from tests.forms import stand_ins
from tests.forms.stand_ins import AR11, EOIR26A, EOIR33, G1145, Box
from wellfounded.facts import parse_case
from wellfounded.forms.fill import fill_form
from wellfounded.forms.mapping.resolving import SHORT
from wellfounded.forms.offered import offered
from wellfounded.forms.official import FormStore, NotBlank, NotThisForm, known_form
from wellfounded.forms.official.store import identify

ALL: dict[str, tuple[Callable[..., bytes], tuple[Box, ...], date]] = {
    "AR-11": (stand_ins.ar11, AR11, date(2022, 11, 2)),
    "G-1145": (stand_ins.g1145, G1145, date(2014, 9, 26)),
    "EOIR-26A": (stand_ins.eoir26a, EOIR26A, date(2022, 8, 1)),
    "EOIR-33": (stand_ins.eoir33, EOIR33, date(2026, 2, 1)),
}


@pytest.mark.parametrize("number", ALL)
def test_recognised_and_kept_by_the_edition_it_prints(
    number: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("WELLFOUNDED_FORMS", raising=False)
    build, _, edition = ALL[number]
    store = FormStore(tmp_path)
    added = store.add_bytes(build(), "download.pdf")
    assert (added.form, added.edition, added.as_served) == (number, edition, False)
    assert added.path.name == f"{number.lower()}-{edition}.pdf"
    assert store.find(number).read() == build()
    assert [one.date for one in known_form(number).editions] == [edition]


@pytest.mark.parametrize("number", ALL)
def test_the_map_says_of_every_box_what_it_is(number: str) -> None:
    form_map = offered(number).form_map()
    ours = {box.removeprefix(SHORT).replace("[*]", "") for box in form_map.mapped()}
    theirs = {box.removeprefix(SHORT) for box in form_map.never()}
    _, boxes, _ = ALL[number]
    named = {box.name.rpartition("[")[0] if box.on else box.name for box in boxes}
    assert named <= ours | theirs
    assert ours <= named
    assert all(group.reason for group in form_map.not_ours)


@pytest.mark.parametrize("number", ALL)
def test_a_file_that_lacks_a_box_is_refused_by_its_name(number: str) -> None:
    build, boxes, _ = ALL[number]
    needed = {box.removeprefix(SHORT) for box in offered(number).form_map().mapped()}
    for gone in (box for box in boxes if box.name in needed):
        fewer = tuple(box for box in boxes if box is not gone)
        with pytest.raises(NotThisForm, match=rf"new\.pdf is like {number} but lacks 1 of") as why:
            identify(build(boxes=fewer), "new.pdf")
        assert f"'{gone.name}'" in str(why.value)


def test_unit_boxes_with_other_values_are_no_unit_boxes() -> None:
    other = tuple(replace(box, on="X") if box.on == " APT " else box for box in AR11)
    with pytest.raises(NotThisForm, match=r"lacks 3 of .*'S2B__Unit\[\*\]'"):
        identify(stand_ins.ar11(boxes=other), "new.pdf")


def test_a_form_that_is_like_none_of_them_is_not_taken() -> None:
    few = tuple(box for box in EOIR33 if box.name in ("Name", "A-Number"))
    with pytest.raises(NotThisForm, match="none of the known forms"):
        identify(stand_ins.eoir33("Something else", few), "new.pdf")


@pytest.mark.parametrize(
    ("footer", "says"),
    [
        ("Something", "prints no edition. Known is Aug 2022"),
        ("Rev. Aug. 2022 Revised May 2027", "mixes editions of EOIR-26A: 08/01/22 and 05/01/27"),
    ],
)
def test_without_one_edition_it_is_refused(footer: str, says: str) -> None:
    with pytest.raises(NotThisForm, match=says):
        identify(stand_ins.eoir26a(footer), "new.pdf")


def test_what_the_agency_ships_filled_in_is_no_answer_and_a_name_is_one() -> None:
    assert identify(stand_ins.eoir33(), "x").form == "EOIR-33"
    written = tuple(replace(box, value="Rivas") if box.name == "Name" else box for box in EOIR33)
    with pytest.raises(NotBlank, match=r"already filled in \(1 fields, first Name on page 1"):
        identify(stand_ins.eoir33(boxes=written), "x")


def test_another_edition_gives_a_draft_and_a_word() -> None:
    later = stand_ins.eoir26a("Form EOIR-26A Rev. May 2027")
    filled = fill_form("eoir-26a", parse_case({}, "case"), blank=later, as_of=date(2027, 6, 1))
    assert filled.outdated
    assert "edition 05/01/27 is not one that is known here" in filled.warnings[0]


@pytest.mark.parametrize("number", ALL)
def test_the_edition_recorded_is_in_force(number: str) -> None:
    build, _, _ = ALL[number]
    filled = fill_form(number, parse_case({}, "case"), blank=build(), as_of=date(2026, 11, 22))
    assert not filled.outdated
