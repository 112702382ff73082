"""Who comes in at the desk, and how?"""

from __future__ import annotations

import pyotp
import pytest
from django.test import Client

PASSPHRASE = "seven brass owls counting rain"


@pytest.fixture
def organisation(database: None) -> object:
    from tests.web.desk.staff import office

    return office()


def joined(organisation: object, name: str = "Ana Ruiz", role: str = "caseworker") -> tuple:
    """Somebody who went the whole way, by the pages: the seed of the app, and the sheet."""
    from wellfounded.web.accounts.inviting import invite
    from wellfounded.web.accounts.roles import Role

    invited = invite(organisation, name, Role(role))
    browser = Client()
    page = f"/en/desk/i/{invited.link}"
    assert browser.get(page).status_code == 200
    assert browser.post(page, {"code": invited.code}).headers["Location"] == "/en/desk/join"
    shown = browser.get("/en/desk/join").content.decode()
    seed = shown.partition('translate="no">')[2].partition("</p>")[0].replace(" ", "")
    code = pyotp.TOTP(seed).now()
    done = browser.post("/en/desk/join", {"passphrase": PASSPHRASE, "code": code})
    assert done.status_code == 200, done.content.decode()
    sheet = done.content.decode().partition("<ol")[2].partition("</ol>")[0]
    codes = [line.partition(">")[2].partition("<")[0] for line in sheet.split("<li")[1:]]
    return invited.member, seed, codes


def test_the_whole_way(organisation: object) -> None:
    from wellfounded.web.accounts.roles import State
    from wellfounded.web.accounts.standing import change

    member, seed, codes = joined(organisation)
    assert len(codes) == 10
    browser = Client()
    typed = {"name": "ana  RUIZ", "passphrase": PASSPHRASE, "code": ""}
    import time

    typed["code"] = pyotp.TOTP(seed).at(int(time.time()) + 30)
    assert browser.post("/en/desk/in", typed).status_code == 422
    member.refresh_from_db()
    change(member, State.CONFIRMED)
    assert browser.post("/en/desk/in", typed).headers["Location"] == "/en/desk/"
    for page in ("", "people", "me"):
        assert browser.get(f"/en/desk/{page}").status_code == 200
