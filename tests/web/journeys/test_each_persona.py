"""Does each invented person come through on a phone, with nothing lost?"""

from __future__ import annotations

import io
import os
import tomllib
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pikepdf
import pytest

from tests.interview.walker import PERSONAS
from tests.web.journeys.conftest import Ask
from tests.web.journeys.visitor import Visitor
from wellfounded.facts import Case, Fact, Reason, Story, Unknown, fact_at, parse_case, read_case
from wellfounded.facts.dates import on
from wellfounded.facts.kinds import Choice, Codes
from wellfounded.forms.drawing.sight import look
from wellfounded.interview import needed
from wellfounded.languages import OFFERED, SOURCE, Language
from wellfounded.law.danger import dangers
from wellfounded.web.words import english

HALF_WAY = 40
TO_THE_STOP = 'main .important a[href$="/p/stop"]'
TODAY = date.today()
"""The day of the server, which is this computer."""

SPOKEN = [
    code
    for code in OFFERED
    if code == SOURCE or Language(code).say("start.begin", "Begin") != english()["start.begin"]
]
"""The languages that the site itself speaks, and not only its questions."""

DANGEROUS = [need for danger in dangers(Case().known(TODAY)) for need in danger.needs]


IN_A_BROWSER = ("gurpreet_kaur_family", "hanna_tesfaye", "marie_joseph", "tomas_reyes")
"""Who has a browser, and walks on PostgreSQL too, there without one: the longest lists, the longest
stories, and both languages. The others ask for the same pages and send the same forms, which is
all that a browser without scripts does for them, with a quarter of its work."""

Anybody = Visitor[Any]
Come = Callable[[str], Anybody]


def ways(number: int, file: Path) -> Iterator[Any]:
    """The ways that a person takes, each in one language, by the fixture that begins it."""
    language, with_browser = SPOKEN[number % len(SPOKEN)], file.stem in IN_A_BROWSER

    def way(how: str, database: str) -> Any:
        marks = [pytest.mark.only_on(database), *([pytest.mark.long] if with_browser else [])]
        return pytest.param(file, language, how, marks=marks, id=f"{file.stem}-{how}")

    yield way("visit" if with_browser else "ask", "sqlite")
    if with_browser:
        yield way("ask", "postgres")


ALL = [way for number, file in enumerate(PERSONAS) for way in ways(number, file)]


@pytest.mark.parametrize(("file", "language", "how"), ALL)
def test_a_person_comes_through(
    request: pytest.FixtureRequest, file: Path, language: str, how: str
) -> None:
    come: Come = request.getfixturevalue(how)
    own = read_case(file)
    begun = come(language)
    begun.begins()
    begun.answers(own, most=HALF_WAY)
    rests_in_the_middle(begun, own)
    person = begun.on(come(language).tab)
    person.comes_back()
    person.answers(own)
    assert person.place == "l"
    said = taken_along(person)
    nothing_is_lost(own, said, person.asked)
    every_story_is_read_back(person, said)
    the_law_is_told_in_heaps(person)
    there_is_a_draft(person, own)
    the_copy_waits_for_a_lawyer(person, said)
    nothing_is_left_after_deleting(person, begun.on(come(language).tab))


def test_a_person_with_nothing_to_fear_from_filing_is_not_stopped(ask: Ask) -> None:
    marie = read_case(next(file for file in PERSONAS if file.stem == "marie_joseph"))
    calm = {
        "proceedings.court_line_checked_on": on(TODAY),
        "encounters[0].outcome": "admitted",
    }
    own = replace(marie, answers={**marie.answers, **calm})
    person = ask()
    person.begins()
    person.tells(own, *DANGEROUS)
    assert dangers(taken_along(person).known(TODAY)) == ()
    person.opens("p/1")
    assert not person.sees(TO_THE_STOP)
    person.follows('form[action$="/p/1/2"] button')
    assert person.place == "p/1/2"


