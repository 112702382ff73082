"""What does a witness outside keep, so that no chain can be written anew unseen?

A checkpoint names the head of every chain in one hour. The witness keeps one line of it, on
another machine or printed: its root, signed by the server. A chain that was given another past
since then no longer leads to the heads, and changed heads no longer lead to the root.
"""

from __future__ import annotations

from dataclasses import dataclass
from hashlib import sha256
from itertools import pairwise
from struct import Struct
from typing import Final
from uuid import UUID

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from wellfounded.vault.chain import DIGEST_BYTES, Head

_VERSION: Final = "P1"
_OPENING: Final = Struct(">2sQQQ")
_HEAD: Final = Struct(f">16sQ{DIGEST_BYTES}s")


class CheckpointError(Exception):
    """A checkpoint is not the one that was signed, or not the one that was witnessed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Checkpoint:
    """The heads of all chains in one hour since 1970 (UTC); ``number`` grows by one each time.

    Raises:
        ValueError: one chain has two heads, or they are not in the order of their chains.
    """

    number: int
    hour: int
    heads: tuple[Head, ...]

    def __post_init__(self) -> None:
        """Refuse what could be spelled in two ways."""
        for one, other in pairwise(self.heads):
            if one.chain >= other.chain:
                raise ValueError(f"Chain {other.chain} is named twice or out of order. Sort them.")

    @classmethod
    def read(cls, statement: bytes) -> Checkpoint:
        """Read a stored checkpoint.

        Raises:
            CheckpointError: these bytes are none.
        """
        if len(statement) < _OPENING.size:
            raise CheckpointError(f"{len(statement)} bytes are too few for a checkpoint.")
        version, number, hour, count = _OPENING.unpack_from(statement)
        listed = statement[_OPENING.size :]
        if version != _VERSION.encode() or len(listed) != count * _HEAD.size:
            raise CheckpointError("These bytes are no checkpoint, or one of a later version.")
        heads = (
            Head(chain=UUID(bytes=chain), seq=seq, hash=hash)
            for chain, seq, hash in _HEAD.iter_unpack(listed)
        )
        try:
            return cls(number=number, hour=hour, heads=tuple(heads))
        except ValueError as refused:
            raise CheckpointError(str(refused)) from None

    @property
    def statement(self) -> bytes:
        """What is stored: number, hour, count, then chain, seq and hash of each head."""
        opening = _OPENING.pack(_VERSION.encode(), self.number, self.hour, len(self.heads))
        listed = (_HEAD.pack(head.chain.bytes, head.seq, head.hash) for head in self.heads)
        return opening + b"".join(listed)

    @property
    def root(self) -> bytes:
        """SHA-256 of the statement: what is signed, and what the witness keeps."""
        return sha256(self.statement).digest()


def sign(audit_seed: bytes, root: bytes) -> bytes:
    """Return the 64 bytes of Ed25519 that vouch for a root.

    Raises:
        ValueError: the seed is not 32 bytes.
    """
    return Ed25519PrivateKey.from_private_bytes(audit_seed).sign(_signed(root))


def verify_signature(public: bytes, root: bytes, signature: bytes) -> None:
    """Check the signature of a root.

    Raises:
        CheckpointError: this key did not sign this root.
    """
    try:
        Ed25519PublicKey.from_public_bytes(public).verify(signature, _signed(root))
    except (InvalidSignature, ValueError):
        raise CheckpointError("The checkpoint is not signed by this server.") from None


def public_half(audit_seed: bytes) -> bytes:
    """Return the 32 bytes that the witness verifies with."""
    return Ed25519PrivateKey.from_private_bytes(audit_seed).public_key().public_bytes_raw()


def witness_line(checkpoint: Checkpoint, audit_seed: bytes) -> str:
    """Return the line for the witness: version, number, hour, root and signature."""
    root = checkpoint.root
    signature = sign(audit_seed, root)
    return f"{_VERSION} {checkpoint.number} {checkpoint.hour} {root.hex()} {signature.hex()}"


def check_witnessed(line: str, public: bytes, checkpoint: Checkpoint) -> None:
    """Check a stored checkpoint against the line that a witness kept of it.

    Raises:
        CheckpointError: the line is no line of this server, or the checkpoint is another one.
    """
    try:
        version, number, hour, root, signature = line.split()
        verify_signature(public, bytes.fromhex(root), bytes.fromhex(signature))
        named = (version, int(number), int(hour))
    except ValueError:
        raise CheckpointError("The line of the witness is damaged. Compare it.") from None
    if named != (_VERSION, checkpoint.number, checkpoint.hour) or root != checkpoint.root.hex():
        raise CheckpointError(
            f"Checkpoint {checkpoint.number} is not the one that was witnessed as {number}: the "
            "record was changed after it."
        )


def _signed(root: bytes) -> bytes:
    return _VERSION.encode() + root
