"""Is what was typed and refused there again, even if it is more than may wait?"""

from __future__ import annotations

from typing import Any

import pytest
from django.test import Client

from wellfounded.interview import page_of
from wellfounded.web.cases.beginning import Begun

STORY, NOTE = (f"/en/f/{page_of(path).number}" for path in ("fear.what", "note"))
MUCH = "ა" * 270_000
"""Two of them are more than may wait in one session."""


@pytest.mark.usefixtures("static_files")
def test_what_is_too_much_to_wait_is_shown_at_once(client: Client, person: Begun) -> None:
    waits = sends(client, STORY)
    assert waits.status_code == 302
    at_once = sends(client, NOTE)
    assert at_once.status_code == 422
    assert typed(at_once) == MUCH
    for _ in range(2):
        assert typed(client.get(waits["location"])) == MUCH


def sends(client: Client, page: str) -> Any:
    form = {"q0.base": "0", "q0.first": "0", "q0.value": MUCH, "sheet": "a" * 32}
    return client.post(page, form)


def typed(answer: Any) -> str:
    """What the first box for a story holds; a browser leaves out the line it begins with."""
    box = answer.content.decode().partition("<textarea")[2].partition("</textarea>")[0]
    return str(box.partition(">")[2].removeprefix("\n"))
