"""How does the server keep what a session unlocked, and cannot read it alone?

The browser holds a token of 32 random bytes. The database holds the token's hash, to find the
session by, and an envelope under a key derived from the token. Without the token, which comes
with each request and is never stored, the database opens nothing and rides no session.
"""

from __future__ import annotations

import os
from hashlib import sha256
from typing import Final
from uuid import UUID

from wellfounded.vault.envelope import NO_CASE, Context, open_sealed, seal
from wellfounded.vault.keys import Key, expand

TOKEN_BYTES: Final = 32


def new_token() -> bytes:
    """Draw the token of a new session from the operating system."""
    return os.urandom(TOKEN_BYTES)


def token_id(token: bytes) -> bytes:
    """Return the 32 bytes under which the session is stored: SHA-256 of the token."""
    return sha256(token).digest()


def seal_for_token(token: bytes, payload: bytes) -> bytes:
    """Return ``payload`` in an envelope that opens for this token only.

    Raises:
        ValueError: the token is not 32 bytes, or the payload is too long for an envelope.
    """
    return seal(_key(token), _place(token), payload)


def open_for_token(token: bytes, blob: bytes) -> bytes:
    """Return what :func:`seal_for_token` sealed.

    Raises:
        EnvelopeError: the envelope is another session's, or was cut or changed.
        ValueError: the token is not 32 bytes.
    """
    return open_sealed(_key(token), _place(token), blob)


def _key(token: bytes) -> Key:
    if len(token) != TOKEN_BYTES:
        raise ValueError(f"A session token has {TOKEN_BYTES} bytes, this one has {len(token)}.")
    return Key(secret=expand(token, "session", TOKEN_BYTES))


def _place(token: bytes) -> Context:
    row = UUID(bytes=token_id(token)[:16])
    return Context(case=NO_CASE, table="sessions", column="payload", row=row, revision=0)
