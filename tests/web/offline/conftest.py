"""What do these tests share? A person who has begun, her phone, and a session of hers."""

from __future__ import annotations

import json
from base64 import b64encode
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any
from urllib.parse import urlencode

import pytest

if TYPE_CHECKING:
    from django.test import Client

    from wellfounded.web.cases.beginning import Begun


@dataclass
class Phone:
    """A phone that was without signal: it seals what she types, and sends it later."""

    person: Begun
    ticket: str
    sealed: dict[int, bytes] = field(default_factory=dict)

    def types(self, path: str, value: str, *, base: int = 0, sheet: str = "", **more: str) -> int:
        """Seal one answer, on the page that asks for it; the number it got."""
        from wellfounded.interview import page_of
        from wellfounded.web.applicant.from_the_phone import asks
        from wellfounded.web.applicant.places import asked_paths

        page = page_of(path)
        box = f"q{asked_paths(page).index(path)}"
        sent = {f"{box}.base": base, f"{box}.value": value, "sheet": sheet}
        said = {"place": f"f/{page.number}", "asks": asks(page.number)}
        return self.seals(said | {"sent": urlencode(sent)} | more)

    def seals(self, said: Any) -> int:
        """Seal anything; the number it got."""
        from wellfounded.vault.inbox import seal_for_inbox

        keys, number = self.person.opened.keys, len(self.sealed) + 1
        message = seal_for_inbox(keys.inbox().public, keys.epoch, number, json.dumps(said).encode())
        self.sealed[number] = message
        return number

    def body(self, *numbers: int) -> dict[str, Any]:
        """What the phone sends for these numbers, by default for all."""
        answers = [
            {"number": number, "sealed": b64encode(self.sealed[number]).decode()}
            for number in numbers or self.sealed
        ]
        return {"ticket": self.ticket, "answers": answers}

    def sends(self, *numbers: int) -> Any:
        """Send them, from a browser without any cookie."""
        return sends(self.body(*numbers))


def sends(body: Any) -> Any:
    """Send anything to where phones send."""
    from django.test import Client

    raw = body if isinstance(body, bytes) else json.dumps(body).encode()
    return Client().post("/q", raw, content_type="application/json")


@pytest.fixture(scope="session", autouse=True)
def _files(static_files: None) -> None:
    """Pages name them."""


@pytest.fixture
def person(database: None) -> Begun:
    from wellfounded.web.cases.beginning import begin

    return begin({"store": True})


@pytest.fixture
def phone(person: Begun) -> Phone:
    from wellfounded.web.database.scope import bound
    from wellfounded.web.offline.tickets import make_ticket

    with bound(case=person.opened.id):
        return Phone(person, make_ticket(person.opened.id))


@pytest.fixture
def client(person: Begun) -> Client:
    """Her browser, with a session."""
    from django.test import Client

    from wellfounded.web.accounts.sessions import APPLICANT, Here, cookie_name

    there = Here(None)
    there.start(APPLICANT, person.opened.id, person.opened.holder, person.holder, None)
    client = Client()
    client.cookies[cookie_name()] = there.token.hex()
    return client


Stands = Callable[[str], Any]


@pytest.fixture
def stands(person: Begun) -> Stands:
    """What stands at a path of her case."""

    def answer(path: str) -> Any:
        from wellfounded.web.cases.opening import open_case
        from wellfounded.web.database.scope import bound

        with bound(case=person.opened.id):
            opened = open_case(person.opened.id, person.opened.holder, person.holder)
            found = opened.answers.latest.get(path)
            return found.stored.raw if found else None

    return answer


@pytest.fixture
def rows(person: Begun) -> Callable[[], list[tuple[int, str, int]]]:
    """The messages of her case: their numbers, states and lengths."""

    def there() -> list[tuple[int, str, int]]:
        from wellfounded.web.database.scope import bound
        from wellfounded.web.offline.models import Arrived

        with bound(case=person.opened.id):
            found = Arrived.objects.order_by("id")
            return [(one.number, one.state, len(bytes(one.blob))) for one in found]

    return there
