"""Which faults has a whole file: its head, its tail, its catalogue, its actions?"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from html import unescape
from io import BytesIO

import pikepdf

from wellfounded.packets.pdfa.actions import action_faults, annotation_faults
from wellfounded.packets.pdfa.fault import Fault
from wellfounded.packets.pdfa.page import Seen, page_faults

_HEADER = re.compile(rb"%PDF-1\.[0-7][\r\n]+%[\x80-\xff]{4}")
_PART = re.compile(r"""pdfaid:part(?:>|=["'])2\b""")
_CONFORMANCE = re.compile(r"""pdfaid:conformance(?:>|=["'])[ABU]\b""")


def faults(file: bytes) -> tuple[Fault, ...]:
    """Every fault of the file; an empty answer means that this list found none.

    Raises:
        pikepdf.PdfError: it is no PDF that can be read.
    """
    with pikepdf.open(BytesIO(file)) as pdf:
        return (*_of_file(file, pdf), *_of_catalogue(pdf), *_of_pages(pdf))


def _of_file(file: bytes, pdf: pikepdf.Pdf) -> Iterator[Fault]:
    if not _HEADER.match(file):
        yield Fault(clause="6.1.2", what="the header is not that of a binary PDF 1.x")
    if not file.rstrip().endswith(b"%%EOF"):
        yield Fault(clause="6.1.3", what="something stands after the end of the file")
    if pdf.is_encrypted:
        yield Fault(clause="6.1.3", what="the file is encrypted")
    if "/ID" not in pdf.trailer:
        yield Fault(clause="6.1.3", what="the file has no identifier")
    yield from (Fault(clause="6.1.4", what=said) for said in pdf.check_pdf_syntax())


def _of_catalogue(pdf: pikepdf.Pdf) -> Iterator[Fault]:
    root = pdf.Root
    yield from _metadata(pdf)
    yield from _colours(root)
    if "/AA" in root:
        yield Fault(clause="6.5.2", what="the file acts by itself (AA)")
    if "/OpenAction" in root and isinstance(root.OpenAction, pikepdf.Dictionary):
        yield from action_faults(root.OpenAction)
    names = root.get("/Names", pikepdf.Dictionary())
    if "/JavaScript" in names:
        yield Fault(clause="6.5.1", what="the file holds JavaScript")
    if "/EmbeddedFiles" in names:
        yield Fault(clause="6.8", what="a file is attached")
    if "/AlternatePresentations" in names:
        yield Fault(clause="6.10", what="there is another presentation")
    form = root.get("/AcroForm", pikepdf.Dictionary())
    if "/XFA" in form:
        yield Fault(clause="6.4.2", what="the form is an XFA form")
    if form.get("/NeedAppearances", False):
        yield Fault(clause="6.4.1", what="fields have no look of their own")
    if "/Requirements" in root:
        yield Fault(clause="6.11", what="the file asks something of the reader")
    yield from _outline(root)


def _metadata(pdf: pikepdf.Pdf) -> Iterator[Fault]:
    if "/Metadata" not in pdf.Root:
        yield Fault(clause="6.6.2.1", what="the file has no metadata")
        return
    xmp = unescape(pdf.Root.Metadata.read_bytes().decode("utf-8", "replace"))
    if not (_PART.search(xmp) and _CONFORMANCE.search(xmp)):
        yield Fault(clause="6.6.4", what="the metadata do not say PDF/A-2b")
    info = pdf.trailer.get("/Info", pikepdf.Dictionary())
    for key in ("/Title", "/Author", "/Subject"):
        if key in info and str(info[key]) not in xmp:
            yield Fault(clause="6.6.3", what=f"{key} is not the same in the metadata")


def _colours(root: pikepdf.Object) -> Iterator[Fault]:
    intents = [
        one
        for one in root.get("/OutputIntents", pikepdf.Array())
        if one.get("/S") == "/GTS_PDFA1" and "/DestOutputProfile" in one
    ]
    if not intents:
        yield Fault(clause="6.2.3", what="the file does not say what its colours mean")
        return
    profile = intents[0].DestOutputProfile
    data = profile.read_bytes()
    if profile.get("/N") != 3 or data[36:40] != b"acsp" or data[16:20] != b"RGB ":
        yield Fault(clause="6.2.3", what="the colour profile is not one of RGB")


def _outline(root: pikepdf.Object) -> Iterator[Fault]:
    waiting = [root.get("/Outlines", pikepdf.Dictionary()).get("/First")]
    seen: set[tuple[int, int]] = set()
    while waiting:
        item = waiting.pop()
        if item is None or item.objgen in seen:
            continue
        seen.add(item.objgen)
        if "/A" in item:
            yield from action_faults(item.A)
        waiting += [item.get("/First"), item.get("/Next")]


def _of_pages(pdf: pikepdf.Pdf) -> Iterator[Fault]:
    seen: Seen = set()
    for number, page in enumerate(pdf.pages, start=1):
        found = (*page_faults(page, seen), *annotation_faults(page))
        yield from (replace(one, page=number) for one in found)
