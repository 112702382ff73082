"""What do tests of the pages of proof share? A person with two events, and an office."""

from __future__ import annotations

from types import SimpleNamespace
from typing import TYPE_CHECKING

import pytest

from tests.web.desk.conftest import office

if TYPE_CHECKING:
    from django.test import Client

    from tests.web.desk.persons import Applicant

__all__ = ["office"]


@pytest.fixture
def person(database: None) -> Applicant:
    from tests.web.desk.persons import somebody
    from tests.web.proof.told import CASE
    from wellfounded.web.cases.bringing_in import bring_in

    person = somebody({})
    with person.at_home():
        bring_in(person.opens(), CASE)
    return person


@pytest.fixture
def client(person: Applicant, static_files: None) -> Client:
    """A browser in which the person is signed in."""
    from django.test import Client

    client: Client = person.signs_in(Client())
    return client


@pytest.fixture
def helper(office: SimpleNamespace, person: Applicant, static_files: None) -> Client:
    """A browser of the caseworker who took the person's case in."""
    from django.test import Client

    from wellfounded.web.cases.taking_in import take_in

    person.gives_to(office.organisation)
    with office.caseworker.at_work():
        take_in(person.case, office.caseworker.member, office.caseworker.holder)
    client: Client = office.caseworker.signs_in(Client())
    return client
