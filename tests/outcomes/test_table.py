"""Are the tables of the courts' release told of as the court publishes them?"""

from __future__ import annotations

import pytest

from wellfounded.outcomes.table import Kind, Table, tables

PUBLISHED = {
    "A_TblCase": (39, "IDNCASE"),
    "A_TblCaseIdentifier": (3, "IDNCASEID"),
    "B_TblProceedCharges": (5, "IDNPRCDCHG"),
    "B_TblProceeding": (38, "IDNPROCEEDING"),
    "D_TblAssociatedBond": (31, "IDNASSOCBOND"),
    "tblAppeal": (17, "idnAppeal"),
    "tblAppeal2": (3, "idnAppeal"),
    "tblAppealFedCourts": (4, "idnAppealFedCourts"),
    "tblProBono": (65, "Case_type"),
    "tblThreeMbrReferrals": (4, "idn3MemberReferral"),
    "tbl_CasePriorityHistory": (5, "idnCasePriHistory"),
    "tbl_Court_Appln": (6, "IDNPROCEEDINGAPPLN"),
    "tbl_Court_Motions": (41, "IDNMOTION"),
    "tbl_CustodyHistory": (5, "IDNCUSTODY"),
    "tbl_EOIR_Attorney": (7, "EOIRAttorneyID"),
    "tbl_JuvenileHistory": (6, "idnJuvenileHistory"),
    "tbl_Lead_Rider": (11, "idnLeadRider"),
    "tbl_RepsAssigned": (11, "IDNREPSASSIGNED"),
    "tbl_schedule": (30, "IDNSCHEDULE"),
}
"""How many columns each has in the release of July 2026, and the first of them."""


def test_each_has_its_columns_in_the_order_of_the_release() -> None:
    found = {one.name: (len(one.columns), next(iter(one.columns))) for one in tables().values()}
    assert found == PUBLISHED


@pytest.mark.parametrize("table", tables().values(), ids=lambda table: table.name)
def test_what_is_said_of_a_table_holds_together(table: Table) -> None:
    assert table.key in table.columns
    assert table.once.keys() <= table.columns.keys()
    assert not set(table.gone) & set(table.columns)
    assert all(0 <= one.empty <= 1 for one in table.columns.values())
    assert table.rows > 0
    assert table.holds.endswith(".")


def test_a_birth_is_a_month_and_a_decision_a_day() -> None:
    case, proceeding = tables()["A_TblCase"], tables()["B_TblProceeding"]
    assert case.columns["C_BIRTHDATE"].kind is Kind.MONTH
    assert proceeding.columns["COMP_DATE"].kind is Kind.DAY
    assert proceeding.columns["HEARING_TIME"].kind is Kind.TIME
    assert case.columns["CASE_TYPE"].kind is Kind.CODE
    assert 0.59 < case.columns["E_28_DATE"].empty < 0.63


def test_what_the_bond_table_lost_in_2025_is_known() -> None:
    assert len(tables()["D_TblAssociatedBond"].gone) == 18
