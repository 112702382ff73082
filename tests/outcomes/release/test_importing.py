"""Does a release arrive whole from a zip, a folder and an address, and is a bad one refused?"""

from __future__ import annotations

import errno
import shutil
import zipfile
from pathlib import Path

import pytest

from tests.outcomes.release.making import Made, take
from tests.outcomes.release.reading_back import rows
from wellfounded.outcomes.release import importing, one_table
from wellfounded.outcomes.release.importing import Asked, take_in
from wellfounded.outcomes.release.refusal import ReleaseRefused
from wellfounded.outcomes.release.shelf import Shelf, require_sound
from wellfounded.outcomes.table import tables

SOME = ("A_TblCase", "B_TblProceeding", "D_TblAssociatedBond")


def from_zip(made: Made, place: Path, *accepted: str, method: int = 9) -> importing.Taken:
    file = made.zipped(place / "given.zip", method)
    return take_in(Asked(place=file, accepted=accepted), Shelf(place / "shelf"))


def test_a_whole_release_arrives_from_the_zip_as_it_is_published(tmp_path: Path) -> None:
    made = Made(rows=60)
    made.more["INVENTED.txt"] = b"invented"
    release = from_zip(made, tmp_path).release
    assert release.id == "2026-04-01"
    assert set(release.facts["tables"]) == set(tables())
    assert all(told["rows"] == 60 == told["counted"] for told in release.facts["tables"].values())
    assert release.facts["invented"] is True
    assert len(rows(release, "lookups/tblLookupAlienNat")) == 7
    assert rows(release, "lookups/tblLookupAlienNat", "strCode = 'MX'")[0]["strDescription"] == (
        "The MX"
    )
    assert sorted(release.facts["defects"]) == []
    assert not (tmp_path / "shelf" / "unfinished").exists()


def test_the_same_release_is_not_taken_in_again(tmp_path: Path) -> None:
    file = Made(*SOME, rows=20).zipped(tmp_path / "given.zip")
    asked, shelf = Asked(place=file, accepted=("tables",)), Shelf(tmp_path / "shelf")
    assert take_in(asked, shelf).new
    assert not take_in(asked, shelf).new


def refusal(made: Made, place: Path, *accepted: str) -> str:
    with pytest.raises(ReleaseRefused) as wrong:
        take(made, place, "tables", *accepted)
    assert not (place / "shelf" / "releases").exists()
    return str(wrong.value)


def test_a_column_that_nobody_knows_stops_it_unless_it_is_accepted(tmp_path: Path) -> None:
    made = Made("A_TblCase", rows=20)
    made.headers["A_TblCase"].insert(3, "NEW_THING")
    for line in made.lines["A_TblCase"]:
        assert isinstance(line, list)
        line.insert(3, "secret")
    said = refusal(made, tmp_path)
    assert "A_TblCase has columns that are not known here: NEW_THING" in said
    assert "--accept columns" in said
    release = take(made, tmp_path, "tables", "columns").release
    assert release.facts["tables"]["A_TblCase"]["unknown"] == ["NEW_THING"]
    assert list(rows(release, "A_TblCase")[0]) == list(tables()["A_TblCase"].columns)


def test_a_missing_column_stops_it(tmp_path: Path) -> None:
    made = Made("A_TblCase", rows=20)
    made.headers["A_TblCase"][6] = "NATION"
    said = refusal(made, tmp_path)
    assert "NATION" in said


def test_the_layouts_of_other_years_are_mapped_by_name(tmp_path: Path) -> None:
    made = Made(*SOME, "tbl_Court_Motions", rows=20)
    cases, bonds, motions = (
        made.headers[name] for name in ("A_TblCase", "D_TblAssociatedBond", "tbl_Court_Motions")
    )
    cases[cases.index("Sex")] = "GENDER"
    cases[0] = "idnCase"
    motions[motions.index("REJ")] = "REJ_Remove"
    old = tables()["D_TblAssociatedBond"].gone
    bonds[5:5] = old
    for line in made.lines["D_TblAssociatedBond"]:
        assert isinstance(line, list)
        line[5:5] = ["old"] * len(old)
    assert len(bonds) == 49
    release = take(made, tmp_path, "tables").release
    told = release.facts["tables"]
    assert told["A_TblCase"]["renamed"] == {"IDNCASE": "idnCase", "Sex": "GENDER"}
    assert told["D_TblAssociatedBond"]["gone"] == list(old)
    assert told["tbl_Court_Motions"]["renamed"] == {"REJ": "REJ_Remove"}
    assert len(rows(release, "D_TblAssociatedBond")[0]) == 31
    assert {row["Sex"] for row in rows(release, "A_TblCase")} <= {"F", "M", None}
    assert release.facts["defects"] == {}


@pytest.mark.parametrize(("off", "refused"), [(4, False), (5, True), (-5, True)])
def test_the_load_is_held_against_count_txt(tmp_path: Path, off: int, refused: bool) -> None:
    made = Made("A_TblCase", rows=20)
    made.counts["A_TblCase"] = 20 + off
    if not refused:
        take(made, tmp_path, "tables")
        return
    said = refusal(made, tmp_path)
    assert f"Count.txt says {20 + off} rows and 20 were read" in said
    take(made, tmp_path, "tables", "counts")


