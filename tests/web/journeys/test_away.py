"""Is what was typed carried on and saved, if somebody was away too long?"""

from __future__ import annotations

from datetime import timedelta

import pytest

from tests.web.journeys.conftest import Clock, Visit
from tests.web.journeys.person import Person
from wellfounded.interview import page_of

NOTE = f"f/{page_of('note').number}"
LEFT = f"f/{page_of('applicant.left_home_on').number}"
ARRIVALS = f"f/{page_of('entries').number}"
ARRIVAL = f"f/{page_of('entries[].place').number}/abcdefgh"
BOX = '[name="q0.value"]'
WORDS = "خیلی ترسیدم.\nI wrote this\u200c while I could."


@pytest.fixture
def person(visit: Visit, clock: Clock) -> Person:
    clock.set(timedelta())
    begun = visit(at=clock.site.address)
    begun.begins()
    return begun


def goes_away(clock: Clock) -> None:
    clock.set(timedelta(hours=2))


def test_what_was_typed_is_saved_when_the_code_is_right(person: Person, clock: Clock) -> None:
    person.opens(NOTE)
    person.types(BOX, WORDS)
    goes_away(clock)
    person.continues()
    assert "not saved yet" in person.reads
    person.types_the_code("maple river")
    assert person.tab.locator(".problem").count() == 1
    person.types_the_code()
    assert person.place != "b"
    person.opens(NOTE)
    assert person.tab.input_value(BOX) == WORDS
    person.opens("k")
    assert person.reads.count("wrote in") == 1


def test_a_new_record_is_carried_too(person: Person, clock: Clock) -> None:
    person.opens(ARRIVAL)
    person.types('[name="q1.value"]', "El Paso")
    goes_away(clock)
    person.continues()
    person.types_the_code()
    person.opens(ARRIVALS)
    assert "El Paso" in person.tab.locator(".records li").inner_text()


def test_what_cannot_be_saved_can_still_be_mended(person: Person, clock: Clock) -> None:
    person.opens(LEFT)
    person.types('[name="q0.year"]', "2019")
    person.types('[name="q0.day"]', "31")
    person.picks('[name="q0.month"]', "2")
    goes_away(clock)
    person.continues()
    person.types_the_code()
    assert person.tab.locator(".problem").count() == 1
    person.types('[name="q0.day"]', "28")
    person.continues()
    person.opens(LEFT)
    assert person.tab.input_value('[name="q0.day"]') == "28"


def test_what_met_another_answer_meanwhile_is_kept_beside_it(
    person: Person, clock: Clock, visit: Visit
) -> None:
    person.opens(NOTE)
    person.types(BOX, WORDS)
    other = person.on(visit().tab)
    other.comes_back()
    other.opens(NOTE)
    other.types(BOX, "From my sister’s phone.")
    other.continues()
    goes_away(clock)
    person.continues()
    person.types_the_code()
    shown = person.tab.locator(".conflict").inner_text()
    assert "From my sister’s phone." in shown
    assert "I wrote this" in shown
    person.tab.locator('[name="q0.keep"]').last.check()
    person.continues()
    person.opens(NOTE)
    assert person.tab.input_value(BOX) == WORDS


@pytest.mark.parametrize("scripts", [False, True])
@pytest.mark.parametrize("comes_back", [False, True])
def test_signing_out_on_another_page_loses_nothing_either(
    visit: Visit, person: Person, *, scripts: bool, comes_back: bool
) -> None:
    here = person.on(visit(scripts=scripts).tab)
    here.comes_back()
    here.opens(NOTE)
    here.types(BOX, WORDS)
    other = here.on(here.tab.context.new_page())
    other.signs_out()
    if comes_back:
        other.comes_back()
    here.continues()
    assert "not saved yet" in here.reads
    here.types_the_code()
    here.opens(NOTE)
    assert here.tab.input_value(BOX) == WORDS


def test_a_button_is_simply_pressed_again(person: Person, clock: Clock) -> None:
    person.opens("k")
    goes_away(clock)
    person.follows('form[action$="/k/e"] button')
    assert "not saved yet" not in person.reads
    person.types_the_code()
    assert person.place == "f"
