"""Does a helper see each form, what stands in its way and why, and get its draft?"""

from __future__ import annotations

import pytest
from django.test import Client

from tests.web.desk.test_pages import at, text
from wellfounded.law.filing.called_for import CALLS


def number_of(form: str) -> int:
    return 1 + next(place for place, call in enumerate(CALLS) if call.form == form)


def asks(worker: object, person: object, page: str, **typed: str) -> object:
    return worker.signs_in(Client()).post(f"/en/desk/k/{person.case}/p/{page}", typed)


def test_every_form_is_listed_with_how_it_stands(office: object, taken_in: object) -> None:
    page = text(at(office.caseworker, taken_in, "p"))
    assert all(call.form in page for call in CALLS)
    assert "Not settled. Look what is open." in page


@pytest.mark.usefixtures("official_forms")
def test_what_stops_it_is_told_with_what_to_do(office: object, taken_in: object) -> None:
    page = text(asks(office.caseworker, taken_in, "1/o"))
    stops = page.partition("What stops a copy for filing")[2]
    assert "A.I.13" in stops
    assert "Ask the person and write down the answer." in stops
    assert "What to know" in stops


@pytest.mark.usefixtures("official_forms")
def test_a_draft_is_made_and_kept_in_the_log(office: object, taken_in: object) -> None:
    made = asks(office.caseworker, taken_in, f"{number_of('I-765')}/1")
    assert made.content.startswith(b"%PDF")
    assert "form.pdf" in made.headers["Content-Disposition"]


@pytest.mark.parametrize("who", ["family.children[7]", "applicant", "../x"])
def test_no_paper_for_somebody_who_is_not_there(office: object, taken_in: object, who: str) -> None:
    answer = asks(office.caseworker, taken_in, f"{number_of('I-765')}/1", who=who)
    assert answer.status_code == 404


@pytest.mark.parametrize("number", [0, len(CALLS) + 1])
def test_there_are_no_more_forms(office: object, taken_in: object, number: int) -> None:
    assert at(office.caseworker, taken_in, f"p/{number}").status_code == 404
