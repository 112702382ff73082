"""How does a case end, so that nothing brings it back?

A person who deletes their case is told of in its events first. Then the key that every wrap lies
under is destroyed: from that moment nobody can open the case, in no old copy either once the
keyring's own copies are 35 days old. Then its rows go. The chain of events stays whole; what its
details said can be read no more.
"""

from __future__ import annotations

from datetime import date, timedelta
from typing import Final
from uuid import UUID

from django.db import DEFAULT_DB_ALIAS, DatabaseError, transaction

from wellfounded.web.accounts.sessions import end_all
from wellfounded.web.cases.models import Case
from wellfounded.web.clock import today
from wellfounded.web.database.choice import KEYRING
from wellfounded.web.database.freed import empty_log
from wellfounded.web.database.scope import bound
from wellfounded.web.keyring.shredding import shred
from wellfounded.web.log import tell
from wellfounded.web.timeline.models import Event

DELETED: Final = "deleted"
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
    """Take what destroyed cases and their keys left off the disk.

    SQLite has overwritten it in the files already, so the logs are what is left. Whatever keeps
    them from being emptied, the case is destroyed: the worker empties them at night.
    """
    for alias in (DEFAULT_DB_ALIAS, KEYRING):
        try:
            done = empty_log(alias)
        except DatabaseError:
            done = False
        if not done:
            tell("wiping_waits")


def was_ended(case: Case) -> bool:
    """Whether a case whose key is gone was ended on purpose, and not all of it is gone yet."""
    with bound(case=case.id):
        deleted = Event.objects.filter(chain=case.id, action=DELETED).exists()
    return deleted or is_due(case)


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
