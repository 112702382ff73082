"""Which of two days comes first, when one or both are known only in part?"""

from __future__ import annotations

from datetime import date
from itertools import product

import pytest

from wellfounded.logic import (
    ANY_DAY,
    BEGINNING,
    FOREVER,
    NOT_ENDED,
    Day,
    Known,
    NamedDay,
    OrLater,
    Reading,
    Rule,
    Span,
    WhenDay,
    day,
    days_after,
    decide,
    earlier_of,
    later_of,
    needs,
    on,
    years_after,
    yes,
)
from wellfounded.logic import Missing as Rounding

from .cases_table import read_as_sql

A, B, C = day("a"), day("b"), day("c")
DAYS = [BEGINNING, date(2024, 2, 28), date(2024, 2, 29), date(2024, 3, 1), FOREVER]
SPANS = [Span(a, b) for a, b in product(DAYS, DAYS) if a <= b]


def knowing(**days: Span) -> Known:
    return Known(dict(days))


def spanning(node: Day, case: Known) -> Span:
    span = node.span(Reading(case))
    assert read_as_sql([NamedDay("day", node, ())], [case]) == [(span.earliest, span.latest)]
    return span


@pytest.mark.parametrize(
    ("condition", "holds"),
    [
        (A <= B, lambda a, b: a <= b),
        (A < B, lambda a, b: a < b),
        (A >= B, lambda a, b: a >= b),
        (A > B, lambda a, b: a > b),
    ],
)
def test_an_order_is_settled_when_all_the_days_agree(condition: Rule, holds: object) -> None:
    assert callable(holds)
    cases, verdicts = [], []
    for a, b in product(SPANS, SPANS):
        ends = product((a.earliest, a.latest), (b.earliest, b.latest))
        outcomes = {holds(*pair) for pair in ends}
        cases.append(knowing(a=a, b=b))
        verdicts.append(outcomes.pop() if len(outcomes) == 1 else None)
    assert [decide(condition, case) for case in cases] == verdicts
    assert read_as_sql([Rule("goal", condition, ())], cases) == [(v,) for v in verdicts]


def test_what_has_not_ended_ends_after_every_day_and_with_what_has_not_ended() -> None:
    today = Span.on(date(2026, 7, 1))
    assert decide(A > B, knowing(a=NOT_ENDED, b=today)) is True
    assert decide(A <= B, knowing(a=NOT_ENDED, b=today)) is False
    assert decide(A <= B, knowing(a=NOT_ENDED, b=NOT_ENDED)) is True
    assert decide(A < B, knowing(a=NOT_ENDED, b=NOT_ENDED)) is False
    assert decide(A <= B, knowing(b=NOT_ENDED)) is True
    assert decide(A < B, knowing(b=NOT_ENDED)) is None


def test_counting_from_what_has_not_ended_does_not_end() -> None:
    assert spanning(days_after(A, 30), knowing(a=NOT_ENDED)) == NOT_ENDED
    assert spanning(days_after(A, 30), Known()) == ANY_DAY
    half = Span(date(2024, 2, 29), FOREVER)
    a_year_on = years_after(A, 1, missing=Rounding.FORWARD)
    assert spanning(a_year_on, knowing(a=half)) == Span(date(2025, 3, 1), FOREVER)


def test_the_later_and_the_earlier_of_several_days() -> None:
    january = Span(date(2024, 1, 1), date(2024, 1, 31))
    mid = Span.on(date(2024, 1, 15))
    case = knowing(a=january, b=mid)
    assert spanning(later_of(A, B), case) == Span(date(2024, 1, 15), date(2024, 1, 31))
    assert spanning(earlier_of(A, B), case) == Span(date(2024, 1, 1), date(2024, 1, 15))
    assert spanning(later_of(A, B, on(2024, 2, 1)), case) == Span.on(date(2024, 2, 1))


def test_a_day_that_cannot_be_the_later_one_is_not_needed() -> None:
    old = Span(date(2019, 1, 1), date(2019, 12, 31))
    new = Span(date(2024, 1, 1), date(2024, 1, 31))
    at = Reading(knowing(a=old, b=new))
    assert list(later_of(A, B).needs(at)) == ["b"]
    assert list(earlier_of(A, B).needs(at)) == ["a"]
    assert list(later_of(A, B, C).needs(at)) == ["b", "c"]
    assert not list(later_of(A, on(2020, 1, 1)).needs(at))


def test_not_before_a_day_leaves_the_future_open() -> None:
    case = knowing(a=Span(date(2024, 3, 1), date(2024, 3, 31)))
    assert spanning(OrLater(A), case) == Span(date(2024, 3, 1), FOREVER)
    assert decide(OrLater(A) >= on(2024, 3, 1), case) is True
    assert decide(OrLater(A) >= on(2024, 3, 2), case) is None
    assert needs(OrLater(A) >= on(2024, 3, 2), case) == ("a",)


def test_one_day_or_another() -> None:
    chosen = WhenDay(yes("uac"), A, B)
    january, march = Span.on(date(2024, 1, 1)), Span(date(2024, 3, 1), date(2024, 3, 31))
    neither = knowing(a=january, b=march)
    assert spanning(chosen, neither) == Span(date(2024, 1, 1), date(2024, 3, 31))
    assert list(chosen.needs(Reading(neither))) == ["uac", "b"]
    for answer, span, waits_on in ((True, january, []), (False, march, ["b"])):
        case = Known({**neither.values, "uac": answer})
        assert spanning(chosen, case) == span
        assert list(chosen.needs(Reading(case))) == waits_on
    same = knowing(a=january, b=january)
    assert spanning(chosen, same) == january
    assert not list(chosen.needs(Reading(same)))
