"""Is every page light enough for a slow line, in each language, for the longest case there is?

Each page that the person, somebody of the office who holds the key, or anybody can open is packed
as the server packs it. The case is that of the invented person with most answers.
"""

from __future__ import annotations

import gzip
import re
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from django.conf import settings
from django.test import Client

from tests.interview.walker import PERSONAS
from tests.web.desk.test_every_route import gets_on
from tests.web.desk.walking import Walk
from wellfounded.explained import index
from wellfounded.facts import Case, read_case
from wellfounded.languages import OFFERED, SOURCE
from wellfounded.law import RULEBOOK
from wellfounded.web.access import ACCESS, Door
from wellfounded.web.applicant.ready import LETTERS
from wellfounded.web.public.rules import number_of

FIRST_AT_MOST, LATER_AT_MOST = 40_000, 15_000
HEADS = 1_100
"""Bytes of what the server says before a page, and of what it adds against eavesdroppers."""
LONGEST_RULES = 10
WORDY_FIRST = sorted(OFFERED, key=lambda code: code == SOURCE)
NEAR = 10_000
"""A page that is lighter than this in a wordier language is not asked for in the next one."""
LINKED = re.compile(r'(?:href|src)="/s/([^"]+)"')


@pytest.fixture
def longest(database: None, static_files: None) -> Any:
    """The person with most answers, whose case is nobody else's yet."""
    from tests.web.desk.persons import CONSENTS, somebody
    from wellfounded.web.cases.bringing_in import bring_in

    person = somebody({}, CONSENTS)
    with person.at_home():
        bring_in(person.opens(), max(map(read_case, PERSONAS), key=_answers))
    return person


@pytest.fixture
def walk(longest: Any, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Walk:
    from tests.spoken.test_keeping import recorded
    from tests.web.desk.world import world
    from wellfounded.web.papers.pressing import Paper

    monkeypatch.setattr("wellfounded.web.accounts.sessions.FRESH", timedelta(hours=2))
    for room in ("applicant.papers", "desk.forms", "desk.before_filing"):
        made = Paper(pages=b"%PDF")
        monkeypatch.setattr(f"wellfounded.web.{room}.paper", lambda *_, _made=made, **__: _made)
    there = world(longest, crowd=False)
    there.clip = recorded(tmp_path).id
    for room in ("beside", "serving", "listening", "at_the_desk"):
        monkeypatch.setattr(f"wellfounded.web.voice.{room}.folder", lambda: tmp_path)
    return Walk(there)


@pytest.mark.only_on("sqlite")
def test_no_page_is_too_heavy(walk: Walk) -> None:
    sizes = dict(weights(walk))
    assert len(sizes) > 150
    assert {place: size for place, size in sizes.items() if size > LATER_AT_MOST} == {}


def weights(walk: Walk) -> Iterator[tuple[str, int]]:
    """Every page that is shown, with what is sent of it."""
    for address, access in ACCESS.items():
        here = [one for one in walk.world.actors if gets_on(one, access, address)]
        if "GET" not in access.methods or not here:
            continue
        for path in every(walk, address):
            for place in (path.replace("/en/", f"/{language}/", 1) for language in WORDY_FIRST):
                if access.door is Door.PUBLIC:
                    answer = Client().get(place)
                else:
                    answer, _ = walk.asks(here[0], "GET", place)
                if answer.status_code != 200 or "text/html" not in answer.headers["Content-Type"]:
                    break
                size = sent(answer.content)
                yield place, size
                if size < NEAR:
                    break


def every(walk: Walk, address: str) -> Iterator[str]:
    """The pages at an address: of each question and sheet, and of the rules with most to say."""
    match address:
        case "/<lang>/law/<rule>":
            rules = sorted(RULEBOOK, key=lambda id: len(repr(RULEBOOK[id])))
            yield from (f"/en/law/{number_of(id)}" for id in rules[-LONGEST_RULES:])
        case "/<lang>/q/<letters>":
            yield from (f"/en/q/{one.address}" for one in index().values())
        case "/<lang>/e/<letter>":
            yield from (f"/en/e/{letter}" for letter in LETTERS)
        case _:
            yield walk.filled(address, real=True)


def sent(body: bytes) -> int:
    """The bytes that come for a page: packed, with its heads."""
    return len(gzip.compress(body, 6)) + HEADS


@pytest.mark.parametrize("language", OFFERED)
def test_the_first_page_is_light_with_all_it_needs(
    database: None, static_files: None, language: str
) -> None:
    page = Client().get(f"/{language}/").content
    linked = dict.fromkeys(LINKED.findall(page.decode()))
    assert {Path(one).suffix for one in linked} == {".css", ".js", ".svg"}
    files = [(Path(settings.STATIC_ROOT) / one).read_bytes() for one in linked]
    assert sum(map(sent, (page, *files))) <= FIRST_AT_MOST


def test_a_page_that_is_not_divided_is_noticed(
    longest: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    browser = longest.signs_in(Client())
    assert sent(browser.get("/en/l").content) <= LATER_AT_MOST
    monkeypatch.setattr("wellfounded.web.ui.leaves.PACKED_AT_MOST", 1_000_000)
    assert sent(browser.get("/en/l").content) > LATER_AT_MOST


def _answers(case: Case) -> int:
    return len(case.answers)
