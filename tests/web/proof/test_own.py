"""Can a person note who could tell, what cannot be had and what was asked, and take it back?"""

from __future__ import annotations

import re

import pytest
from django.test import Client

from checks.reading_level import grade
from tests.test_wording import hints
from tests.web.applicant.pages import reads
from tests.web.desk.persons import Applicant
from tests.web.proof.told import fill, option
from wellfounded.facts import Case
from wellfounded.web.cases.saving import remove_record
from wellfounded.web.proof.words import WORDS

NAME = "abcdefgh"
HARM = "What happened, event 2"


def case_of(person: Applicant) -> Case:
    with person.at_home():
        return person.opens().answers.case


def test_the_page_says_what_the_case_rests_on_and_never_that_something_lacks(
    client: Client,
) -> None:
    said = reads(client, "u/g")
    assert "What happened, event 1" in said
    assert "Nothing is noted for this yet." in said
    assert "If asking could put someone in danger, do not ask." in said
    assert not re.search(r"\b(blocks|stops|not ready|missing|nothing shows)\b", said)
    assert "Gangs" in said
    assert "Police reports." not in said
    assert "Police reports." in reads(client, "u/g?k=gangs")


def test_a_person_who_could_tell_is_named_and_told_of(client: Client, person: Applicant) -> None:
    place = f"u/w/{NAME}"
    harm = option(client, place, HARM)
    sent = fill(client, place, q0__value="Rosa", q2__value="saw_it", q4__value=harm)
    assert (sent.status_code, sent["Location"]) == (302, "/en/u/w")
    case = case_of(person)
    assert case.text("witnesses[0].name") == "Rosa"
    assert case.listed("witnesses[0].shows") == ("harms[1]",)
    assert "Rosa" in reads(client, "u/w")
    assert "Rosa" not in reads(client, "u/g")
    fill(client, place, q0__value="Rosa", q2__value="saw_it", q4__value=harm, q5__value="letter")
    assert "Rosa (a letter, promised by Rosa)" in reads(client, "u/g")


def test_what_speaks_of_an_event_still_does_when_another_is_taken_out(
    client: Client, person: Applicant
) -> None:
    harm = option(client, f"u/n/{NAME}", HARM)
    fill(client, f"u/n/{NAME}", q0__value="A police paper", q1__value=harm, q2__value="destroyed")
    with person.at_home():
        opened = person.opens()
        remove_record(opened, "harms", opened.answers.records("harms")[0])
    case = case_of(person)
    assert case.text("not_to_be_had[0].of") == "harms[0]"
    assert case.text("harms[0].place") == "Chiche"
    assert "You noted that this cannot be had: A police paper" in reads(client, "u/g")


def test_only_what_there_is_can_be_chosen(client: Client, person: Applicant) -> None:
    fill(client, f"u/w/{NAME}", q0__value="Rosa", q4__value="harms[zzzzzzzz]")
    assert case_of(person).get("witnesses[0].shows") is None


def test_records_that_there_is_a_reason_to_ask_for(client: Client, person: Applicant) -> None:
    said = reads(client, "u/q")
    assert "Records of your entries and of the border (CBP)" in said
    assert "The case tells of an arrival." in said
    assert "never asks for you" in said
    sent = fill(
        client,
        f"u/q/{NAME}",
        q0__value="cbp",
        q1__day="3",
        q1__month="3",
        q1__year="2026",
        q3__value="waiting",
    )
    assert sent.status_code == 302
    assert case_of(person).text("record_requests[0].answer") == "waiting"


def test_a_record_is_taken_out_after_a_question(client: Client, person: Applicant) -> None:
    fill(client, f"u/w/{NAME}", q0__value="Rosa")
    assert "Rosa" in reads(client, f"u/w/{NAME}/x")
    assert client.post(f"/en/u/w/{NAME}/x").status_code == 302
    assert case_of(person).sizes.get("witnesses", 0) == 0
    assert client.get(f"/en/u/w/{NAME}/x")["Location"] == "/en/u/w"


def test_a_paper_is_said_to_speak_of_an_event(client: Client, person: Applicant) -> None:
    with person.at_home():
        name = person.opens().answers.records("exhibits")[0]
    harm = option(client, f"u/{name}/s", "What happened, event 1")
    sent = fill(client, f"u/{name}/s", q0__value=harm, q1__value="Father Tomas")
    assert (sent.status_code, sent["Location"]) == (302, f"/en/u/{name}")
    case = case_of(person)
    assert case.listed("exhibits[0].shows") == ("harms[0]",)
    assert case.text("exhibits[0].sender.name") == "Father Tomas"
    assert "Letter of the priest (named, no file yet)" in reads(client, "u/g")
    assert client.get("/en/u/zzzzzzzz/s").status_code == 404


def test_what_cannot_be_read_comes_back_and_the_rest_is_kept(
    client: Client, person: Applicant
) -> None:
    sent = fill(client, f"u/w/{NAME}", q0__value="Rosa", q11__value="many")
    assert sent.status_code == 422
    assert 'value="many"' in sent.content.decode()
    assert case_of(person).text("witnesses[0].name") == "Rosa"


def test_whether_these_are_all(client: Client, person: Applicant) -> None:
    sent = fill(client, "u/w", q0__value="yes")
    assert sent.status_code == 302
    assert case_of(person).yes_no("witnesses_complete") is True


@pytest.mark.parametrize("place", ["u/g", "u/w", "u/n", "u/q", f"u/w/{NAME}", f"u/n/{NAME}"])
def test_each_page_is_there_in_both_languages(client: Client, place: str) -> None:
    for language in ("en", "es"):
        assert client.get(f"/{language}/{place}").status_code == 200
    assert Client().get(f"/en/{place}").status_code == 302


def test_the_words_are_plain() -> None:
    assert grade(list(WORDS.values())) <= 6
    assert [text for text in WORDS.values() if hints(text)] == []
