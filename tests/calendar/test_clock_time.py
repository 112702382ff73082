"""Is a time read only where it cannot be meant in two ways?"""

from __future__ import annotations

from datetime import time

import pytest

from wellfounded.calendar.clock_time import clock_time


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("8:30 AM", time(8, 30)),
        ("08:30AM", time(8, 30)),
        ("8:30 a.m.", time(8, 30)),
        ("8.30 a. m.", time(8, 30)),
        (" 1:00  p.m. ", time(13)),
        ("1 pm", time(13)),
        ("12:00 PM", time(12)),
        ("12:15 am", time(0, 15)),
        ("at 9:45 AM", time(9, 45)),
        ("a las 2:00 p.m.", time(14)),
        ("13:30", time(13, 30)),
        ("13:30:00", time(13, 30)),
        ("15h30", time(15, 30)),
        ("noon", time(12)),
        ("mediodía", time(12)),
    ],
)
def test_a_time_beyond_doubt(said: str, meant: time) -> None:
    assert clock_time(said) == meant


@pytest.mark.parametrize(
    "said",
    [
        "",
        "8:30",
        "08:30",
        "12:30",
        "1:00",
        "00:30",
        "24:00",
        "13:30 pm",
        "0:30 am",
        "8:75 AM",
        "830",
        "13",
        "morning",
        "8:30 or 9:00 AM",
        "8:30 AM CST",
        "at the court",
        "९:३० AM",
    ],
)
def test_a_time_in_doubt_is_none(said: str) -> None:
    assert clock_time(said) is None
