"""Is each fault of the release found, and mended with evidence, made unknown, or put aside?"""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path

import pytest

from tests.outcomes.release.making import Made, good, take
from tests.outcomes.release.reading_back import rows
from wellfounded.outcomes.release.shelf import Release
from wellfounded.outcomes.table import tables

PROCEEDINGS = "B_TblProceeding"
COLUMNS = list(tables()[PROCEEDINGS].columns)
FULL = {
    "OSC_DATE": "2019-03-04 00:00:00.000",
    "INPUT_DATE": "2019-03-05 00:00:00.000",
    "BASE_CITY_CODE": "NYC ",
    "HEARING_LOC_CODE": "NYC ",
    "IJ_CODE": "ABC ",
    "HEARING_DATE": "2020-01-02 00:00:00.000",
    "HEARING_TIME": "0830",
    "DEC_CODE": "X",
    "OTHER_COMP": "",
    "COMP_DATE": "2020-01-02 00:00:00.000",
    "ABSENTIA": "N",
    "CUSTODY": "N",
    "CASE_TYPE": "RMV",
    "NAT": "GT",
    "LANG": "SP ",
    "DATE_RELEASED": "",
}


def imported(tmp_path: Path, *lines: list[str] | str) -> Release:
    made = Made(PROCEEDINGS)
    made.lines[PROCEEDINGS] += lines
    return take(made, tmp_path, "tables").release


def full(**changed: str) -> list[str]:
    return Made(PROCEEDINGS, rows=0).row(PROCEEDINGS, 9001, **{**FULL, **changed})


def expected(**changed: object) -> dict[str, object]:
    """What the row ``full`` says, read by hand."""
    found: dict[str, object] = {}
    for name, raw in zip(COLUMNS, full(), strict=True):
        kind, text = tables()[PROCEEDINGS].columns[name].kind.value, raw.strip()
        if not text:
            found[name] = None
        elif kind == "id":
            found[name] = int(text)
        elif kind == "day":
            found[name] = date.fromisoformat(text[:10])
        else:
            found[name] = text
    return found | changed


def test_a_good_row_arrives_trimmed_and_typed(tmp_path: Path) -> None:
    release = imported(tmp_path, full())
    assert rows(release, PROCEEDINGS, "IDNPROCEEDING = 9001") == [expected()]
    assert release.facts["defects"] == {}
    assert rows(release, "cells") == rows(release, "quarantine") == []
    assert release.facts["tables"][PROCEEDINGS]["rows"] == 301


@pytest.mark.parametrize("at", ["OSC_DATE", "IJ_CODE", "HEARING_DATE", "CUSTODY", "NAT"])
@pytest.mark.parametrize("trailing", [True, False])
def test_a_row_with_an_extra_tab_is_shifted_back(tmp_path: Path, at: str, trailing: bool) -> None:
    """``trailing``: the last column is blank, so that only a blank field runs over."""
    line = full(DATE_RELEASED="" if trailing else "2021-05-06 00:00:00.000")
    line.insert(COLUMNS.index(at), "")
    release = imported(tmp_path, line)
    last = None if trailing else date(2021, 5, 6)
    assert rows(release, PROCEEDINGS, "IDNPROCEEDING = 9001") == [expected(DATE_RELEASED=last)]
    assert release.facts["defects"] == {"extra_tab": 1}
    cells = rows(release, "cells")
    assert {cell["defect"] for cell in cells} == {"extra_tab"}
    assert {cell["key"] for cell in cells} == {9001}
    assert (at, "") in {(cell["column"], cell["raw"]) for cell in cells}


def test_a_tab_inside_a_text_puts_its_halves_together(tmp_path: Path) -> None:
    made = Made()
    table = tables()["A_TblCase"]
    line = made.row("A_TblCase", 9001, ALIEN_CITY="SAN JOSE", ALIEN_STATE="CA ", NAT="MX ")
    line[1:2] = ["SAN", "JOSE"]
    made.lines["A_TblCase"].append(line)
    release = take(made, tmp_path).release
    [row] = rows(release, "A_TblCase", "IDNCASE = 9001")
    assert (row["ALIEN_CITY"], row["ALIEN_STATE"], row["NAT"]) == ("SAN JOSE", "CA", "MX")
    assert len(row) == len(table.columns)


