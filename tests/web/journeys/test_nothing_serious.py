"""Is every kind of page usable by everybody: narrow, dark, or enlarged?

With ``WELLFOUNDED_SCREENSHOTS`` naming a folder, each page is photographed there as a phone shows
it.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date
from pathlib import Path
from types import MappingProxyType

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page

from tests.interview.walker import PERSONAS
from tests.web.journeys.conftest import PHONE, Open, bring, cookie
from tests.web.journeys.person import Person
from tests.web.journeys.served import Site
from tests.web.journeys.test_each_persona import DANGEROUS
from tests.web.journeys.test_papers import adds, photo, waits_until_checked
from tests.web.ui.test_gallery import GRAVE, OPEN_ALL
from wellfounded.facts import Case, read_case
from wellfounded.facts.dates import on
from wellfounded.interview import page_of

# Pages look the same whatever they are stored in.
pytestmark = pytest.mark.only_on("sqlite")

NARROW, WIDE = 320, 640
TWICE = "document.documentElement.style.fontSize = '225%'"
WIDTH = "document.documentElement.scrollWidth"
CONTRAST = {"runOnly": {"type": "rule", "values": ["color-contrast"]}}
NEW = "abcdefgh"
TOLD = (
    "applicant.name.family",
    "applicant.other_names",
    "applicant.nationality",
    "fear.what",
    "note",
)
Arrive = Callable[[Person], None]
"""What somebody does to come to a page, who has told something of every kind."""


def at(place: str) -> Arrive:
    """Go there."""
    return lambda person: person.opens(place)


def about(path: str, record: str = "") -> Arrive:
    """Go to the page that asks a fact; of a record, to one that is new."""
    return at(f"f/{page_of(path).number}{record}")


def begun(person: Person) -> None:
    """Have a case of one's own, where nothing is answered."""
    person.tab.context.clear_cookies()
    person.begins()


def then(*steps: Arrive) -> Arrive:
    """One after the other."""

    def arrive(person: Person) -> None:
        for step in steps:
            step(person)

    return arrive


def press(button: str) -> Arrive:
    """Press something that leads to a page."""
    return lambda person: person.follows(button)


def type_in(box: str, words: str) -> Arrive:
    """Write into a box."""
    return lambda person: person.types(box, words)


def press_all(summaries: str) -> Arrive:
    """Open all that is folded."""

    def arrive(person: Person) -> None:
        for one in person.tab.locator(summaries).all():
            one.click()

    return arrive


def agrees(person: Person) -> None:
    """Begin, as far as the page that shows the code."""
    person.tab.context.clear_cookies()
    person.opens("a")
    person.ticks('input[name="store"]')
    person.continues()


def without_a_cookie(person: Person) -> None:
    """Send a form from a browser that kept no cookie."""
    person.opens("a")
    person.ticks('input[name="store"]')
    person.tab.context.clear_cookies()
    person.continues()


def away_with_words(person: Person) -> None:
    """Send a page after the session has ended."""
    begun(person)
    other = person.on(person.tab.context.new_page())
    other.opens("f/12")
    person.signs_out()
    other.types('[name="q0.value"]', "Mballa")
    other.continues()
    person.tab.close()
    person.tab = other.tab


def reminders(person: Person) -> None:
    """Say where reminders go."""
    person.opens("k/m")
    person.ticks('[name="way"][value="email"]')
    person.types("#to", "me@example.net")


def notes(person: Person) -> None:
    """Note two steps, one of which does not fit."""
    begun(person)
    for kind in ("nta_filed", "brief_received"):
        person.opens("t/n")
        button = f'button[name="kind"][value="{kind}"]'
        person.tab.locator("details", has=person.tab.locator(button)).locator("summary").click()
        person.follows(f"details[open] {button}")
        person.continues()


def tells_an_event(person: Person) -> None:
    """Tell what happened, but not when."""
    person.opens("s")
    person.follows("main .onward a.button")
    person.types('[name="q0.value"]', "Nous sommes partis la nuit.")
    person.continues()


def gives_a_photo(person: Person) -> None:
    """Add a photo that says where it was taken, and wait until it is checked."""
    begun(person)
    adds(person, photo("A letter", with_place=True))
    waits_until_checked(person)


