"""What becomes of what a helper typed, when their session ended before they sent it?"""

from __future__ import annotations

import re
from html import unescape
from typing import Any

import pytest
from django.test import Client

from tests.web.desk.test_giving import assigned
from wellfounded.interview import page_of

FIELD = re.compile(r'<input type="hidden" name="([^"]+)" value="([^"]*)">')
TYPED = "The notebook <is> with my cousin & \u202bעוד\u202c."


@pytest.fixture(autouse=True)
def _whoever_types_the_code_comes_in(office: object, monkeypatch: pytest.MonkeyPatch) -> None:
    from wellfounded.web.accounts.signing_in import NotLetIn, SignedIn

    def lets_in(name: str, _: str, code: str) -> SignedIn:
        worker = getattr(office, name)
        if code != "123456":
            raise NotLetIn
        return SignedIn(worker.member, worker.holder)

    monkeypatch.setattr("wellfounded.web.desk.entrance.sign_in", lets_in)


def carried(answer: Any) -> dict[str, str]:
    found = FIELD.findall(answer.content.decode())
    return {unescape(name): unescape(value) for name, value in found}


def comes(name: str, code: str = "123456") -> dict[str, str]:
    return {"name": name, "passphrase": "it is not read here", "code": code}


def suggestion(person: object) -> str:
    return f"/en/desk/k/{person.case}/s/{page_of('note').number}"


def waiting(person: object) -> list[str]:
    with person.at_home():
        return [one.raw for _, one in person.opens().answers.latest["note"].waiting]


def locked_out(office: object, worker: object) -> Client:
    from wellfounded.web.accounts.sessions import panic

    browser = worker.signs_in(Client())
    panic(office.organisation.id)
    return browser


def test_a_finding_is_written_after_the_sign_in(office: object, taken_in: object) -> None:
    from wellfounded.web.desk.found import number_of

    attorney = assigned(office, taken_in, office.attorney)
    place = f"/en/desk/k/{taken_in.case}/r/{number_of('nexus')}"
    browser = locked_out(office, attorney)
    typed = {"base": "0", "verdict": "no", "reasons": TYPED, "on": "2026-01-02"}
    held = browser.post(f"{place}/f", typed)
    assert held.status_code == 401
    sent = browser.post("/en/desk/in", {**carried(held), **comes("attorney")})
    assert sent.headers["Location"] == place
    assert TYPED in unescape(browser.get(place).content.decode())


def test_a_suggestion_is_sent_after_the_sign_in(office: object, taken_in: object) -> None:
    browser = locked_out(office, office.caseworker)
    held = browser.post(suggestion(taken_in), {"q0.base": "1", "q0.value": TYPED})
    assert held.status_code == 401
    assert "kept on this page" in held.content.decode()
    assert "Or with a passkey" not in held.content.decode()
    wrong = browser.post("/en/desk/in", {**carried(held), **comes("caseworker", "000000")})
    assert wrong.status_code == 422
    assert waiting(taken_in) == []
    sent = browser.post("/en/desk/in", {**carried(wrong), **comes("caseworker")})
    assert sent.headers["Location"] == f"/en/desk/k/{taken_in.case}/l"
    assert waiting(taken_in) == [TYPED]


def test_whoever_may_not_suggest_there_sends_nothing(office: object, taken_in: object) -> None:
    browser = locked_out(office, office.caseworker)
    held = carried(browser.post(suggestion(taken_in), {"q0.base": "1", "q0.value": TYPED}))
    assert browser.post("/en/desk/in", {**held, **comes("volunteer")}).status_code == 404
    assert waiting(taken_in) == []


def test_reasons_are_kept_and_the_approval_is_asked_for_anew(
    office: object, taken_in: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    from wellfounded.web.cases.signing_off import approved, last_change
    from wellfounded.web.desk import before_filing
    from wellfounded.web.papers.pressing import Paper

    monkeypatch.setattr(before_filing, "paper", lambda *_, **__: Paper(pages=b""))
    attorney = assigned(office, taken_in, office.attorney)
    with taken_in.at_home():
        seen = last_change(taken_in.case)
    typed = {"kind": "attorney", "read": "yes", "seen": str(seen), "reason.orders": TYPED}
    browser = locked_out(office, attorney)
    held = browser.post(f"/en/desk/k/{taken_in.case}/f", typed)
    page = browser.post("/en/desk/in", {**carried(held), **comes("attorney")})
    assert page.status_code == 422
    assert TYPED in unescape(page.content.decode())
    with taken_in.at_home():
        assert not approved(taken_in.opens())


@pytest.mark.parametrize("place", ["", "/e", "/p/1/1", "/a"])
def test_a_button_is_not_carried(office: object, taken_in: object, place: str) -> None:
    browser = locked_out(office, office.supervisor)
    answer = browser.post(f"/en/desk/k/{taken_in.case}{place}", {"member": "x"})
    assert answer.status_code == (405 if not place else 302)


@pytest.mark.parametrize("place", ["/en/f/1", "//evil.example", "/en/desk/me/sheet", ""])
def test_a_sign_in_sends_nothing_elsewhere(office: object, place: str) -> None:
    sent = {"held_to": place, "held.q0.value": "x", **comes("caseworker")}
    assert Client().post("/en/desk/in", sent).headers["Location"] == "/en/desk/"


def test_an_old_page_of_ours_keeps_it_too(office: object, taken_in: object) -> None:
    """The browser dropped the cookie: the form's token fits nothing any more."""
    browser = Client(enforce_csrf_checks=True, headers={"Sec-Fetch-Site": "same-origin"})
    held = browser.post(suggestion(taken_in), {"q0.base": "1", "q0.value": TYPED})
    assert held.status_code == 401
    assert carried(held)["held.q0.value"] == TYPED
    sent = browser.post("/en/desk/in", {**carried(held), **comes("caseworker")})
    assert sent.headers["Location"] == f"/en/desk/k/{taken_in.case}/l"
    assert waiting(taken_in) == [TYPED]
