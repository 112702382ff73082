"""Are the events of a life told, put in order, and shown beside the dated answers?"""

from __future__ import annotations

import re
from uuid import uuid4

import pytest
from django.test import Client

from tests.web.applicant.pages import answers_of, reads, tells
from wellfounded.facts.chronology import timeline
from wellfounded.interview import page_of
from wellfounded.web.applicant.life import today
from wellfounded.web.cases.beginning import Begun

pytestmark = pytest.mark.usefixtures("static_files")
WHAT, LIST = page_of("told[].what").number, page_of("told").number
BASE = re.compile(r'name="(q\d)\.base" value="(\d+)"')
NEW = re.compile(rf'href="/en/f/{WHAT}/([a-z]{{8}})"')
LIFE: dict[str, object] = {
    "applicant.left_home_on": "2021-03-01",
    "harms[harmharm]": 1,
    "harms[harmharm].date": "2020-05",
    "harms[harmharm].place": "Kabul",
}


def event(client: Client, person: Begun, words: str, **said: str) -> str:
    """Tell an event on its pages, in Dari; its name."""
    first = client.get("/en/s").content.decode()
    found = NEW.search(first)
    assert found
    place = f"/en/f/{WHAT}/{found[1]}"
    for sent in (
        {"q0.value": words, "q0.language": "prs"},
        {name: value for name, value in said.items() if name != "where"},
        {"q0.value": said.get("where", "")},
    ):
        page = client.get(place).content.decode()
        bases = {f"{box}.base": base for box, base in BASE.findall(page)}
        saved = client.post(place, bases | {name.replace("_", "."): v for name, v in sent.items()})
        assert saved.status_code == 302, saved.content.decode()
        place = str(saved["Location"])
    assert place == "/en/s"
    return found[1]


def order(person: Begun) -> list[str]:
    answers = answers_of(person)
    return [answers.named(one.path) for one in timeline(answers.case, today()).entries]


def moves(client: Client, where: str, name: str) -> str:
    return str(client.post("/en/s/m", {where: name, "once": str(uuid4())})["Location"])


def test_nothing_told_yet_says_so_and_offers_a_way_out(client: Client) -> None:
    page = reads(client, "s")
    assert "Nothing is told yet." in page
    assert "I would rather tell it to my helper" in page
    assert "Take a break" in page
    assert "You need not write it here." in reads(client, "s/h")
    assert "What happened, in order" in reads(client, "f")
    assert "You can stop at any time" in page


def test_an_event_is_told_on_three_small_pages(client: Client, person: Begun) -> None:
    event(client, person, "آنها آمدند", q0_year="2019", q1_value="before the rains", where="Kabul")
    told = answers_of(person).case.items("told")[0]
    story = told.story("what")
    assert story is not None
    assert (story.original, story.language) == ("آنها آمدند", "prs")
    assert (str(told.date("when")), told.text("when_said"), told.text("place")) == (
        "2019-01-01 to 2019-12-31",
        "before the rains",
        "Kabul",
    )
    page = client.get("/en/s").content.decode()
    assert 'lang="prs" dir="auto">آنها آمدند' in page
    assert "2019 (in your words: before the rains)" in page


def test_words_alone_give_no_day(client: Client, person: Begun) -> None:
    event(client, person, "x", q1_value="when I was about ten")
    told = answers_of(person).case.items("told")[0]
    assert told.date("when") is None
    assert "when I was about ten" in reads(client, "s")


def test_dated_answers_are_there_and_told_more_of_without_being_asked_again(
    client: Client, person: Begun
) -> None:
    tells(person, LIFE)
    page = client.get("/en/s").content.decode()
    assert "May 2020" in page
    assert "Harm or a threat: Kabul" in page
    once = str(uuid4())
    began = client.post("/en/s/t", {"of": "harms[harmharm]", "once": once})
    again = client.post("/en/s/t", {"of": "harms[harmharm]", "once": once})
    assert began["Location"] == again["Location"]
    answers = answers_of(person)
    assert answers.case.items("told")[0].text("harm") == "harms[0]"
    assert len(answers.records("told")) == 1
    name = answers.records("told")[0]
    assert began["Location"] == f"/en/f/{WHAT}/{name}"
    assert order(person) == [f"told[{name}]", "applicant.left_home_on"]
    assert "Harm or a threat: Kabul" in reads(client, "s")


def test_an_event_of_another_day_leaves_its_harm_its_day(client: Client, person: Begun) -> None:
    other = {"told[aaaaaaaa]": 1, "told[aaaaaaaa].when": "2018-03"}
    tells(person, LIFE | other | {"told[aaaaaaaa].harm": "harms[harmharm]"})
    page = reads(client, "s")
    assert "Harm or a threat: Kabul, May 2020" in page
    assert "Are both right?" in page


