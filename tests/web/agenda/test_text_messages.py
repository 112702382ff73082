"""Is a text message handed in once, and what becomes of each answer?"""

from __future__ import annotations

from typing import Any

import pytest

from tests.web.agenda.reminding import NOON, states, turned_on
from tests.web.agenda.servers import Provider
from wellfounded.web.agenda.known import Way
from wellfounded.web.agenda.sending import send_due
from wellfounded.web.home import Home


def test_a_text_message_is_one_request_with_the_word_of_the_provider(
    soon: Any, home: Home, provider: Provider
) -> None:
    turned_on(soon, Way.TEXT)
    assert send_due(home, NOON) == 1
    ((path, headers, body),) = provider.taken
    assert path == "/in"
    assert headers["Authorization"] == "Bearer s3cret"
    assert body["to"] == "+15550148992"
    assert body["text"] == "You have an appointment soon. Open your page."
    assert set(body) == {"to", "text", "id"}
    assert headers["Idempotency-Key"] == body["id"]


@pytest.mark.parametrize(
    ("status", "state"),
    [
        (204, "sent"),
        (302, "failed"),
        (307, "failed"),
        (400, "failed"),
        (401, "failed"),
        (429, "again"),
        (500, "unknown"),
        (503, "again"),
        (0, "unknown"),
    ],
)
def test_what_the_provider_answers(
    soon: Any, home: Home, provider: Provider, status: int, state: str
) -> None:
    turned_on(soon, Way.TEXT)
    provider.status = status
    send_due(home, NOON)
    assert states(soon) == [state]
    assert [path for path, _, _ in provider.taken] == ["/in"]


def test_a_provider_that_is_not_there_is_tried_again(soon: Any, home: Home) -> None:
    turned_on(soon, Way.TEXT)
    home.told["text"]["address"] = "http://127.0.0.1:1/in"
    assert send_due(home, NOON) == 0
    assert states(soon) == ["again"]


def test_an_address_without_tls_is_none(soon: Any, home: Home) -> None:
    turned_on(soon, Way.TEXT)
    home.told["text"]["address"] = "http://texts.example.org/in"
    assert send_due(home, NOON) == 0
    assert states(soon) == []


def test_a_word_that_others_can_read_is_refused_and_no_message_is_marked(
    soon: Any, home: Home
) -> None:
    from wellfounded.web.home import HomeError

    turned_on(soon, Way.TEXT)
    (home.folder / "word").chmod(0o644)
    with pytest.raises(HomeError, match="chmod 600"):
        send_due(home, NOON)
    assert states(soon) == []
