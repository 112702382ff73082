"""Is a word of crisis answered with people to call in every box that a person can write in?

The boxes are found by looking at each page of the public and of the applicant, so that a new page
is asked too. What its forms send is words of a crisis.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from html.parser import HTMLParser
from typing import Any

import pytest
from django.test import Client

from tests.web.applicant.pages import tells, words
from tests.web.applicant.test_two_places import BASE, DIFFERS, LINK
from tests.web.desk.test_every_route import walk
from tests.web.desk.walking import Walk
from tests.web.offline.conftest import Phone, phone
from wellfounded.interview import Kind, page_of
from wellfounded.interview.sections import PAGES
from wellfounded.web.access import ACCESS, Door
from wellfounded.web.cases.beginning import Begun

__all__ = ["phone", "walk"]

CRISIS, STORY = "I want to kill myself.", "They tried to kill me in 2019."
HELP = "You do not have to be alone with this"
OURS = (Door.PUBLIC, Door.APPLICANT)
RECORD = "abcdefgh"
TEXT = {"text", "search", "email", "tel", ""}
NUMBERS = re.compile(r"\d+")
KNOWN = {
    *("/en/a/c", "/en/b", "/en/f/#", "/en/f/#/abcdefgh", "/en/g/c", "/en/m", "/en/w", "/en/z"),
    *("/en/s/d/r", "/en/s/d/t", "/en/s/d/w", "/en/s/d/y", "/en/u/n/", "/en/u/"),
}
"""Some of the places where there are boxes; what finds none of them finds nothing."""

# It is the pages that are asked, the same on every database.
pytestmark = pytest.mark.only_on("sqlite")


class Forms(HTMLParser):
    """Each form of a page: where it goes, what it would send, and its boxes for words."""

    def __init__(self, page: str, here: str, word: str) -> None:
        super().__init__()
        self.here, self.word = here, word
        self.forms: list[tuple[str, dict[str, str], list[str]]] = []
        self._select = ""
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        said = {name: value or "" for name, value in attrs}
        if tag == "form" and said.get("method") == "post":
            self.forms.append((said.get("action") or self.here, {}, []))
        if tag == "option" and self._select and said.get("value"):
            self.forms[-1][1].setdefault(self._select, said["value"])
        if tag == "select":
            self._select = said.get("name", "")
        if not self.forms or not said.get("name") or tag not in {"input", "textarea"}:
            return
        _, sent, boxes = self.forms[-1]
        if (tag == "textarea" and "hidden" not in said) or said.get("type", "") in TEXT:
            sent[said["name"]] = self.word
            boxes.append(said["name"])
        elif said.get("type") != "file":
            sent.setdefault(said["name"], said.get("value", ""))


def pages(walk: Walk) -> Iterator[str]:
    """Every page of the public and of the applicant that sends something."""
    for address, access in ACCESS.items():
        of_person = access.door in OURS and "/desk/" not in address
        if of_person and set(access.methods) >= {"GET", "POST"}:
            yield walk.filled(address, real=True)
    for page in PAGES:
        place = f"/en/f/{page.number}"
        yield f"{place}/{RECORD}" if page.kind is Kind.RECORD else place


def sent(walk: Walk, word: str) -> Iterator[tuple[str, Any]]:
    """What each form with a box answers when ``word`` is written in all of its boxes."""
    for page in pages(walk):
        shown, _ = asks(walk, "GET", page)
        for action, form, boxes in Forms(shown.content.decode(), page, word).forms:
            if boxes:
                yield f"{page}: {action}", asks(walk, "POST", action, form)[0]


def asks(walk: Walk, method: str, place: str, form: Any = None) -> tuple[Any, bool]:
    """Ask as the applicant; what it did is undone."""
    theirs = next(one for one in walk.world.actors if one.kind == "applicant" and one.holds)
    walk._body = lambda: form  # type: ignore[method-assign]
    return walk.asks(theirs, method, place)


def test_every_box_of_a_person_is_answered(walk: Walk, static_files: None) -> None:
    answers = list(sent(walk, CRISIS))
    silent = [place for place, one in answers if HELP not in words(one.content.decode())]
    assert silent == []
    found = {NUMBERS.sub("#", place.partition(":")[0]) for place, _ in answers}
    missed = {one for one in KNOWN if not any(place.startswith(one) for place in found)}
    assert (len(answers) > 100, missed) == (True, set())


def test_a_story_of_violence_is_answered_as_always(walk: Walk, static_files: None) -> None:
    wrong = [place for place, one in sent(walk, STORY) if HELP in words(one.content.decode())]
    assert wrong == []


def test_a_request_for_a_call_is_sent_and_answered_too(walk: Walk, static_files: None) -> None:
    [(_, answer)] = [one for one in sent(walk, CRISIS) if one[0] == "/en/a/c: /en/a/c"]
    page = answer.content.decode()
    assert HELP in words(page)
    assert "988" in words(page)
    assert 'href="/en/a/m"' in page
    assert answer.cookies["n"].value, "the code is not on its way to the next page"


def test_the_same_words_of_staff_are_not(walk: Walk, static_files: None) -> None:
    """What staff write is of others."""
    from wellfounded.web.accounts.sessions import cookie_name

    staff = next(one for one in walk.world.actors if one.role and one.holds and one.ours)
    walk.browser.cookies[cookie_name()] = staff.token.hex()
    answer = walk.browser.post("/en/z", {"w": CRISIS})
    assert HELP not in words(answer.content.decode())


def test_both_reasons_on_two_places_are_read(client: Client, person: Begun) -> None:
    tells(person, DIFFERS)
    [place, *_] = LINK.findall(client.get("/en/h").content.decode())
    base = BASE.search(client.get(place).content.decode())
    assert base
    answer = client.post(place, {"base": base[1], "reason": CRISIS})
    assert HELP in words(answer.content.decode())
    base = BASE.search(client.get(place).content.decode())
    assert base
    again = client.post(place, {"base": base[1], "reason": CRISIS})
    assert again.status_code == 302, "it stood there before"


def test_what_comes_from_a_phone_is_answered_when_its_person_is_here(
    client: Client, phone: Phone
) -> None:
    phone.types("note", CRISIS)
    phone.sends()
    assert HELP in words(client.get("/en/f").content.decode())
    assert HELP not in words(client.get("/en/f").content.decode())
    phone.types("note", STORY, sheet="b" * 32)
    phone.sends()
    assert HELP not in words(client.get("/en/f").content.decode())


def test_a_page_that_saves_itself_is_answered_at_once_and_when_it_is_sent(
    client: Client, person: Begun
) -> None:
    """Somebody may write, and go away without pressing anything."""
    note = page_of("note").number
    form = {"q0.base": "0", "q0.first": "0", "q0.value": CRISIS, "sheet": "a" * 32}
    passing = in_passing(client, f"/en/f/{note}", form)
    assert passing["revisions"]
    assert passing["call"]["title"] == HELP
    assert "988" in [line["dial"] for line in passing["call"]["lines"]]
    again = form | {"q0.base": str(passing["revisions"]["q0"])}
    assert HELP in words(client.post(f"/en/f/{note}", again).content.decode())


def test_a_page_that_saves_a_story_of_violence_is_answered_as_always(
    client: Client, person: Begun
) -> None:
    form = {"q0.base": "0", "q0.first": "0", "q0.value": STORY, "sheet": "a" * 32}
    assert "call" not in in_passing(client, f"/en/f/{page_of('note').number}", form)


def in_passing(client: Client, place: str, form: dict[str, str]) -> Any:
    return client.post(place, form, headers={"accept": "application/json"}).json()
