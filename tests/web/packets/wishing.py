"""How do tests wish for a packet, wait for it, and get it?"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from tests.web.applicant.pages import words

if TYPE_CHECKING:
    from django.test import Client

OWN = "/en/j"
COURT = {
    "applicant.name.family": "Noori",
    "applicant.name.given": "Farid",
    "applicant.a_number": "123456789",
    "proceedings.in_removal": True,
    "proceedings.kind": "240",
    "proceedings.court": "Sacramento",
    "proceedings.court_line_found": "hearing",
    "application.filed_on": "2025-10-20",
}


def wishes(client: Client, at: str = OWN, **given: str) -> Any:
    """The answer to a wish for a packet for the court."""
    return client.post(f"{at}/1", given or {"for": "court"})


def far(client: Client, at: str = OWN) -> str:
    """What the page says that tells how far the packet is."""
    return words(client.get(f"{at}/w").content.decode())


def ended(client: Client, at: str = OWN, **given: str) -> str:
    """What that page says when nothing is to come of the wish any more."""
    from wellfounded.web.packets.line import settle

    answer = wishes(client, at, **given)
    assert (answer.status_code, answer["Location"]) == (303, f"{at}/w")
    settle()
    return far(client, at)


def got(client: Client, at: str = OWN, part: int = 1) -> Any:
    """The answer to whoever presses the button of a file."""
    return client.post(f"{at}/w/1", {"part": str(part)})