PAPER = """NOTICE OF HEARING IN REMOVAL PROCEEDINGS
IMMIGRATION COURT
100 EXAMPLE ST, NEW YORK, NY 10007
FILE: A234-567-890
The case is scheduled for a MASTER hearing on December 14, 2027 at 8:30 A.M.
"""
SEND = "main .onward button.primary"
KINDS: Mapping[str, Arrive] = MappingProxyType(
    {
        "start": at(""),
        "safe": at("i"),
        "begin": at("a"),
        "begin refused": then(at("a"), press(SEND)),
        "code": agrees,
        "check": then(agrees, press("main .onward a.button")),
        "check wrong": then(
            agrees, press("main .onward a.button"), type_in("#code", "maple river"), press(SEND)
        ),
        "overview": at("f"),
        "overview new": at("f"),
        "overview unproved": then(agrees, at("f")),
        "before": about("harms", "/before"),
        "question text": about("applicant.name.family"),
        "question texts": about("applicant.other_names"),
        "question countries": about("applicant.nationality"),
        "question country": about("applicant.located_in"),
        "question choice": about("applicant.sex"),
        "question choices and story": about("fear.what"),
        "question date": about("applicant.left_home_on"),
        "question digits": about("applicant.a_number"),
        "question long": about("note"),
        "question yes no": about("application.filed"),
        "list": about("entries"),
        "list empty": about("entries"),
        "record": about("entries[].date", f"/{NEW}"),
        "record with open end": about("residences[].to", f"/{NEW}"),
        "record with number": about("arrests[].sentence_months", f"/{NEW}"),
        "record taken out": then(about("entries"), press('button[value*="/without/"]')),
        "conflict": about("applicant.birth.place"),
        "problem": then(
            about("applicant.left_home_on"), type_in('[name="q0.day"]', "77"), press(SEND)
        ),
        "calendar chosen": about("applicant.left_home_on", "/y/0"),
        "calendar boxes": about("applicant.left_home_on", "/y/0?c=0"),
        "calendar refused": then(about("applicant.left_home_on", "/y/0?c=2"), press(SEND)),
        "calendar shown": then(
            about("applicant.left_home_on", "/y/0?c=1"), type_in("#y", "1445"), press(SEND)
        ),
        "life": then(tells_an_event, at("s")),
        "life new": at("s"),
        "life of a helper": at("s/h"),
        "letter": at("l"),
        "statement": at("s/d"),
        "statement read": at("s/d/r"),
        "statement read refused": then(at("s/d/r"), press(SEND)),
        "results": at("r"),
        "forms": at("p"),
        "form": at("p/1"),
        "form open": then(at("p/1"), press('form[action$="/p/1/o"] button')),
        "no paper": then(at("p/1"), press('form[action$="/p/1/2"] button')),
        "stop": then(at("p/1"), press('form[action$="/p/1/2"] button')),
        "file": at("k"),
        "next new": at("n"),
        "next": then(notes, at("n")),
        "days": then(notes, at("n/d")),
        "steps": then(notes, at("t")),
        "step": at("t/n"),
        "step unfolded": then(at("t/n"), press_all("main details summary")),
        "paper": at("w"),
        "paper read": then(at("w"), type_in("#text", PAPER), press(SEND)),
        "papers new": then(begun, at("u")),
        "papers": then(gives_a_photo, at("u")),
        "paper to add": at("u/a"),
        "paper to add refused": then(at("u/a"), press(SEND)),
        "paper given": then(gives_a_photo, press('.papers a:has-text("See what it is")')),
        "paper unfolded": then(
            gives_a_photo,
            press('.papers a:has-text("See what it is")'),
            press_all("main details summary"),
        ),
        "paper copied": then(gives_a_photo, press('.papers a:has-text("See the safe copy")')),
        "paper taken out": then(
            gives_a_photo,
            press('.papers a:has-text("See what it is")'),
            press('main a[href$="/x"]'),
        ),
        "ready": at("e"),
        "ready for an interview": at("e/i"),
        "ready for the worst": at("e/d"),
        "status": at("v"),
        "fees": then(notes, at("y")),
        "fees of a form": at("y/1"),
        "moving": at("m"),
        "moving refused": then(at("m"), press(SEND)),
        "calendar": at("k/c"),
        "calendar on": then(begun, at("k/c"), press("main form button.primary")),
        "reminders": at("k/m"),
        "reminders refused": then(at("k/m"), press(SEND)),
        "reminders look": then(reminders, press(SEND)),
        "reminders on": then(begun, reminders, press(SEND), press(SEND)),
        "messages ended": at(f"d/{'A' * 43}"),
        "giving": at("g"),
        "delete": at("k/d"),
        "delete unsure": then(at("k/d"), press(SEND)),
        "gone": then(begun, at("k/d"), lambda person: person.ticks('[name="sure"]'), press(SEND)),
        "left": then(begun, lambda person: person.signs_out()),
        "return": at("b"),
        "return wrong": then(at("b"), type_in("#code", "maple river"), press(SEND)),
        "away": then(lambda person: person.tab.context.clear_cookies(), at("f")),
        "away with words": away_with_words,
        "help": at("z"),
        "help found": then(at("z"), type_in("#w", "El Pasp"), press(SEND)),
        "help not found": then(at("z"), type_in("#w", "Xyzzyville"), press(SEND)),
        "help looked up": at("z/c"),
        "help costs": at("z/f"),
        "help offices": at("z/o"),
        "help places": at("z/p"),
        "numbers not there": at("q/o"),
        "numbers of others": at("q/o/s"),
        "cookie": without_a_cookie,
        "missing": at("zz"),
        "gallery": at("gallery/"),
    }
)


