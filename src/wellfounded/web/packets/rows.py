"""Which row is worked on, and what becomes of it if the work stops?"""

from __future__ import annotations

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from uuid import UUID

from django.db.models import QuerySet

from wellfounded.packets import AssemblyFailed
from wellfounded.web.files.streams import minute
from wellfounded.web.keeping.space import DiskFull, if_there_is_room
from wellfounded.web.log import NAME
from wellfounded.web.packets.asker import Asker, Gone
from wellfounded.web.packets.kept import ENDED, Step
from wellfounded.web.packets.models import Making
from wellfounded.web.papers.pressing import PressError


@contextmanager
def working(asker: Asker, id: UUID) -> Iterator[None]:
    """Within, a row is worked on. It goes if nobody is there for it, and says so if it failed."""
    try:
        yield
    except Gone:
        with asker.hands.within():
            rows_of(asker, id).delete()
    except Exception as wrong:
        if not isinstance(wrong, AssemblyFailed | PressError | DiskFull):
            logging.getLogger(NAME).exception("", extra={"event": "packet_failed"})
        with if_there_is_room(), asker.hands.within():
            rows_of(asker, id).update(step=Step.FAILED, heard=minute())


def row_of(asker: Asker, id: UUID) -> Making:
    """The row of a wish.

    Raises:
        Gone: it is not wished for any more.
    """
    try:
        return rows_of(asker, id).get()
    except Making.DoesNotExist:
        raise Gone from None


def rows_of(asker: Asker, id: UUID) -> QuerySet[Making]:
    """The row of a wish, while it is wished for and nothing came of it."""
    return Making.objects.filter(id=id, case_id=asker.hands.case).exclude(step__in=ENDED)
