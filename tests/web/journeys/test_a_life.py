"""Does a person tell a life on a phone without scripts, in her own calendar and her own order?"""

from __future__ import annotations

import pytest

from tests.web.journeys.conftest import Visit
from tests.web.journeys.person import Person
from tests.web.journeys.test_each_persona import taken_along
from wellfounded.facts import Provenance
from wellfounded.interview import page_of

WORDS = "شب آمدند و در را زدند."
BORN = page_of("applicant.date_of_birth")
NATIONALITY = page_of("applicant.nationality")


@pytest.fixture
def person(visit: Visit) -> Person:
    begun = visit()
    begun.begins()
    begun.opens(f"f/{NATIONALITY.number}")
    begun.picks('select[name="q0.value"] >> nth=0', "AF")
    begun.continues()
    return begun


def fits(person: Person) -> bool:
    """Whether nothing on the page is wider than the phone."""
    wide = "document.documentElement.scrollWidth <= document.documentElement.clientWidth"
    return bool(person.tab.evaluate(wide))


def tells(person: Person, words: str, *, in_words: str = "") -> None:
    """Tell an event, from the page of the life to the page of the life."""
    person.opens("s")
    person.follows("main .onward a.button")
    person.types('textarea[name="q0.value"]', words)
    person.continues()
    if in_words:
        person.types('input[name="q1.value"]', in_words)


def test_a_day_of_her_calendar_comes_back_and_is_kept_with_her_words(person: Person) -> None:
    person.opens(f"f/{BORN.number}")
    person.follows('button[name="go"][value*="/y/"]')
    assert fits(person)
    person.types('input[name="d"]', "۱۵")
    person.picks('select[name="m"]', "2")
    person.types('input[name="y"]', "۱۳۷۰")
    person.continues()
    assert fits(person)
    assert "5 May 1991" in person.reads
    person.follows('button[name="yes"]')
    assert "۱۵ Sawr ۱۳۷۰" in person.reads
    case = taken_along(person)
    assert str(case.date("applicant.date_of_birth")) == "1991-05-05"
    assert case.provenance["applicant.date_of_birth"] == Provenance(
        said="۱۵ Sawr ۱۳۷۰", calendar="solar_hijri"
    )


def test_what_was_typed_before_is_not_lost_on_the_way_to_the_calendar(person: Person) -> None:
    """The other questions of a page are saved when she leaves it for a calendar."""
    person.opens(f"f/{page_of('residences[].from').number}/abcdefgh")
    city = person.tab.locator('input[name$=".value"]').first
    city.fill("Kabul")
    person.follows('button[name="go"][value*="/y/"]')
    person.types('input[name="y"]', "1390")
    person.continues()
    person.follows('button[name="yes"]')
    assert person.tab.locator('input[name$=".value"]').first.input_value() == "Kabul"
    assert "1390" in person.reads


def test_a_life_is_told_in_her_order(person: Person) -> None:
    tells(person, WORDS)
    person.follows('button[name="go"][value*="/y/"]')
    person.types('input[name="y"]', "1399")
    person.continues()
    person.follows('button[name="yes"]')
    person.continues()
    person.continues()
    assert person.place == "s"
    assert fits(person)
    tells(person, "We hid.", in_words="before the rains")
    person.continues()
    person.continues()
    assert person.place == "s"
    assert person.reads.index(WORDS) < person.reads.index("We hid.")
    person.follows('button[name="up"]')
    assert person.reads.index("We hid.") < person.reads.index(WORDS)
    assert "before the rains" in person.reads
    case = taken_along(person)
    first, then = case.items("told")
    assert first.text("when_said") == "before the rains"
    assert first.date("when") is None
    assert (then.text("calendar"), then.text("when_said")) == ("solar_hijri", "1399")
    story = then.story("what")
    assert story is not None
    assert story.original == WORDS