BY_A_NEWCOMER = frozenset({"overview new", "list empty", "stop", "next new"})


@pytest.fixture(scope="module")
def someone(browser: Browser, site: Site) -> str:
    """The cookie of a person who has told something of every kind."""
    context = browser.new_context(viewport=PHONE, java_script_enabled=False)
    person = Person(context.new_page(), site.address)
    person.begins()
    person.tells(_calm(), *DANGEROUS, *TOLD)
    second = person.on(context.new_page())
    for one in (person, second):
        one.opens(f"f/{page_of('applicant.birth.place').number}")
        one.types('[name="q0.year"]', "1988")
    for one, town in ((person, "Douala"), (second, "Duala")):
        one.types('[name="q1.value"]', town)
        one.continues()
    brought = cookie(context)
    context.close()
    return brought


@pytest.mark.parametrize("kind", KINDS)
def test_a_page_keeps_nobody_out(
    open_page: Open, site: Site, newcomer: str, someone: str, kind: str
) -> None:
    tab = open_page(scripts=True, width=NARROW)
    bring(tab.context, site, newcomer if kind in BY_A_NEWCOMER else someone)
    person = Person(tab, site.address)
    KINDS[kind](person)
    page = person.tab
    photograph(page, kind)
    page.evaluate(OPEN_ALL)
    assert page.locator("main h1").count() == 1
    assert faults(page) == []
    assert page.evaluate(WIDTH) == NARROW
    page.emulate_media(color_scheme="dark")
    assert faults(page, options=CONTRAST) == []
    page.set_viewport_size({"width": WIDE, "height": 900})
    page.evaluate(TWICE)
    assert page.evaluate(WIDTH) == WIDE


@pytest.mark.parametrize(
    ("plant", "found"),
    [
        ("document.querySelector('label.asked').remove()", "label"),
        ("document.querySelector('h1').style.color = '#ddd'", "color-contrast"),
        ("document.documentElement.removeAttribute('lang')", "html-has-lang"),
    ],
)
def test_a_planted_fault_is_found(open_page: Open, site: Site, plant: str, found: str) -> None:
    page = open_page(scripts=True, width=NARROW)
    Person(page, site.address).opens("b")
    page.evaluate(plant)
    assert found in [fault.partition(":")[0] for fault in faults(page)]


def faults(page: Page, **how: object) -> list[str]:
    """What axe finds that keeps people out."""
    found = Axe().run(page, **how).response["violations"]
    return [
        f"{fault['id']}: {node['html'][:160]}"
        for fault in found
        if fault["impact"] in GRAVE
        for node in fault["nodes"]
    ]


def photograph(page: Page, kind: str) -> None:
    """Keep a picture of the page as a phone shows it, if a folder was named for it."""
    if folder := os.environ.get("WELLFOUNDED_SCREENSHOTS"):
        page.set_viewport_size(PHONE)
        page.screenshot(path=Path(folder, f"{kind.replace(' ', '_')}.png"), full_page=True)
        page.set_viewport_size({**PHONE, "width": NARROW})


def _calm() -> Case:
    """Somebody whom filing does not endanger."""
    own = read_case(next(file for file in PERSONAS if file.stem == "marie_joseph"))
    calm = {
        "proceedings.court_line_checked_on": on(date.today()),
        "encounters[0].outcome": "admitted",
    }
    return replace(own, answers={**own.answers, **calm})
