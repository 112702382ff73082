"""Can a person without scripts, or with a keyboard alone, look at two places and say why?"""

from __future__ import annotations

import pytest

from tests.web.journeys.brought import brought
from tests.web.journeys.conftest import Open
from tests.web.journeys.keyboard import STOPS, ByKeyboard
from tests.web.journeys.person import Person
from tests.web.journeys.served import Site
from tests.web.journeys.test_a_life import fits
from tests.web.journeys.test_packets import looked_at
from wellfounded.facts import parse_case

DIFFERS = {
    "applicant": {"date_of_birth": "1990-02-02"},
    "torture": {"account": "I was twelve years old in 2012 when they came."},
}
SAID = "Both are right: I was born in the year 1369 of our calendar."


@pytest.fixture(scope="module")
def code(site: Site) -> str:
    return brought(site, parse_case(DIFFERS, "two places"))


@pytest.mark.parametrize("width", [320, 1024])
def test_without_scripts(open_page: Open, site: Site, code: str, width: int) -> None:
    person = Person(open_page(width=width), site.address)
    person.code = code
    person.comes_back()
    person.follows('a[href$="/h"]')
    assert fits(person)
    looked_at(person, f"two-places-{width}")
    assert "If both are right, you can say why." in person.reads
    person.follows('main a[href*="/h/"]')
    assert fits(person)
    looked_at(person, f"two-places-why-{width}")
    person.types("#reason", SAID)
    person.continues()
    assert person.place == "h"
    assert SAID in person.reads
    looked_at(person, f"two-places-said-{width}")
    person.follows('main a[href*="/h/"]')
    person.follows('button[value="again"]')
    assert SAID not in person.reads


def test_with_a_keyboard_alone(open_page: Open, site: Site, code: str) -> None:
    person = ByKeyboard(open_page(scripts=True), site.address)
    person.code = code
    person.comes_back()
    person.follows('a[href$="/h"]')
    person.follows('main a[href*="/h/"]')
    assert person.walks() == person.tab.evaluate(STOPS)
    person.follows('button[value="leave"]')
    assert "you left this to a helper." in person.reads
