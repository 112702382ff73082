"""What do the tests of members share? An office, and people who have joined it by the pages."""

from __future__ import annotations

import re
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

import pyotp
import pytest
from django.test import Client

PASSPHRASE = "seven brass owls counting rain"
SEED = re.compile(r'<p class="code"[^>]*>([A-Z2-7 ]+)</p>')
SHEET = re.compile(r"<li>([A-Z2-7 ]{29})</li>")


@dataclass
class Clock:
    """The time that codes are made for. It stands still until somebody waits."""

    moment: float = field(default_factory=time.time)

    def time(self) -> float:
        return self.moment


@dataclass
class Joined:
    """Somebody who went the whole way: what they typed, what they were shown."""

    member: Any
    seed: str
    sheet: list[str]
    clock: Clock
    name: str = "Ana Ruiz"
    passphrase: str = PASSPHRASE

    def code(self, *, late: int = 0) -> str:
        """Wait for the next code, since each serves once; or one that is so many seconds late."""
        self.clock.moment += 30
        return pyotp.TOTP(self.seed).at(int(self.clock.moment) - late)

    def typed(self, **other: str) -> dict[str, str]:
        return {
            "name": self.name,
            "passphrase": self.passphrase,
            "code": other.pop("code", None) or self.code(),
            **other,
        }


@pytest.fixture(autouse=True)
def _pages_can_be_shown(static_files: None) -> None:
    """Every page calls the style sheet by its name."""


@pytest.fixture(autouse=True)
def _nobody_is_slowed(monkeypatch: pytest.MonkeyPatch) -> None:
    """The tests of the limits bring their own buckets."""
    from wellfounded.web.accounts import signing_in
    from wellfounded.web.desk import accepting, entrance
    from wellfounded.web.public.limits import Bucket

    for room, name in (
        (signing_in, "PROVING"),
        (entrance, "SIGNING_IN"),
        (accepting, "SIGNING_IN"),
    ):
        monkeypatch.setattr(room, name, Bucket(burst=10_000, a_minute=0))


@pytest.fixture(autouse=True)
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    """What the server takes for the time when it looks at a code."""
    from wellfounded.web.accounts import app_codes

    stands = Clock()
    monkeypatch.setattr(app_codes, "time", stands)
    return stands


@pytest.fixture
def organisation(database: None) -> object:
    """An office with nobody in it."""
    from wellfounded.web.accounts.offices import make_office

    return make_office("Harbor Legal Aid")


@pytest.fixture
def join(organisation: object, clock: Clock) -> Callable[..., Joined]:
    """Lets somebody be invited and join by the pages; if ``confirmed``, they can sign in."""
    from wellfounded.web.accounts.inviting import invite
    from wellfounded.web.accounts.roles import Role, State
    from wellfounded.web.accounts.standing import change

    def joined(name: str = "Ana Ruiz", role: str = "caseworker", confirmed: bool = True) -> Joined:
        invited = invite(organisation, name, Role(role))
        browser = Client()
        page = f"/en/desk/i/{invited.link}"
        assert browser.post(page, {"code": invited.code}).headers["Location"] == "/en/desk/join"
        seed = SEED.search(browser.get("/en/desk/join").content.decode())
        assert seed is not None
        one = Joined(invited.member, seed[1].replace(" ", ""), [], clock, name)
        shown = browser.post("/en/desk/join", {"passphrase": PASSPHRASE, "code": one.code()})
        one.sheet = SHEET.findall(shown.content.decode())
        one.member.refresh_from_db()
        if confirmed:
            one.member = change(one.member, State.CONFIRMED)
        return one

    return joined


@pytest.fixture
def ana(join: Callable[..., Joined]) -> Joined:
    """A caseworker who is confirmed."""
    return join()
