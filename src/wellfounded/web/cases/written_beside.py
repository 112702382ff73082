"""How does somebody write beside the answers, in their own name?"""

from __future__ import annotations

from typing import Any
from uuid import UUID

from wellfounded.web.accounts.models import Member
from wellfounded.web.accounts.roles import Act
from wellfounded.web.cases.opening import Opened
from wellfounded.web.cases.stored import section_of
from wellfounded.web.cases.writing import Pen, writing

FOUND, TAKEN_BACK = "found", "finding_taken_back"


class WrittenSince(Exception):
    """Somebody wrote there since the page was shown; nothing was written."""


def write_at(
    opened: Opened,
    path: str,
    raw: Any,
    base: int | None,
    action: str,
    act: Act = Act.WRITE_FINDING,
) -> None:
    """Write one more revision at a path beside the answers; what was sent twice is written once.

    ``base`` is the last revision that was shown; None if the newest word is to stand in any case.

    Raises:
        NotAllowed: the role may not do the ``act``.
        NotGranted: the member was handed a part alone.
        WrittenSince: ``base`` is not the last revision there.
    """
    opened.require(act)
    with writing(opened, action) as pen:
        latest = pen.latest(path)
        if latest and _says_the_same(pen, path, raw):
            return
        if base is not None and latest != base:
            raise WrittenSince
        pen.write(path, raw)


def _says_the_same(pen: Pen, path: str, raw: Any) -> bool:
    """Whether it stands there already in the same name: the page did not hear that it arrived."""
    _, last = pen.opened.as_written(section_of(path)).findings[path][-1]
    return (last.raw, last.by) == (raw, pen.opened.holder)


def members_here(opened: Opened, ids: set[UUID]) -> dict[UUID, Member]:
    """Those of the office that has the case; another office's word does not count here."""
    here = Member.objects.filter(id__in=ids, organisation=opened.row.organisation_id)
    return {one.id: one for one in here.select_related("organisation")} if ids else {}
