"""How does everybody who holds a draft see on each page that it is one?"""

from __future__ import annotations

import io
from datetime import date

import pikepdf

from wellfounded.forms.official.opening import open_form

POINTS = 9
FROM_THE_EDGE = 20
"""Points from the left edge of the page; the official forms print nothing in that margin."""


def marked_as_draft(draft: bytes, edition: date, *, outdated: bool) -> bytes:
    """The same draft with a line up the margin of each page; its fields stay as they are.

    Raises UnusablePdf when ``draft`` cannot be opened.
    """
    words = "DRAFT - NOT FOR FILING"
    if outdated:
        words += f" - EDITION {edition:%m/%d/%y} IS NOT THE CURRENT ONE"
    with open_form(draft, "the draft") as pdf:
        font = pdf.make_indirect(
            pikepdf.Dictionary(
                Type=pikepdf.Name.Font,
                Subtype=pikepdf.Name.Type1,
                BaseFont=pikepdf.Name("/Helvetica-Bold"),
            )
        )
        for page in pdf.pages:
            _mark(page, page.add_resource(font, pikepdf.Name.Font), words)
        out = io.BytesIO()
        pdf.save(
            out,
            object_stream_mode=pikepdf.ObjectStreamMode.generate,
            stream_decode_level=pikepdf.StreamDecodeLevel.none,
            deterministic_id=True,
        )
    return out.getvalue()


def _mark(page: pikepdf.Page, font: pikepdf.Name, words: str) -> None:
    left, bottom, _, top = (float(edge) for edge in page.mediabox)
    # Helvetica Bold's capitals are about 0.7 of its size wide.
    start = max(bottom, (bottom + top - 0.7 * POINTS * len(words)) / 2)
    line = (
        f"\nq 0.65 0 0 rg BT {font} {POINTS} Tf "
        f"0 1 -1 0 {left + FROM_THE_EDGE:.1f} {start:.1f} Tm ({words}) Tj ET Q\n"
    )
    page.contents_add(b"q\n", prepend=True)
    page.contents_add(b"\nQ" + line.encode("ascii"))
