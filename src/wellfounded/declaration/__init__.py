"""How do a person's own words become a declaration to sign (28 USC 1746)?"""

from wellfounded.declaration.assembling import Declaration, declaration
from wellfounded.declaration.certificate import Certificate, Element, Forum, Kind, Line, State
from wellfounded.declaration.certificates import CITED, certificates
from wellfounded.declaration.gaps import Gap
from wellfounded.declaration.messages import messages
from wellfounded.declaration.paper import (
    Column,
    Paper,
    Row,
    english_paper,
    original_paper,
    review_copy,
    say,
)
from wellfounded.declaration.paragraph import Paragraph, Part, Piece
from wellfounded.declaration.plain_text import plain_text
from wellfounded.declaration.read_back import (
    READS,
    ReadBack,
    Readiness,
    languages_of,
    read_backs,
    readiness,
)
from wellfounded.declaration.short_answers import Asks, Of, Short
from wellfounded.declaration.tongue import code_of, direction, english_name, in_latin_letters
from wellfounded.declaration.version import (
    Keep,
    Version,
    fingerprint,
    left_out,
    mark,
    names_version,
    setting,
    was_agreed,
    was_signed,
)

__all__ = [
    "CITED",
    "READS",
    "Asks",
    "Certificate",
    "Column",
    "Declaration",
    "Element",
    "Forum",
    "Gap",
    "Keep",
    "Kind",
    "Line",
    "Of",
    "Paper",
    "Paragraph",
    "Part",
    "Piece",
    "ReadBack",
    "Readiness",
    "Row",
    "Short",
    "State",
    "Version",
    "certificates",
    "code_of",
    "declaration",
    "direction",
    "english_name",
    "english_paper",
    "fingerprint",
    "in_latin_letters",
    "languages_of",
    "left_out",
    "mark",
    "messages",
    "names_version",
    "original_paper",
    "plain_text",
    "read_backs",
    "readiness",
    "review_copy",
    "say",
    "setting",
    "was_agreed",
    "was_signed",
]
