"""If one page is open twice or comes back, is all kept that was written?"""

from __future__ import annotations

import pytest

from tests.web.journeys.conftest import Visit
from tests.web.journeys.person import Person
from wellfounded.interview import page_of

NOTE = f"f/{page_of('note').number}"
SENT = f"f/{page_of('application.filed_on').number}"
FILED = f"f/{page_of('application.filed').number}"
ARRIVALS = f"f/{page_of('entries').number}"
ARRIVAL = f"f/{page_of('entries[].place').number}/abcdefgh"
BOX, PLACE = '[name="q0.value"]', '[name="q1.value"]'
FIRST, SECOND = "They came in the night.", "They came at dawn."


@pytest.fixture
def person(visit: Visit) -> Person:
    begun = visit()
    begun.begins()
    return begun


def test_both_answers_are_kept_until_one_is_chosen(person: Person) -> None:
    other = meets_herself(person)
    assert other.place == NOTE
    shown = other.tab.locator(".conflict").inner_text()
    assert FIRST in shown
    assert SECOND in shown
    other.opens("f")
    assert other.tab.locator(f'.important a[href$="/{NOTE}"]').count() == 1
    other.opens("l")
    assert FIRST in other.reads


@pytest.mark.parametrize(("tile", "chosen"), [("first", FIRST), ("last", SECOND)])
def test_choosing_settles_it(person: Person, tile: str, chosen: str) -> None:
    other = meets_herself(person)
    getattr(other.tab.locator('[name="q0.keep"]'), tile).check()
    other.continues()
    assert written(person) == chosen
    assert not person.tab.locator(".conflict").count()
    person.opens("f")
    assert not person.tab.locator(".important").count()


def test_going_on_without_choosing_loses_neither(person: Person) -> None:
    other = meets_herself(person)
    other.continues()
    assert other.place != NOTE
    assert written(person) == FIRST
    assert SECOND in person.tab.locator(".conflict").inner_text()


def test_going_back_and_sending_again_changes_the_answer(person: Person) -> None:
    person.opens(NOTE)
    person.types(BOX, FIRST)
    person.continues()
    person.tab.go_back()
    assert person.place == NOTE
    person.types(BOX, SECOND)
    person.continues()
    assert written(person) == SECOND
    assert not person.tab.locator(".conflict").count()


def test_a_page_out_of_the_memory_of_the_browser_is_sent_anew(person: Person) -> None:
    person.opens(NOTE)
    form = fields(person)
    for words in (FIRST, FIRST, SECOND):
        sends(person, NOTE, form | {"q0.value": words})
    assert written(person) == SECOND
    assert not person.tab.locator(".conflict").count()


def test_what_is_written_on_a_page_that_has_closed_meanwhile_is_kept(person: Person) -> None:
    person.opens(FILED)
    person.ticks('[name="q0.value"][value="yes"]')
    person.continues()
    assert person.place == SENT
    other = person.on(person.tab.context.new_page())
    other.opens(FILED)
    other.ticks('[name="q0.value"][value="no"]')
    other.continues()
    other.opens(SENT)
    assert "no such page" in other.reads
    person.types('[name="q0.year"]', "2024")
    person.continues()
    person.opens(SENT)
    assert person.tab.input_value('[name="q0.year"]') == "2024"


def test_a_record_that_is_written_on_comes_back_into_its_list(person: Person) -> None:
    person.opens(ARRIVAL)
    person.types(PLACE, "El Paso")
    person.continues()
    person.opens(ARRIVAL)
    other = person.on(person.tab.context.new_page())
    other.opens(ARRIVALS)
    other.follows('button[value*="/without/"]')
    other.continues()
    assert not other.tab.locator(".records li").count()
    person.types(PLACE, "El Paso, at the bridge")
    person.continues()
    person.opens(ARRIVALS)
    assert "El Paso, at the bridge" in person.tab.locator(".records li").inner_text()


def meets_herself(person: Person) -> Person:
    """She answers one question in two tabs; give back the one that came second."""
    other = person.on(person.tab.context.new_page())
    for tab in (person, other):
        tab.opens(NOTE)
    for tab, words in ((person, FIRST), (other, SECOND)):
        tab.types(BOX, words)
        tab.continues()
    return other


def written(person: Person) -> str:
    """What stands on the page now."""
    person.opens(NOTE)
    return person.tab.input_value(BOX)


def fields(person: Person) -> dict[str, str]:
    """What the page would send of itself."""
    hidden = person.tab.locator("main form input[type=hidden]").all()
    return {str(one.get_attribute("name")): one.input_value() for one in hidden}


def sends(person: Person, place: str, form: dict[str, str]) -> None:
    """Send a form as her browser would."""
    address = f"{person.address}/{person.language}/{place}"
    answer = person.tab.context.request.post(address, form=form, max_redirects=0)
    assert answer.status == 302, answer.text()
