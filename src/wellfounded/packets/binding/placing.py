"""How does any page become a letter page of the packet?

It is drawn on a new page as one object, so that nothing on it can act: its links, notes, fields and
scripts stay behind. Turned pages stand upright; what is larger than the page is made smaller.
"""

from __future__ import annotations

import pikepdf

from wellfounded.packets.binding.stamping import HEAD, LETTER, STRIP

_WHOLE = pikepdf.Rectangle(0, 0, *LETTER)


def placed(
    pdf: pikepdf.Pdf, page: pikepdf.Page, *, fitted: bool, marked: bool = False
) -> pikepdf.Page:
    """A letter page at the end of ``pdf`` with ``page`` on it.

    ``fitted`` leaves the foot to the number, and the head to the mark of a ``marked`` packet.
    """
    within = _WHOLE
    if fitted:
        within = pikepdf.Rectangle(0, STRIP, LETTER[0], LETTER[1] - (HEAD if marked else 0))
    pdf.add_blank_page(page_size=LETTER)
    new = pdf.pages[-1]
    drawn = pdf.copy_foreign(page.as_form_xobject())
    name = new.add_resource(drawn, pikepdf.Name.XObject, pikepdf.Name.Paper)
    placement = new.calc_form_xobject_placement(
        drawn, name, within, invert_transformations=True, allow_shrink=True, allow_expand=False
    )
    new.contents_add(placement)
    return new


def links(page: pikepdf.Page) -> list[tuple[str, pikepdf.Object]]:
    """The marks of ours on a page that lead to a paper, each with its rectangle."""
    found = []
    for one in page.get("/Annots", pikepdf.Array()):
        action = one.get("/A", pikepdf.Dictionary())
        if one.get("/Subtype") == "/Link" and action.get("/S") == "/URI":
            found.append((str(action.URI), one.Rect))
    return found


def leads_to(pdf: pikepdf.Pdf, page: pikepdf.Page, rectangle: pikepdf.Object, to: int) -> None:
    """Make a rectangle of ``page`` lead to the page with the index ``to``."""
    link = pikepdf.Dictionary(
        Type=pikepdf.Name.Annot,
        Subtype=pikepdf.Name.Link,
        Rect=[float(edge) for edge in rectangle.as_list()],
        Border=[0, 0, 0],
        F=4,
        Dest=[pdf.pages[to].obj, pikepdf.Name.Fit],
    )
    if "/Annots" not in page:
        page.Annots = pikepdf.Array()
    page.Annots.append(pdf.make_indirect(link))
