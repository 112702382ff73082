"""How long does it take to ask whether a new person is already known here?"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final
from uuid import UUID

from benchmarks.vault import open_directory
from benchmarks.vault.build import at
from benchmarks.vault.database import Database
from benchmarks.vault.office import Office, Person
from benchmarks.vault.timing import Report
from wellfounded.vault.blind_index import blind_index, planned_bits
from wellfounded.vault.envelope import NO_CASE, open_sealed
from wellfounded.vault.manifest import Listed, manifest, verify
from wellfounded.vault.namesakes import Likeness, Namesake, namesakes

LIMIT_MS: Final = 1000


@dataclass(frozen=True, slots=True)
class ConflictCheck:
    """One office's directory and its index of A-numbers."""

    database: Database
    office: Office

    def by_rows(self, person: Person) -> list[Namesake]:
        """Open a directory of one entry an envelope."""
        rows = open_directory.opened(self.database, self.office, "directory_rows")
        return self._namesakes(rows, person)

    def by_pieces(self, person: Person) -> list[Namesake]:
        """Open a directory of 64 KiB pieces, then its tail, then what arrived overnight."""
        return self._namesakes(open_directory.whole(self.database, self.office), person)

    def by_a_number(self, person: Person) -> list[UUID]:
        """Open the few cases that share the number's blind index."""
        office, digits = self.office, person.a_number.encode()
        tag = blind_index(office.a_number_key, digits, planned_bits(office.cases))
        candidates = self.database.rows(
            "SELECT case_id, body FROM a_numbers WHERE organisation = ? AND tag = ?",
            [office.id.bytes, tag],
        )
        return [
            UUID(bytes=case)
            for case, body in candidates
            if open_sealed(office.a_number_key, at("a_numbers", UUID(bytes=case)), body) == digits
        ]

    def whole(self, person: Person) -> tuple[list[UUID], list[Namesake]]:
        """Ask by A-number, names and birth date."""
        return self.by_a_number(person), self.by_pieces(person)

    def manifest_of_pieces(self) -> bytes:
        """Return the MAC that tells whether a piece was removed or set back."""
        rows = self.database.rows(
            "SELECT id, body FROM directory_pieces WHERE organisation = ?", [self.office.id.bytes]
        )
        listed = [Listed.of(UUID(bytes=row), 1, blob) for row, blob in rows]
        mac = manifest(self.office.directory_key, NO_CASE, 1, listed)
        verify(self.office.directory_key, NO_CASE, 1, listed, mac)
        return mac

    @staticmethod
    def _namesakes(directory: Iterator[bytes], person: Person) -> list[Namesake]:
        return namesakes(directory, person.entry.names, person.entry.born)


def measure(database: Database, office: Office, known: Person, report: Report) -> None:
    """Print the figures, after checking that a known person is found each way."""
    check = ConflictCheck(database, office)
    rows = report.measure(
        "names and birth date, an entry an envelope", lambda: check.by_rows(known)
    )
    found = report.measure(
        "names and birth date, pieces, tail of 400 and 100 arrivals",
        lambda: check.by_pieces(known),
        LIMIT_MS,
    )
    assert [one.likeness for one in rows] == [one.likeness for one in found]
    assert found[0].entry == known.entry
    assert found[0].likeness is Likeness.NAMES_AND_BIRTH
    numbered = report.measure("A-number, blind index", lambda: check.by_a_number(known), LIMIT_MS)
    assert known.entry.case in numbered
    report.measure("whole conflict check", lambda: check.whole(known), LIMIT_MS)
    stranger = office.person()
    report.measure("whole conflict check, a stranger", lambda: check.whole(stranger), LIMIT_MS)
    report.measure("manifest over the pieces, made and checked", check.manifest_of_pieces)
    print(f"  {len(found)} cases shown for a known person, the same person first")
