"""What does a PDF carry besides its pages: scripts, files, actions, boxes, notes?

Nothing of it goes into the copy. It is named, because a person may want to know, and because a
paper that acts when it is opened is worth a second look.
"""

from __future__ import annotations

import io
from collections.abc import Iterator
from itertools import islice
from typing import Any

MOST_PAGES, MOST_NOTES = 400, 200
"""How many pages, and notes on a page, are looked at."""
ACTIONS = {"/JavaScript": "scripts", "/Launch": "actions", "/SubmitForm": "actions"}
NOTES = {
    "/FileAttachment": "attachments",
    "/RichMedia": "media",
    "/Movie": "media",
    "/Sound": "media",
    "/Screen": "media",
    "/3D": "media",
    "/Link": "links",
    "/Widget": "forms",
}
OTHER_NOTE = "comments"


def carried_by_pdf(data: bytes) -> frozenset[str]:
    """Names of what a PDF carries, as far as it can be looked at."""
    import pikepdf

    try:
        with pikepdf.open(io.BytesIO(data), suppress_warnings=True) as pdf:
            return frozenset((*_of_the_whole(pdf.Root), *_of_the_pages(pdf)))
    except Exception:
        # What one program can draw another may not be able to read, in ways that nobody has listed.
        # The copy is of what was drawn.
        return frozenset({"not_looked_through"})


def _of_the_whole(root: Any) -> Iterator[str]:
    if "/OpenAction" in root or "/AA" in root:
        yield "actions"
        yield from _of_an_action(root.get("/OpenAction"))
    names = root.get("/Names")
    if names is not None and "/JavaScript" in names:
        yield "scripts"
    if (names is not None and "/EmbeddedFiles" in names) or "/AF" in root:
        yield "attachments"
    if "/AcroForm" in root:
        yield "forms"
        if "/XFA" in root["/AcroForm"]:
            yield "scripts"
    if "/Metadata" in root:
        yield "details"


def _of_the_pages(pdf: Any) -> Iterator[str]:
    for page in islice(pdf.pages, MOST_PAGES):
        if "/AA" in page.obj:
            yield "actions"
        for note in islice(page.obj.get("/Annots") or (), MOST_NOTES):
            yield from _of_a_note(note)


def _of_a_note(note: Any) -> Iterator[str]:
    yield NOTES.get(str(note.get("/Subtype")), OTHER_NOTE)
    if "/AA" in note:
        yield "actions"
    yield from _of_an_action(note.get("/A"))


def _of_an_action(action: Any) -> Iterator[str]:
    import pikepdf

    if isinstance(action, pikepdf.Dictionary) and "/S" in action:
        found = ACTIONS.get(str(action["/S"]))
        if found:
            yield found
