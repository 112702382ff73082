"""Does a person see which forms there are, when each is filed, and what is open on one?"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.web.applicant.pages import reads, tells, words
from wellfounded.law.filing.called_for import CALLS

if TYPE_CHECKING:
    from django.test import Client

    from wellfounded.web.cases.beginning import Begun

pytestmark = pytest.mark.usefixtures("static_files")


def number_of(form: str) -> int:
    return 1 + next(at for at, call in enumerate(CALLS) if call.form == form)


def test_the_forms_stand_in_heaps(client: Client) -> None:
    page = reads(client, "p")
    heaps = [
        "To look at now",
        "I-589",
        "Open: it depends",
        "Together with another form",
    ]
    places = [page.index(heap) for heap in heaps]
    assert places == sorted(places)
    assert all(call.form in page for call in CALLS)


def test_no_heading_says_whether_the_person_has_what_a_form_asks_for(client: Client) -> None:
    for language in ("en", "es"):
        page = client.get(f"/{language}/p").content.decode().lower()
        for verdict in ("qualif", "eligible", "for your case", "califica", "elegible"):
            assert verdict not in page


def test_a_form_that_must_wait_says_its_first_day(client: Client, person: Begun) -> None:
    tells(person, {"application.filed": True, "application.filed_on": "2026-11-02"})
    assert "First day: 1 April 2027" in reads(client, "p")
    assert "First day: 1 April 2027" in reads(client, f"p/{number_of('I-765')}")


@pytest.mark.parametrize("number", range(1, len(CALLS) + 1))
def test_each_form_says_what_it_is_for_and_who_says_when(client: Client, number: int) -> None:
    for language in ("en", "es"):
        page = client.get(f"/{language}/p/{number}").content.decode()
        assert CALLS[number - 1].form in page
        assert page.count("<summary>") >= 1


@pytest.mark.parametrize("number", [0, len(CALLS) + 1])
def test_there_are_no_more_forms(client: Client, number: int) -> None:
    assert client.get(f"/en/p/{number}").status_code == 404
    assert client.post(f"/en/p/{number}/1").status_code == 404


@pytest.mark.usefixtures("official_forms")
def test_what_is_open_is_named_in_the_words_of_the_form(client: Client) -> None:
    page = words(client.post("/en/p/1/o").content.decode())
    assert "These things stop a copy for filing" in page
    assert "A.I.4 Last name" in page


def test_a_paper_is_made_for_nobody_who_is_not_there(client: Client) -> None:
    assert client.post("/en/p/1/1", {"who": "family.children[3]"}).status_code == 404


def test_what_is_typed_online_stands_in_order_and_escaped(client: Client, person: Begun) -> None:
    tells(person, {"applicant.name.family": "<b>Rivas</b>", "applicant.sex": "male"})
    asylum = number_of("I-589")
    assert "See the answers in the order of the form" in reads(client, f"p/{asylum}")
    page = client.get(f"/en/p/{asylum}/t").content.decode()
    assert "&lt;b&gt;Rivas&lt;/b&gt;" in page
    assert "Nobody here has seen these screens." in page
    assert page.index("Last name") < page.index("Part A.II: children") < page.index("Part D")
    assert "(not answered yet)" in page


def test_only_a_form_with_screens_here_is_typed(client: Client) -> None:
    assert client.get(f"/en/p/{number_of('I-765')}/t").status_code == 404
    assert "order of the form" not in reads(client, f"p/{number_of('I-765')}")


@pytest.mark.parametrize(("form", "stops"), [("I-589", True), ("AR-11", False), ("EOIR-33", False)])
def test_a_danger_stops_no_new_address(client: Client, form: str, stops: bool) -> None:
    answer = client.post(f"/en/p/{number_of(form)}/2")
    assert (answer.status_code == 302 and answer["Location"].endswith("/p/stop")) is stops
