"""Do the commands ``staff`` bring an office and its people onto the site?"""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from click.testing import CliRunner, Result
from django.conf import settings
from django.test import Client

from tests.web.accounts.conftest import PASSPHRASE

OFFICE = "Harbor Legal Aid"
ANA = ("Ana Ruiz", "--office", OFFICE, "--role", "attorney")
Run = Callable[..., Result]


@pytest.fixture
def run(database: None) -> Run:
    """Runs a command on the installation of the tests."""
    from wellfounded.cli.staff import staff

    def call(*words: str) -> Result:
        return CliRunner().invoke(staff, [*words, "--home", str(settings.HOME.folder)])

    return call


def test_from_nothing_to_somebody_who_is_in(run: Run, clock: object) -> None:
    import pyotp

    assert run("office", OFFICE).output.startswith(f"{OFFICE}: made.")
    said = run("invite", *ANA, "--site", "https://help.example").output
    link = re.search(r"link: https://help\.example(/en/desk/i/\S+)", said)
    code = re.search(r"code: (\d{4} \d{4})", said)
    assert link is not None
    assert code is not None

    browser = Client()
    browser.post(link[1], {"code": code[1]})
    page = browser.get("/en/desk/join").content.decode()
    seed = page.partition('translate="no">')[2].partition("<")[0].replace(" ", "")
    now = pyotp.TOTP(seed).at(int(clock.moment))
    assert browser.post("/en/desk/join", {"passphrase": PASSPHRASE, "code": now}).status_code == 200

    listed = f"{OFFICE}: takes no cases in yet\n    Ana Ruiz: attorney, accepted\n"
    assert run("list").output == listed
    assert run("confirm", "ana ruiz").output == "ana ruiz: attorney, confirmed\n"
    listed = f"{OFFICE}: takes cases in\n    Ana Ruiz: attorney, confirmed\n"
    assert run("list").output == listed

    clock.moment += 30
    later = pyotp.TOTP(seed).at(int(clock.moment))
    typed = {"name": "Ana Ruiz", "passphrase": PASSPHRASE, "code": later}
    assert browser.post("/en/desk/in", typed).headers["Location"] == "/en/desk/"
    assert run("suspend", "Ana Ruiz").exit_code == 0
    assert browser.get("/en/desk/").headers["Location"] == "/en/desk/in"
    assert run("remove", "Ana Ruiz").exit_code == 0


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("office", OFFICE.upper()), "there is an office of that name"),
        (("office", " "), "a name has 1 to 200 characters"),
        (("invite", *ANA), "somebody signs in under that name already"),
        (("invite", "Bo", "--office", "Nowhere", "--role", "admin"), "no office of that name"),
        (("invite", "Bo", "--office", OFFICE, "--role", "operator"), "is not one of"),
        (("confirm", "Ana Ruiz"), "a member who is invited cannot become confirmed"),
        (("confirm", "Nobody"), "nobody works here under that name"),
        (("again", "Nobody"), "nobody works here under that name"),
    ],
)
def test_what_cannot_be_done_is_said_in_one_line(
    run: Run, words: tuple[str, ...], said: str
) -> None:
    run("office", OFFICE)
    run("invite", *ANA)
    ended = run(*words)
    assert ended.exit_code == 2
    assert said in ended.output


def test_a_new_link_for_somebody_who_lost_theirs(run: Run) -> None:
    run("office", OFFICE)
    first, again = run("invite", *ANA).output, run("again", "Ana Ruiz").output
    assert first != again
    assert Client().get(re.search(r"8000(\S+)", first)[1]).status_code == 404
    assert Client().get(re.search(r"8000(\S+)", again)[1]).status_code == 200


def test_who_lost_everything_is_invited_anew(run: Run) -> None:
    from tests.web.desk import staff
    from wellfounded.web.accounts.offices import office_named
    from wellfounded.web.accounts.roles import Role

    run("office", OFFICE)
    staff.hire(office_named(OFFICE), Role.VOLUNTEER, "Ana Ruiz")
    for refused in (run("again", "Ana Ruiz"), run("invite", *ANA)):
        assert refused.exit_code == 2
        assert "'wellfounded staff remove', then 'wellfounded staff invite'" in refused.output
    assert run("remove", "Ana Ruiz").exit_code == 0
    assert "link: " in run("invite", *ANA).output


def test_everybody_of_one_office_can_be_sent_out_at_once(run: Run) -> None:
    from tests.web.desk import staff
    from wellfounded.web.accounts.offices import office_named
    from wellfounded.web.accounts.roles import Role

    for name in (OFFICE, "Elsewhere"):
        run("office", name)
    here = staff.hire(office_named(OFFICE), Role.VOLUNTEER).signs_in(Client())
    elsewhere = staff.hire(office_named("Elsewhere"), Role.VOLUNTEER).signs_in(Client())
    assert run("lock", OFFICE).output == f"{OFFICE}: 1 signed out\n"
    assert here.get("/en/desk/me").status_code == 302
    assert elsewhere.get("/en/desk/me").status_code == 200


def test_who_alone_opens_a_case_is_not_sent_away_unasked(run: Run) -> None:
    from tests.web.desk import staff
    from tests.web.desk.persons import somebody
    from wellfounded.web.accounts.roles import Role
    from wellfounded.web.keeping.examining import findings

    office = staff.office(OFFICE)
    staff.hire(office, Role.CASEWORKER, "Ana Ruiz")
    somebody().gives_to(office)
    assert "    cases that wait to be taken in: 1\n" in run("list").output
    for word in ("suspend", "remove"):
        refused = run(word, "Ana Ruiz")
        assert refused.exit_code == 2
        assert "cases that nobody else there can open: 1" in refused.output
    assert run("remove", "Ana Ruiz", "--yes").exit_code == 0
    assert "    cases that nobody there can open: 1\n" in run("list").output
    told = {one.what: one.said for one in findings(settings.HOME)}
    assert "nobody there can open 1" in told["unread cases"]
