"""Does what was left for later come back, and only that?"""

from __future__ import annotations

from tests.web.journeys.conftest import Visit
from tests.web.journeys.person import Person
from wellfounded.interview import page_of

LATER = 'main a[href$="/f/later"]'
NOT_NOW = 'input[name="q0.unknown"][value="declined"]'
UNKNOWN = 'input[name="q0.unknown"][value="does_not_know"]'
SEX, HARM, FEAR = (page_of(path).number for path in ("applicant.sex", "past_harm.any", "fear.any"))


def says(person: Person, number: int, box: str) -> None:
    person.opens(f"f/{number}")
    person.ticks(box)
    person.continues()


def left(visit: Visit) -> Person:
    person = visit()
    person.begins()
    for number in (SEX, HARM, FEAR):
        says(person, number, NOT_NOW)
    return person


def test_not_knowing_is_an_answer_and_is_not_asked_again(visit: Visit) -> None:
    person = visit()
    person.begins()
    says(person, SEX, UNKNOWN)
    person.opens("f")
    assert not person.tab.locator(LATER).count()


def test_what_was_left_is_walked_again_from_one_to_the_next(visit: Visit) -> None:
    person = left(visit)
    person.opens("f")
    person.follows(LATER)
    assert person.place == f"f/{SEX}"
    person.ticks('input[value="female"]')
    person.continues()
    assert person.place == f"f/{HARM}/before"
    person.goes_on()
    assert person.place == f"f/{HARM}"
    person.continues()
    assert person.place == f"f/{FEAR}/before"
    person.opens("f")
    assert person.tab.locator(LATER).count() == 1


def test_a_hard_part_can_be_passed_over_on_the_way(visit: Visit) -> None:
    person = left(visit)
    person.opens(f"f/{HARM}/before?later")
    person.follows(f'main a[href$="/f/{FEAR}/before?later"]')
    person.opens(f"f/{FEAR}?later")
    person.follows('[name="go"][value*="/f/after/"]')
    assert person.place == "f"


def test_when_nothing_is_left_the_way_ends_at_the_parts(visit: Visit) -> None:
    person = left(visit)
    for number, value in ((SEX, "female"), (HARM, "no")):
        says(person, number, f'input[name="q0.value"][value="{value}"]')
    person.opens("f/later")
    person.goes_on()
    person.ticks('input[name="q0.value"][value="no"]')
    person.continues()
    assert person.place == "f"
    assert not person.tab.locator(LATER).count()
