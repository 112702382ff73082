"""How long does the list of cases take, when every row is sealed?

Four designs give the same first page of fifty, sorted by due date. They differ in what a stolen
disk tells and in what a write costs.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from operator import itemgetter
from typing import Any, Final
from uuid import UUID

from benchmarks.vault import open_directory
from benchmarks.vault.build import SERVER_KEY, at
from benchmarks.vault.database import Database, Row
from benchmarks.vault.office import STAGES, WEEKS, Office, cell_of
from benchmarks.vault.timing import Report
from wellfounded.vault.directory import Entry, lines, of_cases
from wellfounded.vault.envelope import NO_CASE, open_sealed
from wellfounded.vault.keys import Key, Section, section_key
from wellfounded.vault.wraps import Grant

PAGE: Final = 50
LIMIT_MS: Final = 200
Work = dict[str, Any]
by_due = itemgetter("due", "case")


@dataclass(frozen=True, slots=True)
class CaseList:
    """One office's list of cases."""

    database: Database
    office: Office

    def whole_by_rows(self) -> list[Work]:
        """Open every row."""
        rows = self.database.rows(
            "SELECT case_id, body FROM projection WHERE organisation = ?", [self.office.id.bytes]
        )
        return self._sorted(self._opened(rows))

    def whole_by_pieces(self) -> list[Work]:
        """Open envelopes that hold 300 cases each."""
        key, works = self.office.projection_key, []
        for row, blob in self.database.rows(
            "SELECT id, body FROM projection_pieces WHERE organisation = ?", [self.office.id.bytes]
        ):
            place = at("projection_pieces", NO_CASE, UUID(bytes=row))
            piece = open_sealed(key, place, blob)
            works += json.loads(b"[" + piece.replace(b"\n", b",") + b"]")
        return self._sorted(works)

    def page_by_rows(self, stage: str) -> list[Work]:
        """Open every row, keep one stage, keep a page."""
        return [work for work in self.whole_by_rows() if work["stage"] == stage][:PAGE]

    def page_by_plain_columns(self, stage: str) -> list[Work]:
        """Let the database sort by a due week that lies plain."""
        database, office = self.database, self.office.id.bytes
        weeks = database.rows(
            "SELECT due_week, COUNT(*) FROM projection WHERE organisation = ? AND stage = ? "
            "AND due_week IS NOT NULL GROUP BY due_week ORDER BY due_week",
            [office, stage],
        )
        needed, total = [], 0
        for week, count in weeks:
            needed.append(week)
            total += count
            if total >= PAGE:
                break
        rows = database.rows(
            "SELECT case_id, body FROM projection WHERE organisation = ? AND stage = ? "
            "AND due_week BETWEEN ? AND ?",
            [office, stage, needed[0], needed[-1]],
        )
        return self._sorted(self._opened(rows))[:PAGE]

    def page_by_cells(
        self, stages: tuple[str, ...], first: int = 0, holder: UUID | None = None
    ) -> list[Work]:
        """Walk the blind cells week by week until the page is full.

        ``holder`` keeps the cases that one member of staff holds a wrap of.
        """
        counts = self._counts(holder)
        needed: list[int] = []
        skipped = total = 0
        for week in WEEKS:
            cells = [cell_of(self.office.cell_key, stage, week) for stage in stages]
            count = sum(counts.get(cell, 0) for cell in cells)
            if not needed and skipped + count <= first:
                skipped += count
                continue
            needed += cells
            total += count
            if skipped + total >= first + PAGE:
                break
        rows = self._in_cells(needed, holder)
        start = first - skipped
        return self._sorted(self._opened(rows))[start : start + PAGE]

    def board(self) -> dict[tuple[str, int | None], int]:
        """Count the cases of each stage and week without opening one."""
        counts = self._counts(None)
        key = self.office.cell_key
        return {
            (stage, week): counts.get(cell_of(key, stage, week), 0)
            for stage in STAGES
            for week in (None, *WEEKS)
        }

    def names_by_wraps(self, page: list[Work], member: int) -> list[Entry]:
        """Open the names of those cases of a page that a member of staff holds."""
        holder, pair = self.office.staff[member]
        marks = ",".join("?" * len(page))
        rows = self.database.rows(
            "SELECT w.case_id, w.wrap, s.body, n.body FROM wraps w "
            "JOIN shred_keys s ON s.case_id = w.case_id JOIN names n ON n.case_id = w.case_id "
            f"WHERE w.holder = ? AND w.case_id IN ({marks})",
            [holder.bytes, *(UUID(work["case"]).bytes for work in page)],
        )
        entries = []
        for raw, wrap, shred, names in rows:
            case = UUID(bytes=raw)
            outer = Key(secret=open_sealed(SERVER_KEY, at("shred_keys", case), shred))
            case_key = pair.unwrap(Grant(case=case, holder=holder), outer, wrap)
            key = section_key(case_key, Section.NAMES)
            entries.append(Entry.of(lines(open_sealed(key, at("names", case), names))[0]))
        return entries

    def names_by_directory(self, page: list[Work]) -> list[Entry]:
        """Open the directory and read the lines of a page."""
        listed = [UUID(work["case"]) for work in page]
        return list(of_cases(open_directory.whole(self.database, self.office), listed))

    def _counts(self, holder: UUID | None) -> dict[int, int]:
        if holder is None:
            counted = self.database.rows(
                "SELECT cell, COUNT(*) FROM projection WHERE organisation = ? GROUP BY cell",
                [self.office.id.bytes],
            )
        else:
            counted = self.database.rows(
                "SELECT p.cell, COUNT(*) FROM wraps w JOIN projection p ON p.case_id = w.case_id "
                "WHERE w.holder = ? AND p.organisation = ? GROUP BY p.cell",
                [holder.bytes, self.office.id.bytes],
            )
        return dict(counted)

    def _in_cells(self, cells: list[int], holder: UUID | None) -> list[Row]:
        held = "AND EXISTS (SELECT 1 FROM wraps WHERE holder = ? AND case_id = projection.case_id)"
        marks = ",".join("?" * len(cells))
        return self.database.rows(
            "SELECT case_id, body FROM projection WHERE organisation = ? "
            f"AND cell IN ({marks}) {held if holder else ''}",
            [self.office.id.bytes, *cells, *([holder.bytes] if holder else [])],
        )

    def _opened(self, rows: list[Row]) -> list[Work]:
        key = self.office.projection_key
        return [
            json.loads(open_sealed(key, at("projection", UUID(bytes=case)), body))
            for case, body in rows
        ]

    @staticmethod
    def _sorted(works: list[Work]) -> list[Work]:
        return sorted((work for work in works if work["due"]), key=by_due)


