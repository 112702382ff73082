"""How much of each text does a reader see in its box?

pdfium draws the fields into the page and tells the letters inside each box. Their order and the
spaces are left out of account, so that neither side is blamed for how a reader groups letters.
"""

from __future__ import annotations

import unicodedata
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

import pypdfium2 as pdfium
import pypdfium2.raw as pdfium_c

from wellfounded.forms.official import Field, FieldTree


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """Of the texts meant: how many letters, how many lack some, and what is there instead."""

    texts: int
    letters: int
    incomplete: int
    lacking: int
    question_marks: int


def shown(pdf: bytes, meant: Mapping[str, str]) -> Shown:
    """Compare the text meant for each field, by full name, with what its box shows."""
    lacking, marks = [], 0
    for field, found in _boxes(pdf, meant):
        text = _letters(meant[field])
        lacking.append((text - found).total())
        marks += max(found["?"] - text["?"], 0)
    return Shown(
        texts=len(meant),
        letters=sum(_letters(text).total() for text in meant.values()),
        incomplete=sum(count > 0 for count in lacking),
        lacking=sum(lacking),
        question_marks=marks,
    )


def _boxes(pdf: bytes, wanted: Mapping[str, str]) -> Iterator[tuple[str, Counter[str]]]:
    """Each wanted field with the letters inside its box."""
    fields = [field for field in FieldTree.read(pdf).fields if field.name in wanted]
    with pdfium.PdfDocument(pdf) as document:
        for number in range(len(document)):
            drawn = document[number]
            pdfium_c.FPDFPage_Flatten(drawn.raw, pdfium_c.FLAT_PRINT)
            drawn.close()
            page = document[number]
            text = page.get_textpage()
            for field in fields:
                if field.page == number + 1:
                    yield field.name, _letters(text.get_text_bounded(*_around(field)))


def _around(field: Field) -> tuple[float, float, float, float]:
    """The box and a point more, for letters that stand on its edge."""
    left, bottom, right, top = field.rect
    return left - 1, bottom - 1, right + 1, top + 1


def _letters(text: str) -> Counter[str]:
    # pdfium tells a hyphen at the end of a line as one of these.
    plain = text.replace("\x02", "-").replace("\ufffe", "-")
    return Counter(unicodedata.normalize("NFKC", "".join(plain.split())))
