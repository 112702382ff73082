"""How old is what an entry says, and who has to look again?

The courts publish their list in January, April, July and October. A list whose own month lies more
than four months back has been replaced by a newer one. Everything else is looked at each half year.
"""

from __future__ import annotations

from datetime import date
from typing import Final

from wellfounded.directory.entry import Entry, Source

MONTHS_OF_A_LIST: Final = 4
MONTHS_OF_THE_REST: Final = 6


def months_between(first: date, last: date) -> int:
    """Whole months from one day to another."""
    return (last.year - first.year) * 12 + last.month - first.month - (last.day < first.day)


def is_old(source: Source, today: date) -> bool:
    """Whether what was read there may have been replaced since."""
    if source.kind == "pro_bono" and source.list_of:
        return months_between(source.list_of, today) > MONTHS_OF_A_LIST
    if source.kind == "roster":
        return months_between(source.checked_on, today) >= MONTHS_OF_A_LIST
    return months_between(source.checked_on, today) >= MONTHS_OF_THE_REST


def check_today(entry: Entry, today: date) -> bool:
    """Whether somebody has to look again: every source is old, or the entry has run out."""
    expired = entry.expires_on is not None and entry.expires_on < today
    return expired or all(is_old(source, today) for source in entry.sources)
