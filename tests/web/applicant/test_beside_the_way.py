"""Are a section's pages beside the way walked on the site, from its entrance to its end?"""

from __future__ import annotations

import re

import pytest
from django.test import Client

from tests.web.applicant.pages import answers_of, reads, tells
from wellfounded.interview import SECTIONS, section_with
from wellfounded.web.cases.beginning import Begun

pytestmark = pytest.mark.usefixtures("static_files")
CHILD = "abcdefgh"
BASE = re.compile(r'name="(q\d)\.base" value="(\d+)"')


def entered(client: Client, section: str) -> str:
    """The address of the first page of a section."""
    number = SECTIONS.index(section_with(section)) + 1
    answer = client.get(f"/en/f/s/{number}")
    assert answer.status_code == 302
    return str(answer["Location"])


def answer(client: Client, place: str, said: dict[str, str]) -> str:
    """Answer a page; the address of the next."""
    page = client.get(place).content.decode()
    sent = {f"{box}.base": base for box, base in BASE.findall(page)}
    saved = client.post(place, sent | {f"{box}.value": value for box, value in said.items()})
    assert saved.status_code == 302, saved.content.decode()
    return str(saved["Location"])


def test_looks_are_told_on_two_pages_and_the_end_is_the_letter(
    client: Client, person: Begun
) -> None:
    first = entered(client, "looks_and_race")
    assert first == "/en/f/211"
    second = answer(client, first, {"q0": "no", "q1": "asian"})
    assert second == "/en/f/212"
    looks = {"q0": "5", "q1": "3", "q2": "128", "q3": "brown", "q4": "black"}
    assert answer(client, second, looks) == "/en/l"
    case = answers_of(person).case
    assert case.yes_no("applicant.hispanic") is False
    assert case.listed("applicant.race") == ("asian",)
    assert (case.number("applicant.height.feet"), case.text("applicant.hair")) == (5, "black")


def test_a_child_named_before_is_asked_about_in_the_section_beside(
    client: Client, person: Begun
) -> None:
    tells(
        person,
        {
            "applicant.marital_status": "single",
            f"family.children[{CHILD}]": 1,
            f"family.children[{CHILD}].name.given": "Lua",
        },
    )
    first = entered(client, "family_on_their_forms")
    assert first == f"/en/f/219/{CHILD}"
    told = {"q0": "Rua 7", "q2": "Beira", "q4": "Sofala", "q6": "MZ"}
    assert answer(client, first, told) == f"/en/f/220/{CHILD}"
    after = answer(client, f"/en/f/220/{CHILD}", {"q0": "biological"})
    assert after == "/en/f/223"
    child = answers_of(person).case.items("family.children")[0]
    assert (child.text("address.province"), child.text("address.country")) == ("Sofala", "MZ")
    assert "Rua 7" in reads(client, "l")


def test_the_way_through_the_interview_does_not_name_it(client: Client) -> None:
    assert "How you look" not in reads(client, "f")
