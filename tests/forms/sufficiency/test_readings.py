"""Does the reading quote only what the person said, and say plainly where nothing is stated?"""

from __future__ import annotations

import tomllib
from importlib.resources import files
from typing import Any

import pytest

from wellfounded.facts import ELEMENTS, Case, parse_case
from wellfounded.facts.catalogue import fact_at
from wellfounded.facts.messages import options
from wellfounded.facts.story import Story
from wellfounded.forms.sufficiency import (
    LOOKED_FOR,
    Reading,
    Stands,
    readings,
    sufficiency_problems,
)
from wellfounded.forms.sufficiency.words import LISTS, met, sentences
from wellfounded.law.authorities import register

PERSONAS = sorted(
    path.name.removesuffix(".toml")
    for path in (files("wellfounded.facts") / "personas").iterdir()
    if path.name.endswith(".toml")
)
TOLD = {
    "past_harm": {"any": True},
    "harms": [{"what": "Men came to the house and beat my father.", "by": "Men of the party"}],
    "fear": {"any": True, "what": "They will come again."},
}
MILD = {
    "harms": [{"what": "They took my shop.", "by": "Men of the party"}],
    "fear": {"any": True, "what": "Hunger."},
}


def persona(name: str) -> Case:
    path = files("wellfounded.facts") / "personas" / f"{name}.toml"
    return parse_case(tomllib.loads(path.read_text(encoding="utf-8")), name)


def read(data: dict[str, Any]) -> dict[str, Reading]:
    return {one.question.id: one for one in readings(parse_case(data, "case"))}


@pytest.mark.parametrize("name", PERSONAS)
def test_every_quote_is_the_persons_own_at_its_place(name: str) -> None:
    case = persona(name)
    found = readings(case)
    assert found
    for quote in (quote for one in found for quote in one.found.quotes):
        answer = case.get(quote.path)
        if isinstance(answer, Story):
            assert quote.words in (answer.english or answer.original)
        elif isinstance(answer, tuple):
            assert set(quote.words.split("; ")) <= set(options(fact_at(quote.path).kind).values())
        else:
            said = str(answer)
            assert quote.words in {said, options(fact_at(quote.path).kind).get(said)}


def test_a_sentence_is_quoted_whole() -> None:
    text = 'They said: "Go, or die." I hid for a week! Then I left'
    assert list(sentences(text)) == ['They said: "Go, or die."', "I hid for a week!", "Then I left"]


@pytest.mark.parametrize("id", LOOKED_FOR)
def test_each_question_has_an_element_an_authority_and_neutral_words(id: str) -> None:
    question = LOOKED_FOR[id]
    assert question.element in ELEMENTS
    assert id.partition(".")[0] == question.element
    assert set(question.authorities) <= set(register())
    assert {one.partition(",")[0] for one in question.authorities} >= {
        "Matter of H-A-A-V-",
        "Matter of C-A-R-R-",
    }
    assert not question.asks.endswith(".")
    assert " you " not in f" {question.asks} "


def test_an_answer_states_and_a_word_in_a_story_only_calls_for_a_look() -> None:
    found = read(TOLD)
    assert found["past_persecution"].found.stands is Stands.STATED
    assert found["state_or_unable_unwilling.who"].found.stands is Stands.STATED
    assert found["persecution_severity"].found.stands is Stands.LOOK
    (quote,) = found["persecution_severity"].found.quotes
    assert quote.words == "Men came to the house and beat my father."
    assert quote.by == ("beat",)
    assert (quote.path, quote.item) == ("harms[0].what", "B.1.A")


def test_a_story_full_of_listed_words_states_nothing_that_an_answer_must_state() -> None:
    everything = " ".join(word.rstrip("*") for words in LISTS.values() for word in words)
    found = read(TOLD | {"fear": {"any": True, "what": f"{everything}."}})
    assert {one.question.id for one in found.values() if one.found.stands is Stands.STATED} == {
        "past_persecution",
        "state_or_unable_unwilling.who",
        "well_founded_fear",
    }
    assert found["nexus"].found.stands is Stands.LOOK
    assert found["protected_ground"].found.stands is Stands.NOT_STATED


