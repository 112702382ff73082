"""Does one person come from the first question to a packet that a court can be handed?

Marie is invented. She answers, tells her story, brings two papers, and takes along the filing copy,
her declaration and the packet, on a phone without scripts.
"""

from __future__ import annotations

import os
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from playwright.sync_api import Download

from tests.interview.walker import PERSONAS
from tests.packets.sheaves import words_of
from tests.web.journeys.conftest import Clock, Visit
from tests.web.journeys.person import Person
from tests.web.journeys.test_packets import waits_for_the_packet
from tests.web.journeys.test_papers import adds, photo
from wellfounded.facts import Case, read_case
from wellfounded.facts.dates import on
from wellfounded.packets.pdfa import faults

IN_FORCE = datetime(2026, 7, 1, 15, tzinfo=UTC)
"""A day on which the blanks at hand are those in force."""
BROUGHT = ("Letter of the neighbor, invented", "Paper of the health post, invented")
TITLE = "form:has(#q0-value) button.primary"


@pytest.mark.long
@pytest.mark.usefixtures("official_forms")
@pytest.mark.only_on("sqlite")
def test_from_the_first_question_to_the_packet(visit: Visit, clock: Clock) -> None:
    clock.set(IN_FORCE - datetime.now(UTC))
    person = visit(at=clock.site.address)
    person.begins()
    person.answers(nothing_dangerous())
    form = kept(person, "form", take(person, "p/1", 'form[action$="/p/1/2"] button'))
    assert "DRAFT" not in " ".join(words_of(form))
    says_that_it_is_english(person)
    is_read_to(person)
    person.tab.select_option('select[name="paper"]', "english")
    declaration = kept(person, "declaration", person.gets('form[action$="/s/d/1"] button'))
    own = " ".join(words_of(declaration))
    assert "penalty of perjury" in own
    for title in BROUGHT:
        brings(person, title)
    says_what_they_show(person)
    person.opens("j?for=court")
    waits_for_the_packet(person)
    packet = kept(person, "packet", person.gets('form[action$="/j/w/1"] button'))
    pages = list(words_of(packet))
    assert "IMMIGRATION COURT" in pages[0]
    assert not any("DRAFT" in words for words in pages)
    assert all(title in " ".join(pages) for title in BROUGHT)
    assert all(str(number) in words.split() for number, words in enumerate(pages, start=1))
    assert list(faults(packet)) == []


def nothing_dangerous() -> Case:
    """Marie as she would be in court in Boston: let in at the border, and without a lawyer."""
    marie = read_case(next(file for file in PERSONAS if file.stem == "marie_joseph"))
    calm = {
        "proceedings.court_line_checked_on": on(date(2026, 7, 1)),
        "encounters[0].outcome": "admitted",
        "proceedings.history": "now",
        "proceedings.in_removal": True,
        "proceedings.kind": "240",
        "proceedings.court": "Boston",
        "proceedings.nta_served_on": on(date(2026, 5, 4)),
        "proceedings.nta_filed_on": on(date(2026, 5, 20)),
    }
    own = {path: said for path, said in marie.answers.items() if "representative" not in path}
    return replace(marie, answers={**own, **calm})


def says_that_it_is_english(person: Person) -> None:
    """Her language is Haitian Creole, and her short answers are given in English."""
    person.opens("s/d/e")
    assert "Black Haitian" in person.reads
    person.continues()
    person.opens("s/d/e")
    assert "Nothing is asked here." in person.reads


def is_read_to(person: Person) -> None:
    """Somebody reads the declaration to her, and she notes it."""
    person.opens("s/d/r")
    person.types("#on", "2026-06-30")
    person.types("#language", "Haitian Creole")
    person.types("#reader", "Invented reader Guerline Paul")
    person.ticks('input[name="understood"][value="yes"]')
    person.continues()
    assert "It was read as it is now." in person.reads


def brings(person: Person, title: str) -> None:
    """Add a photo of a paper, and say what it is."""
    adds(person, photo(title))
    person.opens("u")
    person.tab.locator('.papers a:has-text("See what it is")').last.click()
    person.types("#q0-value", title)
    person.follows(TITLE)
    for _ in range(120):
        person.opens("u")
        if "being checked" not in person.reads:
            return
        person.tab.wait_for_timeout(500)
    raise AssertionError(person.reads)


def says_what_they_show(person: Person) -> None:
    """Until then nothing shows what her case rests on, and the packet would be a draft."""
    person.opens("j?for=court")
    assert "with nothing that shows them and no reason why not" in person.reads
    person.opens("u")
    person.tab.locator('.papers a:has-text("See what it is")').last.click()
    person.follows('a[href$="/s"]')
    facts = person.tab.locator('input[type="checkbox"][name$=".value"]').all()
    assert len(facts) > 10
    for fact in facts:
        fact.check()
    person.continues()


def take(person: Person, place: str, button: str) -> Download:
    """What a button brings."""
    person.opens(place)
    return person.gets(button)


def kept(person: Person, name: str, got: Download) -> bytes:
    """The bytes of a paper, and the paper itself where somebody asked for pictures."""
    data = Path(got.path()).read_bytes()
    assert data.startswith(b"%PDF"), person.reads
    if folder := os.environ.get("WELLFOUNDED_PICTURES"):
        Path(folder, f"{name}.pdf").write_bytes(data)
    return data
