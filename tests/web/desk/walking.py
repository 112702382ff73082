"""How does somebody ask for a page, with nothing left of it afterwards?"""

from __future__ import annotations

import random
import re
from types import SimpleNamespace
from typing import Any
from uuid import uuid4

from django.http import HttpResponse
from django.test import Client

from wellfounded.interview import page_of
from wellfounded.interview.standing import RECORD_PAGES
from wellfounded.web.applicant.ready import LETTERS
from wellfounded.web.desk.found import number_of as element_number
from wellfounded.web.public.rules import number_of

NUMBER = page_of("applicant.name.family").number
DATED = page_of("applicant.left_home_on").number
LIST, RECORD = page_of("entries").number, RECORD_PAGES["entries"][0].number


class Walk:
    """Asks for pages as somebody, and takes back whatever that did."""

    def __init__(self, world: SimpleNamespace) -> None:
        self.world = world
        self.browser = Client(raise_request_exception=False)
        self.before = self.state()
        """What stood there before the first request. As all is undone, so does it before the next:
        what was left behind would be taken for a change of those that come after."""

    def filled(self, address: str, *, real: bool) -> str:
        """An address with the ids of the world, or with ids that nobody has."""
        world = self.world
        ids = {
            "lang": "en",
            "number": RECORD if "<name>" in address else NUMBER,
            "case": (world.waiting if "/desk/w/" in address else world.case) if real else uuid4(),
            "other": world.taker if real else uuid4(),
            "token": world.token,
            "letter": next(iter(LETTERS)),
            "kept": "n",
            "entry": uuid4(),
            "offer": uuid4(),
            "ask": world.ask if real else uuid4(),
            "link": world.link if real else uuid4().hex,
            "name": world.record if real else "".join(random.choices("abcdefgh", k=8)),
            "act": "suspend",
            "box": 0,
            "rule": number_of("asylum.one_year_bar"),
            "letters": "vk",
            "clip": world.clip,
        }
        if "/v/" in address and real:
            ids["name"] = world.receipt
        if "/u/" in address and real:
            ids["name"] = world.paper
        if any(part in address for part in ("/p/", "/c/", "/d/v/", "/desk/v/")):
            ids["number"] = 1
        if "/y/" in address and "<name>" not in address:
            ids["number"] = DATED
        if "/r/" in address:
            ids["number"] = element_number("nexus")
        if "without" in address or "/with/" in address:
            ids["number"] = LIST
        return re.sub(r"<(\w+)>", lambda found: str(ids[found[1]]), address)

    def asks(self, actor: Any, method: str, path: str) -> tuple[Any, bool]:
        """The answer, and whether anything about the case was changed by asking."""
        from django.db import transaction

        from wellfounded.web.accounts.sessions import cookie_name

        self.browser.cookies.clear()
        if actor.token:
            self.browser.cookies[cookie_name()] = actor.token.hex()
        with transaction.atomic(), transaction.atomic(using="keyring"):
            body = self._body() if method == "POST" else {}
            answer = getattr(self.browser, method.lower())(path, body or None)
            if answer.streaming:
                answer = _whole(answer)
            changed = self.state() != self.before
            transaction.set_rollback(True)
            transaction.set_rollback(True, using="keyring")
        return answer, changed

    def state(self) -> list[object]:
        """What nobody may change who is not let through."""
        from wellfounded.web.accounts.models import Credential, Member
        from wellfounded.web.cases.models import Case, Wrap
        from wellfounded.web.database.scope import bound

        found: list[object] = [Credential.objects.count()]
        found += Member.objects.order_by("id").values_list("id", "state")
        for case in (self.world.case, self.world.waiting):
            with bound(case=case):
                found += Case.objects.filter(id=case).values_list("serial", "organisation")
                found.append(Wrap.objects.filter(case=case).count())
        return found

    def _body(self) -> dict[str, object]:
        """What would do something on any page, if it got that far."""
        world = self.world
        return {
            "member": world.taker,
            "case": world.case,
            "organisation": world.case,
            "code": "000000",
            "passphrase": "not long",
            "part": "case",
            "kind": "attorney",
            "read": "yes",
            "sure": "yes",
            "q0.base": "0",
            "base": "0",
            "verdict": "yes",
            "reasons": "Said so.",
            "on": "2026-01-02",
            "q0.value": "Otherwise",
        }


def _whole(answer: Any) -> HttpResponse:
    """An answer that is written part by part, read to its end."""
    body = b"".join(answer.streaming_content)
    whole = HttpResponse(body, status=answer.status_code, headers=dict(answer.headers))
    whole.cookies = answer.cookies
    return whole
