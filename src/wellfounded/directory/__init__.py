"""Who can help, where, in which language, and how fresh is what is known of them?"""

from wellfounded.directory.entry import Entry, Hours, Phone, Place, Source
from wellfounded.directory.freshness import check_today
from wellfounded.directory.geography import asylum_offices, courts, states
from wellfounded.directory.keeping import (
    FOLDER,
    Kept,
    dialled,
    indexed,
    is_old_list,
    kept,
    note_dialled,
    offered,
    starter,
)
from wellfounded.directory.refusal import DirectoryRefused
from wellfounded.directory.searching import Found, Index, Near, Wish
from wellfounded.directory.taking import Outcome, take

__all__ = [
    "FOLDER",
    "DirectoryRefused",
    "Entry",
    "Found",
    "Hours",
    "Index",
    "Kept",
    "Near",
    "Outcome",
    "Phone",
    "Place",
    "Source",
    "Wish",
    "asylum_offices",
    "check_today",
    "courts",
    "dialled",
    "indexed",
    "is_old_list",
    "kept",
    "note_dialled",
    "offered",
    "starter",
    "states",
    "take",
]
