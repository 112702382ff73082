"""Are words of crisis answered with people to call, and does nothing of it reach anybody?"""

from __future__ import annotations

import logging
from time import process_time
from typing import Any

import pytest
from django.test import Client

from checks.reference.crisis_words import Figures, figures
from tests.web.applicant.pages import answers_of, words
from wellfounded.interview import page_of
from wellfounded.languages import OFFERED
from wellfounded.web.cases.beginning import Begun
from wellfounded.web.cases.stored import new_name
from wellfounded.web.safety.crisis import LONGEST, Crisis, crisis_in, lists
from wellfounded.web.safety.people_to_call import NEEDS, lines
from wellfounded.web.words import english

pytestmark = pytest.mark.usefixtures("static_files")
HELP = "You do not have to be alone with this"
CRISIS, STORY = "I want to kill myself.", "They tried to kill me in 2019."
NOTE = page_of("note").number
EVERY = {(code, name): one for code, name, one in figures()}


def test_there_are_sentences_enough() -> None:
    told = [text for one in EVERY.values() for text in (*one.crisis, *one.story)]
    stories = [text for one in EVERY.values() for text in one.story]
    assert len(told) == len(set(told)) >= 80
    assert len(stories) >= 60
    assert {code for code, _ in EVERY} == set(OFFERED) == {one.code for one in lists()}


@pytest.mark.parametrize(("code", "name"), EVERY)
def test_no_story_of_violence_is_met_with_a_telephone_number(code: str, name: str) -> None:
    assert EVERY[code, name].wrong == ()


@pytest.mark.parametrize(("code", "name"), EVERY)
def test_few_who_are_in_danger_are_missed(code: str, name: str) -> None:
    least = {"first": 0.95, "later": 0.85, "last": 0.5}[name]
    assert EVERY[code, name].recall >= least, EVERY[code, name].missed


def test_a_list_that_answers_every_killing_is_noticed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("checks.reference.crisis_words.crisis_in", lambda text: "kill" in text)
    found = Figures((CRISIS,), (STORY,))
    assert (found.precision, found.wrong) == (0.5, (STORY,))


@pytest.mark.parametrize(
    "text",
    [
        "I WANT TO KILL MYSELF",
        "I don’t want to live any more!!",
        "They burned the house. I want to die.",
        "Me fui.\nno   quiero  vivir\nNadie sabe",
        "QUIERO MATARME",
        "¿Qué hago? Quiero quitarme la vida",
    ],
)
def test_it_is_found_however_it_is_written(text: str) -> None:
    assert crisis_in(text) == {Crisis.SELF}


@pytest.mark.parametrize("word", ["i ", "i want to ", "no quiero ", "they were at my house and "])
def test_a_long_text_is_read_at_once(word: str) -> None:
    begun = process_time()
    assert crisis_in(word * (2 * LONGEST // len(word))) == frozenset()
    assert process_time() - begun < 2


def writes(client: Client, text: str, language: str = "en", **more: str) -> Any:
    """Send the page for own words, as a browser does."""
    sent = {"q0.base": "0", "q0.first": "0", "q0.value": text, "q0.language": language}
    return client.post(f"/{language}/f/{NOTE}", sent | more)


@pytest.mark.parametrize(
    ("language", "text", "number"),
    [("en", CRISIS, "988"), ("es", "Me está pegando otra vez.", "1-800-799-7233")],
)
def test_the_next_page_names_people_to_call(
    client: Client, language: str, text: str, number: str
) -> None:
    page = writes(client, text, language)
    assert page.status_code == 200
    body = page.content.decode()
    assert number in body
    assert 'href="tel:911"' in body
    onward = body.rpartition('class="onward"')[2].partition('href="')[2].partition('"')[0]
    assert onward.startswith(f"/{language}/")
    assert client.get(onward).status_code in (200, 302)
    assert number not in client.get(f"/{language}/f").content.decode()


def test_a_told_event_is_answered_too(client: Client) -> None:
    number = page_of("told[].what").number
    sent = {"q0.base": "0", "q0.first": "0", "q0.value": CRISIS, "q0.language": "en"}
    page = client.post(f"/en/f/{number}/{new_name()}", sent)
    assert HELP in words(page.content.decode())


def test_a_story_of_violence_goes_on_as_always(client: Client) -> None:
    assert writes(client, STORY).status_code == 302


def test_what_stood_there_before_is_not_answered_again(client: Client, person: Begun) -> None:
    writes(client, CRISIS)
    seen = str(answers_of(person).latest["note"].seen)
    assert writes(client, CRISIS, **{"q0.base": seen, "q0.first": seen}).status_code == 302


def test_the_words_are_saved_and_nothing_else_is_kept_or_told(
    client: Client, person: Begun, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    after_story = rows_after(client, person, STORY)
    logged = [(one.levelname, sorted(vars(one))) for one in caplog.records]
    caplog.clear()
    after_crisis = rows_after(client, person, CRISIS)
    assert [(one.levelname, sorted(vars(one))) for one in caplog.records] == logged
    assert {name: len(rows) for name, rows in after_crisis.items()} == {
        name: len(rows) + (name in GROWS) for name, rows in after_story.items()
    }
    told = answers_of(person).latest["note"].stored.raw
    assert told == CRISIS


def test_the_answer_sets_no_cookie_and_has_no_address_of_its_own(client: Client) -> None:
    page = writes(client, CRISIS)
    assert not page.cookies
    assert "Location" not in page.headers
    assert page.headers["Cache-Control"] == "no-store"


GROWS = {"revision", "event"}
"""What any answer that is saved adds a row to."""


def rows_after(client: Client, person: Begun, text: str) -> dict[str, list[object]]:
    """Every row of every table after a text was sent over the one before."""
    from django.apps import apps

    from wellfounded.web.database.scope import bound

    there = answers_of(person).latest.get("note")
    seen = str(there.seen if there else 0)
    writes(client, text, **{"q0.base": seen, "q0.first": seen})
    with bound(case=person.opened.id):
        return {
            model._meta.db_table: list(model._default_manager.values_list())
            for model in apps.get_models()
            if model._meta.app_label != "keyring"
        }


def test_every_number_has_words_a_source_and_a_day() -> None:
    for line in lines():
        assert {line.name, line.what} <= set(english())
        assert line.url.startswith("https://")
        assert set(line.needs) <= set(NEEDS)
        assert line.dial.removeprefix("+1") == line.show.removeprefix("1-").replace("-", "")
    assert {"911", "988", "1-800-799-7233"} <= {line.show for line in lines()}
    assert not any("8664" in line.dial.replace("866347", "8664") for line in lines())
