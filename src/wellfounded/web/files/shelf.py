"""Which papers does a case have, and how does one come to it or leave it?"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import Final
from uuid import UUID

from wellfounded.web.cases.opening import Opened
from wellfounded.web.files.models import File
from wellfounded.web.files.paper import SECTION, Paper, Stream, opened_paper, sealed
from wellfounded.web.files.streams import arrived, destroy

TAKE_OVER: Final = "the paper was changed meanwhile"


def papers(opened: Opened) -> dict[UUID, Paper]:
    """Every paper of a case, by its id; none for whoever was not handed their key.

    The rows are those that the manifest was checked with when the case was read.

    Raises:
        EnvelopeError: a row was changed or moved.
    """
    if not opened.keys.may_open(SECTION):
        return {}
    rows = File.objects.filter(case_id=opened.id)
    return {row.id: opened_paper(opened.keys, row) for row in rows}


def paper(opened: Opened, id: UUID) -> Paper:
    """One paper.

    Raises:
        File.DoesNotExist: the case has none of that id.
        EnvelopeError: its row was changed or moved.
        NotGranted: the key of papers was not handed over.
    """
    return opened_paper(opened.keys, File.objects.get(id=id, case_id=opened.id))


def put(opened: Opened, new: Paper, streams: Iterable[Stream] = ()) -> Paper:
    """Write what is known of a paper; while its case is being written.

    ``streams`` are those that have just come in. Those that it no longer lists are destroyed.

    Raises:
        LookupError: it was changed or taken out meanwhile, or one of the streams was destroyed.
    """
    before = set() if new.revision == 0 else _listed(opened, new)
    arrived([one.id for one in streams])
    new = replace(new, revision=new.revision + 1)
    blob, digest = sealed(opened.keys, new)
    said = {"revision": new.revision, "blob": blob, "digest": digest}
    said |= {"checked": None, "tries": 0}
    if new.revision == 1:
        File.objects.create(id=new.id, case_id=opened.id, **said)
    else:
        row = File.objects.filter(id=new.id, case_id=opened.id, revision=new.revision - 1)
        if not row.update(**said):
            raise LookupError(TAKE_OVER)
    gone = before.difference(one.id for one in new.streams())
    destroy(opened.id, sorted(gone))
    return new


def remove(opened: Opened, old: Paper) -> None:
    """Destroy a paper and all its streams; while its case is being written.

    Raises:
        LookupError: it was changed or taken out meanwhile.
    """
    rows = File.objects.filter(id=old.id, case_id=opened.id, revision=old.revision)
    if not rows.delete()[0]:
        raise LookupError(TAKE_OVER)
    destroy(opened.id, [one.id for one in old.streams()])


def _listed(opened: Opened, new: Paper) -> set[UUID]:
    """The streams that a paper lists as it lies here.

    Raises:
        LookupError: it is not as whoever changes it has read it.
    """
    try:
        standing = paper(opened, new.id)
    except File.DoesNotExist:
        raise LookupError(TAKE_OVER) from None
    if standing.revision != new.revision:
        raise LookupError(TAKE_OVER)
    return {one.id for one in standing.streams()}
