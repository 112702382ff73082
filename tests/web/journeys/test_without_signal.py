"""Do answers given far from any mast arrive once and in order, and does the phone hold none?"""

from __future__ import annotations

import re
import shutil
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Dialog, Page, ViewportSize, expect

from tests.web.conftest import BROWSERS, LONGEST_WAIT
from tests.web.journeys.conftest import PHONE, Visit
from tests.web.journeys.cutting import Wire, wire
from tests.web.journeys.person import Person
from tests.web.journeys.served import Site
from tests.web.journeys.traces import files, found, unlikely
from wellfounded.interview import page_of

NAME, NOTE = page_of("applicant.name.given"), page_of("note")
TOWN = page_of("entries[].place")
ANSWERS = 200
SCREEN = ViewportSize(width=PHONE["width"], height=PHONE["height"])
READY = '[data-when="ready"]:not([hidden])'
WAITS, MARK = "[data-outbox] p >> nth=0", "[data-unsaved]"
BOX = "main form:not([hidden]) input[type=text], main form:not([hidden]) textarea"
COUNT = """async () => {
  const open = indexedDB.open("outbox");
  const there = await new Promise((yes) => (open.onsuccess = () => yes(open.result)));
  const all = there.transaction("answers").objectStore("answers").count();
  const count = await new Promise((yes) => (all.onsuccess = () => yes(all.result)));
  there.close();
  return count;
}"""
TYPES_MANY = """async ([place, asks, words]) => {
  const draw = () => crypto.randomUUID().replaceAll("-", "");
  const sheet = draw();
  for (const word of words) {
    const said = { empty: "1", sheet, asks, "q0.base": "0", "q0.value": word };
    const headers = { Accept: "application/json" };
    const body = new URLSearchParams(said);
    const answer = await fetch(place, { method: "POST", body, headers });
    if (answer.status !== 202) throw new Error(String(answer.status));
  }
}"""


@pytest.fixture
def line(site: Site) -> Iterator[Wire]:
    with wire(site) as made:
        yield made


Phone = Callable[[], BrowserContext]

on_the_phone = pytest.mark.only_on("sqlite")
"""What happens on the phone itself: no database has a part in it."""


@pytest.fixture
def profile(tmp_path: Path) -> Path:
    """The folder that a phone's browser keeps all it knows in."""
    return tmp_path / "profile"


@pytest.fixture
def phone(browser: Browser, profile: Path) -> Iterator[Phone]:
    """A phone whose browser can be ended and opened again."""
    program = next(filter(None, map(shutil.which, BROWSERS)))
    opened = []

    def opens() -> BrowserContext:
        context = browser.browser_type.launch_persistent_context(
            profile, executable_path=program, args=["--no-sandbox"], viewport=SCREEN
        )
        context.set_default_timeout(LONGEST_WAIT)
        opened.append(context)
        return context

    yield opens
    for one in opened:
        one.close()


def makes_ready(person: Person) -> None:
    """Ask for use without signal on this phone."""
    person.opens("k/w")
    person.tab.wait_for_selector('[data-when="off on"]:not([hidden])')
    person.follows('button[value="on"]')
    person.tab.wait_for_selector(READY)


def types(person: Person, words: str) -> None:
    """Write into the first box of the page and leave it."""
    box = person.tab.locator(BOX).first
    box.fill(words)
    box.blur()


def has_signal_again(person: Person, line: Wire) -> None:
    """The line is whole, and the phone notices."""
    line.cut = ""
    person.tab.evaluate("dispatchEvent(new Event('online'))")
    expect(person.tab.locator(WAITS)).to_have_text(re.compile("have arrived"), timeout=60_000)
    assert person.tab.evaluate(COUNT) == 0


@on_the_phone
def test_a_page_that_was_open_goes_on_without_signal(phone: Phone, line: Wire) -> None:
    person = Person(phone().new_page(), line.address)
    person.begins()
    makes_ready(person)
    person.opens(f"f/{NAME.number}")
    line.cut = "everything"
    types(person, "Nadia")
    expect(person.tab.locator(MARK)).to_have_text(re.compile("waits on this phone"))
    types(person, "Nadja")
    expect(person.tab.locator(WAITS)).to_have_text(re.compile("from one page"))
    person.continues()
    assert re.fullmatch(r"f/w/\d+", person.place), "the next page, empty"
    has_signal_again(person, line)
    person.opens(f"f/{NAME.number}")
    assert person.tab.input_value('[name="q0.value"]') == "Nadja"
    assert not person.tab.locator(".conflict").count()


