"""What does a representative's approval open, and when does it stop to hold?"""

from __future__ import annotations

from contextlib import suppress
from itertools import product

import pytest
from django.test import Client

from tests.web.desk.test_giving import assigned
from wellfounded.web.accounts.roles import STAFF, NotAllowed, Role, State


@pytest.fixture
def attorney(office: object, taken_in: object) -> object:
    return assigned(office, taken_in, office.attorney)


def is_approved(person: object) -> bool:
    from wellfounded.web.cases.signing_off import approved

    with person.at_home():
        return approved(person.opens())


def test_it_stands_in_the_case_and_in_its_log(attorney: object, taken_in: object) -> None:
    from wellfounded.web.clock import today
    from wellfounded.web.timeline.models import Event

    attorney.approves(taken_in.case)
    with taken_in.at_home():
        opened = taken_in.opens()
        case = opened.answers.case
        assert case.text("representative.kind") == "accredited"
        assert case.text("representative.name") == "attorney Harbor Legal Aid"
        assert case.date("representative.signed_off_on").span.latest == today()
        last = Event.objects.filter(chain=opened.id).order_by("-seq").first()
    assert (last.actor, last.role, last.action) == (attorney.id, "attorney", "signed_off")
    assert is_approved(taken_in)


def test_who_may_approve(office: object, taken_in: object) -> None:
    from wellfounded.law.danger import dangers
    from wellfounded.web.accounts.models import Member
    from wellfounded.web.cases.opening import Opened, keys_of
    from wellfounded.web.cases.signing_off import last_change, sign_off
    from wellfounded.web.clock import today

    worker, could = office.caseworker, set()
    for role, state in product(sorted(STAFF), State):
        with worker.at_work():
            member = Member.objects.select_related("organisation").get(id=worker.id)
            member.role, member.state = role.value, state.value
            row = worker.opens(taken_in.case).row
            keys = keys_of(row, worker.id, worker.holder)
            with suppress(NotAllowed):
                opened = Opened(row, keys, worker.id, role, member)
                reasons = {
                    one.id: "Checked." for one in dangers(opened.answers.case.known(today()))
                }
                sign_off(opened, "attorney", reasons, seen=last_change(row.id))
                could.add((role, state))
    assert could == {(Role.ATTORNEY, State.CONFIRMED)}


def test_the_applicant_does_not_approve(taken_in: object) -> None:
    from wellfounded.web.cases.signing_off import sign_off

    with taken_in.at_home(), pytest.raises(NotAllowed):
        sign_off(taken_in.opens(), "attorney", {}, seen=0)


def test_after_the_next_answer_it_holds_no_longer(attorney: object, taken_in: object) -> None:
    attorney.approves(taken_in.case)
    taken_in.says(note="Something else.")
    assert not is_approved(taken_in)
    attorney.approves(taken_in.case)
    assert is_approved(taken_in)


def test_a_suggestion_alone_leaves_it(office: object, attorney: object, taken_in: object) -> None:
    from tests.web.cases.choosing import choose
    from wellfounded.web.cases.saving import Given, save

    attorney.approves(taken_in.case)
    worker = office.caseworker
    with worker.at_work():
        save(worker.opens(taken_in.case), [Given(path="note", raw="A suggestion.", base=1)])
    assert is_approved(taken_in)
    with taken_in.at_home():
        choose(taken_in.opens(), "note", 2)
    assert not is_approved(taken_in)


class TestTheCopyForFiling:
    """A case that an office holds is filed only with the approval."""

    @pytest.fixture(autouse=True)
    def _nothing_else_stands_in_the_way(self, monkeypatch: pytest.MonkeyPatch) -> None:
        from wellfounded.web.applicant import papers
        from wellfounded.web.papers.pressing import Paper

        monkeypatch.setattr(papers, "dangers_left", lambda _: ())
        monkeypatch.setattr(papers, "paper", lambda *_, **__: Paper(pages=b"%PDF-1.7 made"))

    def copy(self, person: object) -> object:
        return person.signs_in(Client()).post("/en/p/1/2")

    def test_without_an_office_none_is_needed(self, person: object) -> None:
        assert self.copy(person).content.startswith(b"%PDF")

    def test_with_an_office_it_is_needed(self, attorney: object, taken_in: object) -> None:
        refused = self.copy(taken_in)
        assert refused.status_code == 409
        assert "has not approved the filing yet" in refused.content.decode()
        attorney.approves(taken_in.case)
        assert self.copy(taken_in).content.startswith(b"%PDF")
        taken_in.says(note="Something else.")
        assert self.copy(taken_in).status_code == 409

    def test_saying_that_there_is_no_representative_does_not_help(self, taken_in: object) -> None:
        taken_in.says(representative__kind="none")
        assert self.copy(taken_in).status_code == 409

    def test_the_draft_needs_none(self, taken_in: object) -> None:
        assert taken_in.signs_in(Client()).post("/en/p/1/1").content.startswith(b"%PDF")
