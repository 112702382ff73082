"""Does the interview only go forward, leave nothing out, and find the way back?"""

from __future__ import annotations

from dataclasses import replace
from time import process_time

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from tests.facts.strategies import answers, cases
from tests.interview.walker import DAY, PERSONAS, persona
from wellfounded.facts import CATALOGUE, Case, Value, parse_case
from wellfounded.facts.kinds import Records
from wellfounded.interview import (
    PAGES,
    SECTIONS,
    Kind,
    Place,
    after_section,
    enter_section,
    first_page,
    following_page,
    is_open,
    needed,
    next_left,
    next_page,
    page,
    page_of,
    previous_page,
    record_place,
    section_with,
)
from wellfounded.interview.standing import Standing

ENTRIES = page_of("entries")
CHILDREN = page_of("family.children")


def places(case: Case) -> list[Place]:
    """Every open place in order."""
    return list(Standing(case, DAY).places())


def on_one_way(place: Place, other: Place) -> bool:
    """Whether both are on the way through the interview, or both in one section beside it."""
    beside = place.page.section.beside or other.page.section.beside
    return place.page.section == other.page.section if beside else True


def some_place(case: Case, data: st.DataObject) -> Place:
    return data.draw(st.sampled_from(places(case)))


@settings(max_examples=60, deadline=None)
@given(cases(), st.data())
def test_the_next_page_is_the_first_that_is_wanted_further_on(
    case: Case, data: st.DataObject
) -> None:
    there = places(case)
    after = some_place(case, data)
    standing = Standing(case, DAY)
    further = [one for one in there[there.index(after) + 1 :] if on_one_way(one, after)]
    lists = {after.page.list} if after.page.kind is Kind.RECORD else set()
    wanted = [
        one
        for one in further
        if standing.wanted(one) or (one.page.kind is Kind.LIST and one.page.list in lists)
    ]
    assert next_page(case, DAY, after) == (wanted[0] if wanted else None)


@settings(max_examples=60, deadline=None)
@given(cases(), st.data())
def test_an_answer_more_never_leads_back(case: Case, data: st.DataObject) -> None:
    after = some_place(case, data)
    plain = [fact for fact in CATALOGUE.values() if "[]" not in fact.path]
    fact = data.draw(st.sampled_from([f for f in plain if not isinstance(f.kind, Records)]))
    value: Value = data.draw(answers(fact.kind))
    more = replace(case, answers={**case.answers, fact.path: value})
    there = places(more)
    assume(after in there)
    found = next_page(more, DAY, after)
    assert found is None or there.index(found) > there.index(after)


@settings(max_examples=60, deadline=None)
@given(cases(), st.data())
def test_what_is_said_stays_in_sight(case: Case, data: st.DataObject) -> None:
    told = filter(Standing(case, DAY).holds_an_answer, places(case))
    place = data.draw(st.sampled_from([*told, Place(PAGES[-1])]))
    other = data.draw(cases())
    both = Case(answers={**other.answers, **case.answers}, sizes={**other.sizes, **case.sizes})
    assert is_open(both, DAY, place)


@settings(max_examples=60, deadline=None)
@given(cases(), st.data())
def test_each_step_forward_can_be_taken_back(case: Case, data: st.DataObject) -> None:
    place = some_place(case, data)
    following = following_page(case, DAY, place)
    if following is None:
        stops = [one for one in places(case) if one.record is None and on_one_way(one, place)]
        assert place.record is not None or place == stops[-1]
    elif place.page.kind is not Kind.RECORD or following.page.kind is Kind.RECORD:
        assert previous_page(case, DAY, following) == place
    assert following is None or is_open(case, DAY, following)


@settings(max_examples=15, deadline=None)
@given(cases())
def test_stepping_on_visits_every_page_but_those_of_records(case: Case) -> None:
    visited: list[Place] = []
    here: Place | None = places(case)[0]
    while here is not None and here.record is not None:
        here = following_page(case, DAY, here)
    while here is not None:
        visited.append(here)
        here = following_page(case, DAY, here)
    there = [one for one in places(case) if one.record is None]
    assert visited == [one for one in there if not one.page.section.beside]


def test_it_begins_where_the_person_is() -> None:
    assert first_page(Case(), DAY) == Place(page_of("applicant.located_in"))
    assert previous_page(Case(), DAY, Place(PAGES[0])) is None
    assert following_page(Case(), DAY, Place(PAGES[-1])) is None


def test_a_record_leads_through_its_pages_and_back_to_its_list() -> None:
    case = parse_case({"entries": [{"by": "air"}], "entries_complete": True}, "x")
    seen = []
    here: Place | None = record_place(ENTRIES, 0)
    while here is not None and here.page.kind is Kind.RECORD:
        seen.append(here.page.number)
        here = next_page(case, DAY, here)
    assert seen == [3, 4, 5, 6]
    assert here == Place(ENTRIES)
    assert next_page(case, DAY, here) == Place(page_of("applicant.left_home_on"))


