"""How is an entry cited before a court?"""

from __future__ import annotations

from wellfounded.evidence.library.entry import Entry
from wellfounded.evidence.library.publisher import publisher

MONTHS = (
    *("Jan.", "Feb.", "Mar.", "Apr.", "May", "June"),
    *("July", "Aug.", "Sept.", "Oct.", "Nov.", "Dec."),
)


def citation(entry: Entry) -> str:
    """The citation in the style of the courts, with pages and address where they are known."""
    of = publisher(entry.publisher)
    day = entry.published_on
    dated = f"{MONTHS[day.month - 1]} {day.day}, {day.year}"
    cited = of.cite.format(publisher=of.name, title=entry.title, date=dated)
    if entry.pages_used:
        cited += f", at {entry.pages_used}"
    return f"{cited}, {entry.url}" if entry.url else cited
