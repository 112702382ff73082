"""Which cases could a calendar be made of? Drawn at random, their words full of what tells."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from hypothesis import strategies as st

from wellfounded.facts import Case, parse_case
from wellfounded.facts.catalogue.happenings import HAPPENINGS

TODAY = date(2026, 6, 15)
TIMES = ("8:30", "8:30 AM", "1:00 p.m.", "13:30", "at the court", "asylum; 9\nSUMMARY:x")
PLACES = ("Immigration Court, Ana Ruiz, A012345678", "26 Federal Plaza\nBEGIN:VALARM")


@st.composite
def told_day(draw: st.DrawFn) -> str:
    """A day near today as a person may tell it: exact, a month, or a year."""
    day = TODAY + timedelta(days=draw(st.integers(-500, 500)))
    return draw(st.sampled_from((day.isoformat(), f"{day:%Y-%m}", f"{day:%Y}")))


def _step() -> st.SearchStrategy[dict[str, Any]]:
    return st.fixed_dictionaries(
        {"kind": st.sampled_from(sorted(HAPPENINGS))},
        optional={
            "date": told_day(),
            "answer_by": told_day(),
            "time": st.sampled_from(TIMES),
            "place": st.sampled_from(PLACES),
        },
    )


@st.composite
def cases(draw: st.DrawFn) -> Case:
    """A case with an arrival, a child and some steps, any of which may lack its day."""
    told: dict[str, Any] = {"events": draw(st.lists(_step(), max_size=8))}
    if draw(st.booleans()):
        told["entries"] = [{"date": draw(told_day())}]
    if draw(st.booleans()):
        born = date(2005, 6, 15) + timedelta(days=draw(st.integers(-400, 400)))
        child = {"name": {"given": "Ana"}, "date_of_birth": born.isoformat()}
        told["family"] = {"children": [child]}
    return case_of(told)


def case_of(told: dict[str, Any]) -> Case:
    """The case that says this."""
    return parse_case(told, "a case")
