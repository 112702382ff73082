"""What are the published vectors, and how is what they need computed a second time?

Nothing here is shared with the vault: HKDF and the HPKE key schedule are built from HMAC alone.
"""

import hashlib
import hmac
import json
from pathlib import Path
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric.mlkem import MLKEM768PrivateKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from wellfounded.vault.keys import Key

VECTORS: dict[str, Any] = json.loads(Path(__file__).with_name("vectors.json").read_text("utf-8"))
unhex = bytes.fromhex


def named(kind: str) -> pytest.MarkDecorator:
    return pytest.mark.parametrize(
        "vector", VECTORS[kind], ids=[vector["name"] for vector in VECTORS[kind]]
    )


def key_of(vector: Any) -> Key:
    return Key(secret=unhex(vector["key"]["secret"]), epoch=vector["key"]["epoch"])


def hkdf(secret: bytes, info: bytes, length: int, salt: bytes = bytes(32)) -> bytes:
    return expand(hmac.digest(salt, secret, "sha256"), info, length)


def expand(extracted: bytes, info: bytes, length: int) -> bytes:
    out = block = b""
    for count in range(1, 256):
        if len(out) >= length:
            break
        block = hmac.digest(extracted, block + info + bytes([count]), "sha256")
        out += block
    return out[:length]


def prefixed(*parts: bytes) -> bytes:
    out = b""
    for part in parts:
        out += len(part).to_bytes(4, "big") + part
    return out


def hpke_open(private: bytes, info: bytes, sealed: bytes) -> bytes:
    """RFC 9180 base mode, KEM 0x647a (X-Wing), HKDF-SHA256, AES-256-GCM."""
    mlkem = MLKEM768PrivateKey.from_seed_bytes(private[:64])
    x25519 = X25519PrivateKey.from_private_bytes(private[64:])
    mlkem_share, x25519_share, body = sealed[:1088], sealed[1088:1120], sealed[1120:]
    shared = hashlib.sha3_256(
        mlkem.decapsulate(mlkem_share)
        + x25519.exchange(X25519PublicKey.from_public_bytes(x25519_share))
        + x25519_share
        + x25519.public_key().public_bytes_raw()
        + b"\\.//^\\"
    ).digest()
    suite = b"HPKE-v1" + b"HPKE" + unhex("647a") + unhex("0001") + unhex("0002")

    def extract(salt: bytes, label: bytes, secret: bytes) -> bytes:
        return hmac.digest(salt, suite + label + secret, "sha256")

    empty = bytes(32)
    schedule = b"\0" + extract(empty, b"psk_id_hash", b"") + extract(empty, b"info_hash", info)
    secret = extract(shared, b"secret", b"")
    key = expand(secret, b"\0\x20" + suite + b"key" + schedule, 32)
    nonce = expand(secret, b"\0\x0c" + suite + b"base_nonce" + schedule, 12)
    return AESGCM(key).decrypt(nonce, body, b"")
