"""Which abandoned drafts are destroyed today?"""

from __future__ import annotations

from uuid import UUID

from django.db import transaction

from wellfounded.web.cases.erasing import EMPTY, destroy, is_due, wipe
from wellfounded.web.cases.models import Case
from wellfounded.web.clock import today
from wellfounded.web.database.jobs import due_drafts
from wellfounded.web.database.scope import bound
from wellfounded.web.keeping.covering import cover


def destroy_due_drafts() -> int:
    """Destroy the drafts whose time is over; how many they were.

    One that was interrupted is taken up again: it is still due.
    """
    destroyed = sum(_destroyed(case) for case in due_drafts(today() - EMPTY))
    if destroyed:
        wipe()
    return destroyed


def finish_deletions() -> int:
    """Destroy what is left of cases whose key is gone on purpose; how many they were."""
    ending = cover().ending
    for case in ending:
        destroy(case)
    if ending:
        wipe()
    return len(ending)


def _destroyed(case: UUID) -> bool:
    """Destroy one draft, unless its person came back a moment ago."""
    with bound(case=case), transaction.atomic():
        row = Case.objects.select_for_update().filter(id=case).first()
        if row is None or not is_due(row):
            return False
        destroy(case)
    return True
