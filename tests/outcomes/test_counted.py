"""Who stands beside a number, because it leaves them out?"""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from wellfounded.outcomes.counted import ENDS, figure, left_out
from wellfounded.outcomes.cube.line import Line
from wellfounded.outcomes.statistics.figure import Figure, Method, Silence, Why

MERITS = Line(
    definition="D1",
    nationality="HA",
    court="",
    judge="",
    split="",
    value="",
    period="recent",
    first=date(2025, 7, 1),
    last=date(2026, 6, 30),
    granted=40,
    denied=60,
    other=0,
    admin=0,
    in_absentia=5,
    withholding=6,
    torture_only=3,
    leads=80,
    leads_granted=30,
    spread=1.0,
    spread_others=2.0,
    hidden=False,
    provisional=False,
    shrunk_a=None,
    shrunk_b=None,
)
ALL_ENDS = replace(MERITS, definition=ENDS, other=30, admin=20)
HIDDEN = replace(ALL_ENDS, granted=None, denied=None, other=None, admin=None, hidden=True)


def test_who_ended_in_another_way_stands_beside_the_share_and_not_in_it() -> None:
    found = figure(MERITS, invented=True, ends=ALL_ENDS)
    assert isinstance(found, Figure)
    assert (found.n, found.left_out, found.share.share) == (100, 50, 0.4)


@pytest.mark.parametrize("ends", [None, HIDDEN])
def test_what_is_withheld_is_not_said_to_be_none(ends: Line | None) -> None:
    assert left_out(MERITS, ends) is None


@pytest.mark.parametrize("definition", ["D2", "D3"])
def test_a_definition_of_all_ends_leaves_nobody_out(definition: str) -> None:
    assert left_out(replace(ALL_ENDS, definition=definition), None) == 0


def test_who_was_protected_without_asylum_is_not_left_out_of_any_protection() -> None:
    assert left_out(replace(MERITS, definition="D5"), ALL_ENDS) is None


def found_of(line: Line, of: str) -> Figure:
    found = figure(line, invented=True, ends=ALL_ENDS, of=of)
    assert isinstance(found, Figure)
    return found


@pytest.mark.parametrize("of", ["denied", "in_absentia"])
def test_another_outcome_has_the_margin_of_its_own_families(of: str) -> None:
    assert found_of(MERITS, "granted").spread == 1.0
    assert found_of(MERITS, of).spread == 2.0
    alone = found_of(replace(MERITS, spread_others=1.0), of).share
    together = found_of(MERITS, of).share
    assert together.share == alone.share
    assert together.low < alone.low
    assert alone.high < together.high


def test_of_those_who_lead_it_is_told_alone() -> None:
    found = found_of(MERITS, "leads")
    assert (found.n, found.share.share, found.left_out) == (80, 30 / 80, None)


def test_leads_that_are_withheld_leave_everything_else() -> None:
    withheld = replace(MERITS, leads=None, leads_granted=None)
    assert figure(withheld, invented=True, of="leads") == Silence(Why.HIDDEN)
    assert figure(withheld, invented=True) == figure(MERITS, invented=True)
    nobody = replace(MERITS, leads=0, leads_granted=0)
    assert figure(nobody, invented=True, of="leads") == Silence(Why.NOTHING_DECIDED)


def test_withholding_is_a_share_of_those_who_were_denied_asylum() -> None:
    assert found_of(MERITS, "withholding").n == 60
    assert found_of(MERITS, "torture_only").share.share == 3 / 60
    few = replace(MERITS, granted=91, denied=9, withholding=1)
    assert figure(few, invented=True, of="withholding") == Silence(Why.HIDDEN)


def test_within_any_protection_it_is_a_share_of_all_that_were_decided() -> None:
    protected = replace(MERITS, definition="D5")
    assert found_of(protected, "withholding").n == 100


def test_only_what_was_granted_is_pulled_to_the_court() -> None:
    judge = replace(
        MERITS, nationality="", court="MIA", judge="AAA", period="five", shrunk_a=44, shrunk_b=66
    )
    assert found_of(judge, "granted").method is Method.SHRUNK
    assert found_of(judge, "denied").method is Method.COUNTED
