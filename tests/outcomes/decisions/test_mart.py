"""Does the mart say of each proceeding what the release says, defects and all?"""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path

import duckdb
import pytest

from tests.outcomes.asked import column, mart
from tests.outcomes.folder import World, write_release
from wellfounded.outcomes.decisions.mart import STEPS, build_mart, query_of
from wellfounded.outcomes.decisions.refusal import NoMart

DAY = date(2025, 3, 3)


def test_one_row_for_each_proceeding_that_asks_for_asylum(tmp_path: Path) -> None:
    world = World()
    world.person(1)
    world.applications(1, 1, ASYL="G", ASYW="M", WCAT="M")
    world.case(2)
    world.proceeding(2, 2)
    world.applications(2, 2, ASYW="D", **{"asyl": "G"})
    world.person(3, None)
    with mart(tmp_path, world) as engine:
        assert column(engine, "asylum") == {1: "grant", 3: "pending"}
        assert column(engine, "withholding") == {1: "other", 3: None}


def test_any_grant_wins_and_each_letter_has_its_class(tmp_path: Path) -> None:
    world = World()
    said = {"F": "grant", "C": "grant", "I": "grant", "P": "grant", "N": "grant", "D": "deny"}
    said |= dict.fromkeys("ALMOW", "other") | {"S": "admin", "T": "move", "R": "held"}
    for number, letter in enumerate(said, 1):
        world.person(number, letter)
    world.person(99, "D")
    world.applications(99, 99, ASYL="G")
    with mart(tmp_path, world) as engine:
        assert list(column(engine, "asylum").values()) == [*said.values(), "grant"]


def test_a_grant_of_torture_protection_is_no_grant_of_asylum(tmp_path: Path) -> None:
    world = World()
    world.person(1, "L")
    with mart(tmp_path, world) as engine:
        assert column(engine, "asylum") == {1: "other"}
        assert column(engine, "cat") == {1: "grant"}


@pytest.mark.parametrize(
    ("said", "represented"),
    [
        ({"STRATTYTYPE": "ALIEN", "STRATTYLEVEL": "COURT", "E_28_DATE": DAY}, True),
        ({"STRATTYTYPE": "ALIEN", "STRATTYLEVEL": "COURT", "E_28_DATE": date(2025, 3, 4)}, False),
        ({"STRATTYTYPE": "ALIEN", "STRATTYLEVEL": "COURT"}, False),
        ({"STRATTYTYPE": "INS", "STRATTYLEVEL": "COURT", "E_28_DATE": DAY}, False),
        ({"STRATTYTYPE": "ALIEN", "STRATTYLEVEL": "BOARD", "E_28_DATE": DAY}, False),
    ],
)
def test_only_a_lawyer_of_the_person_who_came_in_time_counts(
    tmp_path: Path, said: dict[str, object], represented: bool
) -> None:
    world = World()
    world.person(1)
    world.add("tbl_RepsAssigned", IDNREPSASSIGNED=1, IDNCASE=1, **said)
    with mart(tmp_path, world) as engine:
        assert column(engine, "represented") == {1: represented}


def test_the_case_may_know_of_an_appearance_that_has_no_row(tmp_path: Path) -> None:
    world = World()
    for number, day in enumerate((date(2025, 3, 3), date(2025, 4, 1), None), 1):
        world.case(number, E_28_DATE=day)
        world.proceeding(number, number)
        world.applications(number, number, ASYL="D")
    with mart(tmp_path, world) as engine:
        assert column(engine, "represented") == {1: True, 2: False, 3: False}


