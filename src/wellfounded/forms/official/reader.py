"""How is a PDF opened in pdfium, the reader that did not write it?"""

import threading
from collections.abc import Iterator
from contextlib import contextmanager

import pypdfium2 as pdfium

from wellfounded.forms.official.refusals import UnusablePdf

# pdfium keeps global state and is not safe in threads: one document at a time.
_ONE_AT_A_TIME = threading.Lock()


@contextmanager
def opened(pdf: bytes, name: str = "the PDF") -> Iterator[pdfium.PdfDocument]:
    """Open ``pdf`` while no other thread uses pdfium; raises UnusablePdf."""
    with _ONE_AT_A_TIME:
        try:
            document = pdfium.PdfDocument(pdf)
        except pdfium.PdfiumError as error:
            raise UnusablePdf(f"{name} cannot be opened ({error}). Make it again.") from error
        try:
            yield document
        finally:
            document.close()
