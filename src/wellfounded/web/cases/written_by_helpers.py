"""How does a helper write beside the answers, in their own name?"""

from __future__ import annotations

from typing import Any
from uuid import UUID

from wellfounded.vault.keys import Section
from wellfounded.web.accounts.models import Member
from wellfounded.web.accounts.roles import Act, NotAllowed
from wellfounded.web.cases.opening import Opened
from wellfounded.web.cases.writing import Pen, writing

FOUND, TAKEN_BACK = "found", "finding_taken_back"


class WrittenSince(Exception):
    """Somebody wrote there since the page was shown; nothing was written."""


def write_at(opened: Opened, path: str, raw: Any, base: int, action: str) -> None:
    """Write one more revision at a path of the findings; what was sent twice is written once.

    Raises:
        NotAllowed: the role writes no findings.
        NotGranted: the member was handed a part alone.
        WrittenSince: ``base`` is not the last revision there.
    """
    opened.require(Act.WRITE_FINDING)
    if opened.member is None:
        raise NotAllowed("only a member of an organisation writes a finding")
    with writing(opened, action) as pen:
        latest = pen.latest(path)
        if latest and _says_the_same(pen, path, raw):
            return
        if latest != base:
            raise WrittenSince
        pen.write(path, raw)


def _says_the_same(pen: Pen, path: str, raw: Any) -> bool:
    """Whether it stands there already in the same name: the page did not hear that it arrived."""
    _, last = pen.opened.as_written(Section.FINDINGS).findings[path][-1]
    return (last.raw, last.by) == (raw, pen.opened.holder)


def members_here(opened: Opened, ids: set[UUID]) -> dict[UUID, Member]:
    """Those of the office that has the case; another office's word does not count here."""
    here = Member.objects.filter(id__in=ids, organisation=opened.row.organisation_id)
    return {one.id: one for one in here.select_related("organisation")} if ids else {}
