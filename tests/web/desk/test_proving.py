"""What becomes of a button that is pressed when the last proof is too old?"""

from __future__ import annotations

import re
from datetime import timedelta
from html import unescape
from types import SimpleNamespace
from typing import Any

import pytest
from django.test import Client

from tests.web.desk.test_giving import assigned
from wellfounded.web.access import ACCESS

FIELD = re.compile(r'<input type="hidden" name="([^"]+)" value="([^"]*)">')
GRAVE = [address for address, access in ACCESS.items() if access.fresh]
SENT = {
    "/<lang>/desk/me/passkey": {"forget": "yes"},
    "/<lang>/desk/k/<case>/a": {"part": ["identity", "narrative"], "days": "3"},
    "/<lang>/desk/me/passphrase": {"passphrase": "seven brass owls counting rain"},
}
DONE = {
    "/<lang>/desk/me/passphrase": "Choose another passphrase",
    "/<lang>/desk/me/app": "Set up another app",
}
"""What was typed here is a secret, which no page carries: the page is shown anew."""


@pytest.fixture(autouse=True)
def _the_code_is_right(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(
        "wellfounded.web.desk.proving.prove_again", lambda *typed: typed[-1] == "123456"
    )


@pytest.fixture
def site(office: object, taken_in: object) -> SimpleNamespace:
    assigned(office, taken_in, office.attorney)
    return SimpleNamespace(office=office, person=taken_in)


def stale(browser: Client) -> Client:
    from wellfounded.web.accounts.models import Session
    from wellfounded.web.clock import now

    Session.objects.update(fresh=now() - timedelta(minutes=6))
    return browser


def filled(site: SimpleNamespace, address: str) -> str:
    other = site.office.attorney.id
    ids = {"lang": "en", "case": site.person.case, "other": other, "act": "suspend"}
    return re.sub(r"<(\w+)>", lambda found: str(ids[found[1]]), address)


def comes(site: SimpleNamespace, address: str) -> Client:
    worker = site.office.supervisor
    if address.endswith("/intake"):
        worker = site.office.caseworker
    return stale(worker.signs_in(Client()))


def form(page: str) -> tuple[str, dict[str, list[str]]]:
    """Where the form of a page leads, and what it carries."""
    action = re.search(r'<form method="post" action="([^"]+)"', page)
    fields: dict[str, list[str]] = {}
    for name, value in FIELD.findall(page):
        if name == "csrfmiddlewaretoken":
            continue
        fields.setdefault(unescape(name), []).append(unescape(value))
    return unescape(action[1]) if action else "", fields


@pytest.mark.parametrize("address", GRAVE)
def test_after_the_proof_the_button_is_there_again(site: SimpleNamespace, address: str) -> None:
    if "POST" not in ACCESS[address].methods:
        return
    browser, place = comes(site, address), filled(site, address)
    sent = {"member": str(site.office.volunteer.id), **SENT.get(address, {})}
    last = presses(browser, place, sent)
    assert last.status_code in (200, 302), (address, last.status_code)
    if address in DONE:
        assert DONE[address] in last.content.decode()


def presses(browser: Client, place: str, sent: dict[str, Any]) -> Any:
    """Press a button, prove oneself when asked to, and press again on the page that comes."""
    asked = browser.post(place, sent)
    if asked.status_code == 302:
        again = asked.headers["Location"]
        assert again == f"/en/desk/again?to={place}"
        back = browser.post(again, {"code": "123456"})
        assert back.headers["Location"] == place
        page = browser.get(place)
        assert page.status_code == 200, place
        return page
    assert asked.status_code == 200
    action, carried = form(asked.content.decode())
    wrong = browser.post(action, {**carried, "code": "000000"})
    assert wrong.status_code == 422
    action, kept = form(wrong.content.decode())
    assert kept == carried
    page = browser.post(action, {**carried, "code": "123456"}).content.decode()
    assert "Now press it again" in page
    action, carried = form(page)
    assert action == place
    return browser.post(action, carried)


def test_nothing_is_done_before_the_second_press(site: SimpleNamespace) -> None:
    from wellfounded.web.accounts import recovery

    browser = comes(site, "")
    worker = site.office.supervisor.member
    before = recovery.left(worker)
    asked = browser.post("/en/desk/me/sheet")
    action, carried = form(asked.content.decode())
    browser.post(action, {**carried, "code": "123456"})
    assert recovery.left(worker) == before
    assert "printed sheet" in browser.post("/en/desk/me/sheet").content.decode()
    assert recovery.left(worker) == 10


def test_what_was_chosen_is_kept(site: SimpleNamespace) -> None:
    from wellfounded.vault.keys import Section

    address = "/<lang>/desk/k/<case>/a"
    browser, place = comes(site, address), filled(site, address)
    presses(browser, place, {"member": str(site.office.volunteer.id), **SENT[address]})
    worker = site.office.volunteer
    with worker.at_work():
        opened = worker.opens(site.person.case)
        assert opened.keys.may_open(Section.NARRATIVE)
        assert not opened.keys.may_open(Section.LOCATION)


def test_no_secret_stands_in_a_page(site: SimpleNamespace) -> None:
    browser = comes(site, "")
    for place, sent in (
        ("me/passphrase", {"passphrase": "seven brass owls"}),
        ("me/app", {"code": "482910"}),
        ("me/passkey", {"answer": "owls", "secret": "owls"}),
    ):
        answer = browser.post(f"/en/desk/{place}", sent)
        assert answer.status_code == 302
        assert not answer.content


def test_a_proof_leads_nowhere_else(site: SimpleNamespace) -> None:
    for elsewhere in (
        "//evil.example",
        "https://evil.example/en/desk/me",
        "/en/f/1",
        "/en/desk/a?b",
    ):
        browser = comes(site, "")
        sent = {"held_to": elsewhere, "code": "123456"}
        assert browser.post("/en/desk/again", sent).headers["Location"] == "/en/desk/"
        assert browser.post("/en/desk/again", {**sent, "held.x": "1"}).status_code == 302


@pytest.mark.parametrize("place", ["p/1/1", "desk/me/sheet", "desk/out", "g/b"])
def test_the_address_of_a_button_has_a_page_of_ours(site: SimpleNamespace, place: str) -> None:
    for browser in (Client(), comes(site, ""), site.person.signs_in(Client())):
        answer = browser.get(f"/en/{place}")
        assert answer.status_code == 405
        assert answer.headers["Allow"] == "POST"
        page = answer.content.decode()
        assert "This address is not a page" in page
        back = re.search(r'class="button quiet" href="([^"]+)"', page)
        assert browser.get(back[1]).status_code == 200


def test_a_page_names_whom_and_what_before_somebody_goes(site: SimpleNamespace) -> None:
    office, case = site.office, site.person.case
    browser = office.admin.signs_in(Client())
    page = browser.get(f"/en/desk/people/{office.attorney.id}/remove").content.decode()
    assert "Remove attorney Harbor Legal Aid?" in page
    assert "It cannot be undone" in " ".join(page.split())
    assert "nobody else here can open" not in page
    browser = office.supervisor.signs_in(Client())
    page = browser.get(f"/en/desk/k/{case}/a/{office.attorney.id}").content.decode()
    assert "Take attorney Harbor Legal Aid off this case?" in page
    gone = browser.get(f"/en/desk/k/{case}/a/{office.paralegal.id}")
    assert gone.status_code == 422


def test_the_page_counts_the_cases_that_go_with_somebody(office: object, person: object) -> None:
    from wellfounded.web.cases.held import only_theirs
    from wellfounded.web.cases.taking_in import take_in

    person.gives_to(office.organisation)
    taker, lead = office.caseworker, office.supervisor
    with taker.at_work():
        assert (only_theirs(taker.member), only_theirs(lead.member)) == (1, 0)
        take_in(person.case, taker.member, taker.holder)
        assert only_theirs(taker.member) == 0
    from wellfounded.web.accounts.roles import State

    lead.becomes(State.SUSPENDED)
    page = office.admin.signs_in(Client()).get(f"/en/desk/people/{taker.id}/remove")
    assert "Cases that nobody else here can open: 1." in page.content.decode()
