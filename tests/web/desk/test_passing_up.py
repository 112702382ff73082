"""Can a case be handed on that was taken in while the office had no supervisor?"""

from __future__ import annotations

from types import SimpleNamespace

import pytest
from django.test import Client

from tests.web.desk.test_pages import at, text
from wellfounded.web.accounts.roles import Role
from wellfounded.web.cases.assigning import Part


@pytest.fixture
def small(database: None) -> SimpleNamespace:
    """An office of one, who has taken a case in; the others came after."""
    from tests.web.desk import staff
    from tests.web.desk.persons import somebody
    from wellfounded.web.cases.taking_in import take_in

    office = staff.office()
    first = staff.hire(office, Role.CASEWORKER, "First")
    person = somebody()
    person.gives_to(office)
    with first.at_work():
        take_in(person.case, first.member, first.holder)
    roles = (Role.SUPERVISOR, Role.ATTORNEY, Role.VOLUNTEER, Role.CASEWORKER)
    later = {role.value: staff.hire(office, role, f"Later {role}") for role in roles}
    return SimpleNamespace(person=person, first=first, **later)


@pytest.mark.parametrize("role", ["supervisor", "attorney"])
def test_whoever_holds_it_hands_it_up_by_the_pages(small: SimpleNamespace, role: str) -> None:
    to, browser = getattr(small, role), small.first.signs_in(Client())
    place = f"/en/desk/k/{small.person.case}/a"
    page = text(browser.get(place))
    assert f"Later {role}" in page
    for nobody in ("Later volunteer", "Later caseworker", "Take off", "Which part"):
        assert nobody not in page
    assert browser.post(place, {"member": str(to.id)}).status_code == 302
    assert "blue notebook" in text(at(to, small.person, "l"))


def test_a_supervisor_goes_on_from_there(small: SimpleNamespace) -> None:
    from wellfounded.web.cases.assigning import assign, unassign

    first, boss = small.first, small.supervisor
    with first.at_work():
        assign(first.opens(small.person.case), first.holder, boss.member, Part())
        unassign(boss.opens(small.person.case), first.id)
    assert at(first, small.person).status_code == 404


@pytest.mark.parametrize("role", ["volunteer", "caseworker"])
def test_it_is_not_handed_across(small: SimpleNamespace, role: str) -> None:
    from wellfounded.web.cases.assigning import CannotAssign, assign

    first = small.first
    with first.at_work(), pytest.raises(CannotAssign, match="whom"):
        assign(first.opens(small.person.case), first.holder, getattr(small, role).member, Part())
    place = f"/en/desk/k/{small.person.case}/a/{first.id}"
    assert first.signs_in(Client()).post(place).status_code == 404
