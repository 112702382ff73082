"""How does a draft become a flat copy for filing, with nothing left to edit?"""

import io

import pikepdf

from wellfounded.forms.official.opening import open_form


def flatten(draft: bytes) -> bytes:
    """Draw every field's appearance on its page, then take out all fields.

    Links stay. Raises UnusablePdf when ``draft`` has no fields or cannot be opened.
    """
    with open_form(draft, "the draft") as pdf:
        pdf.flatten_annotations("all")
        for page in pdf.pages:
            if "/Annots" in page:
                kept = [one for one in page.Annots if one.get("/Subtype") != "/Widget"]
                if kept:
                    page.Annots = pikepdf.Array(kept)
                else:
                    del page["/Annots"]
        if "/AcroForm" in pdf.Root:
            del pdf.Root["/AcroForm"]
        out = io.BytesIO()
        pdf.save(
            out,
            object_stream_mode=pikepdf.ObjectStreamMode.generate,
            stream_decode_level=pikepdf.StreamDecodeLevel.none,
            deterministic_id=True,
        )
    return out.getvalue()
