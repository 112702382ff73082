"""What on a page, or in a bookmark, may do something? Clauses 6.3 and 6.5."""

from __future__ import annotations

from collections.abc import Iterator

import pikepdf

from wellfounded.packets.pdfa.fault import Fault

_FORBIDDEN = frozenset(
    f"/{name}"
    for name in (
        *("Launch", "Sound", "Movie", "ResetForm", "ImportData", "Hide", "SetOCGState"),
        *("Rendition", "Trans", "GoTo3DView", "JavaScript"),
    )
)
_NAMED = frozenset(("/NextPage", "/PrevPage", "/FirstPage", "/LastPage"))
_NOTES = frozenset(
    f"/{name}"
    for name in (
        *("Text", "Link", "FreeText", "Line", "Square", "Circle", "Polygon", "PolyLine"),
        *("Highlight", "Underline", "Squiggly", "StrikeOut", "Stamp", "Caret", "Ink", "Popup"),
        *("FileAttachment", "Widget", "PrinterMark", "TrapNet", "Watermark", "Redact"),
    )
)
_LOOKLESS = frozenset(("/Popup", "/Link"))
_PRINT, _HIDDEN = 4, 1 | 2 | 32
"""Flags of an annotation; hidden is invisible, hidden or not to be seen."""


def action_faults(action: pikepdf.Object) -> Iterator[Fault]:
    """The faults of an action and of those that follow it."""
    kind = str(action.get("/S", ""))
    if kind in _FORBIDDEN:
        yield Fault(clause="6.5.1", what=f"an action of the kind {kind[1:]}")
    if kind == "/Named" and str(action.get("/N", "")) not in _NAMED:
        yield Fault(clause="6.5.1", what="a named action that is not a turn of the page")
    following = action.get("/Next")
    if isinstance(following, pikepdf.Dictionary):
        yield from action_faults(following)


def annotation_faults(page: pikepdf.Page) -> Iterator[Fault]:
    """The faults of the links, notes and fields of a page, and of the page's own actions."""
    if "/AA" in page:
        yield Fault(clause="6.5.2", what="the page acts by itself (AA)")
    for one in page.get("/Annots", pikepdf.Array()):
        kind, flags = str(one.get("/Subtype", "")), int(one.get("/F", 0))
        if kind not in _NOTES:
            yield Fault(clause="6.3.1", what=f"an annotation of the kind {kind[1:]}")
        if kind != "/Popup" and (not flags & _PRINT or flags & _HIDDEN):
            yield Fault(clause="6.3.2", what=f"a {kind[1:]} that does not print")
        if kind not in _LOOKLESS and "/AP" not in one:
            yield Fault(clause="6.3.3", what=f"a {kind[1:]} without a look of its own")
        if kind == "/Widget" and ({"/A", "/AA"} & set(one.keys())):
            yield Fault(clause="6.4.1", what="a field that acts")
        if "/A" in one:
            yield from action_faults(one.A)
