"""How does a document of ours become pages?

Typst sets it. What a person wrote comes in as data and is put on the page as a string, so that no
sign in it is markup; the templates are ours, and can open no file but one another. The pages are
PDF/A-2b with every letter embedded, and the same document gives the same bytes.
"""

from __future__ import annotations

import json
import re
from dataclasses import asdict
from datetime import UTC, date, datetime
from importlib.resources import files
from pathlib import Path

import typst

from wellfounded.packets.typesetting.document import Document
from wellfounded.packets.typesetting.typefaces import FAMILIES, typefaces

_TEMPLATES = Path(str(files("wellfounded.packets.typesetting") / "templates"))
_NOT_DRAWN = re.compile(r'the text "?`?"?(.+?)"?`? could not be displayed')


class CannotSet(ValueError):
    """A document holds letters that no typeface here can draw. The text names both."""

    def __init__(self, title: str, letters: str) -> None:
        super().__init__(
            f"{title}: there is no typeface for {letters!r}; write it in other letters, or give the"
            " paper as a picture"
        )
        self.title, self.letters = title, letters


def typeset(document: Document, *, on: date, bound: bool = False) -> bytes:
    """The document as a PDF made ``on`` a day; ``bound`` when a packet will number its pages.

    PDF/A wants the day, and a clock would make each copy another file. A document that stands
    alone has page numbers of its own and is tagged for screen readers.

    Raises:
        CannotSet: a letter of it is in a script for which no typeface is installed.
    """
    given = {"bound": bound, "typefaces": FAMILIES, **asdict(document)}
    try:
        pdf = typst.compile(
            str(_TEMPLATES / f"{document.template}.typ"),
            root=str(_TEMPLATES),
            font_paths=typefaces(),
            ignore_system_fonts=True,
            package_path=str(_TEMPLATES),
            package_cache_path=str(_TEMPLATES),
            sys_inputs={"document": json.dumps(given, ensure_ascii=False)},
            format="pdf",
            pdf_standards="a-2b",
            pdf_tags=not bound,
            timestamp=datetime(on.year, on.month, on.day, tzinfo=UTC),
        )
    except typst.TypstError as refused:
        undrawn = _NOT_DRAWN.search(str(refused))
        if undrawn is None:
            raise
        raise CannotSet(document.title, undrawn[1]) from None
    return pdf
