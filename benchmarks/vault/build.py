"""How is each thing of a case sealed, and in which table does it lie?"""

from __future__ import annotations

from collections import defaultdict
from itertools import islice
from typing import Final
from uuid import UUID, uuid4

from benchmarks.vault.database import Database, Row
from benchmarks.vault.office import Office, Person, cell_of
from wellfounded.vault.blind_index import blind_index, planned_bits
from wellfounded.vault.directory import Entry, pieces
from wellfounded.vault.envelope import NO_CASE, Context, seal
from wellfounded.vault.keys import Key, Section, section_key
from wellfounded.vault.manifest import Listed, manifest
from wellfounded.vault.wraps import Grant, Holder, wrap

TAIL: Final = 500
"""Directory entries that staff wrote since the last piece was filled."""
ARRIVALS: Final = 100
"""Directory entries that came in while nobody was logged in."""

SERVER_KEY: Final = Key.random()
APPLICANT: Final = Holder.random()
ANSWERS: Final = (
    (Section.IDENTITY, b"born in a town that this benchmark invented"),
    (Section.CONTACT, b"a telephone number"),
    (Section.LOCATION, b"a safe address"),
    (Section.NARRATIVE, b"They came at night. " * 40),
)
Rows = dict[str, list[Row]]


def at(table: str, case: UUID, row: UUID | None = None) -> Context:
    """Return the place of a row's first revision."""
    return Context(case=case, table=table, column="body", row=row or case, revision=1)


def sealed_case(office: Office, person: Person, number: int) -> Rows:
    """Return every row of one new case, except those of the directory."""
    case, case_key, shred = person.entry.case, Key.random(epoch=1), Key.random()
    place = case.bytes, office.id.bytes
    answers = []
    for section, text in ANSWERS:
        row = uuid4()
        blob = seal(section_key(case_key, section), at("answers", case, row), text)
        answers.append((row, blob))
    listed = [Listed.of(row, 1, blob) for row, blob in answers]
    mac = manifest(section_key(case_key, Section.MANIFEST), case, 1, listed)
    holders = [(uuid4(), APPLICANT), office.staff[number % len(office.staff)]]
    names = seal(section_key(case_key, Section.NAMES), at("names", case), person.entry.line())
    work = person.work
    body = seal(office.projection_key, at("projection", case), work.body())
    tag = blind_index(office.a_number_key, person.a_number.encode(), planned_bits(office.cases))
    a_number = seal(office.a_number_key, at("a_numbers", case), person.a_number.encode())
    return {
        "cases": [(*place, 1, 498_700)],
        "answers": [(row.bytes, 1, case.bytes, blob) for row, blob in answers],
        "manifests": [(case.bytes, 1, mac)],
        "wraps": [
            (
                case.bytes,
                holder.bytes,
                wrap(case_key, Grant(case=case, holder=holder), pair.public, shred),
            )
            for holder, pair in holders
        ],
        "shred_keys": [(case.bytes, seal(SERVER_KEY, at("shred_keys", case), shred.secret))],
        "names": [(case.bytes, names)],
        "projection": [
            (
                *place,
                cell_of(office.cell_key, work.stage, work.week),
                body,
                work.stage,
                work.week,
            )
        ],
        "a_numbers": [(*place, tag, a_number)],
    }


def directory_row(office: Office, table: str, plaintext: bytes) -> Row:
    """Seal one piece, or one entry, of the directory."""
    row = uuid4()
    blob = seal(office.directory_key, at(table, NO_CASE, row), plaintext)
    return row.bytes, office.id.bytes, blob


def arrival_row(office: Office, entry: Entry) -> Row:
    """Seal one entry so that any member of staff can open it later, though none is here now."""
    key, shred = Key.random(), SERVER_KEY
    grant = Grant(case=entry.case, holder=office.id, scope="directory")
    blob = seal(key, at("directory_arrivals", entry.case), entry.line())
    wrapped = wrap(key, grant, office.directory_holder.public, shred)
    return entry.case.bytes, office.id.bytes, wrapped, blob


def build(database: Database, office: Office) -> None:
    """Seal every case of the office and store it, ten thousand at a time."""
    entries: list[Entry] = []
    works: list[bytes] = []
    people = enumerate(office.people())
    while batch := list(islice(people, 10_000)):
        rows: defaultdict[str, list[Row]] = defaultdict(list)
        for number, person in batch:
            for table, new in sealed_case(office, person, number).items():
                rows[table] += new
            entries.append(person.entry)
            works.append(person.work.body())
        for table, filled in rows.items():
            database.load(table, filled)
    arrivals, tail, filed = entries[:ARRIVALS], entries[ARRIVALS:TAIL], entries[TAIL:]
    loads = {
        "directory_pieces": [
            directory_row(office, "directory_pieces", piece) for piece in pieces(filed)
        ],
        "directory_tail": [directory_row(office, "directory_tail", e.line()) for e in tail],
        "directory_arrivals": [arrival_row(office, entry) for entry in arrivals],
        "directory_rows": [directory_row(office, "directory_rows", e.line()) for e in entries],
        "projection_pieces": [
            projection_piece(office, works[start : start + 300])
            for start in range(0, len(works), 300)
        ],
    }
    for table, filled in loads.items():
        database.load(table, filled)


def projection_piece(office: Office, works: list[bytes]) -> Row:
    """Seal the projections of many cases in one envelope."""
    row = uuid4()
    place = at("projection_pieces", NO_CASE, row)
    blob = seal(office.projection_key, place, b"\n".join(works))
    return row.bytes, office.id.bytes, blob
