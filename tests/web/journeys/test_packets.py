"""Does a person get a packet of what they told and brought, with scripts and without?"""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tests.packets.sheaves import words_of
from tests.web.journeys.conftest import Visit
from tests.web.journeys.person import Person
from tests.web.journeys.test_papers import adds, photo, waits_until_checked
from wellfounded.facts import Case


def looked_at(person: Person, name: str) -> None:
    """Keep a picture of the page where somebody asked for pictures."""
    if folder := os.environ.get("WELLFOUNDED_PICTURES"):
        person.tab.screenshot(path=f"{folder}/{name}.png", full_page=True)


def waits_for_the_packet(person: Person) -> None:
    """Press the button, and wait until the page has come to the end by itself."""
    person.follows('form[action$="/j/1"] button')
    assert person.place == "j/w"
    looked_at(person, "packet-how-far")
    person.tab.wait_for_selector('form[action$="/j/w/1"] button', timeout=60_000)


@pytest.mark.parametrize("scripts", [False, True])
def test_a_packet_for_the_court_holds_what_was_brought(visit: Visit, scripts: bool) -> None:
    person = visit(scripts=scripts)
    person.begins()
    adds(person, photo("Letter of the village council"))
    waits_until_checked(person)
    person.opens("f")
    person.follows('a[href$="/j"]')
    assert "it is not clear who gets it" in person.reads
    looked_at(person, f"packet-asked-{scripts}")
    person.ticks('input[name="for"][value="court"]')
    person.tab.uncheck('input[name="form"]')
    person.follows("form[method=get] button")
    assert "The immigration court is not known." in person.reads
    assert "Document" in person.reads
    looked_at(person, f"packet-inside-{scripts}")
    waits_for_the_packet(person)
    looked_at(person, f"packet-ready-{scripts}")
    got = person.gets('form[action$="/j/w/1"] button')
    assert got.suggested_filename == "papers.pdf"
    pages = list(words_of(Path(got.path()).read_bytes()))
    assert "IMMIGRATION COURT" in pages[0]
    assert all("DRAFT - NOT FOR FILING" in words for words in pages)
    assert all(str(number) in words.split() for number, words in enumerate(pages, start=1))


def test_what_stops_a_packet_is_said_in_words_and_the_way_back_is_there(visit: Visit) -> None:
    person = visit(scripts=False)
    person.begins()
    person.opens("j?for=uscis")
    person.follows('form[action$="/j/1"] button')
    person.tab.wait_for_selector("text=The packet was not made", timeout=60_000)
    assert "There is nothing to put in the packet yet." in person.reads
    looked_at(person, "packet-none")
    person.follows('a[href$="/j"]')
    assert person.place == "j"


@pytest.mark.usefixtures("official_forms")
def test_what_changed_since_the_form_was_filed_is_listed_with_a_reason(visit: Visit) -> None:
    from wellfounded.web.clock import today
    from wellfounded.web.papers.pressing import paper

    person = visit(scripts=False)
    person.begins()
    told = Case(answers={"applicant.religion": "Invented faith"})
    adds(person, paper("I-589", told, "draft", today()).pages)
    person.tab.wait_for_timeout(1000)
    while "being checked" in person.reads:
        person.opens("u")
        person.tab.wait_for_timeout(500)
    person.opens("j")
    person.follows('a[href$="/j/c"]')
    looked_at(person, "changes-choose")
    person.ticks('input[name="paper"]')
    person.follows('form[action$="/j/c"] button')
    person.tab.wait_for_selector("text=What changed", timeout=90_000)
    assert "Was: Invented faith" in person.reads
    person.tab.locator('li:has-text("Invented faith") textarea').fill("Invented reason.")
    looked_at(person, "changes-list")
    got = person.gets('button[value="sheet"]')
    assert got.suggested_filename == "list.pdf"
    printed = " ".join(" ".join(words_of(Path(got.path()).read_bytes())).split())
    assert "Was: Invented faith Is now: (left blank) Reason: Invented reason." in printed
