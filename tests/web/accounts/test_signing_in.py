"""Who is let in, what is used up by it, and what does a refusal tell?"""

from __future__ import annotations

import re
from concurrent.futures import ThreadPoolExecutor

import pytest
from django.db import connections
from django.test import Client

from tests.web.accounts.conftest import Joined
from wellfounded.web.accounts.roles import State

TOKEN = re.compile(rb'name="csrfmiddlewaretoken" value="[^"]*"')


def posts(typed: dict[str, str]) -> object:
    return Client().post("/en/desk/in", typed)


def is_in(answer: object) -> bool:
    return answer.status_code == 302 and answer.headers["Location"] == "/en/desk/"


def test_with_both_proofs(ana: Joined) -> None:
    browser = Client()
    assert is_in(browser.post("/en/desk/in", ana.typed(name="ANA  ruiz")))
    assert "Ana Ruiz" in browser.get("/en/desk/").content.decode()


def test_whatever_is_wrong_the_answer_is_the_same(ana: Joined, join: object) -> None:
    from wellfounded.web.accounts.standing import change

    waits = join("Bo Lund", confirmed=False)
    out = join("Cem Tas")
    change(out.member, State.SUSPENDED)
    gone = join("Dua Imani")
    change(gone.member, State.REMOVED)
    refused = [
        ana.typed(passphrase="another one, quite long"),
        ana.typed(code="000000"),
        ana.typed(code=""),
        ana.typed(name="Nobody Here"),
        ana.typed(name=""),
        ana.typed(passphrase=""),
        ana.typed(passphrase="x" * 5000),
        waits.typed(),
        out.typed(),
        gone.typed(),
    ]
    answers = [posts(typed) for typed in refused]
    assert {one.status_code for one in answers} == {422}
    assert len({TOKEN.sub(b"", one.content) for one in answers}) == 1
    assert len({tuple(sorted(one.headers.items())) for one in answers}) == 1
    assert is_in(posts(ana.typed()))


def test_one_run_of_argon2id_for_each_try(ana: Joined, monkeypatch: pytest.MonkeyPatch) -> None:
    from wellfounded.vault import unlocking

    runs, real = [], unlocking.stretched

    def counted(*values: object, **named: object) -> bytes:
        runs.append(1)
        return real(*values, **named)

    monkeypatch.setattr(unlocking, "stretched", counted)
    for typed in (
        ana.typed(),
        ana.typed(code="000000"),
        ana.typed(passphrase="another one, quite long"),
        ana.typed(passphrase=ana.sheet[0]),
        ana.typed(name="Nobody Here"),
    ):
        runs.clear()
        posts(typed)
        assert len(runs) == 1


def test_a_code_serves_once(ana: Joined) -> None:
    typed = ana.typed()
    assert is_in(posts(typed))
    assert not is_in(posts(typed))


def test_a_code_that_came_in_twice_at_once_serves_once(ana: Joined) -> None:
    typed = ana.typed()

    def tries(_: int) -> bool:
        try:
            return is_in(posts(typed))
        finally:
            connections.close_all()

    with ThreadPoolExecutor(6) as pool:
        assert sum(pool.map(tries, range(12))) == 1


@pytest.mark.parametrize(("late", "taken"), [(60, False), (30, True), (-30, True), (-60, False)])
def test_a_code_serves_one_step_early_or_late(ana: Joined, late: int, taken: bool) -> None:
    ana.clock.moment += 300
    assert is_in(posts(ana.typed(code=ana.code(late=late)))) is taken


@pytest.mark.parametrize("lost", ["passphrase", "code"])
def test_a_code_of_the_sheet_stands_in_for_one_proof(ana: Joined, lost: str) -> None:
    assert is_in(posts(ana.typed(**{lost: ana.sheet[3].lower()})))
    assert not is_in(posts(ana.typed(**{lost: ana.sheet[3]})))


def test_the_sheet_alone_is_not_enough(ana: Joined) -> None:
    assert not is_in(posts(ana.typed(passphrase=ana.sheet[0], code=ana.sheet[1])))
    assert is_in(posts(ana.typed(passphrase=ana.sheet[0])))
    assert is_in(posts(ana.typed(code=ana.sheet[1])))