def test_missing_tables_are_named(tmp_path: Path) -> None:
    with pytest.raises(ReleaseRefused, match=r"not in it: A_TblCase, .*--accept tables"):
        take(Made("B_TblProceeding", rows=5), tmp_path)


def test_unknown_codes_are_told_and_too_many_stop_it(tmp_path: Path) -> None:
    made = Made("B_TblProceeding", rows=300)
    made.lines["B_TblProceeding"].append(made.row("B_TblProceeding", 9001, CUSTODY="Z"))
    said = refusal(made, tmp_path)
    assert "B_TblProceeding.CUSTODY: 1 of 301 rows (0.33%)" in said
    assert "tblLookupCustodyStatus does not know, for instance Z" in said
    release = take(made, tmp_path, "tables", "codes").release
    assert [one["column"] for one in release.facts["unknown_codes"]] == ["B_TblProceeding.CUSTODY"]


def test_a_court_that_vanished_from_the_lookup_is_named(tmp_path: Path) -> None:
    made = Made("B_TblProceeding", rows=40)
    first = take(made, tmp_path, "tables").release
    first.folder.rename(first.folder.parent / "2026-03-01")
    made.lookups["tblLookupBaseCity"].remove("NYC")
    (tmp_path / "given" / "x").mkdir()
    with pytest.raises(
        ReleaseRefused, match=r"tblLookupBaseCity lacks codes .* 2026-03-01 .*: NYC"
    ):
        take(made, tmp_path, "tables")


def test_a_smaller_release_is_refused_and_rows_that_are_gone_are_told(tmp_path: Path) -> None:
    made = Made("B_TblProceeding", rows=40)
    first = take(made, tmp_path, "tables").release
    first.folder.rename(first.folder.parent / "2026-03-01")
    del made.lines["B_TblProceeding"][3:6]
    with pytest.raises(
        ReleaseRefused, match=r"B_TblProceeding has 37 rows and had 40 .* 3 fewer.*--accept smaller"
    ):
        take(made, tmp_path, "tables")
    assert [one.id for one in Shelf(tmp_path / "shelf").releases()] == ["2026-03-01"]
    release = take(made, tmp_path, "tables", "smaller").release
    assert release.facts["differences"]["B_TblProceeding"]["gone"] == 3
    assert Shelf(tmp_path / "shelf").latest().id == "2026-04-01"


def test_what_is_wrong_between_tables_is_counted(tmp_path: Path) -> None:
    made = Made(*SOME, "B_TblProceedCharges", "tbl_RepsAssigned", "tbl_Court_Appln", rows=20)
    made.lines["A_TblCase"].pop()
    made.lines["B_TblProceeding"] += [
        made.row("B_TblProceeding", 21, IDNCASE="1", CASE_TYPE="DEP"),
        made.row("B_TblProceeding", 22, IDNCASE="1", CASE_TYPE="RMV"),
        made.row("B_TblProceeding", 22, IDNCASE="2", CASE_TYPE="RMV"),
    ]
    charge = made.row("B_TblProceedCharges", 30, IDNPROCEEDING="1", IDNCASE="1", CHARGE="06Aid")
    made.lines["B_TblProceedCharges"] += [
        charge,
        [*charge[:2], "77", *charge[3:]],
        ["31", *charge[1:]],
    ]
    found = take(made, tmp_path, "tables").release.facts["defects"]
    assert found["proceeding_without_case"] == 1
    assert found["application_without_case"] == found["representation_without_case"] == 1
    assert found["charge_without_proceeding"] == 1
    assert found["charge_twice"] == 1
    assert found["case_types_differ"] >= 1
    assert found["key_twice"] == 2


def test_a_lookup_with_nul_and_padding_knows_its_codes(tmp_path: Path) -> None:
    made = Made("B_TblProceeding", rows=20)
    made.lookups["tblLookupCustodyStatus"] = ["D\0", " N", "R"]
    release = take(made, tmp_path, "tables").release
    found = rows(release, "lookups/tblLookupCustodyStatus")
    assert [row["strCode"] for row in found] == ["D", "N", "R"]
    assert "unknown_codes" in release.facts
    assert release.facts["unknown_codes"] == []


