"""Does every address let through whom the table of access names, and nobody else?

Every address of the site is asked with every method, by everybody who could come, with the ids of
a real case and with random ones. What is done is undone again after each request.

The walk is long: it goes in parts, which several workers share.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import timedelta
from importlib import import_module
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from django.http import HttpResponse
from django.urls import URLPattern, get_resolver

from tests.web.desk.walking import Walk
from wellfounded.web.access import ACCESS, Access, Door
from wellfounded.web.accounts.roles import RIGHTS, Act, Role, State

PARTS = 6
HANDS_OUT = ("beside", "serving", "listening", "at_the_desk")
"""The rooms of recordings that know where they lie."""
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
    # All are there before one is changed: else one takes the other's stand-in, and keeps it.
    voice = [import_module(f"wellfounded.web.voice.{room}") for room in HANDS_OUT]
    for room in voice:
        monkeypatch.setattr(room, "folder", lambda: tmp_path)
    return Walk(there)


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


def test_a_refusal_that_changes_something_is_noticed_and_undone(
    walk: Walk, monkeypatch: pytest.MonkeyPatch
) -> None:
    from wellfounded.web.accounts.models import Member
    from wellfounded.web.desk import door
    from wellfounded.web.refusals import missing

    def changes(request: Any) -> HttpResponse:
        Member.objects.filter(id=walk.world.taker).update(state=State.SUSPENDED)
        return missing(request)

    monkeypatch.setattr(door, "missing", changes)
    assert ["something was changed" in fault for fault in found(walk, LETTER, WITHOUT)] == [True]
    assert walk.state() == walk.before


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
