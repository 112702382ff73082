"""How is a document of ours set in type, its words never markup?"""

from wellfounded.packets.typesetting.document import Document, Labelled
from wellfounded.packets.typesetting.front import (
    CourtCover,
    CoverLetter,
    Index,
    IndexLine,
    Party,
    Sheet,
    Sheets,
)
from wellfounded.packets.typesetting.lists import Chart, Entries, Entry
from wellfounded.packets.typesetting.setting import CannotSet, typeset
from wellfounded.packets.typesetting.statements import (
    Certificate,
    DeclarationPaper,
    Numbered,
    ReviewCopy,
)

__all__ = [
    "CannotSet",
    "Certificate",
    "Chart",
    "CourtCover",
    "CoverLetter",
    "DeclarationPaper",
    "Document",
    "Entries",
    "Entry",
    "Index",
    "IndexLine",
    "Labelled",
    "Numbered",
    "Party",
    "ReviewCopy",
    "Sheet",
    "Sheets",
    "typeset",
]