def test_another_answer_is_told_more_of_as_well(client: Client, person: Begun) -> None:
    tells(person, LIFE)
    client.post("/en/s/t", {"of": "applicant.left_home_on", "once": str(uuid4())})
    told = answers_of(person).case.items("told")[0]
    assert (told.text("answer"), told.text("harm")) == ("applicant.left_home_on", "")


@pytest.mark.parametrize("of", ["", "note", "harms[zzzzzzzz]", "told[abcdefgh]", "harms[0]", "x[["])
def test_only_a_dated_answer_is_told_more_of(client: Client, person: Begun, of: str) -> None:
    tells(person, LIFE)
    assert client.post("/en/s/t", {"of": of, "once": str(uuid4())})["Location"] == "/en/s"
    assert answers_of(person).records("told") == []


def test_an_event_without_a_day_stands_where_it_is_put(client: Client, person: Begun) -> None:
    tells(person, LIFE)
    tells(person, {"told[aaaaaaaa]": 11, "told[aaaaaaaa].what": "a"})
    tells(person, {"told[bbbbbbbb]": 12, "told[bbbbbbbb].what": "b"})
    assert order(person) == [
        "told[aaaaaaaa]", "told[bbbbbbbb]", "harms[harmharm]", "applicant.left_home_on",
    ]  # fmt: skip
    assert moves(client, "down", "aaaaaaaa") == "/en/s#aaaaaaaa"
    assert order(person)[:2] == ["told[bbbbbbbb]", "told[aaaaaaaa]"]
    moves(client, "down", "aaaaaaaa")
    assert order(person)[:3] == ["told[bbbbbbbb]", "harms[harmharm]", "told[aaaaaaaa]"]
    assert answers_of(person).case.items("told")[1].text("after") == "harms[0]"
    moves(client, "up", "aaaaaaaa")
    assert order(person)[:3] == ["told[bbbbbbbb]", "told[aaaaaaaa]", "harms[harmharm]"]
    assert answers_of(person).case.items("told")[1].text("after") == ""


def test_days_cannot_be_moved(client: Client, person: Begun) -> None:
    tells(person, LIFE)
    tells(person, {"told[aaaaaaaa]": 11, "told[aaaaaaaa].when": "2022"})
    assert 'name="up"' not in client.get("/en/s").content.decode()
    assert moves(client, "up", "aaaaaaaa") == "/en/s?fixed"
    assert "The days of these two say which one came first." in reads(client, "s?fixed")
    assert moves(client, "up", "zzzzzzzz") == "/en/s"
    assert client.post("/en/s/m", {})["Location"] == "/en/s"


def test_what_cannot_be_is_asked_in_neutral_words(client: Client, person: Begun) -> None:
    tells(person, {"applicant.date_of_birth": "1990-01-02", "told[aaaaaaaa]": 5})
    tells(person, {"told[aaaaaaaa].when": "1985"})
    assert "The day of your birth is 2 January 1990. Is one of the two not right?" in reads(
        client, "s"
    )


def test_an_event_is_taken_out_only_when_the_person_is_sure(client: Client, person: Begun) -> None:
    tells(person, {"told[aaaaaaaa]": 11, "told[aaaaaaaa].what": "a day at the river"})
    place = f"/en/f/{LIST}/without/aaaaaaaa"
    assert place in client.get("/en/s").content.decode()
    assert "a day at the river" in reads(client, f"f/{LIST}/without/aaaaaaaa")
    assert answers_of(person).records("told") == ["aaaaaaaa"]
    assert client.post(place)["Location"] == "/en/s"
    assert answers_of(person).records("told") == []


def test_an_answer_taken_out_leaves_its_event(client: Client, person: Begun) -> None:
    tells(person, LIFE)
    client.post("/en/s/t", {"of": "harms[harmharm]", "once": str(uuid4())})
    client.post(f"/en/f/{page_of('harms').number}/without/harmharm")
    told = answers_of(person).case.items("told")
    assert len(told) == 1
    assert told[0].text("harm") == ""
    assert "Not told yet" in reads(client, "s")


def test_whoever_has_told_all_says_so(client: Client, person: Begun) -> None:
    tells(person, {"told[aaaaaaaa]": 11, "told[aaaaaaaa].what": "a"})
    page = client.get(f"/en/f/{LIST}?from=s").content.decode()
    assert "Have you told all that you want to tell?" in page
    bases = {f"{box}.base": base for box, base in BASE.findall(page)}
    saved = client.post(f"/en/f/{LIST}", bases | {"q0.value": "yes", "from": "s"})
    assert saved["Location"] == "/en/s"
    assert answers_of(person).case.complete("told") is True
