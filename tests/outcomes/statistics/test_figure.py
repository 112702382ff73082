"""Can a figure be had without its definition, its days, its count and its caveats?"""

from __future__ import annotations

from dataclasses import fields, replace
from datetime import date
from itertools import combinations
from pathlib import Path

import pytest

from wellfounded.outcomes import statistics
from wellfounded.outcomes.statistics.figure import (
    ALWAYS,
    About,
    Caveat,
    Figure,
    Method,
)
from wellfounded.outcomes.statistics.wilson import Share

PLAIN = Figure(
    definition="D1",
    first=date(2025, 7, 1),
    last=date(2026, 6, 30),
    share=Share(0.19, 0.17, 0.22, 1_000),
    left_out=240,
    invented=False,
)


def test_every_figure_has_the_caveats_that_always_hold() -> None:
    for many in range(len(About) + 1):
        for about in combinations(About, many):
            if About.JUDGE in about and (About.COURT not in about or About.NATIONALITY in about):
                continue
            for method in Method:
                figure = replace(PLAIN, about=frozenset(about), method=method)
                assert set(ALWAYS) <= set(figure.caveats)
                assert len(set(figure.caveats)) == len(figure.caveats)


def test_nobody_passes_caveats_or_takes_them_away() -> None:
    assert "caveats" not in {field.name for field in fields(Figure)}
    with pytest.raises((AttributeError, TypeError)):
        PLAIN.caveats = ()  # type: ignore[misc]


@pytest.mark.parametrize(
    ("change", "caveat"),
    [
        ({"about": frozenset({About.REPRESENTED})}, Caveat.LAWYERS),
        ({"about": frozenset({About.REPRESENTED})}, Caveat.KNOWN_LAWYERS),
        ({"about": frozenset({About.COURT})}, Caveat.OTHER_CASES),
        ({"about": frozenset({About.COURT, About.JUDGE})}, Caveat.WITHIN_COURT),
        ({"about": frozenset({About.CUSTODY})}, Caveat.CUSTODY),
        ({"about": frozenset({About.FILING})}, Caveat.FILING),
        ({"method": Method.SHRUNK}, Caveat.SHRUNK),
        ({"method": Method.LIKE_CASES}, Caveat.ADJUSTED),
        ({"spread": 2.5}, Caveat.FAMILIES),
        ({"provisional": True}, Caveat.PROVISIONAL),
        ({"invented": True}, Caveat.INVENTED),
    ],
)
def test_what_it_is_about_brings_its_own(change: dict[str, object], caveat: Caveat) -> None:
    assert caveat not in PLAIN.caveats
    assert caveat in replace(PLAIN, **change).caveats  # type: ignore[arg-type]


def test_that_data_are_invented_is_said_first() -> None:
    assert replace(PLAIN, invented=True).caveats[0] is Caveat.INVENTED


@pytest.mark.parametrize(
    "change",
    [
        {"first": date(2026, 7, 1)},
        {"left_out": -1},
        {"spread": 0.5},
        {"about": frozenset({About.JUDGE})},
        {"about": frozenset({About.JUDGE, About.COURT, About.NATIONALITY})},
    ],
)
def test_what_cannot_be_shown_cannot_be_made(change: dict[str, object]) -> None:
    with pytest.raises(ValueError, match=r"figure|counts|judge"):
        replace(PLAIN, **change)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "missing", ["definition", "first", "last", "share", "left_out", "invented"]
)
def test_nothing_of_it_can_be_left_away(missing: str) -> None:
    all_of_it = {field.name: getattr(PLAIN, field.name) for field in fields(Figure)}
    del all_of_it[missing]
    with pytest.raises(TypeError, match=missing):
        Figure(**all_of_it)


def test_no_function_puts_judges_in_order_or_scores_a_person() -> None:
    folder = Path(statistics.__file__).parent
    for file in folder.glob("*.py"):
        text = file.read_text("utf-8")
        for word in ("def rank", "def best", "def worst", "def score", "def predict", "def top"):
            assert word not in text, file.name
