"""When the line breaks midway, is nothing lost and nothing done twice?"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path

import pytest
from playwright.sync_api import Error, expect

from tests.web.conftest import LONGEST_WAIT
from tests.web.journeys.conftest import Visit
from tests.web.journeys.cutting import WHERE, Where, Wire, wire
from tests.web.journeys.person import Person
from tests.web.journeys.served import Site
from wellfounded.interview import page_of

NEW = "abcdefgh"
NOTE = f"f/{page_of('note').number}"
ARRIVALS = f"f/{page_of('entries').number}"
ARRIVAL = f"f/{page_of('entries[].place').number}/{NEW}"
HARD_TO_TELL = "I do not know how to begin. It was in March."
TRIES = 40
A_MOMENT, SHORT = 100, 4000
"""Milliseconds: for a browser to show that a line broke, and to wait for half a page."""


@pytest.fixture
def line(site: Site) -> Iterator[Wire]:
    with wire(site) as made:
        yield made


@pytest.mark.parametrize("where", WHERE)
def test_each_step_is_done_once_though_the_line_broke(
    visit: Visit, line: Wire, where: Where
) -> None:
    person = visit(at=line.address)
    begins(person, line, where)
    person.opens(NOTE)
    person.types('[name="q0.value"]', HARD_TO_TELL)
    breaks(person, line, where, person.continues)
    person.opens(ARRIVAL)
    person.types('[name="q1.value"]', "El Paso")
    breaks(person, line, where, person.continues)
    assert arrivals(person) == 1
    person.follows('button[value*="/without/"]')
    breaks(person, line, where, person.continues)
    assert arrivals(person) == 0
    changes_the_code(person, line, where, visit)
    takes_the_papers(person, line, where)
    person.opens(NOTE)
    assert person.tab.input_value('[name="q0.value"]') == HARD_TO_TELL
    done = what_happened(person)
    for one in ("began", "the story", "took something out", "made a new code"):
        assert [one in line for line in done].count(True) == 1, done
    ends(person, line, where)


def test_a_page_that_saves_itself_does_not_meet_itself(visit: Visit, line: Wire) -> None:
    person = visit(at=line.address, scripts=True)
    person.begins()
    person.opens(NOTE)
    box, mark = person.tab.locator('[name="q0.value"]'), person.tab.locator("[data-unsaved]")
    box.press_sequentially(HARD_TO_TELL[:20])
    line.cut = "before the answer"
    box.blur()
    expect(mark).to_have_text("Not saved yet")
    expect(mark).to_have_class("saved waiting")
    wait_until(person, lambda: line.forms > 0)
    line.cut = ""
    box.press_sequentially(HARD_TO_TELL[20:])
    person.continues()
    assert person.place != NOTE
    person.opens(NOTE)
    assert person.tab.input_value('[name="q0.value"]') == HARD_TO_TELL
    assert not person.tab.locator(".conflict").count()


def begins(person: Person, line: Wire, where: Where) -> None:
    """Agree and type the code back, each over a line that breaks."""
    agrees(person)
    breaks(person, line, where, person.continues)
    if person.place != "c":
        # The first half of the answer led on, and the cookie was in the second half.
        agrees(person)
        person.continues()
    assert person.place == "c"
    person.code = person.sees_the_code()
    person.goes_on()
    breaks(person, line, where, person.types_the_code)
    assert person.place == "f"


def agrees(person: Person) -> None:
    """Agree that answers are kept."""
    person.opens("a")
    person.ticks('input[name="store"]')


def changes_the_code(person: Person, line: Wire, where: Where, visit: Visit) -> None:
    """Make a new code: the old one works until the new one is sure to be on paper."""
    person.opens("k")
    person.follows('a[href$="/c/n"]')
    breaks(person, line, where, person.types_the_code)
    elsewhere = person.on(visit().tab)
    elsewhere.comes_back()
    person.opens("c")
    person.code = person.sees_the_code()
    person.goes_on()
    breaks(person, line, where, person.types_the_code)
    assert person.place == "f"
    elsewhere.opens("f")
    assert elsewhere.place == "b"
    elsewhere.types_the_code()
    assert elsewhere.place == "b"
    elsewhere.types_the_code(person.code)
    assert elsewhere.place == "f"


def takes_the_papers(person: Person, line: Wire, where: Where) -> None:
    """A file that broke off is asked for again."""
    for place, button in (
        ("p/1", 'form[action$="/p/1/1"] button'),
        ("k", 'form[action$="/k/e"] button'),
    ):
        person.opens(place)
        line.cut, line.forms = where, 0
        person.tab.locator(button).click()
        wait_until(person, lambda: line.forms > 0)
        line.cut = ""
        at_last(person, lambda place=place: person.opens(place))
    assert HARD_TO_TELL in Path(person.gets(button).path()).read_text(encoding="utf-8")


def ends(person: Person, line: Wire, where: Where) -> None:
    """Sign out, come back and delete it all."""
    person.opens("f")
    breaks(person, line, where, lambda: person.follows('form[action$="/o"] button'))
    person.opens("f")
    assert person.place == "b"
    person.types("#code", person.code)
    breaks(person, line, where, person.continues)
    if person.place != "f":
        person.types_the_code()
    assert person.place == "f"
    person.opens("k/d")
    person.ticks('input[name="sure"]')
    breaks(person, line, where, person.continues)
    person.opens("f")
    assert person.place == "b"
    person.types_the_code()
    assert person.place == "b"


def breaks(person: Person, line: Wire, where: Where, act: Callable[[], None]) -> None:
    """Do it while the line breaks, then load the page again as one does."""
    line.cut, line.forms = where, 0
    person.tab.set_default_navigation_timeout(SHORT)
    with suppress(Error):
        act()
    wait_until(person, lambda: line.forms > 0)
    person.tab.wait_for_timeout(A_MOMENT)
    person.tab.set_default_navigation_timeout(LONGEST_WAIT)
    line.cut = ""
    at_last(person, lambda: person.tab.reload(wait_until="domcontentloaded"))


def at_last(person: Person, act: Callable[[], object]) -> None:
    """Do it, though the browser may still be busy telling that something else failed."""
    for _ in range(TRIES):
        with suppress(Error):
            act()
            return
        person.tab.wait_for_timeout(A_MOMENT)
    raise AssertionError("the browser goes nowhere any more")


def arrivals(person: Person) -> int:
    """How many arrivals stand in the list."""
    person.opens(ARRIVALS)
    return person.tab.locator(".records li").count()


def what_happened(person: Person) -> list[str]:
    """The lines of what happened to her file."""
    person.opens("k")
    return person.tab.locator(".timeline li").all_inner_texts()


def wait_until(person: Person, so: Callable[[], bool]) -> None:
    """Wait a moment for something outside of the page."""
    for _ in range(TRIES):
        if so():
            return
        person.tab.wait_for_timeout(A_MOMENT)
    raise AssertionError("it did not come to that")
