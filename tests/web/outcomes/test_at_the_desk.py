"""Do the people of an office see the judges of a court, by name, and no number of too few?"""

from __future__ import annotations

import re
from types import SimpleNamespace

import pytest
from django.test import Client

from tests.web.desk.conftest import office
from wellfounded.web.outcomes.desk_words import WORDS

__all__ = ["office"]

pytestmark = pytest.mark.usefixtures("static_files", "cube")
DESK = "/en/desk/o"


@pytest.fixture
def helper(office: SimpleNamespace) -> Client:
    client: Client = office.caseworker.signs_in(Client())
    return client


def test_the_menu_leads_there(helper: Client) -> None:
    assert 'href="/en/desk/o"' in helper.get("/en/desk/").content.decode()
    said = helper.get(DESK).content.decode()
    assert WORDS["outcomes.desk.fair"].partition("’")[0] in said


def test_judges_stand_by_name_and_with_too_few_without_a_number(helper: Client) -> None:
    said = helper.post(DESK, {"c": "NYC", "n": "GT", "b": "judge"}).content.decode()
    rows = re.findall(r'scope="row"><bdi>([^<]*)</bdi>.*?</tr>', said, re.DOTALL)
    assert rows == ["Apple, Ann", "Birch, Ben", "Cedar, Cy", "Dogwood, Dee"]
    birch = re.findall(r"<tr><th[^>]*><bdi>Birch.*?</tr>", said, re.DOTALL)[0]
    assert "Too few for this judge" in birch
    assert not re.search(r"\d", re.sub(r"<[^>]*>", "", birch))
    assert WORDS["outcomes.judge.floor"] in said
    assert "The 3 judges shown range from" in said
    assert "All countries – New York" in said
    assert "Guatemala" not in said


def test_judges_are_of_five_years_whichever_were_chosen(helper: Client) -> None:
    asked = {"c": "NYC", "b": "judge"}
    said = helper.post(DESK, asked | {"t": "FY2024"}).content.decode()
    assert "The last five years together" in said
    assert WORDS["outcomes.judge.five"] in said
    five = helper.post(DESK, asked | {"t": "five"}).content.decode()
    assert WORDS["outcomes.judge.five"] not in five
    assert re.findall("<tbody>.*?</tbody>", said, re.DOTALL) == re.findall(
        "<tbody>.*?</tbody>", five, re.DOTALL
    )


def test_a_judge_is_shown_only_within_a_court(helper: Client) -> None:
    said = helper.post(DESK, {"b": "judge"}).content.decode()
    assert "Apple" not in said
    assert "Judges of the court" not in helper.post(DESK, {"n": "GT"}).content.decode()
    assert "Judges of the court" in helper.post(DESK, {"c": "NYC"}).content.decode()


def test_the_parts_are_open_at_the_desk(helper: Client) -> None:
    said = helper.post(DESK, {"n": "GT"}).content.decode()
    assert said.count('<details class="quiet" open>') >= 5
    assert "<details open" not in Client().post("/en/q/o/n", {"n": "GT"}).content.decode()


def test_judges_are_taken_along_as_they_are_shown(helper: Client) -> None:
    answer = helper.post(f"{DESK}/t", {"c": "NYC", "b": "judge"})
    rows = answer.content.decode().splitlines()[1:]
    assert [row.split(",")[3] for row in rows] == ["AAA", "BBB", "CCC", "DDD"]
    assert rows[1].split(",")[9:25] == [""] * 16
