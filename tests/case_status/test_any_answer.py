"""Whatever comes back, is it a status or a named reason, and never anything else?"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.case_status.uscis import RECEIPT, Clock, case
from wellfounded.case_status import Access, Client, NoStatus, Status
from wellfounded.case_status.exchange import Reply

ACCESS = Access(
    client_id="invented",
    client_secret="invented",
    address="https://uscis.test/case-status",
    token_address="https://uscis.test/token",
    per_second=10,
    per_day=1000,
)
PASS = Reply(status=200, retry_after="", body=b'{"access_token": "t", "expires_in": "1799"}')

values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.sampled_from(sorted(case()["case_status"])), inner, max_size=3)
    ),
    max_leaves=10,
)
answers = st.builds(
    lambda changed: json.dumps(case(**changed)).encode(),
    st.dictionaries(st.sampled_from(sorted(case()["case_status"])), values, max_size=4),
)
bodies = st.binary(max_size=60) | values.map(lambda v: json.dumps(v).encode()) | answers
replies = st.builds(
    Reply,
    status=st.sampled_from([200, 200, 200, 401, 404, 422, 429, 500, 503]) | st.integers(100, 599),
    retry_after=st.text(max_size=12) | st.integers(-5, 10**12).map(str),
    body=bodies,
)


def said(replies: list[Reply]) -> tuple[Client, Clock]:
    """A client that gets these replies one after another, and then the last again."""
    left = list(replies)

    def exchange(
        method: str, address: str, headers: Mapping[str, str], body: bytes | None = None
    ) -> Reply:
        return left.pop(0) if len(left) > 1 else left[0]

    clock = Clock()
    client = Client(ACCESS, exchange, clock=clock, now=clock.now, sleep=clock.sleep)
    return client, clock


@given(st.lists(replies, min_size=1, max_size=6))
def test_any_replies_give_a_status_or_a_reason(given_: list[Reply]) -> None:
    client, clock = said([PASS, *given_])
    try:
        found: Status | NoStatus = client.ask(RECEIPT)
    except NoStatus as no:
        found = no
    assert isinstance(found, Status) or str(found)
    assert sum(clock.slept) < 10


@given(st.lists(replies, min_size=1, max_size=3))
def test_any_pass_gives_a_status_or_a_reason(given_: list[Reply]) -> None:
    client, _ = said([*given_, Reply(status=404, retry_after="", body=b"")])
    with pytest.raises(NoStatus):
        client.ask(RECEIPT)


@given(answers)
def test_what_is_shown_is_plain_and_short(body: bytes) -> None:
    client, _ = said([PASS, Reply(status=200, retry_after="", body=body)])
    try:
        status = client.ask(RECEIPT)
    except NoStatus:
        return
    shown: list[Any] = [*status.text.values(), *status.detail.values(), status.form]
    assert all(len(text) <= 4_000 and text == " ".join(text.split()) for text in shown)
    assert status.receipt == RECEIPT
