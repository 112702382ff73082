"""Can the day of this machine's clock be believed?

What the worker destroys never comes back, and it goes by the day alone. So it writes down the day
of its last round. A clock that has leapt since is not believed: not before it has gone on for a
day of the machine's own count, in which somebody can set it right, or somebody says that it is.
"""

from __future__ import annotations

import time
from contextlib import suppress
from datetime import date, timedelta
from pathlib import Path
from typing import Final

from wellfounded.facts import write_whole
from wellfounded.web.clock import today
from wellfounded.web.home import Home
from wellfounded.web.timeline.models import Checkpoint

FILE: Final = "last-round"
LEAP: Final = timedelta(days=2)
WAIT: Final = 24 * 3600.0
"""Seconds."""


class Calendar:
    """The day, and whether it follows from the one that was written down."""

    def __init__(self, home: Home) -> None:
        self._file: Path = home.folder / FILE
        self._doubted: float | None = None

    def leapt(self) -> int:
        """How many days the clock is away from where it can be; 0 if it is believed.

        Raises:
            OSError: the day cannot be written down.
        """
        last, day = self._last(), today()
        away = day - last if last else timedelta()
        if abs(away) <= LEAP or self._waited():
            self.believe()
            return 0
        return away.days

    def believe(self) -> None:
        """Take the day as it is.

        Raises:
            OSError: it cannot be written down.
        """
        day, self._doubted = today(), None
        if self._written() != day:
            write_whole(self._file, f"{day}\n".encode())

    def _waited(self) -> bool:
        moment = time.monotonic()
        self._doubted = moment if self._doubted is None else self._doubted
        return moment - self._doubted >= WAIT

    def _last(self) -> date | None:
        """The day of the last round; without one that of the last checkpoint, if there is any."""
        if written := self._written():
            return written
        signed = Checkpoint.objects.order_by("-seq").first()
        return signed.hour.date() if signed else None

    def _written(self) -> date | None:
        with suppress(FileNotFoundError, ValueError):
            return date.fromisoformat(self._file.read_text(encoding="ascii").strip())
        return None
