"""How is a page of a form added again, with fields of its own?"""

import copy
from collections.abc import Iterable

import pikepdf

from wellfounded.forms.drawing.marks import PageCopy

Reference = tuple[int, int]

# Keys that belong to a field rather than to its widget (ISO 32000-1, tables 220, 222, 229).
_FIELD_KEYS = ("/FT", "/Ff", "/DA", "/Q", "/MaxLen", "/Opt", "/TU", "/Parent")


def add_copies(
    pdf: pikepdf.Pdf, copies: Iterable[PageCopy]
) -> list[dict[Reference, pikepdf.Object]]:
    """Insert the copies; for each, return its widgets by the original's reference."""
    made: dict[int, int] = {}
    result = []
    originals = [page.obj for page in pdf.pages]
    for one in copies:
        original = originals[one.page - 1]
        new_page = pdf.make_indirect(copy.copy(original))
        if "/StructParents" in new_page:
            del new_page["/StructParents"]
        renamed = {}
        annotations = pikepdf.Array()
        for annotation in original.get("/Annots", []):
            new = _copied(pdf, annotation, one.suffix)
            new["/P"] = new_page
            annotations.append(new)
            renamed[annotation.objgen] = new
        new_page["/Annots"] = annotations
        made[one.page] = made.get(one.page, 0) + 1
        before = sum(count for page, count in made.items() if page <= one.page)
        pdf.pages.insert(one.page - 1 + before, pikepdf.Page(new_page))
        result.append(renamed)
    return result


def _copied(pdf: pikepdf.Pdf, annotation: pikepdf.Object, suffix: str) -> pikepdf.Object:
    new = pdf.make_indirect(copy.copy(annotation))
    if "/StructParent" in new:
        del new["/StructParent"]
    if annotation.get("/Subtype") != "/Widget":
        return new
    field = annotation if "/T" in annotation else annotation["/Parent"]
    for key in _FIELD_KEYS:
        if key in new and key == "/Parent":
            del new[key]
        if key in field:
            new[key] = field[key]
    new["/T"] = pikepdf.String(str(field["/T"]) + suffix)
    siblings = new["/Parent"]["/Kids"] if "/Parent" in new else pdf.Root.AcroForm.Fields
    siblings.append(new)
    return new
