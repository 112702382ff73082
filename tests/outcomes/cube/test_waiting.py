"""Does a wait end when the case ended, in the month in which it did, and else not at all?"""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from tests.outcomes.asked import mart
from tests.outcomes.folder import World
from wellfounded.outcomes.cube.counting import query_of

BEGAN = date(2022, 1, 3)
SPANS = (
    "SELECT DATE '2021-07-01' AS five_from, DATE '2026-06-30' AS windows_to, "
    "DATE '2026-07-01' AS released_on, 1997 AS first_fiscal_year"
)
WAYS = ("granted", "denied", "other", "closed", "censored")
STILL = 53
"""Whole months from the notice to the release."""


def waited(place: Path, world: World) -> list[tuple[int, str]]:
    """The months of each wait since the notice, and how it ended."""
    with mart(place, world) as engine:
        engine.define("spans", SPANS)
        rows = engine.rows(query_of("waiting"))
    found = []
    for nationality, court, start, period, months, *counts in rows:
        if (nationality, court, start, period) == ("", "", "notice", "all"):
            found += [(months, way) for way, n in zip(WAYS, counts, strict=True) for _ in range(n)]
    return sorted(found)


@pytest.mark.parametrize(
    ("ended", "month"),
    [
        (BEGAN, 1),
        (date(2022, 2, 3), 1),
        (date(2022, 2, 4), 2),
        (date(2023, 1, 3), 12),
        (date(2023, 1, 4), 13),
    ],
)
def test_by_month_twelve_is_within_a_year(tmp_path: Path, ended: date, month: int) -> None:
    world = World()
    world.person(1, "D", OSC_DATE=BEGAN, COMP_DATE=ended)
    assert waited(tmp_path, world) == [(month, "denied")]


def test_how_each_wait_ended(tmp_path: Path) -> None:
    world = World()
    day = date(2022, 7, 3)
    world.person(1, "G", OSC_DATE=BEGAN, COMP_DATE=day)
    world.person(2, "W", OSC_DATE=BEGAN, COMP_DATE=day)
    world.person(3, None, OSC_DATE=BEGAN, COMP_DATE=day, DEC_CODE=None, OTHER_COMP="A")
    assert waited(tmp_path, world) == [(6, "closed"), (6, "granted"), (6, "other")]


def test_who_was_moved_still_waits(tmp_path: Path) -> None:
    world = World()
    world.person(1, "T", OSC_DATE=BEGAN, DEC_CODE=None, OTHER_COMP="T")
    world.person(2, None, OSC_DATE=BEGAN, COMP_DATE=None)
    assert waited(tmp_path, world) == [(STILL, "censored")] * 2


def test_a_day_of_completion_with_no_word_on_how_is_no_end(tmp_path: Path) -> None:
    world = World()
    world.person(1, None, OSC_DATE=BEGAN, DEC_CODE=None, OTHER_COMP=None)
    assert waited(tmp_path, world) == [(STILL, "censored")]
