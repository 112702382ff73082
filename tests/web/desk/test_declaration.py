"""Does a helper see both columns and what is lacking, and does counsel alone decide on drafts?"""

from __future__ import annotations

import re
from io import BytesIO

import pypdfium2
import pytest
from django.test import Client

from tests.web.desk.test_giving import assigned
from tests.web.desk.test_pages import at, text
from wellfounded.web.drafts.keeping import versions

STORY = {
    "harms[aaaaaaaa]": 1,
    "harms[aaaaaaaa].what": {
        "original": "شب آمدند.",
        "language": "prs",
        "english": "They came at night.",
        "translator": "Ines Bravo",
    },
}


@pytest.fixture
def told(taken_in: object) -> object:
    taken_in.says(**STORY)
    return taken_in


@pytest.fixture
def counsel(office: object, told: object) -> object:
    """The attorney of the office, holding the whole case."""
    return assigned(office, told, office.attorney)


def sends(worker: object, person: object, place: str, **typed: str) -> object:
    return worker.signs_in(Client()).post(f"/en/desk/k/{person.case}/{place}", typed)


def hidden(worker: object, person: object, place: str) -> dict[str, str]:
    page = at(worker, person, place).content.decode()
    fields = re.findall(r'<input type="hidden" name="(once|of)" value="([^"]*)"', page)
    return dict(fields)


def test_both_columns_stand_side_by_side_with_what_is_lacking(office: object, told: object) -> None:
    page = at(office.caseworker, told, "d").content.decode()
    assert '<p dir="rtl" lang="prs">شب آمدند.</p>' in page
    assert "They came at night." in page
    (drift,) = re.findall(r'href="(/en/desk/k/[^"]+/t)"[^>]*>Where the English', page)
    assert office.caseworker.signs_in(Client()).get(drift).status_code == 200
    said = text(at(office.caseworker, told, "d"))
    assert "competent to translate from Dari into English" in said
    assert "It has the translator&#x27;s address" in said or "translator's address" in said


def test_reading_it_is_told_to_the_person(office: object, told: object) -> None:
    at(office.caseworker, told, "d")
    with told.at_home():
        from wellfounded.web.timeline.models import Event

        assert Event.objects.filter(chain=told.case, action="opened").exists()


def test_a_copy_in_english_has_its_certificates(office: object, told: object) -> None:
    made = sends(office.caseworker, told, "d/1", paper="english", **{"for": "uscis"})
    pages = pypdfium2.PdfDocument(BytesIO(made.content))
    words = " ".join(page.get_textpage().get_text_range() for page in pages)
    assert "certificate of translation" in words.lower()


def test_at_an_office_nothing_is_left_out_until_counsel_has_decided(
    office: object, told: object
) -> None:
    for religion in ("One", "Two"):
        told.says(**{"applicant.religion": religion})
        assert sends(office.caseworker, told, "d/k", do="keep").status_code == 302
    with told.at_home():
        assert [one.number for one in versions(told.opens())] == [1, 2]


@pytest.mark.parametrize(
    "do", [{"do": "leave", "number": "1"}, {"do": "set", "keep": "latest_only"}]
)
def test_a_caseworker_leaves_nothing_out(office: object, told: object, do: dict[str, str]) -> None:
    sends(office.caseworker, told, "d/k", do="keep")
    told.says(**{"applicant.religion": "Two"})
    sends(office.caseworker, told, "d/k", do="keep")
    assert "Leave this version out" not in text(at(office.caseworker, told, "d"))
    answer = sends(office.caseworker, told, "d/k", **do, why="x", sure="1")
    assert answer.status_code == 404
    with told.at_home():
        assert [one.number for one in versions(told.opens())] == [1, 2]


def test_counsel_sets_which_are_kept_and_the_person_reads_it(counsel: object, told: object) -> None:
    sends(counsel, told, "d/k", do="keep")
    told.says(**{"applicant.religion": "Two"})
    sends(counsel, told, "d/k", do="keep")
    wanted = {"do": "set", "keep": "latest_only", "why": "Drafts before review"}
    assert "will be destroyed" in text(sends(counsel, told, "d/k", **wanted))
    assert sends(counsel, told, "d/k", **wanted, sure="1").status_code == 302
    with told.at_home():
        opened = told.opens()
        assert [one.number for one in versions(opened)] == [2]
        assert opened.answers.case.text("declaration.keep_why") == "Drafts before review"


def test_the_person_decides_nothing_on_drafts_while_an_office_has_the_case(
    office: object, told: object
) -> None:
    sends(office.caseworker, told, "d/k", do="keep")
    browser = told.signs_in(Client())
    page = browser.get("/en/s/d").content.decode()
    assert "The lawyer who has the case decides it." in page
    assert (
        browser.post("/en/s/d/k", {"do": "set", "keep": "latest_only", "why": "x"}).status_code
        == 404
    )


def test_a_helper_notes_a_reading_and_it_stands_at_once(office: object, told: object) -> None:
    form = hidden(office.caseworker, told, "d/r")
    note = {**form, "language": "Dari", "reader": "Sol Rey", "understood": "yes"}
    assert sends(office.caseworker, told, "d/r", **note).status_code == 302
    with told.at_home():
        (one,) = told.opens().answers.case.items("read_backs")
        assert (one.text("reader"), one.yes_no("understood")) == ("Sol Rey", True)
