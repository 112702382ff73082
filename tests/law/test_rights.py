"""Does the table of rights say of each protection what the law of the day says?"""

from __future__ import annotations

from datetime import date
from itertools import product

import pytest

from wellfounded.law.after_protection.rights import PROTECTIONS, RIGHTS, cell, messages, rights
from wellfounded.law.authorities import State, status_on

TODAY = date(2026, 11, 21)


@pytest.mark.parametrize(("protection", "right"), list(product(PROTECTIONS, RIGHTS)))
def test_each_cell_has_words_and_an_authority(protection: str, right: str) -> None:
    row = cell(protection, right, TODAY)
    assert isinstance(row.value, str)
    assert row.value.endswith(".")
    assert row.authority
    assert row.confidence


def test_a_row_of_the_table_is_in_order() -> None:
    assert list(rights("asylum", TODAY)) == list(RIGHTS)


@pytest.mark.parametrize("protection", ["withholding", "cat_withholding", "cat_deferral"])
def test_what_withholding_and_the_convention_do_not_give(protection: str) -> None:
    told = rights(protection, TODAY)
    assert str(told["stay"].value).startswith("Yes. It bars removal to one country only.")
    assert str(told["travel"].value).startswith("No.")
    assert str(told["family"].value).startswith("No.")
    assert str(told["green_card"].value).startswith("No.")
    assert str(told["given"].value).startswith("Yes.")


@pytest.mark.parametrize("protection", ["asylum", "refugee"])
def test_public_help_closes_step_by_step(protection: str) -> None:
    days = [date(2025, 7, 3), date(2025, 7, 4), date(2026, 10, 1), date(2027, 1, 1)]
    closed = ["closed" in str(cell(protection, "benefits", day).value) for day in days]
    assert closed == [False, True, True, True]
    assert "Medicaid" in str(cell(protection, "benefits", date(2026, 10, 1)).value)
    assert len({cell(protection, "benefits", day).value for day in days}) == 4


def test_a_proposed_rule_is_shown_as_proposed() -> None:
    row = cell("cat_deferral", "card", TODAY)
    assert "proposed, not in force" in str(row.value)
    assert status_on(row.authority, TODAY) is State.PROPOSED


def test_an_unknown_protection_is_refused() -> None:
    with pytest.raises(KeyError, match="parole"):
        rights("parole", TODAY)


def test_each_cell_can_be_translated() -> None:
    said = dict(messages())
    assert said["rights.asylum.work.1"].startswith("Yes, by the status itself.")
    assert {f"rights.{one}.title" for one in PROTECTIONS} <= set(said)
