"""Does the desk read the life that a person told, in order, and suggest in it?"""

from __future__ import annotations

from typing import Any

import pytest
from django.test import Client

from tests.web.desk.test_assigning import for_a_day, hands
from tests.web.desk.test_pages import at, text
from wellfounded.interview import page_of
from wellfounded.vault.keys import Section
from wellfounded.web.cases.saving import Given, save

WHAT = page_of("told[].what").number
STORY = {"original": "Vinieron de noche.", "language": "es", "english": "They came at night."}


@pytest.fixture
def told(taken_in: Any) -> Any:
    with taken_in.at_home():
        opened = taken_in.opens()
        answers = {
            "told[abcdefgh]": 11,
            "told[abcdefgh].what": STORY,
            "told[abcdefgh].when": "2019-05",
            "told[abcdefgh].when_said": "before the rains",
            "applicant.left_home_on": "2018-02-03",
        }
        save(opened, [Given(path=path, raw=raw, base=0) for path, raw in answers.items()])
    return taken_in


def test_the_life_is_read_in_order_beside_the_answers(office: Any, told: Any) -> None:
    page = text(at(office.caseworker, told, "o"))
    left, came = page.index("You left your country"), page.index("Vinieron de noche.")
    assert left < came
    assert "May 2019 (in your words: before the rains)" in page
    assert "They came at night." in page
    assert "From the answers" in page


def test_that_it_was_read_is_told_to_the_person(office: Any, told: Any) -> None:
    at(office.caseworker, told, "o")
    file = text(told.signs_in(Client()).get("/en/k"))
    assert "caseworker Harbor Legal Aid" in file


def test_an_event_is_suggested_and_the_person_decides(office: Any, told: Any) -> None:
    page = at(office.caseworker, told, "o").content.decode()
    assert f"/s/{WHAT}/abcdefgh" in page
    browser = office.caseworker.signs_in(Client())
    place = f"/en/desk/k/{told.case}/s/{WHAT}/bcdefghj"
    sent = {"q0.base": "0", "q0.value": "Nos fuimos.", "q0.language": "es"}
    assert browser.post(place, sent).status_code == 302
    with told.at_home():
        assert told.opens().answers.records("told") == ["abcdefgh"]
    own = told.signs_in(Client()).get("/en/s").content.decode()
    assert f"/en/f/{page_of('told').number}/with/bcdefghj" in own


def test_who_was_handed_a_part_reads_that_part(office: Any, told: Any) -> None:
    part = {"sections": {Section.IDENTITY}, "until": for_a_day()}
    with office.supervisor.at_work():
        hands(office.supervisor, told.case, office.interpreter, **part)
    page = text(at(office.interpreter, told, "o"))
    assert "Vinieron de noche." not in page
    assert "You left your country" in page
