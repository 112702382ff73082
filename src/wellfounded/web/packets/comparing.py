"""How is a form that was filed compared with the form of today?

The paper is read in a closed room, and so is the form that is filled for this: so both say no more
than the form prints. It takes some seconds, and is done while the page goes on.
"""

from __future__ import annotations

from dataclasses import replace
from uuid import UUID

from django.db import transaction

from wellfounded.facts import Case
from wellfounded.forms.filed import Filed, NotRead, read_filed
from wellfounded.packets.update_sheet import not_compared
from wellfounded.web.applicant.forms import ASYLUM
from wellfounded.web.cases.opening import in_step
from wellfounded.web.clock import today
from wellfounded.web.files.streams import minute, whole
from wellfounded.web.packets.asker import Asker, Gone
from wellfounded.web.packets.filed import Compared, case_text, original
from wellfounded.web.packets.kept import Step
from wellfounded.web.packets.rows import row_of, rows_of, working
from wellfounded.web.packets.sealing import sealed, unsealed
from wellfounded.web.packets.wish import print_of_case
from wellfounded.web.papers.pressing import paper


def compare(asker: Asker, id: UUID) -> None:
    """Read both forms that a row wishes to have compared, and keep what they say."""
    with working(asker, id):
        said, pdf, case = in_step(lambda: _begun(asker, id))
        try:
            said = _read(said, pdf, case)
        except NotRead as refused:
            said = replace(said, refused=refused.reason)
        in_step(lambda: _noted(asker, id, said))


def _begun(asker: Asker, id: UUID) -> tuple[Compared, bytes, Case]:
    with asker.hands.within():
        opened = asker.opened()
        said = Compared.read(unsealed(opened.keys, row_of(asker, id)))
        given = original(opened, said.paper)
        if given is None or given.stream is None:
            raise Gone
        rows_of(asker, id).update(step=Step.COMPARE, heard=minute())
        return said, whole(opened.id, given.stream), opened.answers.case


def _read(said: Compared, pdf: bytes, case: Case) -> Compared:
    """Both forms as they are filled.

    Raises:
        NotRead: one of them cannot be read, or today's cannot be filled.
        PressError: the process that fills forms failed.
    """
    old = read_filed(pdf, ASYLUM, today())
    new = _today(case)
    return replace(
        said,
        old=case_text(old.case),
        new=case_text(new.case),
        print=print_of_case(case),
        unread=not_compared((*old.unplaced, *old.unreadable), (*new.unplaced, *new.unreadable)),
        refused="",
    )


def _today(case: Case) -> Filed:
    filled = paper(ASYLUM, case, "draft", today())
    if not filled.pages:
        raise NotRead("not_filled")
    return read_filed(filled.pages, ASYLUM, today())


def _noted(asker: Asker, id: UUID, said: Compared) -> None:
    with asker.hands.within(), transaction.atomic():
        opened, row = asker.opened(), row_of(asker, id)
        new = {
            "revision": row.revision + 1,
            "blob": sealed(opened.keys, row, row.revision + 1, said.write()),
            "step": Step.REFUSED if said.refused else Step.MADE,
            "heard": minute(),
        }
        if not rows_of(asker, id).filter(revision=row.revision).update(**new):
            raise Gone
