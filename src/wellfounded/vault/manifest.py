"""Is every sealed row of this case still here, at its latest revision?

An envelope cannot tell that its neighbour was deleted, or that an older one was put back. The
manifest can: one HMAC-SHA256 over the list of all rows of the case, renewed in the transaction
that writes a row, checked when the case is opened.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from hashlib import sha256
from hmac import compare_digest
from hmac import digest as hmac_digest
from itertools import pairwise
from typing import Self
from uuid import UUID

from wellfounded.vault.keys import Key


class ManifestError(Exception):
    """The sealed rows of a case are not the ones that were written last."""


@dataclass(frozen=True, slots=True, kw_only=True, order=True)
class Listed:
    """One sealed row: its id, its revision, and the SHA-256 of its envelope."""

    row: UUID
    revision: int
    digest: bytes

    @classmethod
    def of(cls, row: UUID, revision: int, blob: bytes) -> Self:
        """List the row as it lies in the database."""
        return cls(row=row, revision=revision, digest=sha256(blob).digest())


def manifest(key: Key, case: UUID, serial: int, rows: Iterable[Listed]) -> bytes:
    """Return the 32-byte MAC over ``rows``, in any order, as the case's ``serial``-th manifest.

    ``key`` is the ``manifest`` section of the case. ``serial`` grows by one with each write, so
    that an outside witness who notes it can tell when the whole database was set back.

    Raises:
        ValueError: one row is listed twice at the same revision.
    """
    listed = sorted(rows)
    for row, following in pairwise(listed):
        if (row.row, row.revision) == (following.row, following.revision):
            raise ValueError(f"Row {row.row} is listed twice at revision {row.revision}.")
    head = b"M1" + case.bytes + serial.to_bytes(8, "big") + len(listed).to_bytes(8, "big")
    body = (row.row.bytes + row.revision.to_bytes(8, "big") + row.digest for row in listed)
    return hmac_digest(key.secret, head + b"".join(body), "sha256")


def verify(key: Key, case: UUID, serial: int, rows: Iterable[Listed], mac: bytes) -> None:
    """Check the rows of a case against the manifest stored with it.

    Raises:
        ManifestError: a row was added, changed, swapped, deleted or set back.
        ValueError: one row is listed twice at the same revision.
    """
    if not compare_digest(manifest(key, case, serial, rows), mac):
        raise ManifestError(
            f"Case {case} does not match its manifest number {serial}: a row was added, changed, "
            "deleted or set back. Do not write to it. Compare it with the last backup."
        )
