"""Which answers open and close which pages?"""

from __future__ import annotations

from typing import Any

import pytest

from tests.interview.walker import DAY
from wellfounded.facts import parse_case
from wellfounded.interview import Place, has_some, is_open, page_of
from wellfounded.interview.standing import Standing


def asks(data: dict[str, Any], path: str, record: int | None = None) -> bool:
    case = parse_case(data, "x", keep_contradictions=True)
    return Standing(case, DAY).asks(Place(page_of(path), record))


CHINA: dict[str, Any] = {"applicant": {"nationality": ["CN"]}}
PERU: dict[str, Any] = {"applicant": {"nationality": ["PE"], "nationality_complete": True}}
LEBANON_HERE: dict[str, Any] = {
    "applicant": {"located_in": "US", "nationality": ["LB"], "nationality_complete": True}
}
LEBANON_ABROAD: dict[str, Any] = {
    "applicant": {"located_in": "LB", "nationality": ["LB"], "nationality_complete": True}
}
ENTERED_2020: dict[str, Any] = {"entries": [{"date": "2020-01-05"}], "entries_complete": True}


def born(year: str) -> dict[str, Any]:
    return {**ENTERED_2020, "applicant": {"date_of_birth": year}}


FROM_MEXICO: dict[str, Any] = {
    "entries": [{"date": "2023-05-11", "arrived_from": "MX", "by": "land"}],
    "entries_complete": True,
}
DAY_BEFORE: dict[str, Any] = {
    "entries": [{"date": "2023-05-10", "arrived_from": "MX", "by": "land"}],
    "entries_complete": True,
}


def yes(table: str, name: str, answer: object = True) -> dict[str, Any]:
    return {table: {name: answer}}


