"""Whatever is wrong with a release: is it said in plain words, and does the last good one stay?"""

from __future__ import annotations

import errno
import shutil
import zipfile
from collections.abc import Callable
from hashlib import sha256
from pathlib import Path

import duckdb
import pytest

from tests.outcomes.release.making import Made
from wellfounded.outcomes.release import beside_the_last, one_table
from wellfounded.outcomes.release.importing import Asked, take_in
from wellfounded.outcomes.release.refusal import ReleaseRefused
from wellfounded.outcomes.release.shelf import Shelf

TABLES = ("A_TblCase", "B_TblProceeding")
CASES = "EOIR Case Data 2026-0401/A_TblCase.csv"
Spoil = Callable[[Made, Path, pytest.MonkeyPatch], Path]


def cut_off(made: Made, place: Path, _: pytest.MonkeyPatch) -> Path:
    file = made.zipped(place)
    file.write_bytes(file.read_bytes()[: file.stat().st_size * 2 // 3])
    return file


def damaged_member(made: Made, place: Path, _: pytest.MonkeyPatch) -> Path:
    file = made.zipped(place, 8)
    with zipfile.ZipFile(file) as read:
        at = read.getinfo(CASES).header_offset + 500
    content = bytearray(file.read_bytes())
    content[at : at + 50] = bytes(50)
    file.write_bytes(content)
    return file


def in_the_list(offset: int, value: int) -> Spoil:
    """A byte of the table's entry in the list at the end of the zip is another one."""

    def spoil(made: Made, place: Path, _: pytest.MonkeyPatch) -> Path:
        file = made.zipped(place, 8)
        content = bytearray(file.read_bytes())
        entry = content.rindex(b"PK\x01\x02", 0, content.rindex(CASES.encode()))
        content[entry + offset] = value
        file.write_bytes(content)
        return file

    return spoil


def missing_table(made: Made, place: Path, _: pytest.MonkeyPatch) -> Path:
    del made.lookups["tblLookupJudge"]
    return made.zipped(place)


def renamed_column(made: Made, place: Path, _: pytest.MonkeyPatch) -> Path:
    made.headers["A_TblCase"][6] = "NATION"
    return made.zipped(place)


def unknown_column(made: Made, place: Path, _: pytest.MonkeyPatch) -> Path:
    made.headers["A_TblCase"].append("NEW_THING")
    made.lines["A_TblCase"] = [[*line, "x"] for line in made.lines["A_TblCase"]]
    return made.zipped(place)


def smaller(made: Made, place: Path, _: pytest.MonkeyPatch) -> Path:
    del made.lines["B_TblProceeding"][5:9]
    return made.zipped(place)


def no_space(made: Made, place: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    usage = shutil.disk_usage(place.parent)
    monkeypatch.setattr(shutil, "disk_usage", lambda _: usage._replace(free=1000))
    return made.zipped(place)


def fills_up_while_unpacking(made: Made, place: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    def full(*_: object, **__: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(one_table, "scanned", full)
    return made.zipped(place)


def fills_up_while_comparing(made: Made, place: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    def full(*_: object) -> None:
        raise duckdb.IOException("Could not write file: No space left on device")

    monkeypatch.setattr(beside_the_last, "_list", full)
    return made.zipped(place)


def vanished_court(made: Made, place: Path, _: pytest.MonkeyPatch) -> Path:
    made.lookups["tblLookupBaseCity"].remove("NYC")
    return made.zipped(place)


BAD: dict[Spoil, str] = {
    cut_off: r"given\.zip: it is no zip, or it was cut off before its end; download it again",
    damaged_member: r"A_TblCase\.csv is damaged or cut off \(.*\); download the zip again",
    in_the_list(8, 1): r"A_TblCase\.csv is locked with a password; the courts publish it without",
    in_the_list(10, 93): r"A_TblCase\.csv is packed in a way .*\(method 93\); unpack the zip with",
    missing_table: "these lookup tables are not in it: tblLookupJudge; get the whole release",
    renamed_column: "A_TblCase has columns that are not known here: NATION; look whether",
    unknown_column: "A_TblCase has columns that are not known here: NEW_THING; look whether",
    smaller: "B_TblProceeding has 56 rows and had 60 in the release of 2026-03-01, 4 fewer",
    no_space: r"are needed and 0\.0 MB are free; make room, or name another place",
    fills_up_while_unpacking: "the disk is full; make room and run the same command again",
    fills_up_while_comparing: "the disk is full; make room and run the same command again",
    vanished_court: r"tblLookupBaseCity lacks codes that the release of 2026-03-01 had .*: NYC",
}


@pytest.fixture
def shelf(tmp_path: Path) -> Shelf:
    """A shelf with one good release, of the month before."""
    given = Made(*TABLES, rows=60).folder(tmp_path / "before")
    shelf = Shelf(tmp_path / "shelf")
    take_in(Asked(place=given, accepted=("tables",)), shelf)
    good = shelf.latest().folder
    good.rename(good.parent / "2026-03-01")
    return shelf


def sums(shelf: Shelf) -> dict[str, str]:
    files = (file for file in (shelf.place / "releases").rglob("*") if file.is_file())
    return {str(file): sha256(file.read_bytes()).hexdigest() for file in files}


@pytest.mark.parametrize("spoil", BAD, ids=lambda spoil: spoil.__qualname__)
def test_it_is_said_and_the_last_good_release_stays(
    spoil: Spoil, shelf: Shelf, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = sums(shelf)
    made = Made(*TABLES, rows=60)
    accepted = () if spoil is missing_table else ("tables",)
    if spoil is missing_table:
        made = Made(rows=5)
    with monkeypatch.context() as patched:
        given = spoil(made, tmp_path / "given.zip", patched)
        with pytest.raises(ReleaseRefused, match=BAD[spoil]) as said:
            take_in(Asked(place=given, accepted=accepted), shelf)
        assert "Traceback" not in str(said.value)
        assert "\n" not in str(said.value)
    assert sums(shelf) == before
    assert [one.id for one in shelf.releases()] == ["2026-03-01"]
    given.unlink()
    good = Made(*TABLES, rows=61).zipped(tmp_path / "good.zip")
    assert take_in(Asked(place=good, accepted=("tables",)), shelf).new
    assert {name: sums(shelf)[name] for name in before} == before


@pytest.mark.parametrize("how", ["missing", "changed", "cut"])
def test_a_corrupt_table_on_the_shelf_is_named_and_nothing_is_taken_in_beside_it(
    how: str, shelf: Shelf, tmp_path: Path
) -> None:
    file = shelf.latest().table("A_TblCase")
    whole = file.read_bytes()
    if how == "missing":
        file.unlink()
    else:
        middle = len(whole) // 2
        changed = whole[:middle] + bytes([whole[middle] ^ 1]) + whole[middle + 1 :]
        file.write_bytes(whole[:middle] if how == "cut" else changed)
    given = Made(*TABLES, rows=61).zipped(tmp_path / "given.zip")
    asked = Asked(place=given, accepted=("tables",))
    named = r"A_TblCase\.parquet of the release 2026-03-01 is damaged .*; import that release again"
    with pytest.raises(ReleaseRefused, match=named):
        take_in(asked, shelf)
    assert [one.id for one in shelf.releases()] == ["2026-03-01"]
    file.write_bytes(whole)
    assert take_in(asked, shelf).new