def measure(database: Database, office: Office, report: Report) -> None:
    """Print the figures of each design, after checking that all give the same page."""
    cases, stage = CaseList(database, office), STAGES[3]
    member = office.staff[0][0]
    report.measure("whole list, a row an envelope", cases.whole_by_rows)
    whole = report.measure("whole list, 300 cases an envelope", cases.whole_by_pieces)
    assert whole == cases.whole_by_rows()
    expected = [work for work in whole if work["stage"] == stage][:PAGE]
    first, last, deep = whole[:PAGE], whole[-PAGE:], max(0, len(whole) - PAGE)
    whole.clear()
    report.measure("page of one stage, every row opened", lambda: cases.page_by_rows(stage))
    page = report.measure(
        "page of one stage, due week in a plain column",
        lambda: cases.page_by_plain_columns(stage),
    )
    assert page == expected
    page = report.measure(
        "page of one stage, blind cells", lambda: cases.page_by_cells((stage,)), LIMIT_MS
    )
    assert page == expected
    page = report.measure(
        "page of all stages, blind cells", lambda: cases.page_by_cells(STAGES), LIMIT_MS
    )
    assert page == first
    page = report.measure(
        "last page of all stages, blind cells",
        lambda: cases.page_by_cells(STAGES, first=deep),
        LIMIT_MS,
    )
    assert page == last
    mine = report.measure(
        "page of one member of staff, blind cells",
        lambda: cases.page_by_cells(STAGES, holder=member),
        LIMIT_MS,
    )
    counts = report.measure("counts by stage and week, blind cells", cases.board, LIMIT_MS)
    assert sum(counts.values()) == office.cases
    named = report.measure(
        "names of that page, opened case by case", lambda: cases.names_by_wraps(mine, 0), LIMIT_MS
    )
    assert len(named) == len(mine)
    found = report.measure(
        "names of a page, read from the directory",
        lambda: cases.names_by_directory(expected),
        LIMIT_MS,
    )
    assert len(found) == len(expected)
