"""Who is asked, with which clock?"""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.case_status.uscis import Clock, Uscis, access_to, running
from wellfounded.case_status import Client
from wellfounded.case_status.exchange import OverTheNet


@pytest.fixture
def uscis() -> Iterator[Uscis]:
    with running() as server:
        yield server


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def client(uscis: Uscis, clock: Clock) -> Client:
    return Client(
        access_to(uscis), OverTheNet(seconds=5), clock=clock, now=clock.now, sleep=clock.sleep
    )
