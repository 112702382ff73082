"""Can an office give a case back, and does its person read how it stands there?"""

from __future__ import annotations

import pytest
from django.test import Client

from tests.web.desk.test_giving import assigned
from tests.web.desk.test_pages import moments, text
from wellfounded.web.accounts.roles import Role, State

DAYS = "The days that count for you run on."


def home(person: object, page: str) -> str:
    return text(person.signs_in(Client()).get(f"/en/{page}"))


def is_the_persons_alone(person: object) -> bool:
    from wellfounded.web.cases.models import Projection, Wrap

    with person.at_home():
        opened = person.opens()
        assert "blue notebook" in opened.answers.case.text("note")
        holders = set(Wrap.objects.filter(case=opened.id).values_list("holder", flat=True))
        projected = Projection.objects.filter(case=opened.id).exists()
        return (
            opened.row.organisation_id is None and holders == {person.holder_id} and not projected
        )


class TestAWaitingCase:
    """The intake says that the office cannot take it."""

    def test_it_goes_back_to_its_person(self, office: object, person: object) -> None:
        person.gives_to(office.organisation)
        browser = office.caseworker.signs_in(Client())
        place = f"/en/desk/w/{person.case}/b"
        assert place in browser.get("/en/desk/").content.decode()
        assert "Give this case back?" in text(browser.get(place))
        assert not is_the_persons_alone(person)
        assert browser.post(place).status_code == 302
        assert is_the_persons_alone(person)
        assert "Miren" not in text(browser.get("/en/desk/"))
        assert browser.get(place).status_code == 404
        assert moments(person)[0][:2] == ("caseworker Harbor Legal Aid", "declined")

    def test_the_person_is_told_at_once(self, office: object, person: object) -> None:
        from wellfounded.web.cases.giving_back import decline

        person.gives_to(office.organisation)
        worker = office.caseworker
        with worker.at_work():
            decline(person.case, worker.member, worker.holder)
        for page in ("f", "g"):
            assert "Harbor Legal Aid did not take your case." in home(person, page)
            assert DAYS in home(person, page)
        assert "Which office?" in home(person, "g")
        person.gives_to(office.organisation)
        assert "did not take your case" not in home(person, "g")

    def test_only_who_takes_cases_in_declines(self, office: object, person: object) -> None:
        person.gives_to(office.organisation)
        for worker in (office.attorney, office.volunteer, office.admin):
            browser = worker.signs_in(Client())
            for ask in (browser.get, browser.post):
                assert ask(f"/en/desk/w/{person.case}/b").status_code == 404
        assert not is_the_persons_alone(person)


class TestACaseThatWasTakenIn:
    """Whoever holds the whole and takes cases in gives it back."""

    def test_by_the_pages(self, office: object, taken_in: object) -> None:
        browser = office.caseworker.signs_in(Client())
        place = f"/en/desk/k/{taken_in.case}/b"
        assert place in browser.get(f"/en/desk/k/{taken_in.case}").content.decode()
        assert "cannot be undone here" in text(browser.get(place))
        assert browser.post(place).status_code == 302
        assert is_the_persons_alone(taken_in)
        for worker in (office.caseworker, office.supervisor):
            page = worker.signs_in(Client()).get(f"/en/desk/k/{taken_in.case}")
            assert page.status_code == 404
        assert "Harbor Legal Aid gave your case back to you" in home(taken_in, "g")

    def test_an_approval_and_what_it_entered_end(self, office: object, taken_in: object) -> None:
        from wellfounded.web.cases.giving_back import give_back
        from wellfounded.web.cases.signing_off import approved, taken_on

        attorney = assigned(office, taken_in, office.attorney)
        attorney.approves(taken_in.case)
        with office.supervisor.at_work():
            give_back(office.supervisor.opens(taken_in.case))
        with taken_in.at_home():
            opened = taken_in.opens()
            assert not approved(opened)
            assert not taken_on(opened)
            said = opened.answers.case.answers
        assert not [path for path in said if path.startswith("representative.")]

    def test_not_by_who_has_a_part(self, office: object, taken_in: object) -> None:
        from tests.web.desk.test_assigning import hands
        from wellfounded.vault.keys import Section

        with office.supervisor.at_work():
            part = {"sections": {Section.NARRATIVE}}
            hands(office.supervisor, taken_in.case, office.attorney, **part)
        browser = office.attorney.signs_in(Client())
        assert '/b"' not in browser.get(f"/en/desk/k/{taken_in.case}").content.decode()
        for ask in (browser.get, browser.post):
            assert ask(f"/en/desk/k/{taken_in.case}/b").status_code == 404
        assert not is_the_persons_alone(taken_in)


class TestWhatThePersonReads:
    """Nobody is said to have the case in hand before somebody has."""

    def test_it_waits_and_then_it_is_open(self, office: object, person: object) -> None:
        from wellfounded.web.cases.taking_in import take_in

        person.gives_to(office.organisation)
        for page in ("f", "g"):
            said = home(person, page)
            assert "It waits there. Nobody has taken it in yet." in said
            assert DAYS in said
        worker = office.caseworker
        with worker.at_work():
            take_in(person.case, worker.member, worker.holder)
        said = home(person, "g")
        assert "Harbor Legal Aid took your case in on" in said
        assert "caseworker Harbor Legal Aid, supervisor Harbor Legal Aid" in said
        assert "Harbor Legal Aid" not in home(person, "f")

    @pytest.mark.parametrize("state", [State.REMOVED, State.SUSPENDED])
    def test_the_only_one_of_the_intake_goes(self, person: object, state: State) -> None:
        from tests.web.desk import staff

        small = staff.office("Small")
        only = staff.hire(small, Role.CASEWORKER)
        person.gives_to(small)
        only.becomes(state)
        for page in ("f", "g"):
            assert "Nobody there can open it now." in home(person, page)

    def test_the_only_helper_goes(self, person: object) -> None:
        from tests.web.desk import staff
        from wellfounded.web.cases.taking_in import take_in

        small = staff.office("Small")
        only = staff.hire(small, Role.CASEWORKER)
        person.gives_to(small)
        with only.at_work():
            take_in(person.case, only.member, only.holder)
        only.becomes(State.REMOVED)
        assert "Nobody there can open it now." in home(person, "g")
        browser = person.signs_in(Client())
        assert browser.post("/en/g/b", {"sure": "yes"}).status_code == 302
        assert is_the_persons_alone(person)

    def test_who_has_a_case_at_an_office_is_told_how_to_delete_it(self, taken_in: object) -> None:
        assert "To delete it, take it back first." in home(taken_in, "k")
        browser = taken_in.signs_in(Client())
        browser.post("/en/g/b", {"sure": "yes"})
        assert "Delete everything?" in text(browser.get("/en/k/d"))