def test_a_wrong_second_proof_uses_nothing_up(ana: Joined) -> None:
    assert not is_in(posts(ana.typed(passphrase=ana.sheet[0], code="000000")))
    assert is_in(posts(ana.typed(passphrase=ana.sheet[0])))


def test_a_stranger_cannot_lock_a_member_out(ana: Joined, monkeypatch: pytest.MonkeyPatch) -> None:
    from wellfounded.web.accounts import signing_in
    from wellfounded.web.public.limits import Bucket

    monkeypatch.setattr(signing_in, "PROVING", Bucket(burst=2, a_minute=0))
    for _ in range(5):
        assert not is_in(posts(ana.typed(passphrase="a stranger guesses this")))
    assert is_in(posts(ana.typed()))


def test_who_has_the_passphrase_cannot_try_code_after_code(
    ana: Joined, monkeypatch: pytest.MonkeyPatch
) -> None:
    from wellfounded.web.accounts import signing_in
    from wellfounded.web.public.limits import Bucket

    monkeypatch.setattr(signing_in, "PROVING", Bucket(burst=3, a_minute=0))
    for _ in range(3):
        assert not is_in(posts(ana.typed(code="000000")))
    assert not is_in(posts(ana.typed()))


def test_one_network_is_slowed(ana: Joined, monkeypatch: pytest.MonkeyPatch) -> None:
    from wellfounded.web.desk import entrance
    from wellfounded.web.public.limits import Bucket

    monkeypatch.setattr(entrance, "SIGNING_IN", Bucket(burst=2, a_minute=0))
    answers = [posts(ana.typed(name="Nobody Here")) for _ in range(3)]
    assert [one.status_code for one in answers] == [422, 422, 429]
    assert posts(ana.typed()).status_code == 429


def test_the_seed_opens_only_with_the_members_own_key(ana: Joined) -> None:
    import base64

    from wellfounded.vault.envelope import EnvelopeError
    from wellfounded.vault.wraps import Holder
    from wellfounded.web.accounts import app_codes
    from wellfounded.web.accounts.models import Credential

    row = Credential.objects.get(member=ana.member, kind="app")
    assert base64.b32decode(ana.seed) not in bytes(row.device)
    with pytest.raises(EnvelopeError):
        app_codes.takes(ana.member, Holder.random(), ana.code())


def test_a_code_is_used_up_only_with_the_line_that_tells_of_it(
    ana: Joined, monkeypatch: pytest.MonkeyPatch
) -> None:
    from wellfounded.web.accounts import recovery, signing_in

    def stop(*_: object, **__: object) -> None:
        raise ZeroDivisionError

    before = recovery.left(ana.member)
    monkeypatch.setattr(signing_in, "note", stop)
    with pytest.raises(ZeroDivisionError):
        posts(ana.typed(code=ana.sheet[1]))
    assert recovery.left(ana.member) == before


def test_sending_everybody_out_is_told_with_it(ana: Joined) -> None:
    from wellfounded.web.accounts.sessions import panic
    from wellfounded.web.database.scope import bound
    from wellfounded.web.timeline.models import Event

    posts(ana.typed())
    office = ana.member.organisation_id
    assert panic(office) == 1
    with bound(organisation=office):
        last = Event.objects.filter(chain=office).order_by("-seq").first()
    assert (last.role, last.action) == ("operator", "panic")


def test_it_is_told_in_the_log_of_the_office(ana: Joined) -> None:
    from wellfounded.web.database.scope import bound
    from wellfounded.web.timeline.models import Event

    posts(ana.typed())
    with bound(organisation=ana.member.organisation_id):
        events = Event.objects.filter(chain=ana.member.organisation_id).order_by("seq")
        told = [(one.role, one.action) for one in events]
    assert told == [
        ("operator", "office_made"),
        ("operator", "invited"),
        ("caseworker", "accepted"),
        ("operator", "confirmed"),
        ("caseworker", "signed_in"),
    ]


