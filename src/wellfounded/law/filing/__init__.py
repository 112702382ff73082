"""Where a form goes, in which edition, for how much, and how it is signed."""

from wellfounded.law.filing.edition import EDITIONS, edition
from wellfounded.law.filing.file_size import FILE_SIZES, file_size
from wellfounded.law.filing.filing import FORMS, Answer, Filing, NoSuchFiling, Place, filing
from wellfounded.law.filing.manner import FILING, manner

__all__ = [
    "EDITIONS",
    "FILE_SIZES",
    "FILING",
    "FORMS",
    "Answer",
    "Filing",
    "NoSuchFiling",
    "Place",
    "edition",
    "file_size",
    "filing",
    "manner",
]
