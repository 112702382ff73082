"""Does a lawyer weigh a case with scripts off or keys alone, and the person read no verdict?"""

from __future__ import annotations

from itertools import count

import pytest

from tests.web.journeys.conftest import Open, Visit
from tests.web.journeys.keyboard import ByKeyboard
from tests.web.journeys.person import Person
from tests.web.journeys.served import Site
from tests.web.journeys.worker import Worker, staff
from wellfounded.facts import read_case_text

CASE = """
[applicant]
name = {given = "Miren", family = "Zubirrota"}
nationality = ["CU"]
"""
WEIGHED = 'main a[href$="?s=all#weighed"]'
REASON = "She named the colonel (exhibit C)."
_offices = count(1)


@pytest.fixture
def person(visit: Visit) -> Person:
    begun = visit()
    begun.begins()
    begun.tells(read_case_text(CASE), "applicant.name.given", "applicant.nationality")
    return begun


@pytest.fixture
def office(open_page: Open, site: Site) -> tuple[Worker, Worker]:
    """A lawyer and the supervisor of an office of their own."""
    number = next(_offices)
    called = f"Harbor Legal Aid {number}"
    staff(site, "office", called)
    first, second = (
        Worker(open_page(), site.address, name=f"{name} {number}") for name in ("Ana", "Ines")
    )
    first.joins(site, called, "attorney")
    second.joins(site, called, "supervisor")
    return first, second


def gives(person: Person, number: str) -> None:
    """Give the case to the office of that number."""
    person.opens("g")
    person.tab.locator(f'label:has-text("Harbor Legal Aid {number}") input').check()
    person.ticks('input[name="share"]')
    person.continues()


def test_a_finding_is_written_changed_and_never_told(
    person: Person, office: tuple[Worker, Worker], site: Site
) -> None:
    ana, ines = office
    gives(person, ana.name.split()[1])
    ana.signs_in()
    ana.follows('form[action*="/desk/w/"] button')
    ana.follows('nav.menu a[href$="/r"]')
    ana.follows(WEIGHED)
    ana.unfolds("summary:has-text('decided cases turn on')")
    ana.follows('details[open] a:has-text("a well-founded fear of persecution")')
    ana.follows('a[href$="/f"].button')
    assert ana.tab.evaluate("document.documentElement.scrollWidth") <= 360
    ana.continues()
    assert "Choose one." in ana.reads
    ana.ticks('input[name="verdict"][value="yes"]')
    ana.types("#reasons", REASON)
    ana.continues()
    assert f"Found by {ana.name} on" in ana.reads
    ana.follows(".back a")
    ana.follows(WEIGHED)
    assert REASON in ana.reads

    ines.signs_in()
    ines.opens(ana.place)
    assert f"Found by {ana.name} on" in ines.reads

    person.opens("k")
    assert f"{ana.name} wrote a finding for the office" in person.reads
    for place in ("k", "l", "r", "p", "f"):
        person.opens(place)
        for words in ("Found by", "colonel", "well-founded fear of"):
            assert words not in person.reads

    ana.follows("#weigh-well_founded_fear > p a")
    ana.follows('a[href$="/f"].button')
    ana.follows('button[value="take_back"]')
    assert "Nobody here has found anything on this." in ana.reads
    ana.unfolds("summary:has-text('What was written here')")
    assert REASON in ana.reads

    typist = ByKeyboard(ana.tab, site.address)
    typist.follows('a[href$="/f"].button')
    typist.ticks('input[name="verdict"][value="not_settled"]')
    typist.types("#reasons", "The country report is old.")
    typist.follows(".onward button")
    assert "not decided. The country report is old." in " ".join(ana.reads.split())
