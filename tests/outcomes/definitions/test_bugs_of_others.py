"""Do the ways of counting that went wrong elsewhere give other numbers than ours?

Each test writes the wrong query down, and holds that it differs from ours on the same people.
"""

from __future__ import annotations

from datetime import date
from pathlib import Path

from tests.outcomes.asked import column, mart, outcomes
from tests.outcomes.definitions.world import world
from tests.outcomes.folder import World
from wellfounded.outcomes.definitions.definition import definition
from wellfounded.outcomes.definitions.grant_rate import grant_rate

DAY = date(2025, 3, 3)


def test_a_row_of_the_governments_attorney_is_no_lawyer_of_the_person(tmp_path: Path) -> None:
    """All appeared before the decision: only the type of the row tells them apart."""
    made = World()
    for number, kind in enumerate(("ALIEN", "INS", "INS"), 1):
        made.person(number)
        made.add(
            "tbl_RepsAssigned",
            IDNREPSASSIGNED=number,
            IDNCASE=number,
            STRATTYTYPE=kind,
            STRATTYLEVEL="COURT",
            E_28_DATE=DAY,
        )
    any_row = (
        "SELECT asylum.IDNPROCEEDING FROM asylum JOIN tbl_RepsAssigned AS any_type "
        "ON any_type.IDNCASE = asylum.IDNCASE AND any_type.E_28_DATE <= asylum.decided_on "
        "ORDER BY ALL"
    )
    with mart(tmp_path, made) as engine:
        assert engine.rows(any_row) == [(1,), (2,), (3,)]
        assert column(engine, "represented") == {1: True, 2: False, 3: False}


def test_a_word_that_holds_grant_is_no_grant_and_not_all_rows_are_decided(tmp_path: Path) -> None:
    words = (
        "CASE APPL_DEC WHEN 'G' THEN 'GRANT' WHEN 'F' THEN 'FULL GRANT' WHEN 'L' THEN 'GRANT WCAT' "
        "WHEN 'D' THEN 'DENY' ELSE 'NOT ADJUDICATED' END"
    )
    by_text = (
        f"SELECT sum(CAST(lower({words}) LIKE '%grant%' AS INT)), count(*) FROM tbl_Court_Appln "
        "WHERE APPL_CODE = 'ASYL'"
    )
    with mart(tmp_path, world()) as engine:
        assert engine.rows(by_text) == [(5, 14)]
        assert engine.rows(grant_rate(definition("D1"), by=())) == [(4, 5, 0, 0)]


def test_a_code_without_the_type_of_the_case_says_the_wrong_thing(tmp_path: Path) -> None:
    made = World()
    made.person(1, DEC_CODE="E")
    made.person(2, DEC_CODE="E", CASE_TYPE="EXC")
    made.person(3, DEC_CODE="D", CASE_TYPE="AOC")
    by_code = (
        "SELECT DISTINCT IDNPROCEEDING, court_decision.completion FROM asylum "
        "JOIN court_decision USING (dec_code) ORDER BY ALL"
    )
    with mart(tmp_path, made) as engine:
        assert len(engine.rows(by_code)) == 6
        ours = {1: "protected", 2: "removal", 3: "denied"}
        assert column(engine, "completion") == ours
        assert outcomes(engine, "D4") == {1: "other", 2: "denied", 3: "denied"}


def test_the_letter_of_a_move_is_not_the_letter_of_a_decision(tmp_path: Path) -> None:
    made = World()
    made.person(1, DEC_CODE=None, OTHER_COMP="H")
    made.person(2, DEC_CODE="H")
    one_column = (
        "SELECT IDNPROCEEDING FROM asylum JOIN court_decision ON court_decision.case_type = "
        "asylum.case_type AND court_decision.dec_code = COALESCE(asylum.dec_code, other_comp) "
        "WHERE court_decision.completion = 'protected' ORDER BY ALL"
    )
    with mart(tmp_path, made) as engine:
        assert engine.rows(one_column) == [(1,), (2,)]
        assert column(engine, "completion") == {1: "closed", 2: "protected"}
        assert outcomes(engine, "D4") == {2: "other"}


def test_proceedings_are_no_people(tmp_path: Path) -> None:
    made = World()
    made.case(1)
    for number in (1, 2, 3):
        other = {"DEC_CODE": None, "OTHER_COMP": "C"} if number < 3 else {}
        made.proceeding(number, 1, COMP_DATE=date(2020 + number, 1, 5), **other)
        made.applications(number, 1, ASYL="T" if number < 3 else "G")
    by_proceeding = "SELECT count(*) FROM asylum"
    with mart(tmp_path, made) as engine:
        assert engine.rows(by_proceeding) == [(3,)]
        for id in ("D1", "D2", "D3"):
            assert outcomes(engine, id) == {3: "granted"}


def test_the_latest_proceeding_is_not_the_first_decision(tmp_path: Path) -> None:
    latest = "SELECT IDNPROCEEDING FROM asylum WHERE IDNCASE = 6 ORDER BY decided_on DESC LIMIT 1"
    with mart(tmp_path, world()) as engine:
        assert engine.rows(latest) == [(6,)]
        assert outcomes(engine, "D2")[60] == "denied"


def test_a_later_appearance_says_nothing_of_the_day_of_the_decision(tmp_path: Path) -> None:
    made = World()
    made.case(1, E_28_DATE=date(2025, 9, 1))
    made.proceeding(1, 1)
    made.applications(1, 1, ASYL="D")
    with mart(tmp_path, made) as engine:
        undated = "SELECT count(*) FROM A_TblCase WHERE E_28_DATE IS NOT NULL"
        assert engine.rows(undated) == [(1,)]
        assert column(engine, "represented") == {1: False}


def test_a_first_after_an_ordered_subquery_is_never_written() -> None:
    import re
    from importlib.resources import files

    for room in ("decisions", "definitions", "cube"):
        for file in files(f"wellfounded.outcomes.{room}").iterdir():
            if file.name.endswith(".sql"):
                text = file.read_text("utf-8")
                assert not re.search(r"\b(first|last|any_value|arg_max|arg_min)\s*\(", text, re.I)


def test_every_member_of_a_family_counts_and_leads_are_told_apart(tmp_path: Path) -> None:
    made = World()
    for number in (1, 2, 3, 4):
        made.person(number, "G" if number < 4 else "D")
        if number in (2, 3):
            made.add(
                "tbl_Lead_Rider",
                idnLeadRider=number,
                idnLeadCase=1,
                idnRiderCase=number,
                datCreatedOn=date(2022, 2, 2),
            )
    with mart(tmp_path, made) as engine:
        assert engine.rows(grant_rate(definition("D1"), by=())) == [(3, 1, 0, 0)]
        assert column(engine, "lead") == {1: 1, 2: 1, 3: 1, 4: 4}
