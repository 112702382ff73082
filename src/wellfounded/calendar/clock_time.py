"""Which time of the day does a paper say, beyond doubt?

``8:30`` alone may be morning or evening, so it is no time: whoever reads the calendar looks at the
paper. A wrong hour would be worse than none.
"""

from __future__ import annotations

import re
from datetime import time
from typing import Final

CLOCK: Final = re.compile(
    r"(?:at\s+|a\s+las?\s+)?(\d{1,2})(?:[:.h]([0-5]\d)|\s*h)?(?::[0-5]\d)?\s*"
    r"(a\.?\s?m\.?|p\.?\s?m\.?)?",
    re.IGNORECASE,
)
NOON: Final = frozenset({"noon", "12 noon", "12:00 noon", "mediodía", "12 del mediodía"})
HALF_A_DAY: Final = 12


def clock_time(said: str) -> time | None:
    """The time, or None if it is not said, cannot be read or can be meant in two ways."""
    plain = " ".join(said.split()).strip(" ,;").lower()
    if plain in NOON:
        return time(HALF_A_DAY)
    found = CLOCK.fullmatch(plain)
    if found is None:
        return None
    hour, minute, half = int(found[1]), int(found[2] or 0), (found[3] or "")[:1]
    if half:
        return _of_half(hour, minute, half)
    # Without the half of the day only an hour that no half has can be meant in one way.
    if found[2] is None or not HALF_A_DAY < hour < 2 * HALF_A_DAY:
        return None
    return time(hour, minute)


def _of_half(hour: int, minute: int, half: str) -> time | None:
    if not 1 <= hour <= HALF_A_DAY:
        return None
    return time(hour % HALF_A_DAY + (HALF_A_DAY if half == "p" else 0), minute)
