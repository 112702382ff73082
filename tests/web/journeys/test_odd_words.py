"""Are words kept sign for sign, or refused aloud when they cannot be?"""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from tests.web.journeys.conftest import PHONE
from tests.web.journeys.person import Person
from tests.web.journeys.served import Site
from wellfounded.interview import page_of

STORY = f"f/{page_of('fear.what').number}"
NAME = f"f/{page_of('applicant.name.family').number}"
BOX = '[name="q0.value"]'

ODD = {
    "ten thousand letters": "ქართული " * 1250,
    "joiners": "می\u200cخواهم نمی\u200cتوانم क्\u200dष 👩\u200d👩\u200d👧",
    "from the right": "\u202eהלך\u202c ‏שלום‏ ‎(back)‎ 12.3.2019 \u2067عربي\u2069",
    "look alike": "Рауреl раураl Ꭺlex 𝐀lex ΑΒΕ",
    "composed and not": "Zoe\u0308 Zoë e\u0301 é Ǻ A\u030a\u0301",
    "markup": "<script>alert(1)</script> &amp; {{ note }} {% now %} \\n \"'`$(x)",
    "spaces": "one  two\u00a0three\u3000four\tfive\n\n  six",
    "old scripts": "አማርኛ ትግርኛ 中文繁體 မြန်မာ ᎣᏏᏲ 𞤆𞤵𞤤𞤢𞤪",
    "signs": "🙂 ☠ ½ № ﷽ \ufeffmark \ufffd",
}


@pytest.fixture(scope="module")
def person(browser: Browser, site: Site) -> Iterator[Person]:
    """One who changes what she wrote again and again."""
    context = browser.new_context(viewport=PHONE, java_script_enabled=False)
    begun = Person(context.new_page(), site.address)
    begun.begins()
    yield begun
    context.close()


@pytest.mark.parametrize("kind", ODD)
def test_every_sign_comes_back(person: Person, kind: str) -> None:
    words = ODD[kind]
    person.opens(STORY)
    person.types(BOX, words)
    person.continues()
    person.opens(STORY)
    assert person.tab.input_value(BOX) == words
    person.continues()
    person.opens("l")
    letter = person.tab.locator(".letter b").all_text_contents()
    assert _flat(words) in map(_flat, letter)
    assert _exported(person)["fear"]["what"]["original"] == words


@pytest.mark.parametrize("sign", ["\x00", "\x07", "\x0b", "\x1b", "\x7f", "\x9f"])
def test_a_sign_that_cannot_be_kept_is_refused_aloud(person: Person, sign: str) -> None:
    person.opens(NAME)
    person.types('[name="q0.value"]', f"Mba{sign}lla")
    person.types('[name="q1.value"]', "Awa")
    person.continues()
    assert person.place == NAME
    assert person.tab.locator(".problem").count() == 1
    assert person.tab.input_value('[name="q0.value"]').replace(" ", "") == "Mballa"
    assert person.tab.input_value('[name="q1.value"]') == "Awa"
    person.continues()
    assert person.place != NAME
    said = _exported(person)["applicant"]["name"]
    assert said["family"].replace(" ", "") == "Mballa"
    assert said["given"] == "Awa"


def test_what_is_too_long_stays_in_its_box(person: Person) -> None:
    words = "ა" * 100_001
    person.opens(STORY)
    person.types(BOX, words)
    person.continues()
    assert person.tab.locator(".problem").count() == 1
    assert person.tab.input_value(BOX) == words
    person.types(BOX, words[:-1])
    person.continues()
    person.opens(STORY)
    assert person.tab.input_value(BOX) == words[:-1]


def _exported(person: Person) -> dict[str, dict[str, dict[str, str]]]:
    person.opens("k")
    file = person.gets('form[action$="/k/e"] button').path()
    return tomllib.loads(Path(file).read_bytes().decode("utf-8"))


def _flat(text: str) -> str:
    """Without the breaks of lines, which markup shows in its own way."""
    return "".join(text.split("\n"))
