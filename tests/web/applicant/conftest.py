"""What do tests of a person's own pages share? A person who has begun, and a day that stands."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from django.test import Client

    from wellfounded.web.cases.beginning import Begun


DAY = date(2026, 11, 21)
SHOW_THE_DAY = (
    "applicant.asked",
    "applicant.fees",
    "applicant.forms",
    "applicant.life",
    "applicant.moving_house",
    "applicant.notice",
    "applicant.now",
    "applicant.other_calendar",
    "applicant.papers",
    "applicant.ready",
    "applicant.steps",
    "applicant.typed_online",
    "comes_next",
    "life",
)


@pytest.fixture
def person(database: None) -> Begun:
    from wellfounded.web.cases.beginning import begin

    return begin({"store": True})


@pytest.fixture
def client(person: Begun, monkeypatch: pytest.MonkeyPatch) -> Client:
    from django.test import Client

    from wellfounded.web.accounts.sessions import APPLICANT, Here, cookie_name

    for module in SHOW_THE_DAY:
        monkeypatch.setattr(f"wellfounded.web.{module}.today", lambda: DAY, raising=False)
    monkeypatch.setattr("wellfounded.web.comes_next.still_today", lambda: DAY)
    there = Here(None)
    there.start(APPLICANT, person.opened.id, person.opened.holder, person.holder, None)
    client = Client()
    client.cookies[cookie_name()] = there.token.hex()
    return client
