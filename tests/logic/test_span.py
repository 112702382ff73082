"""What does a span say of a day that is not known?"""

from datetime import date

import pytest

from wellfounded.logic import ANY_DAY, FOREVER, NOT_ENDED, Span

MARCH = Span(date(2024, 3, 1), date(2024, 3, 31))


def test_a_span_cannot_end_before_it_begins() -> None:
    with pytest.raises(ValueError, match="cannot end \\(2024-02-01\\) before it begins"):
        Span(date(2024, 3, 1), date(2024, 2, 1))


def test_only_one_day_is_exact() -> None:
    assert Span.on(date(2024, 2, 29)).exact
    assert NOT_ENDED.exact
    assert not MARCH.exact
    assert not ANY_DAY.exact


def test_within_is_saying_at_least_as_much() -> None:
    assert Span.on(date(2024, 3, 31)).within(MARCH)
    assert MARCH.within(MARCH)
    assert MARCH.within(ANY_DAY)
    assert not ANY_DAY.within(MARCH)
    assert not Span(date(2024, 3, 31), date(2024, 4, 1)).within(MARCH)


@pytest.mark.parametrize(
    ("span", "words"),
    [
        (Span.on(date(2024, 2, 29)), "2024-02-29"),
        (MARCH, "2024-03-01 to 2024-03-31"),
        (ANY_DAY, "unknown"),
        (NOT_ENDED, "not ended"),
        (Span(date.min, date(2024, 3, 1)), "by 2024-03-01"),
        (Span(date(2024, 3, 1), FOREVER), "2024-03-01 or later"),
    ],
)
def test_a_span_in_words(span: Span, words: str) -> None:
    assert str(span) == words
