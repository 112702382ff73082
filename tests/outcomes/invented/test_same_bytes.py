"""Is the same order the same bytes, and the next month the same world?"""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date
from hashlib import sha256
from pathlib import Path

import pytest

from wellfounded.outcomes.invented.dump import MANIFEST, invent
from wellfounded.outcomes.invented.order import Layout, Order, Spoiling
from wellfounded.outcomes.invented.receipts import periods

SMALL = Order(cases=1500, spoiling=Spoiling.PLENTY)


def sums(folder: Path) -> dict[str, str]:
    """The checksum of every file."""
    files = sorted(file for file in folder.rglob("*") if file.is_file())
    return {str(file.relative_to(folder)): sha256(file.read_bytes()).hexdigest() for file in files}


def keys(folder: Path, name: str) -> set[str]:
    """The first field of every line but the header."""
    text = next(folder.rglob(f"{name}.csv")).read_bytes().decode("latin-1")
    return {line.partition("\t")[0] for line in text.split("\r\n")[1:-1]}


def test_one_thread_or_two_the_bytes_are_the_same(tmp_path: Path) -> None:
    invent(SMALL, tmp_path / "one")
    invent(replace(SMALL, threads=1), tmp_path / "two")
    assert sums(tmp_path / "one") == sums(tmp_path / "two")


def test_another_seed_is_another_world(tmp_path: Path) -> None:
    few = replace(SMALL, cases=300, tables=("A_TblCase",), spoiling=Spoiling.NONE)
    invent(few, tmp_path / "one", zipped=False)
    invent(replace(few, seed=2), tmp_path / "two", zipped=False)
    assert sums(tmp_path / "one") != sums(tmp_path / "two")


def test_a_month_later_rows_have_come_and_those_of_the_manifest_are_gone(tmp_path: Path) -> None:
    order = Order(
        cases=20_000,
        spoiling=Spoiling.NONE,
        tables=("A_TblCase", "tbl_Court_Appln"),
        released=date(2026, 8, 1),
    )
    later = replace(order, released=date(2026, 9, 1), lose=True)
    invent(order, tmp_path / "august", zipped=False)
    invent(later, tmp_path / "september", zipped=False)
    told = (tmp_path / "september" / MANIFEST).read_text().splitlines()
    lost = {str(json.loads(line)["key"]) for line in told}
    august, september = (
        keys(tmp_path / "august", "tbl_Court_Appln"),
        keys(tmp_path / "september", "tbl_Court_Appln"),
    )
    assert august - september == lost & august
    assert len(lost & august) > 10
    assert len(september - august) > 10
    assert keys(tmp_path / "august", "A_TblCase") < keys(tmp_path / "september", "A_TblCase")


@pytest.mark.parametrize(
    ("layout", "file", "there", "not_there"),
    [
        (Layout.FEBRUARY_2025, "A_TblCase", "\tGENDER\t", "\tSex\t"),
        (Layout.FEBRUARY_2025, "D_TblAssociatedBond", "\tADJ2_MSG_TO_BE_REMOVED\t", "_Remove\t"),
        (Layout.FEBRUARY_2026, "tbl_Court_Motions", "\tREJ_Remove\t", "\tREJ\t"),
        (Layout.CURRENT, "D_TblAssociatedBond", "\tBOND_TYPE\t", "TO_BE_REMOVED"),
    ],
)
def test_headers_are_those_of_the_time(
    tmp_path: Path, layout: Layout, file: str, there: str, not_there: str
) -> None:
    order = Order(cases=200, layout=layout, tables=(file,))
    dump = invent(order, tmp_path / "out")
    header = next(dump.folder.rglob(f"{file}.csv")).read_bytes().decode("latin-1").split("\r\n")[0]
    assert there in header
    assert not_there not in header
    if file == "D_TblAssociatedBond":
        assert len(header.split("\t")) == (49 if layout is Layout.FEBRUARY_2025 else 31)
    named = "FOIA-TRAC-Report.zip" if layout is Layout.FEBRUARY_2025 else "EOIR Case Data.zip"
    assert dump.zipped
    assert dump.zipped.name == named
    assert bool(list(dump.folder.rglob("tblLookupGender.csv"))) is (layout is Layout.FEBRUARY_2025)


def test_as_many_cases_as_were_ordered_have_come_by_the_day_they_were_counted() -> None:
    assert periods(Order(cases=50_000))[-1].last == pytest.approx(50_000, abs=2)
    assert periods(Order(cases=50_000, released=date(2026, 9, 1)))[-1].last > 50_000


def test_a_release_of_few_years_has_as_many_cases_and_none_from_before() -> None:
    years = periods(Order(cases=50_000, since=2016))
    assert years[0].day == date(2015, 10, 1)
    assert years[0].first == 0
    assert years[-1].last == pytest.approx(50_000, abs=2)


def test_a_folder_that_holds_something_is_left_as_it_is(tmp_path: Path) -> None:
    (tmp_path / "kept").write_text("mine")
    with pytest.raises(FileExistsError):
        invent(SMALL, tmp_path)
    assert [file.name for file in tmp_path.iterdir()] == ["kept"]


def test_an_order_that_nobody_can_fill_is_refused() -> None:
    with pytest.raises(ValueError, match="one case"):
        Order(cases=0)
    with pytest.raises(ValueError, match="2027-09-30"):
        Order(cases=1, released=date(2031, 1, 1))
    with pytest.raises(ValueError, match="1984"):
        Order(cases=1, since=1983)
    with pytest.raises(ValueError, match="before its own"):
        Order(cases=1, since=2026)
