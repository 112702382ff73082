"""Does an invented release have the shares that were counted?"""

from __future__ import annotations

import pytest

from tests.outcomes.invented.conftest import CASES, Table
from wellfounded.outcomes.invented.dump import Dump
from wellfounded.outcomes.invented.facts import shares
from wellfounded.outcomes.table import tables

LOOSE = {"DEC_TYPE": 0.10, "DATE_APPEAL_DUE_STATUS": 0.13, "COMP_DATE": 0.06, "strCustody": 0.08}
"""Columns that follow the model rather than their own count, and by how much they may be off."""


@pytest.mark.parametrize("name", tables())
def test_a_full_release_would_have_as_many_rows_as_the_real_one(clean: Dump, name: str) -> None:
    expected = tables()[name].rows * CASES / tables()["A_TblCase"].rows
    assert clean.rows[name] == pytest.approx(expected, rel=0.10, abs=60)


@pytest.mark.parametrize("name", [name for name in tables() if name != "tblProBono"])
def test_columns_are_empty_as_often_as_counted(rows: Table, name: str) -> None:
    for column in tables()[name].columns.values():
        told = rows(f'SELECT avg(("{column.name}" IS NULL)::INTEGER) FROM {name}').fetchone()
        assert told
        assert told[0] == pytest.approx(column.empty, abs=LOOSE.get(column.name, 0.045)), column


@pytest.mark.parametrize(
    ("name", "column"),
    [
        ("A_TblCase", "CASE_TYPE"),
        ("A_TblCase", "CUSTODY"),
        ("B_TblProceeding", "CASE_TYPE"),
        ("B_TblProceeding", "DEC_CODE"),
        ("B_TblProceeding", "OTHER_COMP"),
        ("B_TblProceedCharges", "CHG_STATUS"),
        ("tbl_RepsAssigned", "STRATTYTYPE"),
        ("tbl_RepsAssigned", "STRATTYLEVEL"),
        ("tbl_schedule", "REC_TYPE"),
        ("tbl_schedule", "CAL_TYPE"),
        ("D_TblAssociatedBond", "DEC"),
    ],
)
def test_values_have_the_shares_that_were_counted(rows: Table, name: str, column: str) -> None:
    counted = shares(name, column)
    found = dict(
        rows(f"SELECT {column}, count(*) FROM {name} WHERE {column} <> '' GROUP BY 1").fetchall()
    )
    for value, n in counted.items():
        share = n / sum(counted.values())
        assert found.get(value, 0) / sum(found.values()) == pytest.approx(share, abs=0.04), value


def test_half_of_the_grants_are_gone_within_a_year(rows: Table) -> None:
    told = rows(
        """
        SELECT fiscal_year, avg((APPL_DEC <> 'D')::INTEGER) FROM (
            SELECT APPL_DEC, year(COMP_DATE[:10]::DATE + INTERVAL 3 MONTH) AS fiscal_year
            FROM tbl_Court_Appln JOIN B_TblProceeding USING (IDNPROCEEDING)
            WHERE APPL_CODE = 'ASYL' AND APPL_DEC IN ('D', 'F', 'G', 'I', 'P', 'C')
        ) GROUP BY 1
        """
    )
    rate = dict(told.fetchall())
    assert rate[2024] == pytest.approx(0.42, abs=0.08)
    assert rate[2025] < 0.72 * rate[2024]
    assert rate[2026] < rate[2025] + 0.04


def test_courts_differ_as_much_as_they_are_known_to(rows: Table) -> None:
    told = rows(
        """
        SELECT avg((APPL_DEC <> 'D')::INTEGER) FROM tbl_Court_Appln
        JOIN B_TblProceeding p USING (IDNPROCEEDING)
        WHERE APPL_CODE = 'ASYL' AND APPL_DEC IN ('D', 'F', 'G', 'I', 'P', 'C')
        GROUP BY p.BASE_CITY_CODE HAVING count(*) >= 30
        """
    )
    rates = [rate for (rate,) in told.fetchall()]
    assert max(rates) - min(rates) > 0.35
