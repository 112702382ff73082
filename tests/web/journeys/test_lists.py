"""Is "there are none" only ever stored for somebody who said so?"""

from __future__ import annotations

import pytest

from tests.web.journeys.conftest import Visit
from tests.web.journeys.person import Person
from tests.web.journeys.test_each_persona import taken_along
from tests.web.journeys.visitor import NONE, SOME
from wellfounded.interview import page, page_of

NEW = "abcdefgh"
MEETINGS = page_of("encounters").number
MEETING = f"f/{page_of('encounters[].place').number}/{NEW}"
YES = 'input[name="q0.value"][value="yes"]'
GATES = [page_of(path).number for path in ("orders", "encounters", "armed_groups")]


@pytest.fixture
def person(visit: Visit) -> Person:
    begun = visit()
    begun.begins()
    return begun


def whole(person: Person, path: str = "encounters") -> bool | None:
    return taken_along(person).complete(path)


@pytest.mark.parametrize("number", GATES, ids=lambda number: page(number).list)
def test_an_empty_list_asks_its_own_question(person: Person, number: int) -> None:
    person.opens(f"f/{number}")
    asked = person.tab.locator("h1").inner_text()
    assert asked.startswith(("Have you", "Has a judge"))
    assert "Are these all" not in person.reads
    assert not person.tab.locator(YES).count()


def test_yes_leads_to_a_record_and_says_nothing_of_the_list(person: Person) -> None:
    person.opens(f"f/{MEETINGS}")
    person.ticks(SOME)
    person.continues()
    assert person.place.startswith(f"f/{page_of('encounters[].date').number}/")
    assert whole(person) is None
    person.opens("p/stop")
    assert "Have you met immigration officers" in person.reads


def test_no_says_that_there_are_none(person: Person) -> None:
    person.opens(f"f/{MEETINGS}")
    person.ticks(NONE)
    person.continues()
    assert whole(person) is True
    person.opens(f"f/{MEETINGS}")
    assert person.tab.locator(NONE).is_checked()
    person.ticks(SOME)
    person.continues()
    assert whole(person) is None


def test_who_said_none_and_then_names_one_is_asked_anew_whether_these_are_all(
    person: Person,
) -> None:
    person.opens(f"f/{MEETINGS}")
    person.ticks(NONE)
    person.continues()
    names_one(person)
    assert whole(person) is None
    person.opens(f"f/{MEETINGS}")
    assert "Are these all the times you met them?" in person.reads


def test_when_the_last_is_taken_out_nothing_is_said_of_the_list(person: Person) -> None:
    names_one(person)
    person.opens(f"f/{MEETINGS}")
    person.ticks(YES)
    person.continues()
    assert whole(person) is True
    person.opens(f"f/{MEETINGS}")
    person.follows('[name="go"][value*="/without/"]')
    person.continues()
    assert whole(person) is None
    assert not person.tab.locator(".records li").count()


@pytest.mark.parametrize("first", ["none", "yes"])
def test_an_answer_to_the_other_question_is_not_taken(person: Person, first: str) -> None:
    if first == "yes":
        names_one(person)
    person.opens(f"f/{MEETINGS}")
    other = person.on(person.tab.context.new_page())
    if first == "none":
        names_one(other)
    else:
        other.opens(f"f/{MEETINGS}")
        other.follows('[name="go"][value*="/without/"]')
        other.continues()
    person.ticks(NONE if first == "none" else YES)
    person.continues()
    assert person.place == f"f/{MEETINGS}"
    assert "changed on another page" in person.reads
    assert whole(person) is None


def test_who_said_that_there_was_harm_is_not_asked_whether_there_was(person: Person) -> None:
    person.opens(f"f/{page_of('past_harm.any').number}")
    person.ticks(YES)
    person.continues()
    assert person.place == f"f/{page_of('harms').number}"
    assert person.tab.locator("h1").inner_text() == (
        "What harm was done to you or to people close to you?"
    )
    assert not person.tab.locator(NONE).count()
    assert not person.tab.locator(YES).count()
    person.follows(".records .button")
    assert person.place.startswith(f"f/{page_of('harms[].date').number}/")


def names_one(person: Person) -> None:
    person.opens(MEETING)
    person.types('[name="q1.value"]', "El Paso")
    person.continues()