def rests_in_the_middle(person: Anybody, own: Case) -> None:
    """Save a page and stop there."""
    while person.place.endswith("/before") or not person.fills_in(own):
        if person.place.endswith("/before"):
            person.goes_on()
    person.rests()
    assert person.place == "f"
    person.signs_out()
    person.opens("f")
    assert person.place == "b"


def taken_along(person: Anybody) -> Case:
    """The file she can take along, read as any program would read it."""
    person.opens("k")
    text = person.brings('form[action$="/k/e"] button').decode("utf-8")
    return parse_case(tomllib.loads(text), "file.toml")


def nothing_is_lost(own: Case, said: Case, asked: set[str]) -> None:
    """What she knows and was asked stands there as she knows it; nothing else, and no more."""
    known = {path: value for path, value in own.answers.items() if path in asked}
    assert len(known) > 80
    assert {path: _meant(path, said.answers.get(path)) for path in known} == {
        path: _meant(path, value) for path, value in known.items()
    }
    more = {path: value for path, value in said.answers.items() if path not in known}
    assert [path for path, value in more.items() if not isinstance(value, Unknown)] == []
    assert needed(said, TODAY) == ()
    lists = {path: size for path, size in own.sizes.items() if path in asked and size}
    assert said.sizes == lists


def every_story_is_read_back(person: Anybody, said: Case) -> None:
    """The letter holds each story in the words it was told in."""
    person.opens("l?s=all")
    letter = " ".join(person.reads.split())
    stories = [value for value in said.answers.values() if isinstance(value, Story)]
    assert stories
    for story in stories:
        assert " ".join((story.original or story.english).split()) in letter
        assert " ".join(story.english.split()) in letter
    assert person.sees("main .letter") > 5


def the_law_is_told_in_heaps(person: Anybody) -> None:
    """There are heaps with a name each, and in each heap cards that name their source."""
    person.opens("r")
    heaps = person.texts("main h2")
    cards = person.sees("main .card")
    assert len(heaps) >= 3
    assert cards > len(heaps)
    assert person.sees("main .card summary") == cards


def there_is_a_draft(person: Anybody, own: Case) -> None:
    """The draft is a PDF with her name on its first page; without a blank the site says so."""
    person.opens("p/1")
    if not os.environ.get("WELLFOUNDED_FORMS"):
        person.follows('form[action$="/p/1/1"] button')
        assert person.place == "p/1/1"
        return
    draft = person.brings('form[action$="/p/1/1"] button')
    with pikepdf.open(io.BytesIO(draft)) as pdf:
        assert len(pdf.pages) >= 12
    first = "".join(letter.text for letter in look(draft, {})[0].letters)
    assert own.text("applicant.name.family").replace(" ", "") in first.replace(" ", "")


def the_copy_waits_for_a_lawyer(person: Anybody, said: Case) -> None:
    """While a fact is open that filing could make dangerous, the page names it and stops."""
    found = dangers(said.known(TODAY))
    person.opens("p/1")
    assert person.sees(TO_THE_STOP) == bool(found)
    person.follows('form[action$="/p/1/2"] button')
    assert (person.place == "p/stop") is bool(found)
    assert person.sees("main .card") == len(found)


def nothing_is_left_after_deleting(person: Anybody, later: Anybody) -> None:
    """Deleted is deleted: for her, and for whoever finds the code."""
    person.opens("k/d")
    person.continues()
    assert person.sees("main .important") == 1
    person.ticks('input[name="sure"]')
    person.continues()
    person.opens("f")
    assert person.place == "b"
    later.opens("b")
    later.types_the_code()
    assert later.place == "b"
    assert later.sees(".problem") == 1


def _meant(path: str, value: object) -> object:
    """What counts of an answer: tiles have no order, and a question skipped is not known."""
    if value == Unknown(Reason.NOT_ASKED):
        return Unknown(Reason.DOES_NOT_KNOW)
    match fact_at(path):
        case Fact(kind=Codes(of=Choice())) if isinstance(value, tuple):
            return frozenset(value)
    return value