def test_a_rider_is_one_on_the_day_of_the_decision(tmp_path: Path) -> None:
    world = World()
    links: dict[int, dict[str, object]] = {
        1: {"datCreatedOn": datetime(2024, 1, 1), "blnActive": True},
        2: {"datCreatedOn": datetime(2025, 3, 4), "blnActive": True},
        3: {"datCreatedOn": datetime(2024, 1, 1), "datSeveredOn": date(2025, 3, 3)},
        4: {"datCreatedOn": datetime(2024, 1, 1), "datSeveredOn": date(2025, 3, 4)},
    }
    for number, said in links.items():
        world.person(number)
        world.add(
            "tbl_Lead_Rider", idnLeadRider=number, idnLeadCase=90, idnRiderCase=number, **said
        )
    world.person(5)
    world.add(
        "tbl_Lead_Rider",
        idnLeadRider=5,
        idnLeadCase=5,
        idnRiderCase=5,
        datCreatedOn=datetime(2024, 1, 1),
    )
    with mart(tmp_path, world) as engine:
        assert column(engine, "lead") == {1: 90, 2: 2, 3: 3, 4: 90, 5: 5}
        assert column(engine, "rider") == {1: True, 2: False, 3: False, 4: True, 5: False}


def test_the_link_made_last_counts_however_the_rows_lie(tmp_path: Path) -> None:
    world = World()
    world.person(1)
    for number, day in ((7, 5), (8, 20), (9, 11)):
        world.add(
            "tbl_Lead_Rider",
            idnLeadRider=number,
            idnLeadCase=number,
            idnRiderCase=1,
            datCreatedOn=datetime(2024, 1, day),
        )
    with mart(tmp_path, world) as engine:
        assert column(engine, "lead") == {1: 8}


@pytest.mark.parametrize(
    ("case_type", "code", "completion"),
    [
        ("RMV", "X", "removal"),
        ("RMV", "E", "protected"),
        ("EXC", "E", "removal"),
        ("DEP", "D", "removal"),
        ("AOC", "D", "denied"),
        ("EXC", "A", "relief"),
        ("AOC", "A", "abandoned"),
        ("RMV", "H", "protected"),
        ("RMV", "R", "relief"),
        ("RMV", "U", "terminated"),
        ("RMV", "?", "other"),
    ],
)
def test_the_code_of_a_decision_is_read_with_the_type_of_the_case(
    tmp_path: Path, case_type: str, code: str, completion: str
) -> None:
    world = World()
    world.person(1, CASE_TYPE=case_type, DEC_CODE=code)
    with mart(tmp_path, world) as engine:
        assert column(engine, "completion") == {1: completion}


def test_a_move_and_a_closing_are_no_decision(tmp_path: Path) -> None:
    world = World()
    for number, other in enumerate(("T", "C", "Y", "H", "X"), 1):
        world.person(number, DEC_CODE=None, OTHER_COMP=other)
    world.person(6, DEC_CODE="X", OTHER_COMP="T")
    world.person(7, COMP_DATE=None)
    world.person(8, COMP_DATE=date(2026, 7, 2))
    with mart(tmp_path, world) as engine:
        assert set(column(engine, "merits").values()) == {False}
        completions = list(column(engine, "completion").values())
        assert completions == ["moved", "moved", "closed", "closed", "other", "moved", None, None]
        assert column(engine, "decided_on")[8] is None


def test_a_decision_is_of_the_court_that_made_it_and_waiting_of_the_first(tmp_path: Path) -> None:
    world = World()
    world.case(1)
    moved = {"DEC_CODE": None, "OTHER_COMP": "C", "COMP_DATE": date(2023, 5, 1)}
    world.proceeding(20, 1, BASE_CITY_CODE="ATL", **moved)
    world.proceeding(10, 1, TRANS_IN_DATE=date(2023, 5, 2), BASE_CITY_CODE="NYC")
    world.applications(20, 1, ASYL="T")
    world.applications(10, 1, ASYL="G")
    with mart(tmp_path, world) as engine:
        assert column(engine, "court") == {20: "ATL", 10: "NYC"}
        assert column(engine, "first_court") == {20: "ATL", 10: "ATL"}


def test_the_first_decision_of_a_case_may_be_one_without_asylum(tmp_path: Path) -> None:
    world = World()
    world.case(1)
    world.proceeding(1, 1, COMP_DATE=date(2020, 1, 1), DEC_CODE="V")
    world.proceeding(2, 1, COMP_DATE=date(2024, 1, 1))
    world.applications(2, 1, ASYL="G")
    world.person(3)
    with mart(tmp_path, world) as engine:
        assert column(engine, "first_of_case") == {2: False, 3: True}


