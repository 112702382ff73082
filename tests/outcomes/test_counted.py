"""Who stands beside a number, because it leaves them out?"""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from wellfounded.outcomes.counted import ENDS, figure, left_out
from wellfounded.outcomes.cube.line import Line
from wellfounded.outcomes.statistics.figure import Figure

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