@pytest.mark.parametrize(
    ("change", "id"),
    [
        ({"harms": [{"by": "Men"}]}, "past_persecution"),
        ({"harms": [{"what": "They beat me."}]}, "state_or_unable_unwilling.who"),
        ({"harms": [{"what": "They beat me.", "why": ["other"]}]}, "protected_ground"),
        ({"fear": {"any": True}}, "well_founded_fear"),
        ({"fear": {"any": True, "what": "-"}}, "well_founded_fear"),
        ({"delay": {"late": True}}, "one_year_deadline"),
        ({"application": {"cat_also": True}}, "cat_torture"),
        ({"torture": {"afraid": True}, **MILD}, "cat_likelihood"),
    ],
)
def test_what_is_not_said_is_not_stated(change: dict[str, Any], id: str) -> None:
    data = TOLD | change
    assert read(data)[id].found.stands is Stands.NOT_STATED
    problems = {one.code: one for one in sufficiency_problems(parse_case(data, "case"))}
    assert problems[f"not_stated.{id}"].blocks
    assert problems[f"not_stated.{id}"].overridable
    assert problems[f"not_stated.{id}"].authorities


def test_what_has_no_english_is_not_read() -> None:
    chinese = {"original": "他们打我。", "language": "zh"}
    found = read(TOLD | {"fear": {"any": True, "what": chinese}})
    assert found["well_founded_fear"].found.stands is Stands.NOT_STATED
    english = {"original": "They beat me.", "language": "en"}
    found = read(TOLD | {"fear": {"any": True, "what": english}})
    assert found["well_founded_fear"].found.stands is Stands.STATED


def test_torture_is_read_only_where_it_is_asked_for() -> None:
    assert not [id for id in read(TOLD) if id.startswith("cat_")]
    asked = read(TOLD | {"torture": {"afraid": True, "account": "Soldiers would do it again."}})
    assert asked["cat_torture"].found.stands is Stands.STATED
    assert asked["cat_acquiescence"].found.stands is Stands.LOOK
    assert asked["cat_likelihood"].found.stands is Stands.LOOK


def test_life_elsewhere_is_the_persons_to_show_only_where_no_harm_was_done() -> None:
    private = {"fear": {"any": True, "what": "My uncle.", "by_kind": "private"}}
    assert read(private)["internal_relocation"].found.needed
    assert not read(TOLD | private)["internal_relocation"].found.needed
    government = {"fear": {"any": True, "what": "The army.", "by_kind": "government"}}
    assert not read(government)["internal_relocation"].found.needed


@pytest.mark.parametrize(
    ("name", "text", "words"),
    [
        ("severe", "They tortured him.", ("tortured",)),
        ("severe", "He was helded.", ()),
        ("officials", "The policemen and an army officer.", ("policemen", "army", "officer")),
        ("because", "It was for being a teacher.", ("for being",)),
        ("elsewhere", "Everywhere they look.", ("everywhere",)),
        ("again", "Against all of us.", ()),
    ],
)
def test_a_word_is_met_whole_or_by_its_beginning(
    name: str, text: str, words: tuple[str, ...]
) -> None:
    assert [found for _, found in met(text, name)] == ([words] if words else [])


NOTHING_SAID = ["None", "N/A", "unknown", "Not known.", "I don't know", "I do not know who"]


@pytest.mark.parametrize("words", [*NOTHING_SAID, "See attached declaration"])
def test_an_answer_that_says_nothing_states_nothing(words: str) -> None:
    found = read(
        {
            "past_harm": {"any": True},
            "harms": [{"what": words, "by": words, "injury": words, "response": words}],
            "fear": {"any": True, "what": words, "relocation": words},
            "application": {"cat_also": True},
            "torture": {"account": words},
        }
    )
    assert {one.found.stands for one in found.values()} == {Stands.NOT_STATED}


@pytest.mark.parametrize("words", ["Unknown men in masks", "I do not know their names: two men"])
def test_who_is_told_of_without_a_name_is_stated(words: str) -> None:
    found = read({"harms": [{"what": "They beat me.", "by": words}]})
    assert found["state_or_unable_unwilling.who"].found.stands is Stands.STATED


@pytest.mark.parametrize("words", ["No injuries", "None, thank God", "Not hurt"])
def test_an_injury_that_was_none_is_no_word_on_how_grave_it_was(words: str) -> None:
    found = read({"harms": [{"what": "They took my shop.", "injury": words}]})
    assert found["persecution_severity"].found.stands is not Stands.STATED


def test_where_harm_is_feared_is_for_a_person_to_read() -> None:
    found = read(TOLD | {"fear": {"any": True, "what": "Hunger.", "where": "In my town"}})
    assert found["internal_relocation"].found.stands is Stands.LOOK
