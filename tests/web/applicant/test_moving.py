"""Does one entry of a move change the address, note the step, and fill the forms?"""

from __future__ import annotations

import pytest
from django.test import Client

from tests.web.applicant.pages import answers_of, reads, words
from wellfounded.web.cases.beginning import Begun

pytestmark = pytest.mark.usefixtures("static_files")
NEW = {"street": "12 Example St", "unit": "3", "city": "Albany", "region": "NY"}
MOVED = {"moved.day": "16", "moved.month": "11", "moved.year": "2026"}


def test_one_entry_gives_the_forms_and_the_days(client: Client, person: Begun) -> None:
    sent = client.post("/en/m", {**NEW, "postal_code": "12201", **MOVED})
    assert (sent.status_code, sent["Location"]) == (302, "/en/m")
    page = reads(client, "m")
    assert "12 Example St Apt 3, Albany, NY 12201" in page
    assert "The last day is 26 November 2026." in page
    assert page.count("The official form can be filled in here too") == 2
    assert "The safe day is 25 November 2026." in page
    assert "The last day is 23 November 2026." in page
    case = answers_of(person).case
    assert case.text("contact.address.city") == "Albany"
    assert case.text("events[0].kind") == "moved_house"
    assert case.text("residences[0].street") == "12 Example St Apt 3"
    assert "You moved to another address" in reads(client, "t")


def test_a_second_move_ends_the_home_before(client: Client, person: Begun) -> None:
    client.post("/en/m", {**NEW, "postal_code": "12201", **MOVED})
    again = {**NEW, "street": "9 Sample Rd", "postal_code": "12202", **MOVED, "moved.day": "20"}
    client.post("/en/m", again)
    case = answers_of(person).case
    assert case.sizes["residences"] == 2
    assert str(case.date("residences[0].to")) == "2026-11-20"
    assert str(case.date("residences[1].to")) == "present"


@pytest.mark.parametrize("lacking", ["street", "city", "region", "postal_code", "moved.year"])
def test_what_lacks_is_asked_for_and_nothing_is_lost(
    client: Client, person: Begun, lacking: str
) -> None:
    sent = {**NEW, "postal_code": "12201", **MOVED, lacking: ""}
    answer = client.post("/en/m", sent)
    assert answer.status_code == 422
    page = answer.content.decode()
    assert "Then a letter can arrive." in words(page)
    assert all(f'value="{typed}"' in page for name, typed in sent.items() if name in NEW and typed)
    assert answers_of(person).records("events") == []
