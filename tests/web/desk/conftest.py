"""What do the tests of the desk share? An office with everybody in it, and a person's case."""

from __future__ import annotations

from types import SimpleNamespace

import pytest


@pytest.fixture(autouse=True)
def _pages_can_be_shown(static_files: None) -> None:
    """Every page calls the style sheet by its name."""


@pytest.fixture
def office(database: None) -> object:
    """An office where a caseworker takes cases in, with one of each other role."""
    from tests.web.desk import staff
    from wellfounded.web.accounts.roles import STAFF, Role

    organisation = staff.office()
    first = staff.hire(organisation, Role.CASEWORKER)
    others = {
        role.value: staff.hire(organisation, role)
        for role in sorted(STAFF)
        if role is not Role.CASEWORKER
    }
    return SimpleNamespace(organisation=organisation, caseworker=first, **others)


@pytest.fixture
def person(database: None) -> object:
    """Somebody with a few answers, whose case is nobody else's yet."""
    from tests.web.desk.persons import somebody

    return somebody()


@pytest.fixture
def taken_in(office: object, person: object) -> object:
    """The person's case, given to the office and taken in by its caseworker."""
    from wellfounded.web.cases.taking_in import take_in

    person.gives_to(office.organisation)
    with office.caseworker.at_work():
        take_in(person.case, office.caseworker.member, office.caseworker.holder)
    return person
