"""What is said, and what ends, when somebody changes how they sign in?"""

from __future__ import annotations

import pytest
from django.test import Client

from wellfounded.web.accounts.roles import Role

SAID = "Everywhere else you are signed out"


@pytest.fixture
def worker(database: None) -> object:
    from tests.web.desk import staff

    return staff.hire(staff.office(), Role.PARALEGAL, "Bo Lund")


@pytest.mark.parametrize(
    ("place", "sent"),
    [
        ("me/passkey", {"forget": "yes"}),
        ("me/passphrase", {"passphrase": "seven brass owls counting rain"}),
    ],
)
def test_it_is_said_once_and_it_is_true(worker: object, place: str, sent: dict[str, str]) -> None:
    here, elsewhere = worker.signs_in(Client()), worker.signs_in(Client())
    assert elsewhere.get("/en/desk/me").status_code == 200
    assert here.post(f"/en/desk/{place}", sent).headers["Location"] == "/en/desk/me"
    assert SAID in here.get("/en/desk/me").content.decode()
    assert SAID not in here.get("/en/desk/me").content.decode()
    assert elsewhere.get("/en/desk/me").headers["Location"] == "/en/desk/in"


def test_nobody_makes_the_page_say_it_by_an_address(worker: object) -> None:
    assert SAID not in worker.signs_in(Client()).get("/en/desk/me?changed").content.decode()


def test_the_button_that_sets_a_passkey_up_says_so(worker: object) -> None:
    page = worker.signs_in(Client()).get("/en/desk/me/passkey").content.decode()
    assert "Use a passkey" not in page
    assert page.count("Set up a passkey") == 2
