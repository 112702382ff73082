"""What time is it, and how much of it may be kept?"""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import Final

FURTHEST_WEST: Final = timedelta(hours=11)
"""American Samoa, behind UTC."""


def now() -> datetime:
    """The time of the server, which alone counts: a phone's clock may be years off."""
    return datetime.now(UTC)


def hour() -> datetime:
    """The hour: all that is kept plain of when something happened."""
    return now().replace(minute=0, second=0, microsecond=0)


def still_today() -> date:
    """The day that it still is in the last place of the United States."""
    return (now() - FURTHEST_WEST).date()


def today() -> date:
    """The day of the server, in UTC."""
    return now().date()
