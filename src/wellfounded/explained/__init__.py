"""How is the law told to anybody, in plain words and with its sources?

A page answers one question and is one file of ``pages``. Each statement of law is bound to the
rules, dated values or authorities it tells of, and is marked when they move.
"""

from wellfounded.explained.messages import messages
from wellfounded.explained.page import FaultyPage, Page, Section
from wellfounded.explained.shelf import (
    PAGES,
    SHELVES,
    NoSuchPage,
    index,
    page_at,
    page_called,
)
from wellfounded.explained.shown import (
    Cited,
    Line,
    Link,
    Part,
    Shelf,
    Shown,
    contents,
    shown,
)
from wellfounded.explained.standing import Mark, mark
from wellfounded.explained.statement import Statement
from wellfounded.explained.terms import Piece

__all__ = [
    "PAGES",
    "SHELVES",
    "Cited",
    "FaultyPage",
    "Line",
    "Link",
    "Mark",
    "NoSuchPage",
    "Page",
    "Part",
    "Piece",
    "Section",
    "Shelf",
    "Shown",
    "Statement",
    "contents",
    "index",
    "mark",
    "messages",
    "page_at",
    "page_called",
    "shown",
]
