"""Can this file be opened as a PDF with form fields?

Official forms are encrypted with an empty password, which opens them; a file that needs a real
password, is cut short or is a web page saved under the wrong name is refused in plain words.
"""

import io

import pikepdf

from wellfounded.forms.official.refusals import NoFields, UnusablePdf

# Readers accept some bytes before the header (ISO 32000-1, annex H.3.4.1).
_HEADER_WITHIN = 1024


def open_form(data: bytes, name: str = "the PDF") -> pikepdf.Pdf:
    """Open ``data`` as a PDF with form fields; ``name`` is what messages call it.

    Raises:
        UnusablePdf: not a PDF, damaged, locked with a password, or without form fields.
    """
    _require_header(data, name)
    try:
        pdf = pikepdf.open(io.BytesIO(data), attempt_recovery=False)
        form = pdf.Root.get("/AcroForm", pikepdf.Dictionary())
        has_fields, is_xfa = len(form.get("/Fields", [])) > 0, "/XFA" in form
        pages = len(pdf.pages)
    except pikepdf.PasswordError as error:
        raise UnusablePdf(
            f"{name} is locked with a password. Save a copy without a password, or download the"
            " blank form again from the agency."
        ) from error
    except (pikepdf.PdfError, ValueError, TypeError, AttributeError, KeyError) as error:
        raise UnusablePdf(
            f"{name} is damaged or cut short. Download the blank form again from the agency."
        ) from error
    if not pages or (is_xfa and not has_fields):
        raise UnusablePdf(
            f"{name} holds its form only as XFA, which most readers cannot show. Download the"
            " standard PDF of the form from the agency."
        )
    if not has_fields:
        raise NoFields(
            f"{name} has no form fields; it may be a scan or a print. Download the blank form"
            " from the agency instead."
        )
    return pdf


def _require_header(data: bytes, name: str) -> None:
    if b"%PDF-" in data[:_HEADER_WITHIN]:
        return
    start = data[:_HEADER_WITHIN].lstrip().lower()
    if start.startswith((b"<!doctype html", b"<html", b"<?xml")) or b"<html" in start:
        raise UnusablePdf(
            f"{name} is a web page, not a PDF. Open the agency's page and download the PDF itself."
        )
    what = "empty" if not data else "not a PDF"
    raise UnusablePdf(f"{name} is {what}. Download the blank form from the agency.")
