"""How does a case come to an office, who can open it there, and how does it leave?"""

from __future__ import annotations

from contextlib import suppress
from itertools import product

import pytest
from django.test import Client

from tests.web.desk.persons import CONSENTS
from wellfounded.web.accounts.roles import RIGHTS, STAFF, Act, NotAllowed, Role, State


def test_a_case_comes_in_while_nobody_is_there(office: object, person: object) -> None:
    from wellfounded.web.cases.held import mine, waiting
    from wellfounded.web.cases.taking_in import take_in

    person.gives_to(office.organisation)
    worker = office.caseworker
    with worker.at_work():
        assert [one.name for one in waiting(worker.member, worker.holder)] == ["Miren Zubirrota"]
        assert mine(worker.member, worker.holder) == []
        take_in(person.case, worker.member, worker.holder)
        assert waiting(worker.member, worker.holder) == []
        assert [one.name for one in mine(worker.member, worker.holder)] == ["Miren Zubirrota"]
        assert "blue notebook" in worker.opens(person.case).answers.case.text("note")


def test_nothing_is_given_without_consent(office: object, person: object) -> None:
    from wellfounded.web.cases.giving import CannotGive, give

    with person.at_home(), pytest.raises(CannotGive, match="agree_first"):
        give(person.opens(), office.organisation.id, {"share": False, "interpreter": True})
    with person.at_home():
        assert person.opens().row.organisation_id is None


def test_nothing_is_given_to_an_office_where_nobody_can_take_it(person: object) -> None:
    from tests.web.desk import staff
    from wellfounded.web.cases.giving import CannotGive

    empty = staff.office("Empty")
    staff.hire(empty, Role.VOLUNTEER)
    with pytest.raises(CannotGive, match="closed"):
        person.gives_to(empty)


def test_it_is_given_to_one_office_at_a_time(office: object, taken_in: object) -> None:
    from wellfounded.web.cases.giving import CannotGive

    with pytest.raises(CannotGive, match="held"):
        taken_in.gives_to(office.organisation)


def test_only_one_of_two_takes_it_in(office: object, person: object) -> None:
    from wellfounded.web.accounts import intake
    from wellfounded.web.cases.models import Case
    from wellfounded.web.cases.taking_in import take_in

    first, second = office.caseworker, office.attorney
    intake.hand_on(first.member, first.holder, second.member)
    person.gives_to(office.organisation)
    with first.at_work():
        take_in(person.case, first.member, first.holder)
        with pytest.raises(Case.DoesNotExist):
            take_in(person.case, second.member, second.holder)
        with pytest.raises(Case.DoesNotExist):
            second.opens(person.case)


def test_who_once_held_the_intake_opens_nothing_written_later(
    office: object, person: object
) -> None:
    from wellfounded.web.accounts import intake
    from wellfounded.web.cases.models import Wrap
    from wellfounded.web.cases.taking_in import take_in

    worker = office.caseworker
    with worker.at_work():
        pairs = intake.held(worker.member, worker.holder)
    person.gives_to(office.organisation)
    with worker.at_work():
        take_in(person.case, worker.member, worker.holder)
        assert not Wrap.objects.filter(case=person.case, holder__in=pairs).exists()
    person.says(note="They came back in spring.")
    with person.at_home():
        opened = person.opens()
        assert opened.row.epoch == 1
        assert opened.answers.case.text("note") == "They came back in spring."
        held = set(Wrap.objects.filter(case=person.case, epoch=1).values_list("holder", flat=True))
    assert held == {person.holder_id, worker.id, office.supervisor.id}


def test_who_may_take_it_in(office: object, person: object) -> None:
    """Also with the intake's key in hand: the right is asked apart from the key."""
    from django.db import transaction

    from wellfounded.web.accounts import intake
    from wellfounded.web.cases.taking_in import take_in

    first, other, could = office.caseworker, office.volunteer, set()
    intake._hand(*next(iter(intake.held(first.member, first.holder).items())), other.member)
    person.gives_to(office.organisation)
    for role, state in product(sorted(STAFF), State):
        other.member.role, other.member.state = role.value, state.value
        with other.at_work(), transaction.atomic(), suppress(NotAllowed):
            take_in(person.case, other.member, other.holder)
            could.add(role)
            assert state is State.CONFIRMED
            transaction.set_rollback(True)
    assert could == {role for role in STAFF if Act.TAKE_IN in RIGHTS[role]}


def test_another_office_takes_nothing_in(office: object, person: object) -> None:
    from tests.web.desk import staff
    from wellfounded.web.accounts import intake
    from wellfounded.web.cases.models import Case
    from wellfounded.web.cases.taking_in import take_in

    away = staff.hire(staff.office("Elsewhere"), Role.ATTORNEY)
    worker = office.caseworker
    intake._hand(*next(iter(intake.held(worker.member, worker.holder).items())), away.member)
    person.gives_to(office.organisation)
    with away.at_work(), pytest.raises(Case.DoesNotExist):
        take_in(person.case, away.member, away.holder)


