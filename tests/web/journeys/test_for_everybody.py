"""Do the main pages serve whoever reads large, from right to left, by ear, at rest, or on paper?

Each page is opened once in each language and looked at in all these ways. What axe finds, and how
each kind of page looks small and dark, is asked in :mod:`tests.web.journeys.test_nothing_serious`.
"""

from __future__ import annotations

from collections.abc import Iterator
from io import BytesIO

import pikepdf
import pytest
from playwright.sync_api import Browser, Page

from tests.interview.walker import PERSONAS
from tests.web.journeys.brought import brought
from tests.web.journeys.conftest import PHONE, Open, bring, cookie
from tests.web.journeys.person import Person
from tests.web.journeys.served import Site
from wellfounded.facts import read_case
from wellfounded.interview import page_of
from wellfounded.languages import OFFERED
from wellfounded.web.public.rules import number_of

NARROW, SMALLEST, HEIGHT = PHONE["width"], 320, PHONE["height"]
PUBLIC = ("", "i", "i/k", "i/w", "i/y", "a", "a/c", "a/m", "b", "b/f", "q", "q/vk", "q/ju", "law")
FOUND = (f"law/{number_of('asylum.one_year_bar')}", "z", "z/c", "z/f", "z/p")
OWN = ("f", "s", "s/d", "l", "l?s=2", "r", "n", "n/d", "t/n", "w", "p", "p/1", "p/1/t", "u", "u/g")
KEPT = ("e", "e/h", "y", "m", "k", "k/a", "k/f", "k/m", "k/w", "h", "j")
ASKED = ("fear.what", "applicant.left_home_on", "entries", "applicant.nationality", "harms")
QUESTIONS = tuple(f"f/{page_of(path).number}" for path in ASKED)

pytestmark = pytest.mark.only_on("sqlite")

LETTERS_TWICE = "document.documentElement.style.fontSize = '225%'"
LETTERS_AGAIN = "document.documentElement.style.fontSize = ''"
TURNED, TURNED_BACK = (f"document.documentElement.dir = '{way}'" for way in ("rtl", "ltr"))

BY_EAR = """() => {
  const all = chosen => [...document.querySelectorAll(chosen)], wrong = [];
  const must = (holds, words) => holds || wrong.push(words);
  must(all('main').length === 1 && all('main h1').length === 1, 'one main part, one heading');
  must(all('h1').length === 1, 'one first heading');
  must(all('body > header').length === 1, 'one header');
  must(all('body > footer').length === 1, 'one footer');
  must(document.querySelector('a.skip')?.hash === '#main', 'a link to the main part');
  must(document.documentElement.lang === location.pathname.split('/')[1], 'the language');
  const names = all('nav').map(one => one.ariaLabel || one.getAttribute('aria-labelledby'));
  must(names.every(Boolean) && new Set(names).size === names.length, 'every menu has a name');
  const levels = all('h1, h2, h3, h4').map(one => +one.tagName[1]);
  must(levels.every((one, at) => !at || one <= levels[at - 1] + 1), 'no level left out ' + levels);
  for (const one of all('input:not([type=hidden]), select, textarea'))
    must(one.labels.length || one.ariaLabel || one.getAttribute('aria-labelledby'),
      'a label: ' + one.outerHTML.slice(0, 90));
  return wrong;
}"""
AT_REST = """() => [...document.querySelectorAll('*')].filter(one => {
  const style = getComputedStyle(one);
  return style.animationName !== 'none' || parseFloat(style.transitionDuration) > 0
    || style.scrollBehavior === 'smooth';
}).map(one => one.outerHTML.slice(0, 90)).concat(document.getAnimations().map(String))"""
CUT_OFF = """() => {
  const seen = [...document.querySelectorAll('body *')].filter(one =>
    one.checkVisibility() && !one.closest('.heard, .scroll, .skip') && one.clientWidth);
  const out = seen.filter(one => {
    const box = one.getBoundingClientRect();
    return box.right > innerWidth + 1 || box.left < -1;
  });
  const hidden = seen.filter(one => one.scrollWidth > one.clientWidth + 1
    && !one.matches('input, select, textarea')
    && getComputedStyle(one).overflowX !== 'visible');
  const sideways = document.documentElement.scrollWidth > innerWidth ? ['the page'] : [];
  return sideways.concat([...out, ...hidden].map(one => one.outerHTML.slice(0, 90)).slice(0, 3));
}"""
ON_PAPER = """() => {
  const light = colour => {
    const [red, green, blue, there = 1] = colour.match(/[\\d.]+/g).map(Number);
    return there === 0 ? null : (red + green + blue) / 765;
  };
  const all = [...document.querySelectorAll('body *')].filter(one => one.checkVisibility());
  const wrong = all.filter(one => {
    const style = getComputedStyle(one), ground = light(style.backgroundColor);
    return light(style.color) > 0.3 || (ground !== null && ground < 0.99 && !one.matches('input'));
  });
  const shut = [...document.querySelectorAll('main details > :not(summary)')]
    .filter(one => !one.checkVisibility());
  const around = all.filter(one => one.matches('.top, .leave, .foot, .menu, .back, .button'));
  return [...wrong, ...shut, ...around].map(one => one.outerHTML.slice(0, 90)).slice(0, 3);
}"""


