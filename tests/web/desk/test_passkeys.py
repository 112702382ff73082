"""Does a passkey let in whom it belongs to, and nobody else? With a browser's own device."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any
from urllib.parse import urlsplit

import pytest
from django.test import override_settings
from playwright.sync_api import Browser, CDPSession, Page

from tests.web.ui.conftest import PLAIN_FILES
from wellfounded.web.accounts.roles import Role

DEVICE = {
    "protocol": "ctap2",
    "ctap2Version": "ctap2_1",
    "transport": "internal",
    "hasResidentKey": True,
    "hasUserVerification": True,
    "isUserVerified": True,
    "hasPrf": True,
    "automaticPresenceSimulation": True,
}


PATIENCE = 10_000
"""Milliseconds until a page that has not come will not."""


class Device:
    """A browser with a device for passkeys built in."""

    def __init__(self, browser: Browser, address: str, **how: Any) -> None:
        self.context = browser.new_context(base_url=address)
        self.page: Page = self.context.new_page()
        self.page.set_default_timeout(PATIENCE)
        self.cdp: CDPSession = self.context.new_cdp_session(self.page)
        self.cdp.send("WebAuthn.enable")
        made = self.cdp.send("WebAuthn.addVirtualAuthenticator", {"options": {**DEVICE, **how}})
        self.id = made["authenticatorId"]
        self.address = address

    def brings(self, worker: Any) -> None:
        """Put somebody's session into the browser."""
        from wellfounded.web.accounts.sessions import cookie_name

        client = type("Client", (), {"cookies": {}})()
        worker.signs_in(client)
        value = client.cookies[cookie_name()]
        self.context.add_cookies([{"name": cookie_name(), "value": value, "url": self.address}])

    def leaves(self) -> None:
        self.context.clear_cookies()

    def sets_up(self) -> None:
        self.page.goto("/en/desk/me/passkey")
        self.page.locator("main .onward button").click()
        self.page.wait_for_url("**/desk/me")

    def asks(self) -> None:
        self.page.goto("/en/desk/in")
        self.page.locator('form[action$="/desk/p"] button').click()
        self.page.wait_for_url("**/desk/p/a")
        self.page.locator("main .onward button").click()

    @property
    def place(self) -> str:
        return urlsplit(self.page.url).path

    def credentials(self) -> list[dict[str, Any]]:
        found = self.cdp.send("WebAuthn.getCredentials", {"authenticatorId": self.id})
        return list(found["credentials"])

    def verifies(self, is_so: bool) -> None:
        told = {"authenticatorId": self.id, "isUserVerified": is_so}
        self.cdp.send("WebAuthn.setUserVerified", told)


@pytest.fixture(scope="module", autouse=True)
def _files_as_they_are() -> Iterator[None]:
    """The test's own server finds files by their plain names."""
    with override_settings(STORAGES=PLAIN_FILES):
        yield


@pytest.fixture
def worker(database: None) -> object:
    from tests.web.desk import staff

    return staff.hire(staff.office(), Role.ATTORNEY, "Ana Ruiz")


@pytest.fixture
def device(browser: Browser, live_server: object, worker: object) -> Iterator[Device]:
    made = Device(browser, str(live_server))
    made.brings(worker)
    yield made
    made.context.close()


def row(worker: object) -> Any:
    from wellfounded.web.accounts.models import Credential

    return Credential.objects.get(member=worker.member, kind="passkey")


def test_it_lets_in_and_unlocks_with_nothing_typed(device: Device, worker: object) -> None:
    device.sets_up()
    assert row(worker).locked is not None
    device.leaves()
    device.asks()
    device.page.wait_for_url("**/desk/")
    assert "Ana Ruiz" in device.page.inner_text("main")
    device.page.goto("/en/desk/people")
    assert "Let them take cases in" not in device.page.inner_text("main")
    assert device.page.locator("h1").inner_text() == "The people here"


def test_where_the_device_gives_no_secret_the_passphrase_is_asked(
    browser: Browser, live_server: object, worker: object
) -> None:
    from wellfounded.web.accounts import passphrase

    chosen = "seven brass owls counting rain"
    passphrase.keep(worker.member, passphrase.locked_with(worker.member, worker.holder, chosen))
    device = Device(browser, str(live_server), hasPrf=False)
    device.brings(worker)
    device.sets_up()
    assert row(worker).locked is None
    device.leaves()
    device.asks()
    device.page.wait_for_url("**/desk/p/q")
    device.page.goto("/en/desk/me")
    assert device.place == "/en/desk/in"
    device.page.goto("/en/desk/p/q")
    device.page.fill('input[name="passphrase"]', "a guess at a passphrase")
    device.page.locator("main .onward button").click()
    assert "That did not work" in device.page.inner_text("main")
    device.page.fill('input[name="passphrase"]', chosen)
    device.page.locator("main .onward button").click()
    device.page.wait_for_url("**/desk/")
    device.context.close()


def test_without_its_holder_there_it_lets_nobody_in(device: Device) -> None:
    device.sets_up()
    device.leaves()
    device.verifies(False)
    device.asks()
    device.page.locator("p.problem").wait_for(state="visible")
    assert device.place == "/en/desk/p/a"


def test_somebody_suspended_is_not_let_in(device: Device, worker: object) -> None:
    from wellfounded.web.accounts.roles import State

    device.sets_up()
    device.leaves()
    worker.becomes(State.SUSPENDED)
    device.asks()
    device.page.get_by_text("That did not work").wait_for()


