"""Does what a phone sealed open for its case alone, under its number alone?"""

from __future__ import annotations

import hmac
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from tests.vault.second_computation import expand, hkdf, key_of, named, prefixed, unhex
from wellfounded.vault.inbox import (
    MAX_MESSAGE,
    SUITE,
    Inbox,
    InboxError,
    epoch_of,
    seal_for_inbox,
)
from wellfounded.vault.keys import Key

KEY = Key(secret=bytes(range(32)), epoch=7)
WORDS = "یک شب آمدند".encode()


@named("inboxes")
def test_the_published_messages_open_here_and_by_hand(vector: Any) -> None:
    key, message, number = key_of(vector), unhex(vector["message"]), vector["number"]
    plain = unhex(vector["plaintext"])
    private = X25519PrivateKey.from_private_bytes(hkdf(key.secret, b"inbox", 32))
    assert private.public_key().public_bytes_raw().hex() == vector["public"]
    assert message[:6] == b"Q1" + key.epoch.to_bytes(4, "big")
    info = prefixed(message[:6], number.to_bytes(8, "big"))
    padded = opened_by_hand(private, info, message[6:])
    assert padded == (len(plain).to_bytes(4, "big") + plain).ljust(64, b"\0")
    assert Inbox(key).public.hex() == vector["public"]
    assert Inbox(key).open(number, message) == plain


def opened_by_hand(private: X25519PrivateKey, info: bytes, sealed: bytes) -> bytes:
    """RFC 9180 base mode, DHKEM(X25519, HKDF-SHA256), HKDF-SHA256, AES-128-GCM."""
    kem, suite = b"KEM\x00\x20", b"HPKE\x00\x20\x00\x01\x00\x01"
    share, body = sealed[:32], sealed[32:]
    dh = private.exchange(X25519PublicKey.from_public_bytes(share))
    both = share + private.public_key().public_bytes_raw()
    shared = _expand(kem, _extract(kem, b"", b"eae_prk", dh), b"shared_secret", both, 32)
    of_no_secret = _extract(suite, b"", b"psk_id_hash", b"")
    context = b"\0" + of_no_secret + _extract(suite, b"", b"info_hash", info)
    secret = _extract(suite, shared, b"secret", b"")
    key = _expand(suite, secret, b"key", context, 16)
    return AESGCM(key).decrypt(_expand(suite, secret, b"base_nonce", context, 12), body, b"")


def _extract(suite: bytes, salt: bytes, label: bytes, secret: bytes) -> bytes:
    return hmac.digest(salt or bytes(32), b"HPKE-v1" + suite + label + secret, "sha256")


def _expand(suite: bytes, secret: bytes, label: bytes, info: bytes, length: int) -> bytes:
    labelled = length.to_bytes(2, "big") + b"HPKE-v1" + suite + label + info
    return expand(secret, labelled, length)


@pytest.fixture
def inbox() -> Inbox:
    return Inbox(KEY)


@pytest.fixture
def message(inbox: Inbox) -> bytes:
    return seal_for_inbox(inbox.public, 7, 12, WORDS)


def test_it_opens_under_its_number(inbox: Inbox, message: bytes) -> None:
    assert inbox.open(12, message) == WORDS
    assert epoch_of(message) == 7


def test_the_private_half_follows_from_the_key_of_the_case(message: bytes) -> None:
    assert Inbox(Key(secret=bytes(range(32)), epoch=7)).open(12, message) == WORDS
    assert "secret" not in repr(Inbox(KEY))


@pytest.mark.parametrize("length", [0, 1, 60, 61, 252, 65_532, 65_533])
def test_its_length_tells_only_a_bucket(inbox: Inbox, length: int) -> None:
    message = seal_for_inbox(inbox.public, 7, 1, b"a" * length)
    assert inbox.open(1, message) == b"a" * length
    assert len(message) - 6 - 48 in {64, 256, 1024, 65_536, 131_072}


def test_under_another_number_it_does_not_open(inbox: Inbox, message: bytes) -> None:
    with pytest.raises(InboxError, match="Message 13"):
        inbox.open(13, message)


def test_for_another_case_it_does_not_open(message: bytes) -> None:
    with pytest.raises(InboxError):
        Inbox(Key(secret=bytes(32), epoch=7)).open(12, message)
    with pytest.raises(InboxError, match="another epoch"):
        Inbox(Key(secret=bytes(range(32)), epoch=8)).open(12, message)


def test_no_bit_can_be_changed(inbox: Inbox, message: bytes) -> None:
    for at in range(len(message)):
        changed = bytearray(message)
        changed[at] ^= 1
        with pytest.raises(InboxError):
            inbox.open(12, bytes(changed))


@pytest.mark.parametrize("cut", [0, 5, 6, 53, -1])
def test_what_is_cut_is_refused(inbox: Inbox, message: bytes, cut: int) -> None:
    with pytest.raises(InboxError):
        inbox.open(12, message[:cut])


@pytest.mark.parametrize(
    "padded", [b"", b"\0\0\0", b"\0\0\0\2a", b"\0\0\0\0" + b"\1", b"\xff\xff\xff\xffa"]
)
def test_what_is_filled_up_wrongly_is_refused(inbox: Inbox, padded: bytes) -> None:
    whole = seal_for_inbox(inbox.public, 7, 1, b"")
    from wellfounded.vault.inbox import _info

    public = X25519PublicKey.from_public_bytes(inbox.public)
    with pytest.raises(InboxError):
        inbox.open(1, whole[:6] + SUITE.encrypt(padded, public, _info(whole[:6], 1)))


def test_what_is_too_long_is_refused(inbox: Inbox) -> None:
    with pytest.raises(ValueError, match=str(MAX_MESSAGE)):
        seal_for_inbox(inbox.public, 7, 1, b"a" * MAX_MESSAGE)
    with pytest.raises(InboxError):
        epoch_of(b"Q1" + bytes(MAX_MESSAGE))
