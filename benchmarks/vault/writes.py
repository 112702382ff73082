"""What does it cost to add, change, erase, and to give the directory a new key?"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from statistics import median
from typing import Final
from uuid import UUID

from benchmarks.vault.build import at, directory_row, projection_piece, sealed_case
from benchmarks.vault.database import TABLES, Database, Row
from benchmarks.vault.office import Office, cell_of
from benchmarks.vault.timing import timed
from wellfounded.vault.envelope import NO_CASE, open_sealed, seal
from wellfounded.vault.keys import Key

TIMES: Final = 100


class Writes:
    """The writes of one office, each a durable transaction."""

    def __init__(self, database: Database, office: Office) -> None:
        self.database = database
        self.office = office

    def new_case(self) -> None:
        """Add a case with its answers, wraps, projection, index and directory entry."""
        person = self.office.person()
        rows = sealed_case(self.office, person, 0)
        rows["directory_tail"] = [directory_row(self.office, "directory_tail", person.entry.line())]
        for table, filled in rows.items():
            for row in filled:
                self._insert(table, row)

    def projection_row(self) -> None:
        """Renew the projection of one case that has its own envelope."""
        work, case = self.office.person().work, self._some_case()
        cell = cell_of(self.office.cell_key, work.stage, work.week)
        body = seal(self.office.projection_key, at("projection", case), work.body())
        self.database.run(
            "UPDATE projection SET body = ?, cell = ? WHERE case_id = ?", [body, cell, case.bytes]
        )

    def projection_piece(self) -> None:
        """Renew the projection of one case that shares an envelope with 299 others."""
        row, blob = self._some_piece("projection_pieces")
        place = at("projection_pieces", NO_CASE, UUID(bytes=row))
        works = open_sealed(self.office.projection_key, place, blob).split(b"\n")
        works[7] = self.office.person().work.body()
        self.database.run("DELETE FROM projection_pieces WHERE id = ?", [row])
        self._insert("projection_pieces", projection_piece(self.office, works))

    def directory_tail(self) -> None:
        """Add one entry to the directory's tail."""
        line = self.office.person().entry.line()
        self._insert("directory_tail", directory_row(self.office, "directory_tail", line))

    def fold(self) -> None:
        """Make one piece of the tail."""
        rows = self.database.rows(
            "SELECT id, body FROM directory_tail WHERE organisation = ?", [self.office.id.bytes]
        )
        opened = [
            open_sealed(
                self.office.directory_key, at("directory_tail", NO_CASE, UUID(bytes=row)), blob
            )
            for row, blob in rows
        ]
        self._insert(
            "directory_pieces",
            directory_row(self.office, "directory_pieces", b"".join(opened)),
        )
        for row, _ in rows:
            self.database.run("DELETE FROM directory_tail WHERE id = ?", [row])

    def erase(self) -> None:
        """Take one name out of a piece of the directory."""
        row, blob = self._some_piece("directory_pieces")
        place = at("directory_pieces", NO_CASE, UUID(bytes=row))
        listed = open_sealed(self.office.directory_key, place, blob).splitlines(keepends=True)
        new = directory_row(self.office, "directory_pieces", b"".join(listed[1:]))
        self.database.run("DELETE FROM directory_pieces WHERE id = ?", [row])
        self._insert("directory_pieces", new)

    def new_key(self) -> None:
        """Seal the whole directory again under a new key."""
        office = self.office
        rows = self.database.rows(
            "SELECT id, body FROM directory_pieces WHERE organisation = ?", [office.id.bytes]
        )
        old, office.directory_key = office.directory_key, Key.random(epoch=1)
        for row, blob in rows:
            place = at("directory_pieces", NO_CASE, UUID(bytes=row))
            again = seal(office.directory_key, place, open_sealed(old, place, blob))
            self.database.run("UPDATE directory_pieces SET body = ? WHERE id = ?", [again, row])

    def _insert(self, table: str, row: Row) -> None:
        marks = ",".join("?" * len(TABLES[table]))
        self.database.run(f"INSERT INTO {table} VALUES ({marks})", row)

    def _some_case(self) -> UUID:
        rows = self.database.rows(
            "SELECT case_id FROM projection WHERE organisation = ? LIMIT 1", [self.office.id.bytes]
        )
        return UUID(bytes=rows[0][0])

    def _some_piece(self, table: str) -> Row:
        return self.database.rows(
            f"SELECT id, body FROM {table} WHERE organisation = ? LIMIT 1", [self.office.id.bytes]
        )[0]


def measure(database: Database, office: Office) -> None:
    """Print the median time and the log bytes of each kind of write."""
    writes = Writes(database, office)
    kinds: list[tuple[str, Callable[[], None], int]] = [
        ("a new case, complete", writes.new_case, TIMES),
        ("a projection, a row an envelope", writes.projection_row, TIMES),
        ("a projection, 300 cases an envelope", writes.projection_piece, TIMES),
        ("a directory entry, in the tail", writes.directory_tail, TIMES),
        ("the tail folded into one piece", writes.fold, 1),
        ("a name erased from its piece", writes.erase, TIMES),
        ("a new key for the whole directory", writes.new_key, 1),
    ]
    for name, work, times in kinds:
        database.settle()
        before = database.log_position()
        spent = [timed(partial(_commit, database, work))[0] for _ in range(times)]
        grown = (database.log_position() - before) / times / 1024
        print(f"  {name:<66} {median(spent):9.2f} ms   {grown:9.1f} KiB of log", flush=True)


def _commit(database: Database, work: Callable[[], None]) -> None:
    with database.transaction():
        work()
