"""Does every address let through whom the table of access names, and nobody else?

Every address of the site is asked with every method, by everybody who could come, with the ids of
a real case and with random ones. What is done is undone again after each request.

The walk is long: it goes in parts, which several workers share.
"""

from __future__ import annotations

import random
import re
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from types import SimpleNamespace
from typing import Any
from uuid import UUID, uuid4

import pytest
from django.http import HttpResponse
from django.test import Client
from django.urls import URLPattern, get_resolver

from wellfounded.interview import page_of
from wellfounded.interview.standing import RECORD_PAGES
from wellfounded.web.access import ACCESS, Access, Door
from wellfounded.web.accounts.roles import RIGHTS, Act, Role
from wellfounded.web.applicant.ready import LETTERS
from wellfounded.web.desk.found import number_of as element_number
from wellfounded.web.public.rules import number_of

PARTS = 6
METHODS = ("GET", "POST", "HEAD", "PUT", "PATCH", "DELETE", "OPTIONS")
IDS = ("<ask>", "<case>", "<other>", "<link>", "<name>")
PLANTED = {
    "identity": ("Miren", "Zubirrota", "204518737"),
    "contact": ("555-0148-9926",),
    "location": ("Quillfeather",),
    "narrative": ("red truck", "blue notebook"),
}
TOKEN = re.compile(r'name="(?:csrfmiddlewaretoken|once|held\.[a-z0-9.]+)" value="[^"]*"')
"""What is drawn anew for each page, and what was sent and comes back."""
AWAY = {Door.APPLICANT: "/en/b?away"}
SIGN_IN = "/en/desk/in"
STAFF_DOORS = (Door.MEMBER, Door.CASE, Door.INTAKE)
NUMBER = page_of("applicant.name.family").number
DATED = page_of("applicant.left_home_on").number
LIST, RECORD = page_of("entries").number, RECORD_PAGES["entries"][0].number


def addresses() -> list[str]:
    """Every address of the site, from the URLconf, written as the table writes it."""
    found = (_plain(route) for route in _routes(get_resolver(), "/"))
    return sorted(found)


def _routes(resolver: Any, above: str) -> Iterator[str]:
    for one in resolver.url_patterns:
        route = above + str(one.pattern)
        if isinstance(one, URLPattern):
            yield route
        else:
            yield from _routes(one, route)


def _plain(route: str) -> str:
    return re.sub(r"<(?:\w+:)?(\w+)>", r"<\1>", route)


def test_every_address_is_in_the_table_and_no_other() -> None:
    assert addresses() == sorted(ACCESS)


def test_an_address_that_is_not_in_the_table_is_noticed(monkeypatch: pytest.MonkeyPatch) -> None:
    from django.urls import path

    from wellfounded.web import urls

    extra = path("<lang:lang>/extra/<uuid:case>", lambda _: HttpResponse())
    monkeypatch.setattr(get_resolver(), "url_patterns", [*urls.urlpatterns, extra])
    assert "/<lang>/extra/<case>" in set(addresses()) - set(ACCESS)


