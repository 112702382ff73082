"""Does a person come from their own words to a statement that was read to them, on a phone?"""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.web.journeys.conftest import Visit
from tests.web.journeys.person import Person
from wellfounded.interview import page_of

NEW = "abcdefgh"
WORDS = "شب آمدند. می‌ترسیدم."
COPY = 'form[action$="/s/d/1"] button'
KEEP = 'button[name="do"][value="keep"]'
LEAVE = 'button[name="do"][value="leave"]'
SET = 'button[name="do"][value="set"]'


@pytest.fixture
def person(visit: Visit) -> Person:
    begun = visit()
    begun.begins()
    tells(begun, WORDS)
    return begun


def tells(person: Person, words: str) -> None:
    person.opens(f"f/{page_of('harms[].what').number}/{NEW}")
    person.tab.locator("textarea").first.fill(words)
    person.continues()


def test_own_words_are_read_back_as_a_statement(person: Person) -> None:
    person.opens("s/d")
    assert WORDS in person.reads
    assert "There is no English of these words yet." in person.reads
    person.tab.get_by_role("link", name="When was this?").click()
    assert person.place.endswith(NEW)


def test_a_reading_is_noted_and_a_copy_taken_along(person: Person) -> None:
    person.opens("s/d/r")
    person.tab.fill("#on", "2026-06-01")
    person.tab.fill("#language", "Dari")
    person.tab.fill("#reader", "Sol Rey")
    person.ticks('input[name="understood"][value="yes"]')
    person.continues()
    assert person.place == "s/d"
    assert "It was read as it is now." in person.reads
    brought = person.gets(COPY)
    assert Path(brought.path()).read_bytes().startswith(b"%PDF")


def test_versions_are_kept_and_one_is_left_out(person: Person) -> None:
    person.opens("s/d")
    person.follows(SET)
    person.ticks('input[name="keep"][value="every_draft"]')
    person.tab.fill("#why", "A lawyer said so")
    person.continues()
    person.follows(KEEP)
    tells(person, f"{WORDS} 2")
    person.opens("s/d")
    person.follows(KEEP)
    assert "Version 1 of" in person.reads
    person.follows(LEAVE)
    assert "cannot be brought back" in person.reads
    person.follows('button[name="sure"]')
    assert "Version 1 of" not in person.reads
    assert "Version 2 of" in person.reads


@pytest.mark.parametrize("place", ["s/d", "s/d/r", "s/d/t", "s/d/w", "s/d/y"])
@pytest.mark.parametrize("language", ["en", "es"])
def test_each_page_fits_a_small_phone(person: Person, place: str, language: str) -> None:
    person.tab.set_viewport_size({"width": 320, "height": 640})
    person.language = language
    person.opens(place)
    wide = person.tab.evaluate("document.documentElement.scrollWidth")
    assert wide <= 320
