"""What does a rule make of one fact, known, unknown or known in part?"""

from datetime import date

import pytest

from wellfounded.logic import (
    ANY_DAY,
    Known,
    Reading,
    Roster,
    Rule,
    Span,
    choice,
    day,
    decide,
    item,
    needs,
    on,
    roster,
    yes,
)

from .cases_table import read_as_sql


def test_an_absent_fact_is_unknown_and_needed() -> None:
    assert decide(yes("uac"), Known()) is None
    assert needs(yes("uac"), Known()) == ("uac",)
    assert decide(yes("uac"), Known({"uac": False})) is False
    assert needs(yes("uac"), Known({"uac": False})) == ()


def test_a_choice_among_codes() -> None:
    ninth = choice("proceedings.circuit").among("9", "it's")
    cases = [Known(), *(Known({"proceedings.circuit": code}) for code in ("9", "it's", "2"))]
    assert [decide(ninth, case) for case in cases] == [None, True, True, False]
    assert read_as_sql([Rule("goal", ninth, ())], cases) == [(None,), (True,), (True,), (False,)]
    assert needs(ninth, Known()) == ("proceedings.circuit",)


def test_two_choices_that_are_the_same() -> None:
    same = choice("birth").same_as(choice("home"))
    cases = [
        Known(),
        Known({"birth": "CN"}),
        Known({"birth": "CN", "home": "CN"}),
        Known({"birth": "CN", "home": "KE"}),
    ]
    expected = [None, None, True, False]
    assert [decide(same, case) for case in cases] == expected
    assert read_as_sql([Rule("goal", same, ())], cases) == [(verdict,) for verdict in expected]
    assert [needs(same, case) for case in cases] == [("birth", "home"), ("home",), (), ()]


def test_a_date_is_any_day_until_it_is_known_and_needed_until_it_is_exact() -> None:
    filed = day("filed_on")
    assert filed.span(Reading(Known())) == ANY_DAY
    march = Span(date(2024, 3, 1), date(2024, 3, 31))
    at = Reading(Known({"filed_on": march}))
    assert filed.span(at) == march
    assert list(filed.needs(at)) == ["filed_on"]
    assert not list(filed.needs(Reading(Known({"filed_on": Span.on(date(2024, 3, 1))}))))


def test_paths_of_records_are_told_from_the_top_of_the_case() -> None:
    case = Known(
        rosters={
            "harms": Roster((Known(), Known(rosters={"why": Roster(("race",))})), complete=True)
        }
    )
    by_government = roster("harms").any(item.choice("by_kind").among("government"))
    assert needs(by_government, case) == ("harms[0].by_kind", "harms[1].by_kind")
    after = roster("harms").any(item.day("date") >= on(2024, 1, 1))
    assert needs(after, case) == ("harms[0].date", "harms[1].date")


def test_a_field_of_a_record_where_none_is_at_hand_is_refused() -> None:
    with pytest.raises(TypeError, match="no record is at hand"):
        decide(item.yes("inspected"), Known())
    codes = Known(rosters={"nationality": Roster(("CN",))})
    with pytest.raises(TypeError, match=r"a field of nationality\[0\], but no record is at hand"):
        decide(roster("nationality").any(item.yes("inspected")), codes)


def test_a_code_where_records_are_at_hand_is_refused() -> None:
    entries = Known(rosters={"entries": Roster((Known(),))})
    with pytest.raises(TypeError, match=r"a code of entries\[0\]\., but no code is at hand"):
        decide(roster("entries").any(item.code().among("CN")), entries)
    with pytest.raises(TypeError, match="no code is at hand"):
        decide(item.code().among("CN"), Known())
