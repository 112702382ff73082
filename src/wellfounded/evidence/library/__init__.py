"""Which country reports does an office keep, how fresh, and cited how?"""

from wellfounded.evidence.library.as_exhibit import as_exhibit
from wellfounded.evidence.library.citation import citation
from wellfounded.evidence.library.entry import Entry, FaultyEntry
from wellfounded.evidence.library.freshness import check, newer_due
from wellfounded.evidence.library.publisher import (
    NoSuchPublisher,
    Publisher,
    publisher,
    publishers,
)
from wellfounded.evidence.library.shelf import FaultyShelf, add_entry, read_shelf

__all__ = [
    "Entry",
    "FaultyEntry",
    "FaultyShelf",
    "NoSuchPublisher",
    "Publisher",
    "add_entry",
    "as_exhibit",
    "check",
    "citation",
    "newer_due",
    "publisher",
    "publishers",
    "read_shelf",
]
