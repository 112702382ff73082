"""Is what surely came first placed first, and does the person's order hold for the rest?"""

from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wellfounded.facts.chronology import Entry, Kind, moved
from wellfounded.facts.chronology.order import in_order
from wellfounded.facts.dates import read_date
from wellfounded.logic.span import ANY_DAY, Span


def told(number: int, when: str = "", after: str = "") -> Entry:
    span = read_date(when).span if when else ANY_DAY
    return Entry(path=f"told[{number}]", kind=Kind.TOLD, when=span, after=after)


def answer(name: str, when: str) -> Entry:
    return Entry(path=name, kind=Kind.HOME, when=read_date(when).span)


def placed(*entries: Entry) -> str:
    events = [entry for entry in entries if entry.kind is Kind.TOLD]
    answers = [entry for entry in entries if entry.kind is not Kind.TOLD]
    found = (entry.path for entry in in_order(events, answers))
    return " ".join(path.removeprefix("told[").removesuffix("]") for path in found)


A19, B21 = answer("A", "2019-06"), answer("B", "2021-01-05")


@pytest.mark.parametrize(
    ("entries", "order"),
    [
        ((told(0, "2021"), told(1, "2019")), "1 0"),
        ((told(0, "2019"), told(1, "2019-03")), "0 1"),
        ((told(0, "2019-03"), told(1, "2019")), "0 1"),
        ((told(0), told(1), told(2)), "0 1 2"),
        ((told(0, "2020"), told(1), told(2, "2015")), "2 0 1"),
        ((told(0), told(1, "2015")), "0 1"),
        ((A19, B21, told(0, "2020")), "A 0 B"),
        ((A19, B21, told(0)), "0 A B"),
        ((A19, B21, told(0, after="A")), "A 0 B"),
        ((A19, B21, told(0, after="A"), told(1)), "A 0 1 B"),
        ((A19, B21, told(0, "2020"), told(1), told(2, after="B")), "A 0 1 B 2"),
        ((A19, B21, told(0, "2019")), "0 A B"),
        ((A19, B21, told(0, "2019", after="A")), "A 0 B"),
        ((A19, B21, told(0, "2018", after="A")), "0 A B"),
        ((A19, told(0, "2019-06"), told(1, "2019-06")), "A 0 1"),
        ((told(0, after="nothing"), told(1, after="told[1]")), "0 1"),
    ],
)
def test_placed(entries: tuple[Entry, ...], order: str) -> None:
    assert placed(*entries) == order


DAYS = st.dates(date(2015, 1, 1), date(2016, 12, 31))
SPANS = st.one_of(
    st.just(ANY_DAY),
    st.tuples(DAYS, st.integers(0, 400)).map(lambda of: Span(of[0], of[0] + timedelta(days=of[1]))),
)


@st.composite
def lives(draw: st.DrawFn) -> tuple[list[Entry], list[Entry]]:
    dated = SPANS.filter(lambda span: span != ANY_DAY)
    answers = [
        Entry(path=f"answer[{at}]", kind=Kind.HOME, when=span)
        for at, span in enumerate(draw(st.lists(dated, max_size=6)))
    ]
    after = st.sampled_from(["", *(one.path for one in answers), "told[0]", "told[3]"])
    events = [
        Entry(path=f"told[{at}]", kind=Kind.TOLD, when=span, after=draw(after))
        for at, span in enumerate(draw(st.lists(SPANS, max_size=8)))
    ]
    return events, answers


@given(lives())
def test_every_entry_once_and_none_before_what_came_surely_before(
    life: tuple[list[Entry], list[Entry]],
) -> None:
    events, answers = life
    events = [one for one in events if "told" not in one.after]
    found = in_order(events, answers)
    assert sorted(one.path for one in found) == sorted(one.path for one in (*events, *answers))
    for at, entry in enumerate(found):
        assert not any(later.surely_before(entry) for later in found[at + 1 :])
    places = {one.path: at for at, one in enumerate(found)}
    for before, event in pairwise(events):
        assert event.dated or places[before.path] < places[event.path]
    assert all(one.dated or places.get(one.after, -1) < places[one.path] for one in events)


@given(lives(), st.integers(0, 7), st.booleans())
def test_what_is_moved_stands_where_it_was_put(
    life: tuple[list[Entry], list[Entry]], number: int, up: bool
) -> None:
    events = [one for one in life[0] if "told" not in one.after]
    entries = in_order(events, life[1])
    found = moved(entries, f"told[{number}]", up=up)
    if found is None:
        return
    assert sorted(found.order) == sorted(one.path for one in events)
    before, now = [one.path for one in entries], list(found.order)
    at = before.index(f"told[{number}]")
    other = at - 1 if up else at + 1
    before[at], before[other] = before[other], before[at]
    assert [path for path in before if path.startswith("told")] == now


def test_an_event_without_a_day_can_stand_anywhere() -> None:
    entries = in_order([told(0), told(1, "2020")], [A19, B21])
    assert [one.path for one in entries] == ["told[0]", "A", "told[1]", "B"]
    first = moved(entries, "told[0]", up=False)
    assert first is not None
    assert (first.order, first.after) == (("told[0]", "told[1]"), {"told[0]": "A"})
    entries = in_order([told(0, after="A"), told(1, "2020")], [A19, B21])
    second = moved(entries, "told[0]", up=False)
    assert second is not None
    assert (second.order, second.after) == (("told[1]", "told[0]"), {"told[0]": "A"})


def test_dates_cannot_be_moved() -> None:
    entries = in_order([told(0, "2018"), told(1, "2020")], [A19])
    assert moved(entries, "told[0]", up=False) is None
    assert moved(entries, "told[0]", up=True) is None
    assert moved(entries, "told[1]", up=True) is None
    assert moved(entries, "A", up=True) is None
    assert moved(entries, "told[7]", up=True) is None
