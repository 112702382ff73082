"""How many more questions may be asked of USCIS, this second and this day?

USCIS counts on its side too. Counting here means that one office's haste is felt here, in words,
and not as an error of USCIS. The day is that of Washington.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta, timezone
from threading import Lock
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from wellfounded.case_status.refusals import DayUsedUp

Now = Callable[[], datetime]
Sleep = Callable[[float], None]


def _washington() -> ZoneInfo | timezone:
    try:
        return ZoneInfo("America/New_York")
    except ZoneInfoNotFoundError:
        return timezone(timedelta(hours=-5))


WASHINGTON = _washington()


class Allowance:
    """Counts the questions, and waits so that no second has too many.

    ``spent`` says how many were asked before on ``day``, when that is kept from elsewhere.
    """

    def __init__(
        self, *, per_second: int, per_day: int, now: Now, clock: Callable[[], float], sleep: Sleep
    ) -> None:
        self._apart = 1 / per_second
        self._per_day = per_day
        self._now, self._clock, self._sleep = now, clock, sleep
        self._next = 0.0
        self._day = self._today()
        self._spent = 0
        self._lock = Lock()

    @property
    def spent(self) -> tuple[date, int]:
        """The day in Washington, and how many questions it has had."""
        with self._lock:
            self._turn_over()
            return self._day, self._spent

    def remember(self, day: date, spent: int) -> None:
        """Take up a count that was kept; that of another day, or a lower one, says nothing."""
        with self._lock:
            self._turn_over()
            if day == self._day:
                self._spent = max(self._spent, spent)

    def take(self) -> None:
        """One question more; waits up to a second for its turn.

        Raises:
            DayUsedUp: if the day has none left. Nothing is then counted.
        """
        with self._lock:
            self._turn_over()
            if self._spent >= self._per_day:
                raise DayUsedUp(number=f"{self._per_day:,}")
            self._spent += 1
            at = self._clock()
            wait = max(0.0, self._next - at)
            self._next = at + wait + self._apart
        if wait:
            self._sleep(wait)

    def _turn_over(self) -> None:
        if (today := self._today()) != self._day:
            self._day, self._spent = today, 0

    def _today(self) -> date:
        return self._now().astimezone(WASHINGTON).date()


def utc_now() -> datetime:
    """The time now."""
    return datetime.now(UTC)