@pytest.mark.parametrize(
    ("data", "path", "open"),
    [
        ({}, "family.spouse.name.family", False),
        (yes("applicant", "marital_status", "married"), "family.spouse.name.family", True),
        (yes("applicant", "marital_status", "single"), "family.spouse.name.family", False),
        (yes("applicant", "marital_status", {"unknown": "declined"}), "family.spouse.ssn", False),
        ({}, "accused.account", False),
        (yes("accused", "abroad"), "accused.account", True),
        (yes("accused", "abroad", False), "accused.account", False),
        ({}, "harms", True),
        (yes("past_harm", "any", {"unknown": "declined"}), "harms", True),
        (yes("past_harm", "any", False), "harms", False),
        ({}, "arrests", True),
        ({"accused": {"abroad": False}}, "arrests", True),
        ({"accused": {"abroad": False}, "crimes_us": {"any": False}}, "arrests", False),
        ({"accused": {"abroad": False}, "crimes_us": {"any": True}}, "arrests", True),
        ({"transit": {"travelled": False}}, "third_countries", True),
        (
            {"transit": {"travelled": False, "lawful_status": False}},
            "third_countries",
            False,
        ),
        (
            {"transit": {"travelled": False, "lawful_status": True}},
            "third_countries",
            True,
        ),
        ({"prior_claims": {"any": False}}, "prior_applications", True),
        (
            {"prior_claims": {"any": False}, "transit": {"lawful_status": False}},
            "prior_applications",
            False,
        ),
        (yes("fear", "any", False), "fear.what", False),
        ({}, "fear.what", True),
        ({}, "torture.account", False),
        (yes("torture", "afraid"), "torture.account", True),
        ({}, "population_control.forced_procedure", False),
        (PERU, "population_control.forced_procedure", False),
        (CHINA, "population_control.forced_procedure", True),
        (
            yes("population_control", "resisted", False),
            "population_control.forced_procedure",
            True,
        ),
        (
            {"applicant": {"nationality": ["CN"], "marital_status": "single"}},
            "population_control.spouse_forced_procedure",
            False,
        ),
        (CHINA, "population_control.account", False),
        (
            yes("population_control", "forced_procedure", "none"),
            "population_control.account",
            False,
        ),
        (
            yes("population_control", "forced_procedure", "abortion"),
            "population_control.account",
            True,
        ),
        ({}, "applicant.unaccompanied_child.determined", True),
        (born("1980-03-02"), "applicant.unaccompanied_child.determined", False),
        (born("2006-03-02"), "applicant.unaccompanied_child.determined", True),
        ({}, "tps.registered", False),
        (PERU, "tps.registered", False),
        (LEBANON_HERE, "tps.registered", True),
        (LEBANON_ABROAD, "tps.registered", False),
        (LEBANON_HERE, "tps.registered_again", False),
        ({**LEBANON_HERE, "tps": {"registered": True}}, "tps.registered_again", True),
        ({**LEBANON_HERE, "tps": {"registered": True}}, "tps.late_grounds", False),
        ({**LEBANON_HERE, "tps": {"registered": False}}, "tps.late_grounds", True),
        ({**LEBANON_HERE, "entries": [{"date": "2025-03-02"}]}, "tps.away_long", True),
        ({**LEBANON_HERE, "entries": [{"date": "2024-03-02"}]}, "tps.away_long", False),
        (LEBANON_HERE, "refugee.referred_by", False),
        (LEBANON_ABROAD, "refugee.referred_by", True),
        ({}, "application.filed_on", False),
        (yes("application", "filed"), "application.filed_on", True),
        ({}, "delay.reasons", True),
        (
            {
                "application": {"filed": False},
                "entries": [{"date": "2026-05-05"}],
                "entries_complete": True,
            },
            "delay.reasons",
            False,
        ),
        ({"application": {"filed": False}, **ENTERED_2020}, "delay.reasons", True),
        (yes("applicant", "located_in", "KE"), "delay.reasons", False),
        (yes("applicant", "located_in", "KE"), "application.prepared_by_other", False),
        (yes("applicant", "located_in", "KE"), "fear.any", True),
        ({}, "preparer.name", False),
        (yes("application", "prepared_by_other"), "preparer.name", True),
        ({}, "safe_third_country.canada_exceptions", False),
        ({"entries": [{"arrived_from": "CA"}]}, "safe_third_country.canada_exceptions", True),
        ({}, "border_limits.held_to_apply", True),
        (FROM_MEXICO, "border_limits.held_to_apply", True),
        (DAY_BEFORE, "border_limits.held_to_apply", False),
        ({}, "border_limits.circumstances", False),
        (FROM_MEXICO, "border_limits.circumstances", True),
        (DAY_BEFORE, "border_limits.circumstances", False),
        ({}, "screening_interview.kind", False),
        ({"encounters": [{"outcome": "admitted"}]}, "screening_interview.kind", False),
        ({"encounters": [{"outcome": "held"}]}, "screening_interview.kind", True),
        ({"orders": [{"kind": "removal"}]}, "screening_interview.kind", True),
        ({}, "proceedings.nta_served_on", False),
        (
            {"encounters": [{"outcome": "papers_given"}]},
            "proceedings.nta_served_on",
            True,
        ),
        (yes("proceedings", "history", "now"), "proceedings.kind", True),
        ({}, "fear.every_nationality", False),
        (
            {"applicant": {"nationality": ["PE", "ES"]}},
            "fear.every_nationality",
            True,
        ),
        (PERU, "applicant.stateless", False),
        ({}, "applicant.stateless", True),
    ],
)
def test_a_page_follows_the_answers(data: dict[str, Any], path: str, open: bool) -> None:
    assert asks(data, path) is open


ABROAD: dict[str, Any] = {"accused": {"abroad": True}}


