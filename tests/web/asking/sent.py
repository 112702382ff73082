"""What do the tests read off a page, or find in the rows?"""

from __future__ import annotations

import re
from types import SimpleNamespace
from typing import Any
from uuid import UUID

from tests.web.applicant.pages import words


def code_on(answer: Any) -> str:
    """The short code that a page shows, or the page that it leads to."""
    if answer.status_code == 302:
        answer = answer.client.get(answer["Location"])
    assert answer.status_code == 200
    found = re.search(r'<p class="code digits".*?</p>', answer.content.decode(), re.DOTALL)
    assert found
    return "".join(re.findall(r"<span>(\d+)</span>", found[0]))


def mine(client: Any, code: str, **sent: str) -> Any:
    """What the page of a request answers."""
    return client.post("/en/a/m", {"code": code, **sent})


def seen(answer: Any, status: int = 200) -> str:
    """The words of a page."""
    assert answer.status_code == status
    return words(answer.content.decode()).replace("&#x27;", "'")


def offers(client: Any, code: str) -> list[str]:
    """The times that can be had."""
    page = mine(client, code).content.decode()
    return re.findall(r'name="offer" value="([0-9a-f-]+)"', page)


def rows(office: SimpleNamespace) -> list[Any]:
    """Every request at an office."""
    from wellfounded.web.asking.models import Ask
    from wellfounded.web.database.scope import bound

    with bound(organisation=office.organisation.id):
        return list(Ask.objects.filter(organisation=office.organisation))


def place(office: SimpleNamespace) -> str:
    """Where the desk shows the one request."""
    [row] = rows(office)
    return f"/en/desk/a/{row.id}"


def handing(client: Any, at: str) -> UUID:
    """The agreement that a page has a button for."""
    found = re.search(r'name="handing" value="([0-9a-f-]+)"', client.get(at).content.decode())
    assert found
    return UUID(found[1])
