"""How does a declaration stand alone as a PDF, with its certificates?"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from io import BytesIO

from pikepdf import Pdf

from wellfounded.declaration import Certificate, Column, Paper
from wellfounded.packets.contents.statement import (
    set_certificate,
    set_declaration,
    set_review_copy,
)
from wellfounded.packets.typesetting import typeset


def declaration_pdf(paper: Paper, certificates: Iterable[Certificate] = (), *, on: date) -> bytes:
    """The declaration as a PDF made ``on`` a day, the mark of its version on each page, its
    certificates after it.

    Raises:
        CannotSet: a letter is in a script for which no typeface is installed.
    """
    both = paper.column is Column.BOTH
    document = set_review_copy(paper) if both else set_declaration(paper, head=paper.version)
    pages = typeset(document, on=on)
    others = [typeset(set_certificate(one), on=on, bound=True) for one in certificates]
    return _one_after_the_other(pages, others) if others else pages


def _one_after_the_other(first: bytes, others: Iterable[bytes]) -> bytes:
    out = BytesIO()
    with Pdf.open(BytesIO(first)) as whole:
        for other in others:
            with Pdf.open(BytesIO(other)) as one:
                whole.pages.extend(one.pages)
        whole.save(out, deterministic_id=True)
    return out.getvalue()