@pytest.fixture(scope="module")
def teller(browser: Browser, site: Site) -> str:
    """The cookie of the person with most answers."""
    longest = max(map(read_case, PERSONAS), key=lambda case: len(case.answers))
    context = browser.new_context(java_script_enabled=False)
    person = Person(context.new_page(), site.address, code=brought(site, longest))
    person.comes_back()
    found = cookie(context)
    context.close()
    return found


def ways(page: Page) -> Iterator[tuple[str, list[str]]]:
    """What is wrong with the page in each way of reading it."""
    yield "by ear", page.evaluate(BY_EAR)
    yield "at rest", page.evaluate(AT_REST)
    page.evaluate(LETTERS_TWICE)
    yield "letters twice as large", page.evaluate(CUT_OFF)
    page.evaluate(LETTERS_AGAIN)
    page.set_viewport_size({"width": SMALLEST, "height": HEIGHT})
    yield "enlarged twice on a small screen", page.evaluate(CUT_OFF)
    page.evaluate(TURNED)
    yield "from right to left", page.evaluate(CUT_OFF)
    page.evaluate(TURNED_BACK)
    page.emulate_media(media="print", color_scheme="dark")
    yield "on paper", page.evaluate(ON_PAPER)
    page.emulate_media(media="screen", color_scheme="light")
    page.set_viewport_size({"width": NARROW, "height": HEIGHT})


def faults(page: Page) -> list[str]:
    """All of that in lines."""
    return [f"{way}: {one}" for way, found in ways(page) for one in found]


@pytest.mark.parametrize("language", OFFERED)
@pytest.mark.parametrize(
    "places", [PUBLIC, FOUND, OWN, KEPT + QUESTIONS], ids=["public", "found", "own", "kept"]
)
def test_a_page_serves_everybody(
    open_page: Open, site: Site, teller: str, language: str, places: tuple[str, ...]
) -> None:
    tab = open_page(scripts=True, width=NARROW, reduced_motion="reduce")
    bring(tab.context, site, teller)
    found = {}
    for place in places:
        answer = tab.goto(f"{site.address}/{language}/{place}")
        assert answer is not None
        assert answer.status == 200, place
        found[place] = faults(tab)
    assert {place: wrong for place, wrong in found.items() if wrong} == {}


@pytest.mark.parametrize(
    ("plant", "way"),
    [
        ("document.querySelector('footer').remove()", "by ear"),
        ("document.querySelector('#w').labels[0].remove()", "by ear"),
        ("document.querySelector('h1').style.transition = 'color 1s'", "at rest"),
        ("document.querySelector('h1').style.whiteSpace = 'nowrap'", "letters twice as large"),
        ("document.querySelector('h1').style.background = '#eee'", "on paper"),
    ],
)
def test_a_planted_fault_is_found(open_page: Open, site: Site, plant: str, way: str) -> None:
    page = open_page(scripts=True)
    Person(page, site.address).opens("z")
    page.evaluate(plant)
    assert way in [fault.partition(":")[0] for fault in faults(page)]


def test_paper_says_where_a_link_leads(open_page: Open, site: Site) -> None:
    page = open_page(scripts=True)
    Person(page, site.address).opens("z/c")
    link = page.locator('main a[href^="http"]').first
    address = str(link.get_attribute("href"))
    page.emulate_media(media="print")
    said = link.evaluate("one => getComputedStyle(one, '::after').content")
    assert address in said.replace('" attr(href) "', address)
    with pikepdf.open(BytesIO(page.pdf(format="Letter"))) as paper:
        assert len(paper.pages) >= 1