def test_a_record_that_lacks_something_comes_before_its_list_is_passed() -> None:
    children = [{"name": {"family": "Ade", "given": "Bo"}}, {}]
    case = parse_case({"family": {"children": children, "children_complete": True}}, "x")
    before = Place(page_of("applicant.marital_status"))
    found = next_page(case, DAY, before)
    assert found == Place(page_of("family.children[].sex"), 0)
    last_of_first = Place(page_of("family.children[].include"), 0)
    assert next_page(case, DAY, last_of_first) == record_place(CHILDREN, 1)


def test_one_record_more_than_there_are_can_be_begun() -> None:
    case = parse_case({"entries": [{"by": "air"}]}, "x")
    assert is_open(case, DAY, record_place(ENTRIES, 1))
    assert not is_open(case, DAY, record_place(ENTRIES, 2))
    assert not is_open(case, DAY, record_place(ENTRIES, -1))
    assert not is_open(case, DAY, Place(page_of("entries[].date")))
    assert not is_open(case, DAY, Place(ENTRIES, 0))


def test_beside_a_page_of_a_record_stand_the_others_of_that_record() -> None:
    case = parse_case({"entries": [{"by": "air"}, {"by": "sea"}]}, "x")
    first = record_place(ENTRIES, 1)
    assert previous_page(case, DAY, first) == Place(ENTRIES)
    assert following_page(case, DAY, first) == Place(page_of("entries[].by"), 1)
    last = Place(page_of("entries[].claimed_protection_on"), 1)
    assert previous_page(case, DAY, last) == Place(page_of("entries[].status"), 1)
    assert following_page(case, DAY, last) == Place(ENTRIES)


def test_a_section_can_be_passed_over_and_come_back_to() -> None:
    harm = section_with("harm")
    onward = after_section(Case(), DAY, harm)
    assert onward == Place(page_of("fear.any"))
    assert enter_section(Case(), DAY, harm) == Place(page_of("past_harm.any"))
    assert after_section(Case(), DAY, SECTIONS[-1]) is None
    assert enter_section(Case(), DAY, section_with("births")) is None


MARRIED = {"applicant": {"marital_status": "married"}, "family": {"children": [{}, {}]}}


def test_a_section_beside_the_way_is_walked_by_itself() -> None:
    case, beside = parse_case(MARRIED, "x"), section_with("family_on_their_forms")
    here, visited = enter_section(case, DAY, beside), []
    while here is not None:
        visited.append((here.page.number, here.record))
        here = next_page(case, DAY, here)
    assert visited == [(219, 0), (220, 0), (219, 1), (220, 1)] + [
        (number, None) for number in (221, 222, 223, 224)
    ]


def test_nothing_on_the_way_leads_beside_it() -> None:
    case = parse_case(MARRIED, "x")
    here, visited = first_page(case, DAY), []
    while here is not None:
        visited.append(here)
        here = next_page(case, DAY, here)
    assert len(visited) > 80
    assert [place for place in visited if place.page.section.beside] == []
    assert not {"applicant.eyes", "events"} & set(needed(case, DAY))


def test_what_was_left_for_later_beside_the_way_is_not_led_to() -> None:
    declined = {"unknown": "declined"}
    case = parse_case({"applicant": {"eyes": declined, "religion": declined}}, "x")
    first = next_left(case, DAY)
    assert first == Place(page_of("applicant.religion"))
    assert next_left(case, DAY, first) is None


def test_before_the_first_page_of_a_record_told_elsewhere_stands_nothing() -> None:
    case = parse_case({"residences": [{"city": "Lima"}]}, "x")
    unit = Place(page_of("residences[].unit"), 0)
    assert previous_page(case, DAY, unit) is None
    assert following_page(case, DAY, unit) is None
    listed = following_page(case, DAY, Place(page_of("residences[].city"), 0))
    assert listed == Place(page_of("residences"))


def test_a_section_where_nothing_is_needed_is_entered_at_its_beginning() -> None:
    case = parse_case({"contact": {"phone": "none"}}, "x")
    done = replace(case, answers={**case.answers, **dict.fromkeys(page(22).paths, "x")})
    done = replace(done, answers={**done.answers, **dict.fromkeys(page(24).paths, "x")})
    assert enter_section(done, DAY, section_with("contact")) == Place(page(22))


@pytest.mark.parametrize("path", PERSONAS, ids=lambda p: p.stem)
def test_a_full_case_is_answered_at_once(path: object) -> None:
    case = persona(path)  # type: ignore[arg-type]
    times = []
    for _ in range(10):
        begun = process_time()
        next_page(case, DAY)
        times.append(process_time() - begun)
    assert min(times) < 0.015
