"""Does the script of the phone seal as RFC 9180 says, and as the server opens?

It runs in a real browser. The known answers are those of RFC 9180, Appendix A.1.1: DHKEM(X25519,
HKDF-SHA256), HKDF-SHA256, AES-128-GCM, base mode.
"""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Iterator
from typing import Any

import pytest
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
from playwright.sync_api import Browser, Page

from tests.web.journeys.served import free_port
from wellfounded.vault.inbox import SUITE, Inbox, InboxError
from wellfounded.vault.keys import Key

SK_EPHEMERAL = "52c4a758a802cd8b936eceea314432798d5baf2d7e9235dc084ab1b9cfa2f736"
PK_EPHEMERAL = "37fda3567bdbd628e88668c3c8d7e97d1d1253b6d4ea6d44c150f741f1bf4431"
SK_RECEIVER = "4612c550263fc8ad58375df3f557aac531d26850903e55a9f23f21d8534e8ac8"
PK_RECEIVER = "3948cfe0ad1ddb695d780e59077195da6c56506b027329794ab02bca80815c4d"
INFO = "4f6465206f6e2061204772656369616e2055726e"
PLAIN = "4265617574792069732074727574682c20747275746820626561757479"
AAD_OF_THE_FIRST = "436f756e742d30"
SEALED = (
    "f938558b5d72f1a23810b4be2ab4f84331acc02fc97babc53a52ae8218a355a96d8770ac83d07bea87e13c512a"
)

IN_BYTES = "const bytes = (hex) => Uint8Array.from(hex.match(/../g) || [], (b) => parseInt(b, 16));"
IN_HEX = "const hex = (all) => Array.from(all, (b) => b.toString(16).padStart(2, '0')).join('');"
WITH_A_PAIR = f"""async ([secret, open, to, info, plain, aad]) => {{
  {IN_BYTES} {IN_HEX}
  const url = (hex) => btoa(String.fromCharCode(...bytes(hex)))
    .replace(/\\+/g, "-").replace(/\\//g, "_").replace(/=/g, "");
  const jwk = {{ kty: "OKP", crv: "X25519", x: url(open) }};
  const load = (key, uses) => crypto.subtle.importKey("jwk", key, "X25519", true, uses);
  const pair = {{
    publicKey: await load(jwk, []),
    privateKey: await load({{ ...jwk, d: url(secret) }}, ["deriveBits"]),
  }};
  return hex(await hpke.seal(bytes(to), bytes(info), bytes(plain), bytes(aad), pair));
}}"""
FRESH = f"""async ([to, info, plain]) => {{
  {IN_BYTES} {IN_HEX}
  return hex(await hpke.seal(bytes(to), bytes(info), bytes(plain)));
}}"""
WAITS = """async ([box, said]) => {
  await outbox.keep(box);
  for (const one of said) await outbox.add("a", one);
  const asked = indexedDB.open("outbox", 1);
  await new Promise((yes) => (asked.onsuccess = yes));
  const all = asked.result.transaction("answers").objectStore("answers").getAll();
  await new Promise((yes) => (all.onsuccess = yes));
  return all.result.map(({ number, sealed }) => [number, Array.from(sealed)]);
}"""


@pytest.fixture(scope="module")
def page(browser: Browser) -> Iterator[Page]:
    """A page of a safe place, with the script of the phone in it."""
    from wellfounded.web.offline.worker import HERE

    context = browser.new_context()
    place = f"http://127.0.0.1:{free_port()}/"
    context.route("**/*", lambda route: route.fulfill(content_type="text/html", body="<p>."))
    opened = context.new_page()
    opened.goto(place)
    for part in ("hpke.js", "outbox.js"):
        opened.add_script_tag(content=(HERE / part).read_text(encoding="utf-8"))
    yield opened
    context.close()


def test_it_seals_as_the_appendix_does(page: Page) -> None:
    brought = [SK_EPHEMERAL, PK_EPHEMERAL, PK_RECEIVER, INFO, PLAIN, AAD_OF_THE_FIRST]
    assert page.evaluate(WITH_A_PAIR, brought) == PK_EPHEMERAL + SEALED


@pytest.mark.parametrize("at", range(2, 6))
def test_another_input_gives_another_message(page: Page, at: int) -> None:
    """The check above would see a script that leaves one of them out."""
    brought = [SK_EPHEMERAL, PK_EPHEMERAL, PK_RECEIVER, INFO, PLAIN, AAD_OF_THE_FIRST]
    brought[at] = PK_EPHEMERAL if at == 2 else brought[at][:-2] + "00"
    assert page.evaluate(WITH_A_PAIR, brought) != PK_EPHEMERAL + SEALED


@pytest.mark.parametrize("length", [0, 1, 15, 16, 17, 4096, 262_144])
def test_the_server_opens_what_it_seals(page: Page, length: int) -> None:
    plain = bytes(at % 251 for at in range(length))
    key = X25519PrivateKey.from_private_bytes(bytes.fromhex(SK_RECEIVER))
    sealed = bytes.fromhex(page.evaluate(FRESH, [PK_RECEIVER, INFO, plain.hex()]))
    assert len(sealed) == 32 + length + 16
    assert SUITE.decrypt(sealed, key, bytes.fromhex(INFO)) == plain
    for wrong in (b"", bytes.fromhex(INFO) + b"."):
        with pytest.raises(InvalidTag):
            SUITE.decrypt(sealed, key, wrong)
    with pytest.raises(InvalidTag):
        SUITE.decrypt(sealed, X25519PrivateKey.generate(), bytes.fromhex(INFO))


def test_no_two_messages_are_alike(page: Page) -> None:
    first, second = (page.evaluate(FRESH, [PK_RECEIVER, INFO, PLAIN]) for _ in range(2))
    assert first[:64] != second[:64]
    assert first[64:] != second[64:]


def test_a_message_of_the_phone_opens_in_the_inbox_under_its_number_alone(page: Page) -> None:
    inbox = Inbox(Key(secret=bytes(range(32)), epoch=3))
    box = {"file": "a", "key": b64encode(inbox.public).decode(), "epoch": 3}
    said: list[Any] = [{"sent": "ص" * length} for length in (0, 30, 3000, 60_000)]
    there = page.evaluate(WAITS, [box, said])
    assert [number for number, _ in there] == [1, 2, 3, 4]
    for (number, message), one in zip(there, said, strict=True):
        sealed = bytes(message)
        assert one["sent"] in inbox.open(number, sealed).decode()
        with pytest.raises(InboxError):
            inbox.open(number + 1, sealed)
        assert len(sealed) - 54 in {64, 256, 1024, 4096, 16_384, 65_536, 131_072, 262_144}


def test_what_is_too_long_to_wait_is_refused_and_takes_no_number(page: Page) -> None:
    inbox = Inbox(Key(secret=bytes(range(32)), epoch=3))
    box = {"file": "a", "key": b64encode(inbox.public).decode(), "epoch": 3}
    before = page.evaluate(WAITS, [box, []])
    with pytest.raises(Exception, match="too long to wait here"):
        page.evaluate(WAITS, [box, [{"sent": "x" * 262_144}]])
    assert page.evaluate(WAITS, [box, [{"sent": "x"}]])[-1][0] == before[-1][0] + 1