def test_a_passkey_that_counts_back_is_refused(device: Device, worker: object) -> None:
    from wellfounded.web.accounts.models import Credential

    device.sets_up()
    device.leaves()
    Credential.objects.filter(member=worker.member, kind="passkey").update(counter=10_000)
    device.asks()
    device.page.get_by_text("That did not work").wait_for()


def test_taken_away_it_lets_nobody_in(device: Device) -> None:
    device.sets_up()
    device.page.locator('button[name="forget"]').click()
    device.page.get_by_text("Passkeys set up: 0").wait_for()
    device.leaves()
    device.asks()
    device.page.get_by_text("That did not work").wait_for()


class TestWhatIsSent:
    """The answer of a device, changed on its way."""

    @pytest.fixture
    def sent(self, device: Device) -> dict[str, Any]:
        """An answer as the browser would send it, held back."""
        device.sets_up()
        device.leaves()
        kept: dict[str, Any] = {}

        def hold(route: Any) -> None:
            kept["body"] = route.request.post_data
            route.abort()

        device.page.route(
            "**/desk/p/a",
            lambda route: hold(route) if (route.request.method == "POST") else route.continue_(),
        )
        device.asks()
        device.page.wait_for_timeout(500)
        from urllib.parse import parse_qs

        fields = {name: values[0] for name, values in parse_qs(kept["body"]).items()}
        from wellfounded.web.accounts.sessions import Here, cookie_name

        cookie = next(c for c in device.context.cookies() if c["name"] == cookie_name())
        challenge = Here(bytes.fromhex(cookie["value"])).kept()
        return {**fields, "challenge": challenge}

    def tries(self, sent: dict[str, Any], **other: Any) -> object:
        from wellfounded.web.accounts.passkeys import sign_in

        told = {**sent, **other}
        return sign_in(told["challenge"], told["answer"], told["secret"])

    def test_as_it_is_it_is_right_and_unlocks(self, sent: dict[str, Any], worker: object) -> None:
        passed = self.tries(sent)
        assert passed.member == worker.member
        assert passed.holder.private == worker.holder.private

    def test_another_challenge(self, sent: dict[str, Any]) -> None:
        from wellfounded.web.accounts.signing_in import NotLetIn

        for challenge in (bytes(32), b""):
            with pytest.raises(NotLetIn):
                self.tries(sent, challenge=challenge)

    def test_the_same_answer_twice(self, sent: dict[str, Any]) -> None:
        from wellfounded.web.accounts.signing_in import NotLetIn

        self.tries(sent)
        with pytest.raises(NotLetIn):
            self.tries(sent)

    def test_another_origin_or_site(
        self, sent: dict[str, Any], monkeypatch: pytest.MonkeyPatch
    ) -> None:
        from wellfounded.web.accounts import passkeys
        from wellfounded.web.accounts.signing_in import NotLetIn

        with monkeypatch.context() as patch:
            patch.setattr(passkeys, "is_origin", lambda _: False)
            with pytest.raises(NotLetIn):
                self.tries(sent)
        with monkeypatch.context() as patch:
            patch.setattr(passkeys, "_site", lambda: "elsewhere.example")
            patch.setattr(passkeys, "is_origin", lambda _: True)
            with pytest.raises(NotLetIn):
                self.tries(sent)

    def test_another_secret_lets_in_and_unlocks_nothing(self, sent: dict[str, Any]) -> None:
        for secret in ("", "A" * 43, "A" * 20, "é"):
            from wellfounded.web.accounts.models import Credential

            Credential.objects.update(counter=0)
            assert self.tries(sent, secret=secret).holder is None

    @pytest.mark.parametrize(
        "answer",
        [
            "",
            "{}",
            "[]",
            "null",
            '{"id": 1}',
            "x" * 30_000,
            "[" * 19_000,
            '{"rawId": "AA", "id": "AA"}',
            '{"rawId": "AA", "id": "AA", "response": {"clientDataJSON": "AA"}}',
        ],
    )
    def test_nonsense(self, sent: dict[str, Any], answer: str) -> None:
        from wellfounded.web.accounts.signing_in import NotLetIn

        with pytest.raises(NotLetIn):
            self.tries(sent, answer=answer)

    def test_another_members_name_on_it(self, sent: dict[str, Any], worker: object) -> None:
        import base64

        from tests.web.desk import staff
        from wellfounded.web.accounts.signing_in import NotLetIn

        other = staff.hire(worker.member.organisation, Role.SUPERVISOR, "Bo Lund")
        answer = json.loads(sent["answer"])
        handle = base64.urlsafe_b64encode(other.id.bytes).decode().rstrip("=")
        answer["response"]["userHandle"] = handle
        with pytest.raises(NotLetIn):
            self.tries(sent, answer=json.dumps(answer))


@pytest.mark.parametrize(
    ("origin", "ours"),
    [
        ("http://localhost:8000", True),
        ("http://localhost", True),
        ("https://localhost", False),
        ("http://localhost.elsewhere.example", False),
        ("http://elsewhere.example", False),
        ("http://127.0.0.1:8000", False),
        ("http://localhost:8000/en", False),
        ("null", False),
        ("", False),
    ],
)
def test_which_origins_are_ours(origin: str, ours: bool) -> None:
    from wellfounded.web.accounts.passkeys import is_origin

    assert is_origin(origin) is ours
