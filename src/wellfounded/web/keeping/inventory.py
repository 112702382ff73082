"""What is in a database: which tables, how many rows, and which exactly?

It is taken from the very copy that is kept, lies at the head of it, and is signed by the server.
What comes out of a copy years later is counted and hashed in the same way, and must be the same.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass
from datetime import datetime

from wellfounded.vault.checkpoints import sign, verify_signature


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """The number of rows of a table, and the SHA-256 over them in hexadecimal."""

    rows: int
    digest: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Inventory:
    """What a copy holds.

    ``of`` is ``cases`` or ``keyring``, ``kind`` the database they lay in. ``schema`` names the
    migrations that made the tables. ``checkpoint`` is the number of the last one, 0 if there was
    none, and ``root`` what a witness keeps of it. ``file`` is the SHA-256 of the copy itself
    where that is one file, else empty.
    """

    of: str
    kind: str
    made: datetime
    program: str
    schema: tuple[str, ...]
    tables: Mapping[str, Table]
    checkpoint: int = 0
    root: str = ""
    file: str = ""

    @property
    def rows(self) -> int:
        """How many rows there are in all tables."""
        return sum(table.rows for table in self.tables.values())

    @property
    def said(self) -> str:
        """In a few words."""
        return f"tables: {len(self.tables)}, rows: {self.rows:,}"

    def write(self) -> bytes:
        """As it lies at the head of a copy."""
        said = {name: value for name, value in asdict(self).items() if name != "made"}
        return json.dumps(said | {"made": self.made.isoformat()}, sort_keys=True).encode()

    @classmethod
    def read(cls, document: bytes) -> Inventory:
        """Read what :meth:`write` wrote.

        Raises:
            ValueError: this is no inventory.
        """
        try:
            said = json.loads(document)
            tables = {name: Table(**table) for name, table in said.pop("tables").items()}
            made = datetime.fromisoformat(said.pop("made"))
            return cls(**said | {"schema": tuple(said["schema"])}, tables=tables, made=made)
        except (KeyError, TypeError, AttributeError) as wrong:
            raise ValueError("these bytes are no inventory of this version") from wrong

    def signature(self, audit_seed: bytes) -> bytes:
        """The 64 bytes by which the server vouches for it."""
        return sign(audit_seed, self.write())

    def verify(self, public: bytes, signature: bytes) -> None:
        """Check that a server made it.

        Raises:
            CheckpointError: this server did not.
        """
        verify_signature(public, self.write(), signature)

    def differences(self, found: Mapping[str, Table]) -> Iterator[str]:
        """What is not as it was when the copy was made, table by table."""
        for name in sorted(self.tables.keys() | found.keys()):
            then, now = self.tables.get(name), found.get(name)
            if then is None or now is None:
                yield f"table {name} is {'missing' if now is None else 'one too many'}"
            elif then.rows != now.rows:
                yield f"table {name} has {now.rows:,} rows and had {then.rows:,}"
            elif then.digest != now.digest:
                yield f"a row of table {name} was changed"