@pytest.fixture
def walk(database: None, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Walk:
    from tests.spoken.test_keeping import recorded
    from tests.web.desk.world import world
    from wellfounded.web.papers.pressing import Paper
    from wellfounded.web.public.limits import Bucket

    monkeypatch.setattr(Bucket, "takes", lambda *_: True)
    monkeypatch.setattr("wellfounded.web.cases.erasing.empty_log", lambda *_: True)
    # On a slow machine the walk takes longer than a proof is good for.
    monkeypatch.setattr("wellfounded.web.accounts.sessions.FRESH", timedelta(hours=2))
    for room in ("applicant.papers", "desk.forms", "desk.before_filing"):
        made = Paper(pages=b"%PDF")
        monkeypatch.setattr(f"wellfounded.web.{room}.paper", lambda *_, _made=made, **__: _made)
    there = world()
    there.clip = recorded(tmp_path).id
    for room in ("beside", "serving", "listening", "at_the_desk"):
        monkeypatch.setattr(f"wellfounded.web.voice.{room}.folder", lambda: tmp_path)
    return Walk(there)


class Walk:
    """Asks for pages as somebody, and takes back whatever that did."""

    def __init__(self, world: SimpleNamespace) -> None:
        self.world = world
        self.browser = Client(raise_request_exception=False)
        self.before = self._state()
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
            changed = self._state() != self.before
            transaction.set_rollback(True)
            transaction.set_rollback(True, using="keyring")
        return answer, changed

    def _state(self) -> list[object]:
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


def gets_on(actor: Any, access: Access, address: str) -> bool:
    """Whether the table lets somebody through."""
    match access.door:
        case Door.PUBLIC:
            return True
        case Door.JOINING:
            return bool(actor.kind == "invited")
        case Door.CALLED:
            return bool(actor.kind == "called" and not actor.holds)
        case Door.PASSED:
            return bool(actor.kind == "called" and actor.holds)
        case Door.APPLICANT:
            return bool(actor.kind == "applicant")
        case Door.MEMBER:
            here = actor.ours or not any(id in address for id in IDS)
            return bool(actor.role in access.roles and here)
        case _:
            return bool(actor.ours and actor.holds and actor.role in access.roles)


def expected(actor: Any, access: Access, answer: Any) -> bool:
    """Whether somebody whom the table does not let through sees what everybody such sees."""
    if answer.status_code == 401:
        is_held = access.door is Door.CASE and actor.role is None
        return is_held or access.door is Door.APPLICANT
    if actor.role is not None and access.door in STAFF_DOORS:
        return bool(answer.status_code == 404)
    place = AWAY.get(access.door, SIGN_IN)
    return bool(answer.status_code == 302 and answer.headers["Location"] == place)


def hidden_from(actor: Any) -> list[str]:
    """What must not be on any page that this person is shown."""
    if actor.kind == "applicant" and actor.holds:
        return []
    seen: set[str] = set()
    if actor.ours and actor.holds and actor.role is Role.INTERPRETER:
        seen = {"narrative"}
    elif actor.ours and actor.holds and actor.role and Act.READ_CASE in RIGHTS[actor.role]:
        contact = Act.READ_CONTACT in RIGHTS[actor.role]
        seen = set(PLANTED) if contact else set(PLANTED) - {"contact"}
    return [word for section in PLANTED.keys() - seen for word in PLANTED[section]]


def told(answer: Any, path: str) -> tuple[object, ...]:
    """All that an answer tells, without the tokens that are drawn anew for each."""
    body = TOKEN.sub("", answer.content.decode("utf-8", "replace"))
    for part in path.split("/"):
        if len(part) >= 8:
            body = body.replace(part, "ID")
    headers = {name: said for name, said in answer.headers.items() if name != "Content-Length"}
    return answer.status_code, body, headers, sorted(answer.cookies)


@pytest.mark.long
@pytest.mark.parametrize("part", range(PARTS))
def test_everybody_gets_just_as_far_as_the_table_says(walk: Walk, part: int) -> None:
    wrong = []
    for address in list(ACCESS)[part::PARTS]:
        access = ACCESS[address]
        for actor in walk.world.actors:
            for method in access.methods:
                wrong += faults(walk, address, access, actor, method)
    assert not wrong, "\n".join(wrong)


def faults(walk: Walk, address: str, access: Access, actor: Any, method: str) -> Iterator[str]:
    """What is wrong with the answer to one request."""
    what = f"{method} {address} as {actor}"
    path = walk.filled(address, real=True)
    answer, changed = walk.asks(actor, method, path)
    body = answer.content.decode("utf-8", "replace")
    yield from (f"{what}: shows {word!r}" for word in hidden_from(actor) if word in body)
    if answer.status_code >= 500:
        yield f"{what}: {answer.status_code}"
    elif gets_on(actor, access, address):
        if not through(answer, actor):
            yield f"{what}: {answer.status_code} {answer.headers.get('Location', '')}"
    else:
        if changed:
            yield f"{what}: something was changed"
        if not expected(actor, access, answer):
            yield f"{what}: {answer.status_code} {answer.headers.get('Location', '')}"
        if any(id in address for id in IDS):
            nowhere = walk.filled(address, real=False)
            other, _ = walk.asks(actor, method, nowhere)
            if told(other, nowhere) != told(answer, path):
                yield f"{what}: it can be told from a case that does not exist"


def through(answer: Any, actor: Any) -> bool:
    """Whether a page was shown or an act was done, or refused for its own reasons.

    At another applicant's own case there is no record of that name.
    """
    if answer.status_code == 404:
        return bool(actor.kind == "applicant" and not actor.holds)
    if answer.status_code in {302, 303}:
        return answer.headers["Location"] not in {SIGN_IN, AWAY[Door.APPLICANT]}
    return answer.status_code in {200, 409, 422}


@pytest.mark.parametrize("method", METHODS)
def test_a_method_that_is_not_in_the_table_is_not_answered(walk: Walk, method: str) -> None:
    few = [one for one in walk.world.actors if one.holds][:3]
    for address, access in ACCESS.items():
        if method in access.methods:
            continue
        for actor in few:
            answer, changed = walk.asks(actor, method, walk.filled(address, real=True))
            assert (answer.status_code, changed) == (405, False), f"{method} {address} as {actor}"


def found(walk: Walk, address: str, *names: str) -> list[str]:
    """What the walk finds wrong at one address, for a few who come."""
    actors = [one for one in walk.world.actors if one.name in names]
    assert len(actors) == len(names)
    access = ACCESS[address]
    return [
        fault
        for actor in actors
        for method in access.methods
        for fault in faults(walk, address, access, actor, method)
    ]


LETTER = "/<lang>/desk/k/<case>/l"
WITHOUT, WITH = "caseworker without a key", "caseworker with a key"


def test_a_page_that_admits_that_a_case_exists_is_noticed(
    walk: Walk, monkeypatch: pytest.MonkeyPatch
) -> None:
    from wellfounded.web.cases.models import Case
    from wellfounded.web.database.scope import bound
    from wellfounded.web.desk import door
    from wellfounded.web.refusals import missing

    def admits(request: Any) -> HttpResponse:
        answer, case = missing(request), UUID(request.path.split("/")[4])
        with bound(case=case):
            if Case.objects.filter(id=case).exists():
                answer.content += b" "
        return answer

    assert found(walk, LETTER, WITHOUT) == []
    monkeypatch.setattr(door, "missing", admits)
    assert ["told from" in fault for fault in found(walk, LETTER, WITHOUT)] == [True]


def test_a_page_that_shows_too_much_of_a_case_is_noticed(
    walk: Walk, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert found(walk, LETTER, WITH) == []
    monkeypatch.setattr("wellfounded.web.cases.opening.as_far_as", lambda keys, *_: keys)
    assert ["555-0148-9926" in fault for fault in found(walk, LETTER, WITH)] == [True]


def test_a_right_that_was_given_by_mistake_is_noticed(
    walk: Walk, monkeypatch: pytest.MonkeyPatch
) -> None:
    address = "/<lang>/desk/k/<case>/f"
    assert found(walk, address, WITH) == []
    rights = {**RIGHTS, Role.CASEWORKER: RIGHTS[Role.CASEWORKER] | {Act.SIGN_OFF}}
    monkeypatch.setattr("wellfounded.web.accounts.roles.RIGHTS", rights)
    assert len(found(walk, address, WITH)) >= 2


def test_a_member_who_is_out_and_let_in_all_the_same_is_noticed(
    walk: Walk, monkeypatch: pytest.MonkeyPatch
) -> None:
    from wellfounded.web.accounts import sessions
    from wellfounded.web.accounts.models import Member

    monkeypatch.setattr(sessions, "_member", lambda here: Member.objects.filter(id=here.of).first())
    assert found(walk, "/<lang>/desk/me", "a supervisor who is suspended")