def test_a_zip_that_was_cut_off_is_told(tmp_path: Path) -> None:
    made = Made("A_TblCase", rows=400)
    whole = made.zipped(tmp_path / "whole.zip").read_bytes()
    cut = tmp_path / "cut.zip"
    cut.write_bytes(whole[: len(whole) // 2])
    with pytest.raises(ReleaseRefused, match=r"cut\.zip: it is no zip, or it was cut off"):
        take_in(Asked(place=cut), Shelf(tmp_path / "shelf"))


@pytest.mark.parametrize("method", [8, 9])
def test_a_damaged_member_is_named_and_leaves_nothing(tmp_path: Path, method: int) -> None:
    file = Made("A_TblCase", rows=400).zipped(tmp_path / "given.zip", method)
    with zipfile.ZipFile(file) as made:
        at = made.getinfo("EOIR Case Data 2026-0401/A_TblCase.csv").header_offset
    content = bytearray(file.read_bytes())
    content[at + 2000 : at + 2100] = bytes(100)
    file.write_bytes(content)
    with pytest.raises(ReleaseRefused, match=r"A_TblCase\.csv is damaged or cut off"):
        take_in(Asked(place=file, accepted=("tables",)), Shelf(tmp_path / "shelf"))
    assert not list((tmp_path / "shelf").rglob("*.txt"))
    assert not (tmp_path / "shelf" / "releases").exists()


@pytest.mark.parametrize(
    ("offset", "value", "said"),
    [(8, 1, "locked with a password"), (10, 12 + 81, r"method 93")],
)
def test_a_locked_or_strangely_packed_member_is_named(
    tmp_path: Path, offset: int, value: int, said: str
) -> None:
    """``offset`` counts from the entry in the list at the end of the zip."""
    file = Made("A_TblCase", rows=5).zipped(tmp_path / "given.zip", 8)
    content = bytearray(file.read_bytes())
    content[content.index(b"PK\x01\x02") + offset] = value
    file.write_bytes(content)
    with pytest.raises(ReleaseRefused, match=said):
        take_in(Asked(place=file, accepted=("tables",)), Shelf(tmp_path / "shelf"))


def test_it_goes_on_where_it_was_killed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    made = Made(*SOME, rows=30)
    whole, begun = one_table.take_table, []

    def killed(table, *more):  # type: ignore[no-untyped-def]
        if table.name == "D_TblAssociatedBond":
            raise KeyboardInterrupt
        return whole(table, *more)

    monkeypatch.setattr(importing, "take_table", killed)
    with pytest.raises(KeyboardInterrupt):
        take(made, tmp_path, "tables")
    [folder] = (tmp_path / "shelf" / "unfinished").iterdir()
    (folder / "D_TblAssociatedBond.parquet.part").write_bytes(b"half")
    (folder / "B_TblProceeding.parquet").write_bytes(b"damaged since")
    monkeypatch.setattr(importing, "take_table", whole)
    read = one_table._read

    def reading(table, *more):  # type: ignore[no-untyped-def]
        begun.append(table.name)
        return read(table, *more)

    monkeypatch.setattr(one_table, "_read", reading)
    given = Asked(place=tmp_path / "given", accepted=("tables",))
    release = take_in(given, Shelf(tmp_path / "shelf")).release
    assert begun == ["B_TblProceeding", "D_TblAssociatedBond"]
    assert len(rows(release, "A_TblCase")) == 30
    require_sound(release)
    assert (
        sorted(one.suffix for one in release.folder.iterdir())
        == [""] + [".json"] + [".parquet"] * 5
    )


def test_without_room_it_does_not_begin(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    usage = shutil.disk_usage(tmp_path)
    monkeypatch.setattr(shutil, "disk_usage", lambda _: usage._replace(free=1000))
    said = refusal(Made("A_TblCase", rows=200), tmp_path)
    assert "are needed and 0.0 MB are free; make room" in said


def test_a_disk_that_fills_up_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object, **__: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device", "somewhere")

    monkeypatch.setattr(one_table, "scanned", full)
    said = refusal(Made("A_TblCase", rows=20), tmp_path)
    assert "the disk is full; make room and run the same command again" in said


def test_a_damaged_table_on_the_shelf_is_named(tmp_path: Path) -> None:
    release = take(Made("A_TblCase", rows=20), tmp_path, "tables").release
    require_sound(release)
    file = release.table("A_TblCase")
    content = bytearray(file.read_bytes())
    content[100] ^= 1
    file.write_bytes(content)
    with pytest.raises(ReleaseRefused, match=r"A_TblCase\.parquet of the release 2026"):
        require_sound(release)


def test_two_imports_do_not_meet(tmp_path: Path) -> None:
    shelf = Shelf(tmp_path / "shelf")
    with shelf.held(), pytest.raises(ReleaseRefused, match="another import is at work"):
        take_in(Asked(place=tmp_path), shelf)


def test_a_layout_that_changed_without_a_new_name_is_seen(tmp_path: Path) -> None:
    made = Made("A_TblCase", rows=300)
    heads = made.headers["A_TblCase"]
    first, second = heads.index("NAT"), heads.index("LATEST_HEARING")
    heads[first], heads[second] = heads[second], heads[first]
    said = refusal(made, tmp_path)
    assert "A_TblCase.LATEST_HEARING holds no day" in said


def test_a_flood_of_faults_stops_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(one_table, "FEWEST_FAULTY", 3)
    made = Made("A_TblCase", rows=200)
    made.lines["A_TblCase"] += [made.row("A_TblCase", 900 + n, NAT="N/A") for n in range(9)]
    said = refusal(made, tmp_path)
    assert "A_TblCase: more than 3 rows are faulty" in said
    assert take(made, tmp_path, "tables", "faults").new
