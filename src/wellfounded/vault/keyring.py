"""From which one secret does the server take every key that is its own?

The key-encryption key (KEK) lies in a file outside the database. Peppers, the seed that signs
checkpoints and the wrapping keys are derived from it under labels of their own. It opens no case:
no wrap of a case is made for the server.
"""

from __future__ import annotations

import os
import stat
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final
from uuid import UUID

from wellfounded.vault.envelope import NO_CASE, Context, open_sealed, seal
from wellfounded.vault.keys import KEY_BYTES, Key, expand
from wellfounded.vault.paper import PaperError, on_paper, read_paper

KIND: Final = "server-key"
_LONGEST_FILE: Final = 4096
_OTHERS: Final = stat.S_IRWXG | stat.S_IRWXO
_EPOCH_BYTES: Final = 4


class KeyringError(Exception):
    """The server's key cannot be loaded. The message names the file and the fix, and no key."""


@dataclass(frozen=True, slots=True)
class Kek:
    """The server's own secret, and what is derived from it.

    Raises:
        ValueError: the secret is not 32 bytes.
    """

    secret: bytes = field(repr=False)

    def __post_init__(self) -> None:
        """Refuse what cannot be a key."""
        if len(self.secret) != KEY_BYTES:
            raise ValueError(f"A key has {KEY_BYTES} bytes, this one has {len(self.secret)}.")

    @classmethod
    def random(cls) -> Kek:
        """Draw a new one from the operating system."""
        return cls(os.urandom(KEY_BYTES))

    @classmethod
    def read(cls, path: Path) -> Kek:
        """Load the key from a file that only its owner may read.

        Raises:
            KeyringError: the file is missing, readable by others, or damaged.
        """
        try:
            kind, _, secret = read_paper(_private_text(path))
        except PaperError as refused:
            raise KeyringError(f"{path}: {refused}") from None
        if kind != KIND:
            raise KeyringError(f"{path}: this is a {kind}; name the file of the {KIND}")
        return cls(secret)

    def write(self, path: Path, label: str = "main") -> None:
        """Write the key into a new file that only its owner may read.

        Raises:
            KeyringError: there is a file already, or no folder.
        """
        try:
            handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        except OSError as refused:
            raise KeyringError(f"{path}: it cannot be written ({refused.strerror})") from None
        with os.fdopen(handle, "w", encoding="ascii") as file:
            file.write(on_paper(KIND, label, self.secret) + "\n")
            file.flush()
            os.fsync(handle)

    @property
    def receipt_pepper(self) -> bytes:
        """What receipt codes are looked up and locked with, 32 bytes."""
        return expand(self.secret, "pepper/receipt", KEY_BYTES)

    @property
    def passphrase_pepper(self) -> bytes:
        """What passphrases are locked with, 32 bytes."""
        return expand(self.secret, "pepper/passphrase", KEY_BYTES)

    @property
    def session_pepper(self) -> bytes:
        """What short-lived things are signed with, 32 bytes. Nothing stored is sealed by it."""
        return expand(self.secret, "pepper/session", KEY_BYTES)

    @property
    def audit_seed(self) -> bytes:
        """The Ed25519 seed that signs checkpoints, 32 bytes."""
        return expand(self.secret, "audit/ed25519", KEY_BYTES)

    def seal_tenant_key(self, organisation: UUID, key: Key) -> bytes:
        """Return the projection key of an organisation, to be stored."""
        return self._seal(_tenant(organisation), key)

    def open_tenant_key(self, organisation: UUID, blob: bytes) -> Key:
        """Return what :meth:`seal_tenant_key` sealed.

        Raises:
            EnvelopeError: it is another organisation's or another KEK's, or was changed.
        """
        return self._open(_tenant(organisation), blob)

    def seal_shred_key(self, case: UUID, key: Key) -> bytes:
        """Return the shred key of a case, to be stored apart from the wraps it covers."""
        return self._seal(_shred(case), key)

    def open_shred_key(self, case: UUID, blob: bytes) -> Key:
        """Return what :meth:`seal_shred_key` sealed.

        Raises:
            EnvelopeError: it is another case's or another KEK's, or was changed.
        """
        return self._open(_shred(case), blob)

    def _seal(self, place: Context, key: Key) -> bytes:
        epoch = key.epoch.to_bytes(_EPOCH_BYTES, "big")
        return seal(self._wrapping(place), place, epoch + key.secret)

    def _open(self, place: Context, blob: bytes) -> Key:
        opened = open_sealed(self._wrapping(place), place, blob)
        epoch = int.from_bytes(opened[:_EPOCH_BYTES], "big")
        return Key(secret=opened[_EPOCH_BYTES:], epoch=epoch)

    def _wrapping(self, place: Context) -> Key:
        return Key(secret=expand(self.secret, f"wrapping/{place.table}", KEY_BYTES))


def _tenant(organisation: UUID) -> Context:
    return Context(case=NO_CASE, table="tenant_keys", column="sealed", row=organisation, revision=0)


def _shred(case: UUID) -> Context:
    return Context(case=case, table="shred_keys", column="sealed", row=case, revision=0)


def _private_text(path: Path) -> str:
    """The text of a file, after a look at who else may read it.

    Raises:
        KeyringError: it cannot be opened, or others may read it.
    """
    try:
        # Looked at through the open file: a name could lead elsewhere a moment later.
        with path.open(encoding="ascii", errors="replace") as file:
            mode = os.fstat(file.fileno()).st_mode
            if mode & _OTHERS:
                raise KeyringError(
                    f"{path}: other users of this machine may read it (mode "
                    f"{stat.S_IMODE(mode):04o}); run 'chmod 600 {path}'"
                )
            return file.read(_LONGEST_FILE)
    except OSError as refused:
        raise KeyringError(
            f"{path}: it cannot be opened ({refused.strerror}); check the name, or restore it "
            "from the sealed copy"
        ) from None