def test_a_short_row_without_evidence_is_put_aside_as_it_was(tmp_path: Path) -> None:
    line = "9001\t9001\t2019-03-04 00:00:00.000"
    release = imported(tmp_path, line)
    assert rows(release, PROCEEDINGS, "IDNPROCEEDING = 9001") == []
    assert rows(release, "quarantine") == [
        {"table": PROCEEDINGS, "defect": "short_row", "line": line}
    ]
    assert release.facts["defects"] == {"short_row": 1}
    told = release.facts["tables"][PROCEEDINGS]
    assert (told["rows"], told["lines"]) == (300, 301)


def test_a_row_far_too_long_is_kept_whole(tmp_path: Path) -> None:
    line = "\t".join([*full(), *(f"more{n}" for n in range(30))])
    release = imported(tmp_path, line)
    assert [row["line"] for row in rows(release, "quarantine")] == [line]


def test_a_shift_that_no_length_shows_is_seen(tmp_path: Path) -> None:
    """A tab too many, and the last blank field lost: the length is right."""
    line = full()
    line.insert(COLUMNS.index("COMP_DATE"), "")
    release = imported(tmp_path, line[:-1])
    assert release.facts["defects"] == {"hidden_shift": 1}
    assert rows(release, PROCEEDINGS, "IDNPROCEEDING = 9001") == [expected()]


@pytest.mark.parametrize(
    ("column", "raw", "now", "defect"),
    [
        ("OSC_DATE", "1900-01-01 00:00:00.000", None, "day_out_of_range"),
        ("OSC_DATE", "0203-01-01 00:00:00.000", None, "day_out_of_range"),
        ("HEARING_DATE", "2199-01-01 00:00:00.000", None, "day_out_of_range"),
        ("OSC_DATE", "10/1993", None, "not_a_day"),
        ("OSC_DATE", "2019-02-30 00:00:00.000", None, "not_a_day"),
        ("IDNPROCEEDING", "FC", None, "not_a_number"),
        ("IDNPROCEEDING", "9001.5", None, "not_a_number"),
        ("HEARING_TIME", "2561", None, "not_a_time"),
        ("CUSTODY", "N/A", None, "null_word"),
        ("CORRECTIONAL_FAC", "b6", None, "null_word"),
        ("LANG", '""', None, "null_word"),
        ("TRANS_NBR", "A.2.a", None, "null_word"),
        ("NAT", "???", None, "null_word"),
        ("TRANS_NBR", "0000", None, "null_word"),
        ("LANG", "SP\0 ", "SP", "control_character"),
        ("IJ_CODE", "AB\rC", "ABC", "control_character"),
        ("LANG", 'SP"', "SP", "quote"),
        ("TRANS_NBR", "\xd1O", "\xd1O", "not_ascii"),
        ("LANG", "SP\x0b", "SP", "control_character"),
    ],
)
def test_a_bad_value_is_unknown_and_what_stood_there_is_kept(
    tmp_path: Path, column: str, raw: str, now: str | None, defect: str
) -> None:
    release = imported(tmp_path, full(**{"IDNCASE": "9001", column: raw}))
    key = None if column == "IDNPROCEEDING" else 9001
    assert rows(release, "cells") == [
        {
            "table": PROCEEDINGS,
            "key": key,
            "column": column,
            "raw": raw,
            "now": now,
            "defect": defect,
        }
    ]
    assert rows(release, PROCEEDINGS, "IDNCASE = 9001") == [expected(**{column: now})]
    assert rows(release, "quarantine") == []
    odd = {"control_character", "quote", "not_ascii"}
    more = {"odd_lines": 1} if defect in odd or raw == '""' else {}
    more |= {"no_key": 1} if key is None else {}
    assert release.facts["defects"] == {defect: 1, **more}


