"""Who signed a law pack, and is it as they signed it?

Ed25519 (RFC 8032) over every byte below the head of the file. The head is three comments of TOML,
so that a signed pack is read like any other:

    # wellfounded law pack 1
    # key (64 hexadecimal digits: the public half)
    # signature (128 hexadecimal digits)
"""

from __future__ import annotations

import re

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from wellfounded.law_pack.refusal import PackRefused

FORMAT = b"# wellfounded law pack 1\n"
HEAD = re.compile(FORMAT + rb"# key ([0-9a-f]{64})\n# signature ([0-9a-f]{128})\n")
KEY_FILE = re.compile(r"wellfounded law pack key ([0-9a-f]{64})\n")
KEY_BYTES = 32


def signed(body: bytes, seed: bytes) -> bytes:
    """A pack with its head; ``body`` is its text without one, ``seed`` 32 bytes of the key."""
    key = Ed25519PrivateKey.from_private_bytes(seed)
    public, signature = key.public_key().public_bytes_raw(), key.sign(FORMAT + body)
    lines = f"# key {public.hex()}\n# signature {signature.hex()}\n"
    return FORMAT + lines.encode() + body


def verified(content: bytes, name: str) -> tuple[str, bytes]:
    """The public key, in hexadecimal digits, that signed a pack, and the text it signed.

    Raises:
        PackRefused: it is not signed, or it is not what was signed; ``name`` is its file.
    """
    head = HEAD.match(content)
    if head is None:
        raise PackRefused(f"{name}: it is not signed; ask its publisher for the signed file")
    public, body = bytes.fromhex(head[1].decode()), content[head.end() :]
    try:
        Ed25519PublicKey.from_public_bytes(public).verify(
            bytes.fromhex(head[2].decode()), FORMAT + body
        )
    except (InvalidSignature, ValueError):
        raise PackRefused(
            f"{name}: it was changed after it was signed; ask its publisher for it again"
        ) from None
    return public.hex(), body


def new_key() -> bytes:
    """The content of a new key file; whoever has it signs in the publisher's name."""
    seed = Ed25519PrivateKey.generate().private_bytes_raw()
    return f"wellfounded law pack key {seed.hex()}\n".encode()


def seed_in(content: bytes, name: str) -> bytes:
    """The 32 bytes that a key file holds.

    Raises:
        PackRefused: it is no key file; ``name`` is its own.
    """
    found = KEY_FILE.fullmatch(content.decode("ascii", "replace"))
    if found is None:
        raise PackRefused(
            f"{name}: this is no key for law packs; make one with 'wellfounded law pack key'"
        )
    return bytes.fromhex(found[1])


def public_half(seed: bytes) -> str:
    """What offices trust: 64 hexadecimal digits."""
    return Ed25519PrivateKey.from_private_bytes(seed).public_key().public_bytes_raw().hex()