@pytest.mark.parametrize(
    ("record", "beside", "path", "open"),
    [
        ({"arrived_from": "MX"}, {}, "entries[].claimed_protection_on", False),
        ({"arrived_from": "CA"}, {}, "entries[].claimed_protection_on", True),
        ({"date": "2024-01-01"}, {}, "entries[].claimed_protection_on", True),
        ({"convicted": False}, {}, "arrests[].sentence_months", False),
        ({"convicted": True}, {}, "arrests[].sentence_months", True),
        ({"country": "PE"}, ABROAD, "arrests[].account", False),
        ({"country": "PE"}, {}, "arrests[].account", True),
        ({"country": "US"}, ABROAD, "arrests[].account", True),
        ({"kind": "counsel"}, {}, "delay.reasons[].affidavit", True),
        ({"kind": "illness"}, {}, "delay.reasons[].affidavit", False),
        ({"kind": "rejected_filing"}, {}, "delay.reasons[].refiled_on", True),
        ({"in_united_states": False}, {}, "family.children[].include", False),
        ({"in_united_states": True}, {}, "family.children[].include", True),
    ],
)
def test_a_page_of_a_record_follows_that_record(
    record: dict[str, Any], beside: dict[str, Any], path: str, open: bool
) -> None:
    *above, name = path.partition("[]")[0].split(".")
    listed: dict[str, Any] = {name: [{}, record]}
    for table in above:
        listed = {table: listed}
    assert asks({**listed, **beside}, path, 1) is open


def test_a_list_named_beside_a_no_is_still_asked() -> None:
    no = {"accused": {"abroad": False}, "crimes_us": {"any": False}}
    assert asks({**no, "arrests": [{"charge": "x"}]}, "arrests")
    assert asks({**no, "arrests_complete": False}, "arrests")


@pytest.mark.parametrize(
    ("data", "path", "some"),
    [
        ({}, "entries", False),
        ({"applicant": {"located_in": "US"}}, "entries", True),
        ({"applicant": {"located_in": "KE"}}, "entries", False),
        ({}, "residences", True),
        ({}, "harms", False),
        ({"past_harm": {"any": True}}, "harms", True),
        ({"transit": {"travelled": True}}, "travel", True),
        ({}, "encounters", False),
    ],
)
def test_a_list_is_not_asked_for_twice(data: dict[str, Any], path: str, some: bool) -> None:
    assert has_some(parse_case(data, "x"), DAY, Place(page_of(path))) is some


def test_records_of_a_list_that_is_closed_are_not_asked() -> None:
    told = {"harms": [{"place": "Lima"}], "past_harm": {"any": False}}
    assert not asks(told, "harms[].what", 0)


def test_a_page_that_holds_an_answer_stays_open_and_is_not_asked_again() -> None:
    told = {"harms": [{"place": "Lima"}], "past_harm": {"any": False}}
    case = parse_case(told, "x", keep_contradictions=True)
    assert is_open(case, DAY, Place(page_of("harms")))
    assert is_open(case, DAY, Place(page_of("harms[].place"), 0))
    assert not is_open(case, DAY, Place(page_of("harms[].what"), 0))
    assert Standing(case, DAY).wanted(Place(page_of("harms[].place"), 0)) == ()


def test_not_asked_yet_is_no_answer() -> None:
    standing = Standing(parse_case({"note": {"unknown": "not_asked"}}, "x"), DAY)
    assert standing.wanted(Place(page_of("note"))) == ("note",)
    declined = Standing(parse_case({"note": {"unknown": "declined"}}, "x"), DAY)
    assert declined.wanted(Place(page_of("note"))) == ()


def test_a_box_that_may_be_blank_is_not_asked_beside_one_that_is_filled() -> None:
    place = Place(page_of("applicant.name.middle"))
    empty = Standing(parse_case({}, "x"), DAY)
    assert "applicant.name.middle" in empty.wanted(place)
    named = parse_case({"applicant": {"name": {"family": "Ade"}}}, "x")
    assert Standing(named, DAY).wanted(place) == ("applicant.name.given", "applicant.name.native")


def test_a_list_is_done_once_anything_is_said_of_it_as_a_whole() -> None:
    place = Place(page_of("orders"))
    for data, wanted in (
        ({}, True),
        ({"orders": []}, True),
        ({"orders": [{"kind": "removal"}]}, True),
        ({"orders_complete": True}, False),
        ({"orders_complete": {"unknown": "does_not_know"}}, False),
        ({"orders": {"unknown": "declined"}}, False),
    ):
        assert bool(Standing(parse_case(data, "x"), DAY).wanted(place)) is wanted, data