def test_a_code_that_looks_like_nothing_is_kept_where_the_lookup_knows_it(tmp_path: Path) -> None:
    release = imported(tmp_path, full(NAT="?? "))
    assert rows(release, PROCEEDINGS, "IDNPROCEEDING = 9001") == [expected(NAT="??")]
    assert release.facts["defects"] == {}


def test_the_case_of_an_application_code_matters_and_of_no_other(tmp_path: Path) -> None:
    made = Made()
    made.lines["tbl_Court_Appln"].append(
        made.row("tbl_Court_Appln", 9001, APPL_CODE="209c", APPL_DEC="g")
    )
    release = take(made, tmp_path).release
    [row] = rows(release, "tbl_Court_Appln", "IDNPROCEEDINGAPPLN = 9001")
    assert (row["APPL_CODE"], row["APPL_DEC"]) == ("209c", "G")


@pytest.mark.parametrize(
    "moved",
    [
        {"Sex": "", "DATE_DETAINED": "M", "DATE_RELEASED": "2020-01-02 00:00:00.000"},
        {"C_BIRTHDATE": "", "C_RELEASE_DATE": "7/1938"},
    ],
)
def test_what_is_usual_in_the_blank_column_before_has_moved(
    tmp_path: Path, moved: dict[str, str]
) -> None:
    """Such a line is put right or put aside; a day in the wrong column is never kept."""
    made = Made()
    made.lines["A_TblCase"].append(made.row("A_TblCase", 9001, **moved))
    release = take(made, tmp_path).release
    assert release.facts["defects"]["hidden_shift"] == 1
    for row in rows(release, "A_TblCase", "IDNCASE = 9001"):
        assert row["DATE_RELEASED"] is None
        assert row["C_RELEASE_DATE"] is None


def test_a_shifted_line_that_lost_its_number_is_put_aside(tmp_path: Path) -> None:
    made = Made()
    short = made.row("A_TblCase", 9001)[1:]
    made.lines["A_TblCase"].append(short)
    release = take(made, tmp_path).release
    assert rows(release, "A_TblCase", "IDNCASE IS NULL") == []
    [aside] = rows(release, "quarantine")
    assert aside["defect"] == "short_row"
    assert aside["line"] == "\t".join(short)


def test_a_month_of_birth_is_read_as_a_month(tmp_path: Path) -> None:
    made = Made()
    made.lines["A_TblCase"] += [
        made.row("A_TblCase", 9001, C_BIRTHDATE="7/1938"),
        made.row("A_TblCase", 9002, C_BIRTHDATE="13/1980"),
    ]
    release = take(made, tmp_path).release
    found = rows(release, "A_TblCase", "IDNCASE > 9000 ORDER BY IDNCASE")
    assert [row["C_BIRTHDATE"] for row in found] == [date(1938, 7, 1), None]
    assert [cell["defect"] for cell in rows(release, "cells")] == ["not_a_month"]


def test_moments_and_flags(tmp_path: Path) -> None:
    made = Made()
    made.lines["tbl_Lead_Rider"].append(
        made.row("tbl_Lead_Rider", 9001, datCreatedOn="2024-02-03 04:05:06.789", blnActive="1")
    )
    release = take(made, tmp_path).release
    [row] = rows(release, "tbl_Lead_Rider", "idnLeadRider = 9001")
    assert row["datCreatedOn"] == datetime(2024, 2, 3, 4, 5, 6, 789000)
    assert row["blnActive"] is True


def test_lines_end_with_or_without_carriage_return_and_blank_ones_are_none(
    tmp_path: Path,
) -> None:
    made = Made(rows=5)
    name = "tblAppeal2"
    lines = ["\t".join(good(tables()[name], number)) for number in (1, 2, 3)]
    text = "\n".join(["\t".join(tables()[name].columns), *lines[:2], "", lines[2]])
    made.more[f"EOIR Case Data 2026-0401/{name}.csv"] = text.encode()
    made.counts[name] = 3
    release = take(made, tmp_path).release
    assert len(rows(release, name)) == 3
