"""Who signed a file whose signature lies in another one beside it?

Ed25519 (RFC 8032) over what the file is and every byte of it, with the keys of law packs. The file
of the signature is three lines: what was signed, the public half of the key, and the signature.
"""

from __future__ import annotations

import re

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from wellfounded.law_pack.refusal import PackRefused


def signature_of(content: bytes, kind: str, seed: bytes) -> bytes:
    """The file to put beside; ``kind`` says what is signed, ``seed`` is 32 bytes of the key."""
    head = f"wellfounded {kind} 1\n".encode()
    key = Ed25519PrivateKey.from_private_bytes(seed)
    public, signature = key.public_key().public_bytes_raw(), key.sign(head + content)
    return head + f"key {public.hex()}\nsignature {signature.hex()}\n".encode()


def signer(content: bytes, kind: str, signature: bytes, name: str) -> str:
    """The public key, in hexadecimal digits, that signed the content.

    Raises:
        PackRefused: it is no signature of that kind, or not of this content; ``name`` is the file.
    """
    head = f"wellfounded {kind} 1\n".encode()
    found = re.fullmatch(
        re.escape(head) + rb"key ([0-9a-f]{64})\nsignature ([0-9a-f]{128})\n", signature
    )
    if found is None:
        raise PackRefused(f"{name}: this is no signature of a {kind}; ask its publisher for it")
    public, signed = (bytes.fromhex(part.decode()) for part in found.groups())
    try:
        Ed25519PublicKey.from_public_bytes(public).verify(signed, head + content)
    except (InvalidSignature, ValueError):
        raise PackRefused(
            f"{name}: what it signs was changed afterwards; ask its publisher for it again"
        ) from None
    return public.hex()
