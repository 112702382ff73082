"""Is a deleted case gone from the file and from its log?"""

from __future__ import annotations

import os
from pathlib import Path
from uuid import UUID

import pytest
from django.db import OperationalError, connection, transaction

from tests.web.database import rows
from wellfounded.web.cases.models import Case, Revision
from wellfounded.web.database.freed import empty_log, forget_freed_pages

pytestmark = [pytest.mark.usefixtures("database"), pytest.mark.only_on("sqlite")]

SIZES = (100, 3_000, 40_000, 300_000)
PIECE = 64


def fill(case: UUID) -> list[bytes]:
    """Give a case answers that lie in one page and in many."""
    blobs = [os.urandom(size) for size in SIZES * 5]
    with transaction.atomic():
        for number, blob in enumerate(blobs, start=2):
            rows.revision(case, number, blob)
    return blobs


def left(blobs: list[bytes]) -> int:
    """How many pieces of them lie on the disk, looked for at ten places in each."""
    path = Path(connection.settings_dict["NAME"])
    disk = b"".join(part.read_bytes() for part in path.parent.glob(f"{path.name}*"))
    pieces = (
        blob[start : start + PIECE]
        for blob in blobs
        for start in range(0, len(blob) - PIECE + 1, len(blob) // 10)
    )
    return sum(piece in disk for piece in pieces)


def test_no_piece_of_a_deleted_case_is_left_and_its_neighbour_is_whole() -> None:
    case, other = rows.case(), rows.case()
    gone, kept = fill(case), fill(other)
    Case.objects.get(id=case).delete()
    assert left(gone) > 0, "the search finds nothing even where something lies"
    assert empty_log()
    assert left(gone) == 0
    assert forget_freed_pages()
    found = Revision.objects.filter(case_id=other, revision__gt=1).order_by("revision")
    assert [bytes(row.blob) for row in found] == kept


def test_while_somebody_reads_an_old_page_it_says_that_some_is_left() -> None:
    case = rows.case()
    gone = fill(case)
    reader = connection.copy()
    try:
        with reader.cursor() as cursor:
            cursor.execute("BEGIN")
            cursor.execute("SELECT count(*) FROM revision")
            reader.connection.turn.give_back()
            Case.objects.get(id=case).delete()
            connection.connection.execute("PRAGMA busy_timeout = 10")
            assert not forget_freed_pages()
            assert left(gone) > 0
    finally:
        reader.close()
    assert forget_freed_pages()
    assert left(gone) == 0


def test_it_is_not_done_inside_a_transaction() -> None:
    with pytest.raises(OperationalError, match="transaction"), transaction.atomic():
        forget_freed_pages()
    Case.objects.all().delete()
