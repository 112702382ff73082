"""What if a code is mistyped, torn in half, or in the hands of two people?"""

from __future__ import annotations

import pytest

from tests.web.journeys.conftest import Visit
from tests.web.journeys.person import Person
from wellfounded.interview import page_of

NAME = f"f/{page_of('applicant.name.family').number}"
FAMILY, GIVEN = '[name="q0.value"]', '[name="q1.value"]'


@pytest.fixture
def person(visit: Visit) -> Person:
    begun = visit()
    begun.begins()
    return begun


@pytest.fixture
def stranger(visit: Visit) -> Person:
    coming = visit()
    coming.opens("b")
    return coming


def halves(code: str) -> tuple[str, str]:
    words = code.split()
    return " ".join(words[:4]), " ".join(words[4:])


def test_it_is_known_however_it_is_written(person: Person, visit: Visit) -> None:
    words = person.code.split()
    for written in (
        person.code.upper(),
        "  " + "\n".join(words) + " ",
        " ".join(word[:4] for word in words),
        ", ".join(f"{number}. {word}" for number, word in enumerate(words, start=1)),
    ):
        back = visit()
        back.opens("b")
        back.types_the_code(written)
        assert back.place == "f", written


def test_a_torn_paper_says_what_is_missing(person: Person, stranger: Person) -> None:
    for half in halves(person.code):
        stranger.types_the_code(half)
        assert stranger.place == "b"
        assert "4 of 8" in stranger.tab.locator(".problem").inner_text()


def test_two_halves_of_two_papers_open_nothing(person: Person, visit: Visit) -> None:
    other = visit()
    first, last = halves(person.code)[0], halves(other.begins())[1]
    other.signs_out()
    other.opens("b")
    other.types_the_code(f"{first} {last}")
    assert other.place == "b"
    assert other.tab.locator(".problem").count() == 1


@pytest.mark.parametrize(
    "typed", ["", " ", "qwertz", "1234", "x" * 10_000, "‮gnorw", "' OR 1=1 --", "\x00"]
)
def test_what_is_no_code_is_said_to_be_none(stranger: Person, typed: str) -> None:
    stranger.types_the_code(typed)
    assert stranger.place == "b"
    assert stranger.tab.locator(".problem").count() == 1
    assert stranger.tab.locator("#code").input_value() == ""


def test_words_in_another_order_open_nothing(person: Person, stranger: Person) -> None:
    stranger.types_the_code(" ".join(reversed(person.code.split())))
    assert stranger.place == "b"
    assert stranger.tab.locator(".problem").count() == 1


def test_what_is_typed_back_must_be_the_code_that_was_shown(visit: Visit) -> None:
    first, second = visit(), visit()
    code = first.begins()
    second.opens("a")
    second.ticks('input[name="store"]')
    second.continues()
    second.goes_on()
    second.types_the_code(code)
    assert second.place == "c/t"
    assert second.tab.locator(".problem").count() == 1
    second.opens("f")
    assert second.tab.locator('.important a[href$="/c"]').count() == 1


def test_two_phones_with_one_code_lose_nothing_of_each_other(person: Person, visit: Visit) -> None:
    other = person.on(visit().tab)
    other.comes_back()
    for phone in (person, other):
        phone.opens(NAME)
    person.types(FAMILY, "Mballa")
    person.continues()
    other.types(GIVEN, "Awa")
    other.continues()
    person.opens(NAME)
    assert person.tab.input_value(FAMILY) == "Mballa"
    assert person.tab.input_value(GIVEN) == "Awa"
    assert not person.tab.locator(".conflict").count()


def test_whoever_deletes_ends_it_for_both(person: Person, visit: Visit) -> None:
    other = person.on(visit().tab)
    other.comes_back()
    other.opens(NAME)
    other.types(FAMILY, "Mballa")
    person.opens("k/d")
    person.ticks('[name="sure"]')
    person.continues()
    other.continues()
    assert other.tab.locator("#code").count() == 1
    other.types_the_code()
    assert other.place == "b"
    assert other.tab.locator('input[type="hidden"][value="Mballa"]').count() == 1


def test_a_new_code_ends_what_others_do_with_the_old_one(person: Person, visit: Visit) -> None:
    thief = person.on(visit().tab)
    thief.comes_back()
    person.opens("k")
    person.follows('a[href$="/c/n"]')
    person.types_the_code()
    person.code = person.sees_the_code()
    person.goes_on()
    person.types_the_code()
    assert person.place == "f"
    thief.opens("f")
    assert thief.place == "b"
    thief.types_the_code()
    assert thief.place == "b"
    person.on(visit().tab).comes_back()