def test_the_fiscal_year_begins_in_october_and_the_last_two_months_are_open(tmp_path: Path) -> None:
    world = World()
    days = (date(2024, 9, 30), date(2024, 10, 1), date(2026, 4, 30), date(2026, 5, 1))
    for number, day in enumerate(days, 1):
        world.person(number, COMP_DATE=day)
    with mart(tmp_path, world) as engine:
        assert list(column(engine, "fiscal_year").values()) == [2024, 2025, 2026, 2026]
        assert list(column(engine, "provisional").values()) == [False, False, False, True]


def test_filing_custody_and_child(tmp_path: Path) -> None:
    world = World()
    for number, (asked, held) in enumerate((("I", "D"), ("E", "R"), ("J", None), (None, "?")), 1):
        world.case(number, C_ASY_TYPE=asked, CUSTODY=None)
        world.proceeding(number, number, CUSTODY=held)
        world.applications(number, number, ASYL="D")
        world.add(
            "tbl_JuvenileHistory", idnJuvenileHistory=number, idnCase=number, idnJuvenile=number + 2
        )
    with mart(tmp_path, world) as engine:
        filings = ["affirmative", "defensive", "unknown", "unknown"]
        assert list(column(engine, "filing").values()) == filings
        held_words = ["detained", "released", "unknown", "unknown"]
        assert list(column(engine, "custody").values()) == held_words
        assert list(column(engine, "juvenile").values()) == [True, True, False, True]


def test_what_the_board_said(tmp_path: Path) -> None:
    world = World()
    said = {1: "DIS", 2: "REM", 3: "SUS", 4: None, 5: "WDL"}
    usual = {"strAppealCategory": "IJ", "strAppealType": "CASE APPEAL"}
    for number, word in said.items():
        world.person(number)
        named = None if number == 1 else number
        filed = {"datAppealFiled": date(2025, 3, 20), "strBIADecision": word}
        world.add(
            "tblAppeal", idnAppeal=number, idncase=number, idnProceeding=named, **usual, **filed
        )
    world.person(6)
    world.add("tblAppeal", idnAppeal=6, idncase=6, strAppealCategory="IJ", strAppealType="BOND")
    with mart(tmp_path, world) as engine:
        words = ["dismiss", "remand", "sustain", "pending", "other", "none"]
        assert list(column(engine, "appeal").values()) == words


def test_a_key_that_stands_twice_counts_once(tmp_path: Path) -> None:
    world = World()
    world.person(1, COMP_DATE=None)
    world.proceeding(1, 1, COMP_DATE=DAY)
    with mart(tmp_path, world) as engine:
        assert column(engine, "decided_on") == {1: DAY}
        assert engine.rows("SELECT count(*) FROM asylum") == [(1,)]


def test_the_mart_is_written_whole_or_not_at_all(tmp_path: Path) -> None:
    world = World()
    world.person(1)
    release = write_release(tmp_path, world.rows)
    steps: list[str] = []
    whole = build_mart(release, progress=lambda step, *_: steps.append(step))
    assert steps == list(STEPS)
    before = whole.read_bytes()
    (release / "tblAppeal.parquet").write_bytes(b"PAR1 torn")
    with pytest.raises(NoMart, match="import the release again"):
        build_mart(release)
    (release / "tblAppeal.parquet").unlink()
    with pytest.raises(NoMart, match=r"tblAppeal\.parquet: this table is missing"):
        build_mart(release)
    assert whole.read_bytes() == before
    assert not list(release.glob(".*"))
    assert duckdb.execute(f"SELECT count(*) FROM '{whole}'").fetchall() == [(1,)]


def test_each_step_says_its_question_its_source_and_what_is_wrong_there() -> None:
    for step in STEPS:
        text = query_of(step)
        assert text.startswith("-- Question: ")
        assert "\n-- Source: " in text
