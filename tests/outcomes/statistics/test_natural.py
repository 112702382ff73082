"""Do whole numbers of 100 people ever say more than the share does?"""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wellfounded.outcomes.statistics.natural import Natural, Said, natural
from wellfounded.outcomes.statistics.wilson import Share, interval


def said(granted: int, decided: int) -> Natural:
    share = interval(granted, decided)
    assert share is not None
    return natural(share)


@given(st.integers(1, 100_000), st.data())
def test_the_margin_is_never_narrower_than_it_is(decided: int, data: st.DataObject) -> None:
    granted = data.draw(st.integers(0, decided))
    share, found = interval(granted, decided), said(granted, decided)
    assert share is not None
    assert found.low / 100 <= share.low + 1e-9
    assert share.high <= found.high / 100 + 1e-9
    assert 0 <= found.low <= found.about <= found.high <= 100
    assert (found.said is Said.FEWER_THAN_ONE) == (found.about == 0)
    assert (found.said is Said.MORE_THAN_99) == (found.about == 100)


def test_nineteen_of_a_hundred_between_seventeen_and_twenty_two() -> None:
    assert said(190, 1_000) == Natural(Said.ABOUT, 19, 16, 22, 1_000)


def test_three_of_a_thousand_are_not_nobody() -> None:
    assert said(3, 1_000) == Natural(Said.FEWER_THAN_ONE, 0, 0, 1, 1_000)


def test_none_of_thirty_is_not_never() -> None:
    found = said(0, 30)
    assert (found.said, found.low, found.high) == (Said.FEWER_THAN_ONE, 0, 12)


def test_all_of_thirty_is_not_always() -> None:
    found = said(30, 30)
    assert (found.said, found.low, found.high) == (Said.MORE_THAN_99, 88, 100)


@pytest.mark.parametrize("whole", range(1, 100))
def test_a_whole_number_is_itself_whatever_binary_fractions_do(whole: int) -> None:
    share = Share(whole / 100, whole / 100, whole / 100, 10)
    assert natural(share) == Natural(Said.ABOUT, whole, whole, whole, 10)