class TestTakingItBack:
    """The case is the person's again, under a new key."""

    def back(self, person: object) -> None:
        from wellfounded.web.cases.giving import take_back

        with person.at_home():
            take_back(person.opens())

    def test_nobody_at_the_office_opens_it(self, office: object, taken_in: object) -> None:
        from wellfounded.web.cases.held import mine
        from wellfounded.web.cases.models import Case, Projection, Wrap

        self.back(taken_in)
        worker = office.caseworker
        with worker.at_work(), pytest.raises(Case.DoesNotExist):
            worker.opens(taken_in.case)
        with worker.at_work():
            assert mine(worker.member, worker.holder) == []
        with taken_in.at_home():
            opened = taken_in.opens()
            assert opened.row.epoch == 2
            assert opened.row.organisation_id is None
            holders = set(Wrap.objects.filter(case=opened.id).values_list("holder", flat=True))
            assert holders == {taken_in.holder_id}
            assert not Projection.objects.filter(case=opened.id).exists()
            assert "blue notebook" in opened.answers.case.text("note")

    def test_a_case_that_still_waits_can_be_taken_back(
        self, office: object, person: object
    ) -> None:
        from wellfounded.web.cases.held import waiting

        person.gives_to(office.organisation)
        self.back(person)
        with office.caseworker.at_work():
            assert waiting(office.caseworker.member, office.caseworker.holder) == []

    @pytest.mark.parametrize(
        "filed", [{"application__filed": True}, {"application__filed_on": "2026-05-01"}]
    )
    def test_also_once_it_is_filed(
        self, office: object, taken_in: object, filed: dict[str, object]
    ) -> None:
        from wellfounded.web.cases.models import Case

        browser = taken_in.signs_in(Client())
        warned = "You said that your form has been filed."
        assert warned not in browser.get("/en/g").content.decode()
        taken_in.says(**filed)
        assert warned in browser.get("/en/g").content.decode()
        assert browser.post("/en/g/b", {"sure": "yes"}).status_code == 302
        with office.caseworker.at_work(), pytest.raises(Case.DoesNotExist):
            office.caseworker.opens(taken_in.case)

    def test_what_the_representative_entered_goes(self, office: object, taken_in: object) -> None:
        assigned(office, taken_in, office.attorney).approves(taken_in.case)
        self.back(taken_in)
        with taken_in.at_home():
            said = taken_in.opens().answers.case.answers
        assert not [path for path in said if path.startswith("representative.")]

    def test_it_can_be_given_again(self, office: object, taken_in: object) -> None:
        from wellfounded.web.cases.taking_in import take_in

        self.back(taken_in)
        taken_in.gives_to(office.organisation)
        worker = office.caseworker
        with worker.at_work():
            take_in(taken_in.case, worker.member, worker.holder)
            assert "blue notebook" in worker.opens(taken_in.case).answers.case.text("note")

    def test_members_neither_give_nor_take_back(self, office: object, taken_in: object) -> None:
        from wellfounded.web.cases.giving import give, take_back

        worker = office.caseworker
        with worker.at_work():
            with pytest.raises(NotAllowed):
                take_back(worker.opens(taken_in.case))
            with pytest.raises(NotAllowed):
                give(worker.opens(taken_in.case), office.organisation.id, CONSENTS)


def assigned(office: object, person: object, worker: object) -> object:
    """Let the supervisor hand the whole case to somebody."""
    from wellfounded.web.cases.assigning import Part, assign

    supervisor = office.supervisor
    with supervisor.at_work():
        assign(supervisor.opens(person.case), supervisor.holder, worker.member, Part())
    return worker


class TestThePages:
    """The applicant chooses an office, agrees, and can take the case back."""

    def test_from_choosing_to_taking_back(self, office: object, person: object) -> None:
        browser = person.signs_in(Client())
        assert "Harbor Legal Aid" in browser.get("/en/g").content.decode()
        sent = {"office": str(office.organisation.id)}
        assert browser.post("/en/g", sent).status_code == 422
        assert browser.post("/en/g", {"share": "yes"}).status_code == 422
        assert browser.post("/en/g", {**sent, "share": "yes"}).status_code == 302
        held = browser.get("/en/g").content.decode()
        assert "You gave your case to Harbor Legal Aid" in held
        assert "gave the case to Harbor Legal Aid" in browser.get("/en/k").content.decode()
        assert browser.post("/en/g/b", {}).status_code == 422
        assert browser.post("/en/g/b", {"sure": "yes"}).status_code == 302
        assert "Which office?" in browser.get("/en/g").content.decode()
        assert "took the case back" in browser.get("/en/k").content.decode()

    def test_an_office_that_takes_no_cases_is_not_offered(self, person: object) -> None:
        from tests.web.desk import staff

        staff.office("Nobody There")
        page = person.signs_in(Client()).get("/en/g").content.decode()
        assert "Nobody There" not in page
        assert "No office on this site takes in cases" in page
