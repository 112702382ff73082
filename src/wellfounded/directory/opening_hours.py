"""How are hours written in an entry?"""

from __future__ import annotations

import re
from datetime import time
from typing import Any, Final

from wellfounded.directory.entry import Hours, Open
from wellfounded.directory.values import Wrong, one_of, strings, switch

DAYS: Final = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
ZONES: Final = ("eastern", "central", "mountain", "pacific", "alaska", "hawaii", "atlantic")
_RANGE: Final = re.compile(r"(\w{3})(?:-(\w{3}))? (\d\d:\d\d)-(\d\d:\d\d)")


def hours(told: Any) -> Hours:
    """When somebody answers."""
    if not isinstance(told, dict):
        raise Wrong('hours is a table, such as { zone = "eastern", ranges = ["mon 09:00-17:00"] }')
    if switch(told, "always"):
        return Hours(always=True)
    zone = one_of(told.get("zone"), ZONES, "zone of hours")
    return Hours(zone=zone, ranges=tuple(_range(one) for one in strings(told, "ranges")))


def _range(told: str) -> Open:
    found = _RANGE.fullmatch(told)
    if found is None or found[1] not in DAYS or (found[2] or "mon") not in DAYS:
        raise Wrong(f'hours: {told!r} cannot be meant; write "mon-fri 09:00-17:00"')
    first, last = DAYS.index(found[1]), DAYS.index(found[2] or found[1])
    try:
        opens, closes = time.fromisoformat(found[3]), time.fromisoformat(found[4])
    except ValueError:
        raise Wrong(f"hours: {told!r} names an hour that no clock has") from None
    if last < first or closes <= opens:
        raise Wrong(f"hours: {told!r} ends before it begins; write it as two lines")
    return Open(days=DAYS[first : last + 1], opens=opens, closes=closes)
