"""What does the worker do, and how often?

Each job can be done at any moment, twice, or after it was killed half way: it looks at what there
is and does what is left. So nothing is written down about what was done when; after a start
everything is done once. What goes for good goes only on a day that can be believed.
"""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta, tzinfo
from pathlib import Path
from threading import Event
from typing import Final
from zoneinfo import ZoneInfo

from django.db import connections

from wellfounded.web.accounts.sessions import end_stale
from wellfounded.web.agenda.sending import send_due
from wellfounded.web.cases.saving import forget_tickets
from wellfounded.web.clock import now, today
from wellfounded.web.database.jobs import forget_asks, forget_cut, forget_ended, forget_packets
from wellfounded.web.home import Home
from wellfounded.web.keeping import nightly, witness
from wellfounded.web.keeping.believing import Calendar
from wellfounded.web.keeping.checkpointing import MOST, Notary
from wellfounded.web.keeping.drafts import destroy_due_drafts, finish_deletions
from wellfounded.web.keeping.retention import destroy_old_keyrings
from wellfounded.web.keeping.space import MEGABYTE, free, warned_below
from wellfounded.web.log import NAME, tell
from wellfounded.web.packets.kept import KEPT

MINUTE: Final = 60
QUARTER, HOUR, NIGHT = 15 * MINUTE, 60 * MINUTE, 0
ENDED: Final = timedelta(days=365)
"""How long a key that has run out stays listed. It opens nothing meanwhile. One of the newest epoch
stays for good: the next who opens the case sees by it that a new key is due, and takes it away."""
SILENT: Final = timedelta(minutes=7)
"""After this long without a byte a file is no longer on its way."""
QUIET: Final = 3
"""The hour of the machine's own clock at which what is done at night begins, if none is told."""
ITS_OWN_CLOCK: Final = Path("/etc/localtime")


@dataclass(slots=True)
class Job:
    """Something to do every so many seconds or every ``NIGHT``, and how the log calls it."""

    event: str
    every: int
    does: Callable[[], int]
    for_good: bool = False
    """Whether it destroys what never comes back, by the day of the clock."""
    due: float = field(default=0.0)


class Worker:
    """The jobs of one installation, each with the time it is due next."""

    def __init__(self, home: Home) -> None:
        self.home = home
        self.calendar = Calendar(home)
        self._notary = Notary(home.kek.audit_seed, witness.path(home))
        self._jobs = tuple(self._listed())

    def go_round(self) -> bool:
        """Do every job that is due; whether all of them went well."""
        moment = time.monotonic()
        went = [self._did(job) for job in self._jobs if job.due <= moment]
        return all(went)

    def go_on(self, stopped: Event) -> None:
        """Go round once a minute until ``stopped`` is set."""
        while not stopped.is_set():
            self.go_round()
            stopped.wait(MINUTE)

    def _listed(self) -> Iterator[Job]:
        yield Job("sessions_ended", MINUTE, end_stale)
        yield Job("grants_ended", HOUR, lambda: forget_ended(now() - ENDED), for_good=True)
        yield Job("checkpoint", QUARTER, self._notary.sign)
        yield Job("checkpoint", MINUTE, lambda: self._notary.sign(MOST))
        yield Job("drafts_destroyed", HOUR, destroy_due_drafts, for_good=True)
        yield Job("deletions_finished", HOUR, finish_deletions)
        yield Job("cut_uploads_destroyed", MINUTE, lambda: forget_cut(now() - SILENT))
        yield Job("packets_destroyed", MINUTE, lambda: forget_packets(now() - KEPT))
        yield Job("asks_destroyed", HOUR, lambda: forget_asks(today()), for_good=True)
        yield Job("tickets_forgotten", HOUR, lambda: forget_tickets(today()))
        yield Job("keyrings_destroyed", HOUR, self._old_keyrings, for_good=True)
        yield Job("reminders_sent", QUARTER, self._reminders, for_good=True)
        yield Job("room_short", MINUTE, self._short_of_room)
        yield Job("pages_tidied", NIGHT, lambda: nightly.tidy(self.home))
        yield Job("faults_found", NIGHT, lambda: nightly.look(self.home))

    def _did(self, job: Job) -> bool:
        job.due = time.monotonic() + (job.every or self._until_night())
        try:
            if job.for_good and (days := self.calendar.leapt()):
                tell("clock_leapt", number=days)
                return False
            number = job.does()
        except Exception:
            logging.getLogger(NAME).exception("", extra={"event": f"{job.event}_failed"})
            # A connection that was lost is made anew by the next job.
            connections.close_all()
            return False
        if number:
            tell(job.event, number=number)
        return True

    def _until_night(self) -> float:
        return until_night(datetime.now(own_zone()), int(self.home.said("work", "night", QUIET)))

    def _old_keyrings(self) -> int:
        return destroy_old_keyrings(self.home, today())

    def _reminders(self) -> int:
        return send_due(self.home, datetime.now(own_zone()).hour)

    def _short_of_room(self) -> int:
        """Megabytes that are free, if they are few; else 0."""
        left = free(self.home)
        return max(1, left // MEGABYTE) if left < warned_below(self.home) else 0


def own_zone() -> tzinfo:
    """The time zone of this machine. Django's is UTC, and the whole process keeps to it."""
    try:
        with ITS_OWN_CLOCK.open("rb") as told:
            return ZoneInfo.from_file(told)
    except (OSError, ValueError):
        return UTC


def until_night(moment: datetime, hour: int = QUIET) -> float:
    """The seconds until the next quiet hour."""
    tonight = moment.replace(hour=hour % 24, minute=0, second=0, microsecond=0)
    if tonight <= moment:
        tonight += timedelta(days=1)
    return (tonight - moment).total_seconds()
