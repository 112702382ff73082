"""Which rows does a table hold, in a PDF or in a CSV file?"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from statistics import median

from wellfounded.directory.importing.columns import Piece, pieces
from wellfounded.directory.importing.pages import Page
from wellfounded.directory.importing.roster import Row, columns, expected, kind_of_head
from wellfounded.directory.refusal import DirectoryRefused

ABOVE = 30
"""Lines that may stand above the names of the columns."""
SIGNS = ",;\t|"
BROKEN = 4
"""Line breaks in a cell, above which a quotation mark is missing and rows were swallowed."""


@dataclass(frozen=True, slots=True)
class Table:
    """Which roster it is, and its rows."""

    kind: str
    rows: tuple[Row, ...]


def table_of_csv(text: str, name: str) -> Table:
    """The rows of a file in CSV, whatever sign divides its cells.

    Raises:
        DirectoryRefused: no line at its head names the columns of a roster, or what comes below
            cannot be told apart.
    """
    lines = text.splitlines()[:ABOVE]
    sign = max(SIGNS, key=lambda one: sum(line.count(one) for line in lines))
    reader = csv.reader(io.StringIO(text, newline=None), delimiter=sign, strict=True)
    head: Sequence[str] = ()
    kind: str | None = None
    found: list[Row] = []
    try:
        for cells in reader:
            here = kind_of_head(cells)
            if kind and here and here != kind:
                raise csv.Error("another table begins here, and each needs a file of its own")
            if here:
                kind, head = here, cells
            elif kind is None and reader.line_num > ABOVE:
                break
            elif kind and any(cell.strip() for cell in cells):
                found.append(_row(cells, columns(kind, head), len(head), reader.line_num))
    except csv.Error as fault:
        raise DirectoryRefused(name, f"line {reader.line_num}: {fault}; save it again") from None
    if kind is None:
        first = text.strip().splitlines()[:1]
        raise DirectoryRefused(
            name, f"no line at its head names the columns {expected()}; found: {first}"
        )
    return Table(kind, tuple(found))


def _row(cells: Sequence[str], named: dict[int, str], wide: int, line: int) -> Row:
    """One row; in one that is wider than the head, the cells are not under their columns."""
    if any(cell.count("\n") > BROKEN for cell in cells):
        raise csv.Error("a cell goes on over many lines; a quotation mark is missing before it")
    told = {column: _cell(cells, at) for at, column in named.items()}
    wider = any(cell.strip() for cell in cells[wide:])
    wrong = f"it has {len(cells)} cells and the head {wide}: put a cell with commas in quotes"
    return Row(f"line {line}", told, wrong if wider else "")


def table_of_pdf(pages: Sequence[Page], name: str) -> Table:
    """The rows of a table that is printed, each page with the names of the columns at its head.

    A row begins where its first column is filled; lines below it go on in the same cells.

    Raises:
        DirectoryRefused: the first page has no line with the names of the columns.
    """
    kind, starts = None, {}
    found: list[Row] = []
    for page in pages:
        lines = _lines(pieces(page.words))
        at, here = _head(lines)
        if here is not None:
            kind, starts = here, _starts(lines[at], here)
        elif kind is None:
            first = [" | ".join(piece.text for piece in line) for line in lines[:3]]
            raise DirectoryRefused(
                name,
                f"page {page.number}: no line names the columns {expected()}; found: {first}",
            )
        found += _rows(page, lines[at + 1 :] if here else lines, starts)
    assert kind is not None
    return Table(kind, tuple(found))


def _rows(page: Page, lines: Sequence[Sequence[Piece]], starts: dict[str, int]) -> Iterator[Row]:
    first = min(starts, key=starts.__getitem__)
    high = median([one.bottom - one.top for line in lines for one in line] or [1])
    row: Row | None = None
    for line in lines:
        cells = _cells(line, starts, high)
        if cells.get(first):
            if row:
                yield row
            row = Row(f"page {page.number}, line {line[0].line}", cells)
        elif row and not _is_foot(line):
            both = {
                name: f"{row.cells.get(name, '')} {cells.get(name, '')}".strip() for name in starts
            }
            row = Row(row.where, both)
    if row:
        yield row


def _cells(line: Sequence[Piece], starts: dict[str, int], high: float) -> dict[str, str]:
    """The pieces of a line in the columns they begin in."""
    order = sorted(starts, key=starts.__getitem__)
    found = dict.fromkeys(order, "")
    for piece in line:
        column = next(
            (one for one in reversed(order) if piece.left >= starts[one] - high), order[0]
        )
        found[column] = f"{found[column]} {piece.text}".strip()
    return found


def _is_foot(line: Sequence[Piece]) -> bool:
    return line[0].text.casefold().startswith("page ")


def _head(lines: Sequence[Sequence[Piece]]) -> tuple[int, str | None]:
    for at, line in enumerate(lines[:ABOVE]):
        kind = kind_of_head([piece.text for piece in line])
        if kind:
            return at, kind
    return -1, None


def _starts(line: Sequence[Piece], kind: str) -> dict[str, int]:
    named = columns(kind, [piece.text for piece in line])
    return {column: line[at].left for at, column in named.items()}


def _lines(found: Sequence[Piece]) -> list[list[Piece]]:
    lines: list[list[Piece]] = []
    for piece in found:
        if lines and lines[-1][0].line == piece.line:
            lines[-1].append(piece)
        else:
            lines.append([piece])
    return lines


def _cell(cells: Sequence[str], at: int) -> str:
    return " ".join(cells[at].split()) if at < len(cells) else ""
