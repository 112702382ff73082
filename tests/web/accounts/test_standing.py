"""How does a membership change, who may change it, and what ends with it?"""

from __future__ import annotations

from itertools import product

import pytest
from django.test import Client

from wellfounded.web.accounts.roles import NEXT, STAFF, NotAllowed, Role, State


@pytest.fixture
def office(database: None) -> object:
    from tests.web.desk import staff

    return staff.office()


@pytest.mark.parametrize(("before", "after"), list(product(State, State)))
def test_only_what_may_follow_follows(office: object, before: State, after: State) -> None:
    from tests.web.desk import staff
    from wellfounded.web.accounts.standing import NotNext

    worker = staff.hire(office, Role.PARALEGAL, "Bo Lund", before)
    if after in NEXT[before]:
        worker.becomes(after)
        assert worker.member.state == after
    else:
        with pytest.raises(NotNext, match=f"who is {before.value} cannot become {after.value}"):
            worker.becomes(after)


@pytest.mark.parametrize("to", [State.SUSPENDED, State.REMOVED])
def test_sessions_end_at_once(office: object, to: State) -> None:
    from tests.web.desk import staff
    from wellfounded.web.accounts.models import Session

    worker = staff.hire(office, Role.PARALEGAL)
    browser = worker.signs_in(Client())
    assert browser.get("/en/desk/me").status_code == 200
    worker.becomes(to)
    assert not Session.objects.exists()
    assert browser.get("/en/desk/me").headers["Location"] == "/en/desk/in"


def test_nothing_that_opens_anything_is_left_to_somebody_removed(office: object) -> None:
    from tests.web.desk import staff
    from tests.web.desk.persons import somebody
    from wellfounded.web.accounts import passphrase, recovery
    from wellfounded.web.accounts.models import Credential, IntakeKey
    from wellfounded.web.cases.models import Case
    from wellfounded.web.cases.taking_in import take_in

    worker, person = staff.hire(office, Role.CASEWORKER), somebody()
    recovery.new_sheet(worker.member, worker.holder)
    locked = passphrase.locked_with(worker.member, worker.holder, "a long enough passphrase")
    passphrase.keep(worker.member, locked)
    person.gives_to(office)
    with worker.at_work():
        take_in(person.case, worker.member, worker.holder)
    worker.becomes(State.REMOVED)
    assert not Credential.objects.exists()
    assert not IntakeKey.objects.exists()
    with worker.at_work(), pytest.raises(Case.DoesNotExist):
        worker.opens(person.case)


def test_a_removed_name_can_be_invited_anew(office: object) -> None:
    from tests.web.desk import staff
    from wellfounded.web.accounts.names import name_of

    before = staff.hire(office, Role.VOLUNTEER, "Bo Lund", State.REMOVED)
    after = staff.hire(office, Role.VOLUNTEER, "Bo Lund")
    assert before.id != after.id
    assert name_of(before.id) == name_of(after.id) == "Bo Lund"


@pytest.mark.parametrize("role", sorted(STAFF))
@pytest.mark.parametrize("to", [State.CONFIRMED, State.SUSPENDED, State.REMOVED])
def test_who_may_change_it(office: object, role: Role, to: State) -> None:
    from tests.web.desk import staff
    from wellfounded.web.accounts.standing import change

    by = staff.hire(office, role, "By")
    before = State.ACCEPTED if to is State.CONFIRMED else State.CONFIRMED
    other = staff.hire(office, Role.VOLUNTEER, "Other", before)
    allowed = role is Role.ADMIN or (role is Role.SUPERVISOR and to is State.SUSPENDED)
    if allowed:
        assert change(other.member, to, by=by.member).state == to
    else:
        with pytest.raises(NotAllowed):
            change(other.member, to, by=by.member)


@pytest.mark.parametrize("state", [State.ACCEPTED, State.SUSPENDED, State.REMOVED])
def test_an_admin_who_is_not_confirmed_changes_nothing(office: object, state: State) -> None:
    from tests.web.desk import staff
    from wellfounded.web.accounts.standing import change

    by, other = staff.hire(office, Role.ADMIN, "By", state), staff.hire(office, Role.VOLUNTEER)
    with pytest.raises(NotAllowed):
        change(other.member, State.SUSPENDED, by=by.member)


def test_nobody_changes_their_own_or_another_offices(office: object) -> None:
    from tests.web.desk import staff
    from wellfounded.web.accounts.standing import change

    by = staff.hire(office, Role.ADMIN, "By")
    away = staff.hire(staff.office("Elsewhere"), Role.VOLUNTEER)
    for member in (by.member, away.member):
        with pytest.raises(NotAllowed):
            change(member, State.SUSPENDED, by=by.member)


def test_a_supervisor_suspends_those_who_work_on_cases_and_nobody_else(office: object) -> None:
    from tests.web.desk import staff
    from wellfounded.web.accounts.standing import change

    lead = staff.hire(office, Role.SUPERVISOR, "Lea Ding")
    for role in sorted(STAFF):
        one = staff.hire(office, role, f"{role} of the team")
        page = lead.signs_in(Client()).get("/en/desk/people").content.decode()
        offered = f"/people/{one.id}/suspend" in page
        if role in (Role.ADMIN, Role.SUPERVISOR):
            assert not offered
            with pytest.raises(NotAllowed):
                change(one.member, State.SUSPENDED, by=lead.member)
        else:
            assert offered
            assert change(one.member, State.SUSPENDED, by=lead.member).state == State.SUSPENDED


@pytest.mark.parametrize("to", [State.SUSPENDED, State.REMOVED])
def test_of_two_administrators_who_end_each_other_one_stays(office: object, to: State) -> None:
    from tests.web.desk import staff
    from wellfounded.web.accounts.standing import change

    one, other = (staff.hire(office, Role.ADMIN, name) for name in ("Ada Min", "Bea Min"))
    change(one.member, to, by=other.member)
    with pytest.raises(NotAllowed):
        change(other.member, to, by=one.member)
    change(other.member, to)