class TestAFreshProof:
    """Before a grave act somebody proves again who they are."""

    @pytest.fixture
    def browser(self, ana: Joined) -> Client:
        browser = Client()
        browser.post("/en/desk/in", ana.typed())
        return browser

    def grow_stale(self) -> None:
        from datetime import timedelta

        from wellfounded.web.accounts.models import Session
        from wellfounded.web.clock import now

        Session.objects.update(fresh=now() - timedelta(minutes=6))

    def test_a_code_of_the_sheet_proves_it_when_the_phone_is_lost(
        self, browser: Client, ana: Joined
    ) -> None:
        self.grow_stale()
        asked = browser.get("/en/desk/me/app").headers["Location"]
        assert b"Or a code from your printed sheet." in browser.get(asked).content
        proved = browser.post(asked, {"code": ana.sheet[0]})
        assert proved.headers["Location"] == "/en/desk/me/app"
        self.grow_stale()
        assert browser.post(asked, {"code": ana.sheet[0]}).status_code == 422

    def test_it_is_asked_for_after_five_minutes(self, browser: Client, ana: Joined) -> None:
        assert browser.get("/en/desk/me/passphrase").status_code == 200
        self.grow_stale()
        asked = browser.get("/en/desk/me/passphrase").headers["Location"]
        assert asked == "/en/desk/again?to=/en/desk/me/passphrase"
        assert browser.post(asked, {"code": "000000"}).status_code == 422
        proved = browser.post(asked, {"code": ana.code()})
        assert proved.headers["Location"] == "/en/desk/me/passphrase"
        assert browser.get("/en/desk/me/passphrase").status_code == 200

    @pytest.mark.parametrize(
        "place",
        ["https://elsewhere.example/", "//elsewhere.example", "/en/desk/../x", "/en/x", "/en/desk"],
    )
    def test_it_leads_nowhere_else(self, browser: Client, ana: Joined, place: str) -> None:
        answer = browser.post(f"/en/desk/again?to={place}", {"code": ana.code()})
        assert answer.headers["Location"] == "/en/desk/"


class TestRenewing:
    """A member renews how they come in."""

    @pytest.fixture
    def browser(self, ana: Joined) -> Client:
        browser = Client()
        browser.post("/en/desk/in", ana.typed())
        return browser

    def test_another_passphrase(self, browser: Client, ana: Joined) -> None:
        elsewhere = Client()
        elsewhere.post("/en/desk/in", ana.typed())
        assert elsewhere.get("/en/desk/me").status_code == 200
        chosen = "eleven quiet ferries at noon"
        done = browser.post("/en/desk/me/passphrase", {"passphrase": chosen})
        assert done.headers["Location"] == "/en/desk/me"
        assert elsewhere.get("/en/desk/me").headers["Location"] == "/en/desk/in"
        assert browser.get("/en/desk/me").status_code == 200
        assert not is_in(posts(ana.typed()))
        assert is_in(posts(ana.typed(passphrase=chosen)))

    def test_another_app(self, browser: Client, ana: Joined) -> None:
        import pyotp

        page = browser.get("/en/desk/me/app").content.decode()
        seed = page.partition('translate="no">')[2].partition("<")[0].replace(" ", "")
        assert browser.post("/en/desk/me/app", {"code": "000000"}).status_code == 422
        old, ana.seed = ana.seed, seed
        assert browser.post("/en/desk/me/app", {"code": ana.code()}).status_code == 302
        assert not is_in(posts(ana.typed(code=pyotp.TOTP(old).at(int(ana.clock.moment) + 30))))
        assert is_in(posts(ana.typed()))

    def test_another_sheet(self, browser: Client, ana: Joined) -> None:
        from tests.web.accounts.conftest import SHEET

        shown = browser.post("/en/desk/me/sheet").content.decode()
        new = SHEET.findall(shown)
        assert len(new) == 10
        assert not set(new) & set(ana.sheet)
        assert not is_in(posts(ana.typed(code=ana.sheet[0])))
        assert is_in(posts(ana.typed(code=new[0])))
