"""Do the rows of an invented release fit together?"""

from __future__ import annotations

from tests.outcomes.invented.conftest import Table

GRANTED = "('F', 'G', 'I', 'P', 'C')"


def none(rows: Table, query: str) -> bool:
    """Whether the query finds nothing."""
    return rows(query).fetchall() == []


def test_every_row_belongs_to_a_case_that_is_there(rows: Table) -> None:
    for name, column in (
        ("B_TblProceeding", "IDNCASE"),
        ("tbl_Court_Appln", "IDNCASE"),
        ("tbl_RepsAssigned", "IDNCASE"),
        ("tbl_schedule", "IDNCASE"),
        ("tbl_Lead_Rider", "idnLeadCase"),
        ("tblAppeal", "idncase"),
    ):
        assert none(rows, f"FROM {name} t ANTI JOIN A_TblCase c ON t.{column} = c.IDNCASE")


def test_a_proceeding_that_came_by_a_move_follows_one_that_ended_by_it(rows: Table) -> None:
    moved = """
        SELECT p.*, b.BASE_CITY_CODE AS was, b.OTHER_COMP AS ended, b.COMP_DATE AS ended_on
        FROM B_TblProceeding p LEFT JOIN B_TblProceeding b
            ON b.IDNPROCEEDING::BIGINT = p.IDNPROCEEDING::BIGINT - 1 AND b.IDNCASE = p.IDNCASE
        WHERE p.TRANS_IN_DATE IS NOT NULL
    """
    assert len(rows(moved).fetchall()) > 2000
    assert none(rows, f"FROM ({moved}) WHERE was IS NULL OR was <> PREV_HEARING_BASE")
    assert none(rows, f"FROM ({moved}) WHERE ended NOT IN ('C', 'T') OR ended_on > TRANS_IN_DATE")


def test_one_in_three_cases_has_another_proceeding(rows: Table) -> None:
    told = rows("SELECT count(*) / count(DISTINCT IDNCASE) FROM B_TblProceeding").fetchone()
    assert told
    assert 1.25 < told[0] < 1.40


def test_nothing_is_decided_after_the_release(rows: Table) -> None:
    assert none(rows, "FROM B_TblProceeding WHERE COMP_DATE >= '2026-08-01'")
    pending = "(DEC_CODE IS NULL AND OTHER_COMP IS NULL)"
    assert none(rows, f"FROM B_TblProceeding WHERE (COMP_DATE IS NULL) <> {pending}")
    assert none(rows, "FROM B_TblProceeding WHERE DEC_CODE IS NOT NULL AND OTHER_COMP IS NOT NULL")


def test_a_decision_is_one_that_its_type_of_case_knows(rows: Table) -> None:
    assert none(
        rows, "FROM B_TblProceeding WHERE CASE_TYPE = 'CFR' AND DEC_CODE NOT IN ('A', 'V', 'O')"
    )
    assert none(
        rows, "FROM B_TblProceeding WHERE CASE_TYPE = 'DEP' AND DEC_CODE IN ('X', 'Z', 'H', 'E')"
    )
    assert none(rows, "FROM B_TblProceeding WHERE CASE_TYPE = 'RMV' AND DEC_CODE IN ('D', 'G')")


def test_the_three_applications_of_one_form_agree(rows: Table) -> None:
    rows(
        """
        CREATE TEMP TABLE forms AS SELECT IDNPROCEEDING, any_value(p.CASE_TYPE) AS case_type,
            any_value(p.DEC_CODE) AS dec_code,
            max(APPL_DEC) FILTER (APPL_CODE = 'ASYL') AS asylum,
            max(APPL_DEC) FILTER (APPL_CODE = 'ASYW') AS withholding,
            max(APPL_DEC) FILTER (APPL_CODE = 'WCAT') AS torture,
            count(*) FILTER (APPL_CODE IN ('ASYL', 'ASYW', 'WCAT')) AS n
        FROM tbl_Court_Appln JOIN B_TblProceeding p USING (IDNPROCEEDING)
        GROUP BY 1 HAVING bool_or(APPL_CODE = 'ASYL')
        """
    )
    told = rows("SELECT avg((n = 3)::INTEGER) FROM forms").fetchone()
    assert told
    assert told[0] > 0.75
    assert none(
        rows, f"FROM forms WHERE asylum IN {GRANTED} AND (withholding = 'G' OR torture = 'G')"
    )
    assert none(
        rows, f"FROM forms WHERE asylum IN {GRANTED} AND case_type = 'RMV' AND dec_code <> 'R'"
    )
    assert none(
        rows, "FROM forms WHERE case_type = 'RMV' AND withholding = 'G' AND dec_code <> 'E'"
    )
    assert none(
        rows, "FROM forms WHERE case_type = 'RMV' AND torture = 'G' AND dec_code NOT IN ('Z', 'H')"
    )


def test_families_share_court_and_day_and_mostly_the_outcome(rows: Table) -> None:
    rows(
        """
        CREATE TEMP TABLE pairs AS SELECT a.BASE_CITY_CODE = b.BASE_CITY_CODE AS place,
            a.COMP_DATE IS NOT DISTINCT FROM b.COMP_DATE AS day,
            a.DEC_CODE IS NOT DISTINCT FROM b.DEC_CODE AS outcome
        FROM tbl_Lead_Rider
        JOIN B_TblProceeding a ON a.IDNPROCEEDING = idnLeadProceedingStart
        JOIN B_TblProceeding b ON b.IDNPROCEEDING = idnRiderProceedingStart
        """
    )
    told = rows(
        "SELECT avg(place::INTEGER), avg(day::INTEGER), avg(outcome::INTEGER) FROM pairs"
    ).fetchone()
    assert told
    assert told[:2] == (1, 1)
    assert 0.88 < told[2] < 0.99


def test_the_date_of_counsel_in_the_case_is_the_latest_one(rows: Table) -> None:
    assert none(
        rows,
        """
        SELECT IDNCASE FROM A_TblCase c JOIN tbl_RepsAssigned r USING (IDNCASE)
        WHERE STRATTYTYPE = 'ALIEN' GROUP BY ALL
        HAVING max(r.E_28_DATE) > any_value(c.E_28_DATE)
        """,
    )


def test_half_of_those_assigned_are_the_governments_own(rows: Table) -> None:
    told = rows("SELECT avg((STRATTYTYPE = 'INS')::INTEGER) FROM tbl_RepsAssigned").fetchone()
    assert told
    assert 0.45 < told[0] < 0.53
    assert none(rows, "FROM tbl_RepsAssigned WHERE STRATTYTYPE = 'INS' AND E_28_DATE IS NOT NULL")