def test_with_signal_all_is_as_on_any_phone(phone: Phone, line: Wire) -> None:
    person = Person(phone().new_page(), line.address)
    person.begins()
    makes_ready(person)
    person.opens(f"f/{NAME.number}")
    types(person, "Nadia")
    expect(person.tab.locator(MARK)).to_have_text("Saved")
    person.types('[name="q0.value"]', "Nadja")
    person.continues()
    assert re.fullmatch(r"f/\d+", person.place)
    assert person.tab.evaluate(COUNT) == 0
    person.opens(f"f/{NAME.number}")
    assert person.tab.input_value('[name="q0.value"]') == "Nadja"
    # Half a word, and away: it is saved while the page goes, and may arrive after the next one.
    until = time.monotonic() + LONGEST_WAIT / 1000
    person.tab.locator('[name="q0.value"]').press_sequentially(" A")
    person.opens(f"f/{NOTE.number}")
    box = '[name="q0.value"]'
    person.opens(f"f/{NAME.number}")
    while person.tab.input_value(box) == "Nadja" and time.monotonic() < until:
        person.opens(f"f/{NAME.number}")
    assert " A" in person.tab.input_value(box)
    assert person.tab.input_value(box).replace(" A", "") == "Nadja"


def test_a_record_is_told_of_without_signal(phone: Phone, line: Wire) -> None:
    person = Person(phone().new_page(), line.address)
    person.begins()
    makes_ready(person)
    line.cut = "everything"
    person.opens(f"f/w/{TOWN.number}")
    person.types('[name="q1.value"]', "El Paso")
    person.continues()
    has_signal_again(person, line)
    person.opens(f"f/{page_of('entries').number}")
    assert person.tab.locator(".records li").count() == 1


