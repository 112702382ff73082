"""How does a case end, so that nothing brings it back?

First the key that every wrap lies under is destroyed: from that moment nobody can open the case,
in no old copy either once the keyring's own copies are 35 days old. Then its rows go. The chain
of events stays whole; what its details said can be read no more.
"""

from __future__ import annotations

from datetime import date, timedelta
from uuid import UUID

from django.db import DEFAULT_DB_ALIAS, transaction

from wellfounded.web.accounts.sessions import end_all
from wellfounded.web.cases.models import Case
from wellfounded.web.clock import today
from wellfounded.web.database.choice import KEYRING
from wellfounded.web.database.freed import forget_freed_pages
from wellfounded.web.database.scope import bound
from wellfounded.web.keeping.space import if_there_is_room
from wellfounded.web.keyring.shredding import shred

KEPT = timedelta(days=180)
EMPTY = timedelta(days=2)


def erase(case: UUID) -> None:
    """Destroy a case, and wipe its traces off the disk. It cannot be undone."""
    destroy(case)
    wipe()


def destroy(case: UUID) -> None:
    """Destroy a case. It cannot be undone; done again, it finishes what was interrupted."""
    shred(case)
    end_all(case)
    with bound(case=case), transaction.atomic():
        Case.objects.filter(id=case).delete()


def wipe() -> None:
    """Take the pages that destroyed cases and their keys lay on off the disk.

    If there is no room to write the files anew, the worker does it on another night.
    """
    for alias in (DEFAULT_DB_ALIAS, KEYRING):
        with if_there_is_room():
            forget_freed_pages(alias)


def erased_on(case: Case) -> date | None:
    """The day an abandoned draft is destroyed; none for a case that an organisation holds."""
    if case.organisation_id is not None:
        return None
    written = case.serial > 1
    return case.seen + (KEPT if written else EMPTY)


def is_due(case: Case) -> bool:
    """Whether a draft has been left for so long that it is to be destroyed today."""
    due = erased_on(case)
    return due is not None and today() > due
