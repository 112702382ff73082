"""What is looked at and tidied up once in a night?"""

from __future__ import annotations

from pathlib import Path
from typing import Any, cast

from django.db import connections

from wellfounded.vault.checkpoints import public_half
from wellfounded.web.database.freed import empty_log, forget_freed_pages
from wellfounded.web.database.soundness import signs
from wellfounded.web.home import Home
from wellfounded.web.keeping import witness
from wellfounded.web.keeping.covering import cover
from wellfounded.web.keeping.space import free, warned_below
from wellfounded.web.log import tell
from wellfounded.web.timeline.verifying import account


def look(home: Home) -> int:
    """Read every page, every link and every checkpoint, look for the key of every case, and tell
    the log how much is wrong."""
    unsound = sum(not sign.good for sign in signs())
    found = account(public_half(home.kek.audit_seed), witness.lines(witness.path(home)))
    lost = len(cover().lost)
    checkpoints = len(found.broken_checkpoints) + found.later
    for event, number in (
        ("database_unsound", unsound),
        ("chains_broken", len(found.broken_chains)),
        ("checkpoints_broken", checkpoints),
        ("keys_lost", lost),
    ):
        if number:
            tell(event, number=number)
    tell("events_looked_at", number=found.events)
    return unsound + len(found.broken_chains) + checkpoints + lost


def tidy(home: Home) -> int:
    """Take the pages that deletion has freed off the disk; how many they were.

    The file is written anew for that, so it waits while there is no room for a second one. What
    lies in the log goes in any case.
    """
    taken = 0
    for connection in connections.all():
        if connection.vendor != "sqlite":
            continue
        freed = _freed(connection)
        if freed and _fits(home, connection):
            taken += freed if forget_freed_pages(connection.alias) else 0
            continue
        if freed:
            tell("tidying_waits_for_room", number=freed)
        empty_log(connection.alias)
    return taken


def _freed(connection: Any) -> int:
    with connection.cursor() as cursor:
        cursor.execute("PRAGMA freelist_count")
        return cast("int", cursor.fetchone()[0])


def _fits(home: Home, connection: Any) -> bool:
    size = Path(connection.settings_dict["NAME"]).stat().st_size
    return free(home) - size > warned_below(home)