def test_two_hundred_answers_arrive_once_and_in_order_though_the_tab_is_killed(
    phone: Phone, line: Wire
) -> None:
    context = phone()
    person = Person(context.new_page(), line.address)
    person.begins()
    makes_ready(person)
    words = [f"word {number}" for number in range(ANSWERS)]
    line.cut = "everything"
    person.opens(f"f/w/{NOTE.number}")
    asks = person.tab.get_attribute('[name="asks"]', "value")
    place = f"/en/f/{NOTE.number}"
    person.tab.evaluate(TYPES_MANY, [place, asks, words[: ANSWERS // 2]])
    person.tab.close()
    again = person.on(context.new_page())
    again.opens(f"f/w/{NOTE.number}")
    again.tab.evaluate(TYPES_MANY, [place, asks, words[ANSWERS // 2 :]])
    assert again.tab.evaluate(COUNT) == ANSWERS
    context.close()
    context = phone()
    later = person.on(context.new_page())
    later.opens("f/w")
    expect(later.tab.locator(WAITS)).to_have_text(re.compile("from 2 pages"))
    # What arrives is not heard of at first, and is sent once more.
    line.cut, line.forms = "before the answer", 0
    later.tab.evaluate("dispatchEvent(new Event('online'))")
    until(later.tab, lambda: line.forms > 0)
    has_signal_again(later, line)
    context.clear_cookies()
    later.comes_back()
    # Of many some come with each page.
    for _ in range(4):
        later.opens("f")
    later.opens(f"f/{NOTE.number}")
    shown = later.tab.content()
    assert words[ANSWERS // 2 - 1] in shown, "the last of the first page"
    assert words[-1] in shown, "the last of the second page stands beside it"
    later.opens("k")
    done = later.tab.locator(".timeline li").all_inner_texts()
    assert sum("the story" in one for one in done), done


def comes_to_the_disk(word: str, profile: Path) -> bool:
    """A browser writes what it keeps some seconds later, and may be closed before it did."""
    patience = time.monotonic() + LONGEST_WAIT / 1000
    while not found([word], files(profile)):
        if time.monotonic() > patience:
            return False
        time.sleep(0.5)
    return True


@on_the_phone
def test_the_phone_holds_no_answer_and_its_history_neither(
    phone: Phone, line: Wire, profile: Path, tmp_path: Path
) -> None:
    words = [unlikely(script) for script in ("Latin", "Arabic", "Chinese", "Russian")]
    planted = unlikely("Latin")
    context = phone()
    person = Person(context.new_page(), line.address)
    person.begins()
    makes_ready(person)
    line.cut = "everything"
    for number in (NAME.number, NOTE.number):
        person.opens(f"f/w/{number}")
        for word in words[: 2 if number == NAME.number else 4]:
            types(person, word)
            expect(person.tab.locator(MARK)).to_have_text(re.compile("waits on this phone"))
        person.continues()
    assert person.tab.evaluate(COUNT) > 0
    context.close()
    assert found(words, files(profile)) == [], "while they wait"
    context = phone()
    person = person.on(context.new_page())
    person.opens("f/w")
    has_signal_again(person, line)
    addresses = person.tab.evaluate("performance.getEntries().map((one) => one.name).join(' ')")
    assert not any(word in addresses for word in words)
    person.tab.evaluate("(word) => localStorage.setItem('a', word)", planted)
    assert comes_to_the_disk(planted, profile), "a planted word is found"
    context.close()
    assert found(words, files(profile)) == [], "when they were sent"


@on_the_phone
def test_signing_out_asks_first_and_then_clears_the_phone(phone: Phone, line: Wire) -> None:
    context = phone()
    person = Person(context.new_page(), line.address)
    person.begins()
    makes_ready(person)
    person.opens("f")
    overview = context.new_page()
    overview.goto(f"{line.address}/en/f")
    line.cut = "everything"
    person.opens(f"f/w/{NOTE.number}")
    types(person, "Nadia")
    expect(person.tab.locator(WAITS)).to_have_text(re.compile("from one page"))
    overview.evaluate("document.dispatchEvent(new Event('visibilitychange'))")
    expect(overview.locator(WAITS)).to_have_text(re.compile("from one page"))
    asked: list[str] = []

    def stays(dialog: Dialog) -> None:
        asked.append(dialog.message)
        dialog.dismiss()

    overview.once("dialog", stays)
    overview.locator('form[action$="/o"] button').click(no_wait_after=True)
    until(overview, lambda: bool(asked))
    assert "lost" in asked[0]
    assert person.tab.evaluate(COUNT) == 1
    line.cut = ""
    overview.goto(f"{line.address}/en/f")
    overview.locator('form[action$="/o"] button').click()
    overview.wait_for_url("**/en/o")
    there = "async () => [(await indexedDB.databases()).length, (await caches.keys()).length]"
    until(overview, lambda: overview.evaluate(there) == [0, 0])


@on_the_phone
def test_leaving_at_once_clears_the_phone_without_signal_too(phone: Phone, line: Wire) -> None:
    context = phone()
    person = Person(context.new_page(), line.address)
    person.begins()
    makes_ready(person)
    other = context.new_page()
    other.goto(f"{line.address}/en/f/w")
    line.cut = "everything"
    person.opens(f"f/w/{NOTE.number}")
    types(person, "Nadia")
    expect(person.tab.locator(WAITS)).to_have_text(re.compile("they are deleted"))
    person.tab.click("#leave", no_wait_after=True)
    there = "async () => [(await indexedDB.databases()).length, (await caches.keys()).length]"
    until(other, lambda: other.evaluate(there) == [0, 0])


@on_the_phone
def test_answers_of_somebody_else_do_not_wait_on_this_phone(phone: Phone, line: Wire) -> None:
    context = phone()
    owner = Person(context.new_page(), line.address)
    owner.begins()
    makes_ready(owner)
    context.clear_cookies()
    other = Person(context.new_page(), line.address)
    other.begins()
    other.opens(f"f/{NAME.number}")
    line.cut = "everything"
    types(other, "Somebody else")
    expect(other.tab.locator(MARK)).to_have_text(re.compile("Not saved yet"))
    assert other.tab.evaluate(COUNT) == 0


@on_the_phone
def test_no_empty_page_takes_the_words_of_somebody_else(phone: Phone, line: Wire) -> None:
    context = phone()
    owner = Person(context.new_page(), line.address)
    owner.begins()
    makes_ready(owner)
    context.clear_cookies()
    other = Person(context.new_page(), line.address)
    other.begins()
    other.opens("f")
    line.cut = "everything"
    other.opens(f"f/w/{NOTE.number}")
    expect(other.tab.locator("[data-alone]")).to_be_visible()
    expect(other.tab.locator("#answers")).to_be_hidden()
    line.cut = ""
    context.clear_cookies()
    owner.comes_back()
    owner.opens("f")
    owner.opens(f"f/w/{NOTE.number}")
    expect(owner.tab.locator("#answers")).to_be_visible()


@on_the_phone
def test_who_did_not_ask_has_nothing_on_the_phone(phone: Phone, line: Wire) -> None:
    context = phone()
    person = Person(context.new_page(), line.address)
    person.begins()
    person.opens(f"f/{NAME.number}")
    line.cut = "everything"
    types(person, "Nadia")
    expect(person.tab.locator(MARK)).to_have_text(re.compile("Not saved yet"))
    there = """async () => [
      (await indexedDB.databases()).length,
      (await caches.keys()).length,
      (await navigator.serviceWorker.getRegistrations()).length,
    ]"""
    assert person.tab.evaluate(there) == [0, 0, 0]


@on_the_phone
def test_a_browser_without_the_curve_is_told_so(visit: Visit, site: Site) -> None:
    person = visit(scripts=True)
    person.tab.add_init_script("crypto.subtle.generateKey = () => Promise.reject(new Error());")
    person.begins()
    person.opens("k/w")
    expect(person.tab.locator('[data-when="cannot"]')).to_be_visible()
    expect(person.tab.locator('button[value="on"]')).to_be_hidden()


@on_the_phone
def test_without_scripts_it_is_not_offered_and_all_else_is_as_before(visit: Visit) -> None:
    person = visit()
    person.begins()
    person.opens("k/w")
    assert "may be too old, or scripts may be off" in person.reads
    assert not person.tab.locator('button[value="on"]').is_visible()
    person.opens(f"f/{NOTE.number}")
    person.types('[name="q0.value"]', "A word.")
    person.continues()
    person.opens(f"f/{NOTE.number}")
    assert person.tab.input_value('[name="q0.value"]') == "A word."


def until(tab: Page, so: Callable[[], bool]) -> None:
    """Wait for something outside of the page."""
    for _ in range(200):
        if so():
            return
        tab.wait_for_timeout(100)
    raise AssertionError("it did not come to that")
