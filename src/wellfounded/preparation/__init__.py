"""How does a person get ready for an interview, a hearing, a visit, detention?

Sheets made from the person's own answers and the law of the day. They say what may be asked,
what to bring and what the rights are. They never say what to answer, and give no verdict.
"""

from wellfounded.preparation.line import Line, Part, Sheet
from wellfounded.preparation.messages import messages
from wellfounded.preparation.printed import (
    Cited,
    Printed,
    PrintedLine,
    PrintedPart,
    Quoted,
    printed,
    printed_part,
)
from wellfounded.preparation.sheet import (
    APPOINTMENTS,
    KINDS,
    NoSuchSheet,
    sheet,
    what_to_bring,
)
from wellfounded.preparation.statements import TOPICS, Layout, Words

__all__ = [
    "APPOINTMENTS",
    "KINDS",
    "TOPICS",
    "Cited",
    "Layout",
    "Line",
    "NoSuchSheet",
    "Part",
    "Printed",
    "PrintedLine",
    "PrintedPart",
    "Quoted",
    "Sheet",
    "Words",
    "messages",
    "printed",
    "printed_part",
    "sheet",
    "what_to_bring",
]
