"""How does a staff session open the whole directory of its office?"""

from __future__ import annotations

from collections.abc import Iterator
from uuid import UUID

from benchmarks.vault.build import SERVER_KEY, at
from benchmarks.vault.database import Database
from benchmarks.vault.office import Office
from wellfounded.vault.envelope import NO_CASE, open_sealed
from wellfounded.vault.wraps import Grant


def whole(database: Database, office: Office) -> Iterator[bytes]:
    """Yield the pieces, then the tail, then what arrived while nobody was here."""
    yield from opened(database, office, "directory_pieces")
    yield from opened(database, office, "directory_tail")
    yield from _arrived(database, office)


def opened(database: Database, office: Office, table: str) -> Iterator[bytes]:
    """Yield the plaintext of each row of one of the directory's tables."""
    rows = database.rows(f"SELECT id, body FROM {table} WHERE organisation = ?", [office.id.bytes])
    for row, blob in rows:
        yield open_sealed(office.directory_key, at(table, NO_CASE, UUID(bytes=row)), blob)


def _arrived(database: Database, office: Office) -> Iterator[bytes]:
    rows = database.rows(
        "SELECT id, wrap, body FROM directory_arrivals WHERE organisation = ?", [office.id.bytes]
    )
    for raw, wrap, blob in rows:
        case = UUID(bytes=raw)
        grant = Grant(case=case, holder=office.id, scope="directory")
        key = office.directory_holder.unwrap(grant, SERVER_KEY, wrap)
        yield open_sealed(key, at("directory_arrivals", case), blob)
