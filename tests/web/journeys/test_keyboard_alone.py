"""Can somebody with only a keyboard do all of it, and see where they are?"""

from __future__ import annotations

import pytest

from tests.interview.walker import PERSONAS
from tests.web.journeys.conftest import Open, bring
from tests.web.journeys.keyboard import STOPS, ByKeyboard
from tests.web.journeys.served import Site
from wellfounded.facts import read_case

# The keys and the steps are the same whatever the answers are stored in.
pytestmark = pytest.mark.only_on("sqlite")

PAGES = 25


@pytest.fixture
def person(open_page: Open, site: Site) -> ByKeyboard:
    return ByKeyboard(open_page(scripts=True), site.address)


def test_a_whole_journey(person: ByKeyboard) -> None:
    own = read_case(PERSONAS[-1])
    person.begins()
    assert person.answers(own, most=PAGES) == PAGES
    person.opens("f")
    person.follows('a[href$="/p"]')
    person.follows('a[href$="/p/1"]')
    person.follows('form[action$="/p/1/2"] button')
    assert person.place == "p/stop"
    person.follows(".back a")
    person.follows(".back a")
    person.follows('a[href$="/k"]')
    person.follows('a[href$="/k/d"]')
    person.ticks('input[name="sure"]')
    person.continues()
    assert person.place == "k/d"
    person.opens("f")
    assert person.place == "b"


@pytest.mark.parametrize("place", ["", "i", "a", "b", "f", "f/1", "f/2", "f/7", "f/13", "k"])
def test_nothing_holds_the_focus_and_nothing_is_left_out(
    person: ByKeyboard, site: Site, newcomer: str, place: str
) -> None:
    bring(person.tab.context, site, newcomer)
    person.opens(place)
    assert person.place == place
    there = person.tab.evaluate(STOPS)
    assert there > 4
    assert person.walks() == there
    assert person.walks("Shift+Tab") == there


def test_a_page_that_holds_the_focus_is_noticed(person: ByKeyboard) -> None:
    person.opens("b")
    person.tab.evaluate(
        "document.getElementById('code').addEventListener('blur', one => one.target.focus())"
    )
    assert person.walks() < person.tab.evaluate(STOPS)


def test_a_stop_without_a_ring_is_noticed(person: ByKeyboard) -> None:
    person.opens("b")
    person.tab.evaluate("document.querySelector('.leave').style.outline = 'none'")
    with pytest.raises(AssertionError, match="no ring"):
        person.walks()
