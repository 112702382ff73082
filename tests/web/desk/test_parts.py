"""Is what a member reads true when they were handed a part, or nothing yet?"""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.test import Client

from tests.web.desk.test_assigning import for_a_day, hands
from tests.web.desk.test_log import own, told
from tests.web.desk.test_pages import at, moments, text
from tests.web.desk.test_projection import arrives
from wellfounded.vault.keys import Section

HIDDEN = "You were not handed the name"
LAST_YEAR = timedelta(days=30)


@pytest.fixture
def with_parts(office: object, taken_in: object) -> object:
    """The case, with the story in the hands of the interpreter and the volunteer."""
    from wellfounded.web.clock import today

    arrives(taken_in, (today() - LAST_YEAR).isoformat())
    with office.supervisor.at_work():
        for worker, until in ((office.interpreter, for_a_day()), (office.volunteer, None)):
            part = {"sections": {Section.NARRATIVE}, "until": until}
            hands(office.supervisor, taken_in.case, worker, **part)
    return taken_in


@pytest.mark.parametrize("role", ["interpreter", "volunteer"])
def test_a_name_that_is_there_is_not_said_to_be_missing(
    office: object, with_parts: object, role: str
) -> None:
    worker = getattr(office, role)
    for page in (worker.signs_in(Client()).get("/en/desk/"), at(worker, with_parts)):
        assert HIDDEN in text(page)
        assert "No name yet" not in text(page)
        assert "Zubirrota" not in text(page)


@pytest.mark.parametrize("role", ["interpreter", "volunteer"])
def test_the_day_tells_no_arrival_to_who_may_not_read_it(
    office: object, with_parts: object, role: str
) -> None:
    worker = getattr(office, role)
    listed = text(worker.signs_in(Client()).get("/en/desk/"))
    assert "Not handed to you" in listed
    assert "202" not in listed.partition(HIDDEN)[2].partition("Being worked on")[0]
    assert "The safe day" not in text(at(worker, with_parts))
    assert "The safe day" in text(at(office.supervisor, with_parts))


def test_the_law_page_says_that_it_rests_on_a_part(office: object, with_parts: object) -> None:
    assert "You were handed a part" in text(at(office.volunteer, with_parts, "r"))
    for worker in (office.supervisor, office.caseworker):
        assert "You were handed a part" not in text(at(worker, with_parts, "r"))


class TestTheIntake:
    """It sees what it needs to tell whether the office may help, and the person reads that."""

    def test_what_it_sees(self, office: object, person: object) -> None:
        person.says(applicant__native_language="Spanish")
        person.gives_to(office.organisation)
        page = text(office.caseworker.signs_in(Client()).get("/en/desk/"))
        for word in ("Miren Zubirrota", "Given to you on", "Cuba", "Spanish"):
            assert word in page
        for word in ("204518737", "Quillfeather", "truck", "555-0148"):
            assert word not in page

    def test_the_person_reads_it_once(self, office: object, person: object) -> None:
        person.gives_to(office.organisation)
        browser = office.caseworker.signs_in(Client())
        for _ in range(3):
            browser.get("/en/desk/")
        (line,) = told(own(person), "saw the name, the language and the countries")
        assert "caseworker Harbor Legal Aid" in line
        seen = [one for one in moments(person) if one[1] == "seen_waiting"]
        assert seen == [("caseworker Harbor Legal Aid", "seen_waiting", ["identity"])]

    def test_what_cannot_be_told_is_not_shown(
        self, office: object, person: object, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        from wellfounded.vault.manifest import ManifestError
        from wellfounded.web.cases import at_the_intake

        def fails(*_: object) -> None:
            raise ManifestError("not as it was")

        person.gives_to(office.organisation)
        monkeypatch.setattr(at_the_intake, "note_reading", fails)
        assert "Miren" not in text(office.caseworker.signs_in(Client()).get("/en/desk/"))
