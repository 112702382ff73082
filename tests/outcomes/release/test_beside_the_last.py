"""Is every row that is gone, new or changed since the release before found, and no other?"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.outcomes.release.making import Made, take
from tests.outcomes.release.reading_back import rows
from wellfounded.cli.outcomes_report import report
from wellfounded.outcomes.release import beside_the_last
from wellfounded.outcomes.release.beside_the_last import DECIDED, READ
from wellfounded.outcomes.release.shelf import Release
from wellfounded.outcomes.table import tables

APPLICATIONS = "tbl_Court_Appln"


def two(before: Made, now: Made, place: Path, *accepted: str) -> Release:
    """Both taken in, the one as the release of the month before; the later one."""
    first = take(before, place / "before", "tables", "codes", shelf="../shelf").release
    first.folder.rename(first.folder.parent / "2026-03-01")
    return take(now, place / "now", "tables", "codes", *accepted, shelf="../shelf").release


def listed(release: Release, table: str) -> list[tuple[int, str, bool | None]]:
    found = rows(release, "differences", f"\"table\" = '{table}'")
    return [(row["key"], row["what"], row["decided"]) for row in found]


def applied(made: Made, number: int, decision: str) -> list[str]:
    return made.row(APPLICATIONS, number, APPL_CODE="ASYL", APPL_DEC=decision)


def applications() -> Made:
    made = Made(APPLICATIONS, rows=0)
    made.lines[APPLICATIONS] = [applied(made, n, "G" if n < 5 else "") for n in range(1, 41)]
    return made


def test_rows_taken_away_added_and_changed_are_listed_and_no_other(tmp_path: Path) -> None:
    now = applications()
    lines = now.lines[APPLICATIONS]
    lines[6] = applied(now, 7, "D")
    lines[0] = applied(now, 1, "W")
    del lines[9], lines[1:4]
    lines += [applied(now, number, "D") for number in (101, 102)]
    lines.reverse()
    release = two(applications(), now, tmp_path, "smaller")
    assert listed(release, APPLICATIONS) == [
        (1, "changed", True),
        (7, "changed", False),
        (2, "gone", True),
        (3, "gone", True),
        (4, "gone", True),
        (10, "gone", False),
        (101, "new", None),
        (102, "new", None),
    ]
    assert release.facts["beside"] == "2026-03-01"
    assert release.facts["differences"] == {
        APPLICATIONS: {
            "gone": 4,
            "gone_decided": 3,
            "new": 2,
            "changed": 2,
            "columns": list(READ[APPLICATIONS]),
        }
    }
    said = "\n".join(report(release))
    assert "rows since the release of 2026-03-01; their keys are in differences.parquet" in said
    assert f"{APPLICATIONS}: 4 gone (3 of them were decided), 2 new, 2 changed" in said


def test_the_same_rows_in_another_order_differ_in_nothing(tmp_path: Path) -> None:
    before, now = Made(rows=30), Made(rows=30)
    now.more["Lookup/another.csv"] = b"strCode\r\nA\r\n"
    for lines in now.lines.values():
        lines.reverse()
    release = two(before, now, tmp_path)
    found = release.facts["differences"]
    assert set(found) == set(tables()) - {"tbl_EOIR_Attorney"}
    for name, told in found.items():
        assert (told["gone"], told["new"], told["changed"] or 0) == (0, 0, 0), name
        assert (told["changed"] is None) == (not told["columns"])
    assert rows(release, "differences") == []
    assert "  no row differs from the release of 2026-03-01" in report(release)


def test_a_change_that_no_number_of_ours_reads_is_no_change_of_a_large_table(
    tmp_path: Path,
) -> None:
    before, now = Made("A_TblCase", "tblAppeal", rows=20), Made("A_TblCase", "tblAppeal", rows=20)
    now.lines["A_TblCase"][2] = now.row("A_TblCase", 3, UPDATE_SITE="LOS")
    now.lines["A_TblCase"][4] = now.row("A_TblCase", 5, NAT="VE")
    now.lines["tblAppeal"][4] = now.row("tblAppeal", 5, strLang="POR")
    release = two(before, now, tmp_path)
    assert [key for key, *_ in listed(release, "A_TblCase")] == [5]
    assert [key for key, *_ in listed(release, "tblAppeal")] == [5]


def test_two_rows_with_one_key_are_not_taken_for_changed(tmp_path: Path) -> None:
    before, now = applications(), applications()
    for made in (before, now):
        made.lines[APPLICATIONS].append(applied(made, 9, "D"))
    now.lines[APPLICATIONS].append(applied(now, 50, ""))
    assert listed(two(before, now, tmp_path), APPLICATIONS) == [(50, "new", None)]


def test_a_column_that_one_release_lacks_changes_no_row(tmp_path: Path) -> None:
    before, now = applications(), applications()
    now.headers[APPLICATIONS].remove("APPL_RECD_DATE")
    at = list(tables()[APPLICATIONS].columns).index("APPL_RECD_DATE")
    now.lines[APPLICATIONS] = [[*one[:at], *one[at + 1 :]] for one in now.lines[APPLICATIONS]]
    release = two(before, now, tmp_path, "columns")
    assert listed(release, APPLICATIONS) == []
    assert "APPL_RECD_DATE" not in release.facts["differences"][APPLICATIONS]["columns"]


def test_the_first_release_differs_from_none(tmp_path: Path) -> None:
    release = take(applications(), tmp_path, "tables").release
    assert (release.facts["beside"], release.facts["differences"]) == (None, {})
    assert not any("rows since" in line for line in report(release))


def test_what_is_compared_is_in_the_tables_and_is_what_the_numbers_are_counted_from() -> None:
    for name, columns in {**READ, **{name: (one,) for name, one in DECIDED.items()}}.items():
        assert set(columns) <= set(tables()[name].columns)
    folder = Path(beside_the_last.__file__).parents[1] / "decisions"
    asked = "".join(file.read_text("utf-8") for file in folder.glob("*.sql"))
    unread = [(name, one) for name, columns in READ.items() for one in columns if one not in asked]
    assert unread == []


@pytest.mark.parametrize("facts", [{}, {"beside": "2026-03-01"}])
def test_a_release_taken_in_before_this_was_listed_can_still_be_told(
    tmp_path: Path, facts: dict[str, Any]
) -> None:
    release = take(applications(), tmp_path, "tables").release
    del release.facts["differences"], release.facts["beside"]
    release.facts.update(facts)
    assert list(report(release))
