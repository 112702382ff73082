"""Does an office keep its shelf to itself, and does an entry fill a paper in?"""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest
from django.test import Client

from tests.web.applicant.pages import words
from tests.web.desk.persons import Applicant
from tests.web.proof.told import option
from wellfounded.web.database.scope import bound
from wellfounded.web.proof.models import ShelfEntry

TITLE = "2024 Country Reports on Human Rights Practices: Guatemala"
CITED = f"U.S. Dep't of State, {TITLE} (Aug. 12, 2025), at 3-5"
ENTRY: dict[str, Any] = {
    "publisher.value": "dos_human_rights",
    "title.value": TITLE,
    "published_on.day": "12",
    "published_on.month": "8",
    "published_on.year": "2025",
    "country.value": "GT",
    "pages_used.value": "3-5",
    "quote.value": "Impunity was a problem.",
    "quote_page.value": "4",
    "edition.value": "2024",
}


def page(client: Client, place: str = "c") -> str:
    answer = client.get(f"/en/desk/{place}")
    assert answer.status_code == 200
    return words(answer.content.decode()).replace("&#x27;", "'")


def on_the_shelf(office: SimpleNamespace) -> list[ShelfEntry]:
    with bound(organisation=office.organisation.id):
        return list(ShelfEntry.objects.all())


def test_an_entry_is_put_on_the_shelf_and_taken_off(
    helper: Client, office: SimpleNamespace
) -> None:
    assert "Nothing stands on the shelf yet." in page(helper)
    assert helper.post("/en/desk/c", ENTRY).status_code == 302
    said = page(helper)
    assert CITED in said
    assert "Put the report for 2023 and other sources beside it." in said
    [row] = on_the_shelf(office)
    assert b"Impunity" not in bytes(row.blob)
    assert helper.post(f"/en/desk/c/{row.id}").status_code == 302
    assert "Nothing stands on the shelf yet." in page(helper)


@pytest.mark.parametrize(
    ("changed", "said"),
    [
        ({"title.value": ""}, "This is needed."),
        ({"publisher.value": "nobody"}, "This is needed."),
        ({"published_on.day": ""}, "Write the exact day."),
        ({"edition.value": "soon"}, "number"),
        (
            {
                "accessed_on.day": "1",
                "accessed_on.month": "1",
                "accessed_on.year": "2020",
            },
            "This day is before the day it was published.",
        ),
    ],
)
def test_what_cannot_be_an_entry_comes_back_with_the_reason(
    helper: Client, office: SimpleNamespace, changed: dict[str, str], said: str
) -> None:
    answer = helper.post("/en/desk/c", ENTRY | changed)
    assert answer.status_code == 422
    assert said in words(answer.content.decode())
    assert "Impunity was a problem." in answer.content.decode()
    assert not on_the_shelf(office)


def test_an_entry_fills_a_paper_in(helper: Client, person: Applicant) -> None:
    helper.post("/en/desk/c", ENTRY)
    with person.at_home():
        name = person.opens().answers.records("exhibits")[0]
    place = f"desk/k/{person.case}/u/{name}/s"
    entry = option(helper, place, "U.S. Dep")
    sent = helper.post(f"/en/{place}/c", {"entry": entry, "once": ""})
    assert (sent.status_code, sent["Location"]) == (302, f"/en/{place}")
    with person.at_home():
        case = person.opens().answers.case
    assert case.text("exhibits[0].title") == CITED
    assert case.text("exhibits[0].kind") == "country_report"
    assert case.text("exhibits[0].source.quote_page") == "4"
    assert str(case.date("exhibits[0].date")) == "2025-08-12"


def test_another_office_sees_nothing_of_it(
    helper: Client, office: SimpleNamespace, person: Applicant
) -> None:
    from tests.web.desk import staff
    from wellfounded.web.accounts.roles import Role

    helper.post("/en/desk/c", ENTRY)
    elsewhere = staff.hire(staff.office("Elm Street Aid"), Role.CASEWORKER).signs_in(Client())
    assert "Nothing stands on the shelf yet." in page(elsewhere)
    elsewhere.post(f"/en/desk/c/{on_the_shelf(office)[0].id}")
    assert on_the_shelf(office)
