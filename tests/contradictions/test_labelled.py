"""Is what was put into the labelled pairs found, and nothing else?"""

from __future__ import annotations

import pytest

from tests.contradictions.labelled_pairs import CLEAN, Pair, pairs
from tests.contradictions.measuring import clean_and_raised, measured
from wellfounded.contradictions import Kind

PRECISION, RECALL = {"tuned_on": 1.0, "held_back": 1.0}, {"tuned_on": 0.98, "held_back": 0.88}
"""As measured. A change of the rules must not fall below."""


def test_there_are_300_pairs_and_three_in_ten_are_held_back() -> None:
    tuned, held = pairs("tuned_on"), pairs("held_back")
    assert len(tuned) + len(held) >= 300
    assert len(held) >= 0.3 * (len(tuned) + len(held))
    assert len({pair.name for pair in (*tuned, *held)}) == len(tuned) + len(held)


@pytest.mark.parametrize("part", ["tuned_on", "held_back"])
def test_every_kind_is_put_in_and_some_pairs_are_clean(part: str) -> None:
    assert {pair.label for pair in pairs(part)} == {CLEAN, *(kind.value for kind in Kind)}


@pytest.mark.parametrize("part", ["tuned_on", "held_back"])
def test_what_was_measured_still_holds(part: str) -> None:
    together = measured(part)["all"]
    assert together.precision >= PRECISION[part]
    assert together.recall >= RECALL[part]


@pytest.mark.parametrize("part", ["tuned_on", "held_back"])
def test_nothing_is_raised_on_a_clean_pair(part: str) -> None:
    assert [pair.name for pair in clean_and_raised(part)] == []


def test_a_pair_that_is_labelled_wrongly_lowers_the_measure(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    from dataclasses import replace

    from tests.contradictions import measuring

    seeded = next(pair for pair in pairs("tuned_on") if pair.label == Kind.SIDE)

    def one(_: str) -> tuple[Pair, ...]:
        return (replace(seeded, label=CLEAN),)

    monkeypatch.setattr(measuring, "pairs", one)
    assert measured("tuned_on")["all"].precision == 0.0
    assert len(clean_and_raised("tuned_on")) == 1
