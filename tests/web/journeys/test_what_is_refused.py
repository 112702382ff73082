"""Can a page that was refused be loaded anew, gone back to, and mended in peace?"""

from __future__ import annotations

import pytest

from tests.web.journeys.conftest import Visit
from tests.web.journeys.person import Person
from wellfounded.interview import page_of

NAME = f"f/{page_of('applicant.name.family').number}"
NOTE = f"f/{page_of('note').number}"
STORY = f"f/{page_of('fear.what').number}"
FILED = f"f/{page_of('application.filed').number}"
SENT = f"f/{page_of('application.filed_on').number}"
BOX = '[name="q0.value"]'
TOO_LONG = "ა" * 100_001

# It is the pages that are asked, the same on every database.
pytestmark = pytest.mark.only_on("sqlite")


@pytest.fixture(params=[False, True], ids=["plain", "scripts"])
def person(request: pytest.FixtureRequest, visit: Visit) -> Person:
    begun = visit(scripts=request.param)
    begun.begins()
    return begun


@pytest.fixture
def plain(visit: Visit) -> Person:
    begun = visit()
    begun.begins()
    return begun


def is_refused(person: Person, page: str, words: str) -> None:
    person.opens(page)
    person.types(BOX, words)
    person.continues()
    assert person.tab.locator(".problem").count() == 1


def test_back_from_the_page_that_follows_is_a_page(person: Person) -> None:
    is_refused(person, STORY, TOO_LONG)
    person.types(BOX, "Short enough.")
    person.continues()
    assert person.place != STORY
    answer = person.tab.go_back()
    assert answer is None or answer.ok
    assert person.place == STORY
    assert person.tab.input_value(BOX) == "Short enough."
    assert not person.tab.locator(".problem").count()


def test_a_refused_page_that_is_loaded_anew_still_holds_what_was_typed(person: Person) -> None:
    is_refused(person, STORY, TOO_LONG)
    for _ in range(2):
        person.tab.reload()
        assert person.tab.input_value(BOX) == TOO_LONG
        assert person.tab.locator(".problem").count() == 1


def test_two_tabs_may_be_refused_at_once(visit: Visit) -> None:
    plain = visit()
    plain.opens("a")
    plain.ticks('input[name="store"]')
    plain.continues()
    code = plain.sees_the_code()
    other = plain.on(plain.tab.context.new_page())
    is_refused(plain, STORY, TOO_LONG)
    is_refused(other, NAME, "Mba\x07lla")
    plain.tab.reload()
    assert plain.tab.input_value(BOX) == TOO_LONG
    other.continues()
    assert other.place != NAME
    plain.tab.reload()
    assert plain.tab.input_value(BOX) == TOO_LONG
    plain.opens("c")
    assert plain.sees_the_code() == code


def test_what_was_refused_on_a_page_that_closed_since_can_be_mended(plain: Person) -> None:
    plain.opens(FILED)
    plain.ticks('[name="q0.value"][value="yes"]')
    plain.continues()
    assert plain.place == SENT
    other = plain.on(plain.tab.context.new_page())
    other.opens(FILED)
    other.ticks('[name="q0.value"][value="no"]')
    other.continues()
    plain.types('[name="q0.year"]', "2024")
    plain.types('[name="q0.day"]', "31")
    plain.picks('[name="q0.month"]', "2")
    plain.continues()
    assert plain.tab.input_value('[name="q0.day"]') == "31"
    plain.types('[name="q0.day"]', "28")
    plain.continues()
    other.opens(FILED)
    other.ticks('[name="q0.value"][value="yes"]')
    other.continues()
    assert other.tab.input_value('[name="q0.day"]') == "28"


def test_the_place_one_came_from_is_not_forgotten(plain: Person) -> None:
    is_refused(plain, f"{NOTE}?from={STORY}", TOO_LONG)
    plain.types(BOX, "One thing more.")
    plain.continues()
    assert plain.place == STORY


def test_nobody_else_sees_what_waits(plain: Person, visit: Visit) -> None:
    is_refused(plain, STORY, "a" * 100_001)
    other = visit()
    other.begins()
    other.tab.goto(plain.tab.url)
    assert other.tab.input_value(BOX) == ""
