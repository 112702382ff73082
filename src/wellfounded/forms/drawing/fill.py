"""How is a blank official form filled so that every reader shows the same page?"""

import io
from collections.abc import Iterable

import pikepdf

from wellfounded.forms.drawing import bidi
from wellfounded.forms.drawing.appearance import show
from wellfounded.forms.drawing.blank import prepared
from wellfounded.forms.drawing.copies import Reference, add_copies
from wellfounded.forms.drawing.marks import Note, PageCopy, Placement, Tick
from wellfounded.forms.drawing.plan import Drawn, Sheet, plan
from wellfounded.forms.drawing.shaping import forget, require_drawable
from wellfounded.forms.drawing.subsets import FontBook
from wellfounded.forms.drawing.wording import cleaned
from wellfounded.forms.official.fields import LOCKED_ANNOTATION, READ_ONLY, RICH_TEXT, Field
from wellfounded.forms.official.refusals import UnknownField


def fill(
    blank: bytes,
    *,
    placements: Iterable[Placement] = (),
    ticks: Iterable[Tick] = (),
    copies: Iterable[PageCopy] = (),
    notes: Iterable[Note] = (),
    never: frozenset[str] = frozenset(),
    ships: frozenset[str] = frozenset(),
) -> bytes:
    """Fill a blank official PDF and return the editable draft.

    Fields filled can be edited afterwards, also those the blank keeps locked; all others stay
    as they were, every checkbox without a tick Off. ``never`` names fields that must stay
    empty; in ``ships`` the agency's own blank holds something. Pages of the copies follow their
    original. The same input gives the same bytes.

    Raises:
        FormRefusal: the file is no usable form, or a mark names no field, is forbidden, holds a
            character no font has, is longer than the form allows or does not fit. Nothing is
            written then.
    """
    ready, book, repeats = prepared(blank, ships), FontBook(), tuple(copies)
    try:
        first, others = plan(ready, placements, ticks, repeats, never, book)
        overlays = [(note.page, _overlay(note, ready.tree.pages, book)) for note in notes]
    finally:
        forget()
    with ready.open() as pdf:
        originals = [page.obj for page in pdf.pages]
        copied = add_copies(pdf, repeats)
        fonts = pdf.make_indirect(pikepdf.Dictionary())
        _draw(pdf, first, None, fonts)
        for sheet, widgets in zip(others, copied, strict=True):
            _draw(pdf, sheet, widgets, fonts)
        for page, content in overlays:
            _write_over(pdf, originals[page - 1], content, fonts)
        book.fill_resources(pdf, fonts)
        out = io.BytesIO()
        pdf.save(
            out,
            object_stream_mode=pikepdf.ObjectStreamMode.generate,
            stream_decode_level=pikepdf.StreamDecodeLevel.none,
            deterministic_id=True,
        )
    return out.getvalue()


def _draw(
    pdf: pikepdf.Pdf,
    sheet: Sheet,
    copied: dict[Reference, pikepdf.Object] | None,
    fonts: pikepdf.Object,
) -> None:
    def widget_of(field: Field) -> pikepdf.Object:
        if copied is None:
            return pdf.get_object(field.reference)
        return copied[field.reference]

    resources = pdf.make_indirect(pikepdf.Dictionary(Font=fonts))
    for drawn in sheet.texts:
        _draw_text(pdf, drawn, [widget_of(field) for field, _ in drawn.boxes], resources)
    for field, on in sheet.ticks:
        widget = widget_of(field)
        holder = widget if "/T" in widget or "/Parent" not in widget else widget["/Parent"]
        holder["/V"] = widget["/AS"] = pikepdf.Name("/" + on)
        _unlock(field, widget, holder)


def _draw_text(
    pdf: pikepdf.Pdf, drawn: Drawn, widgets: list[pikepdf.Object], resources: pikepdf.Object
) -> None:
    for (field, content), widget in zip(drawn.boxes, widgets, strict=True):
        holder = widget if "/T" in widget else widget["/Parent"]
        for node in (holder, widget):
            for stale in ("/V", "/RV", "/DS", "/I", "/AP"):
                if stale in node:
                    del node[stale]
        _unlock(field, widget, holder)
        if content is None:
            # A default that nobody chose would come back when a reader resets the form.
            for node in (holder, widget):
                if "/DV" in node:
                    del node["/DV"]
            continue
        holder["/V"] = pikepdf.String(drawn.value)
        widget["/AP"] = pikepdf.Dictionary(
            N=pdf.make_stream(
                content,
                Type=pikepdf.Name.XObject,
                Subtype=pikepdf.Name.Form,
                BBox=[0, 0, round(field.width, 3), round(field.height, 3)],
                Resources=resources,
            )
        )


def _unlock(field: Field, widget: pikepdf.Object, holder: pikepdf.Object) -> None:
    """Let a person edit what we filled: nothing opens the box once the XFA scripts are gone."""
    if field.flags & (READ_ONLY | RICH_TEXT):
        holder["/Ff"] = field.flags & ~(READ_ONLY | RICH_TEXT)
    drawn_flags = int(widget.get("/F", 0))
    if drawn_flags & LOCKED_ANNOTATION:
        widget["/F"] = drawn_flags & ~LOCKED_ANNOTATION


def _overlay(note: Note, pages: int, book: FontBook) -> bytes:
    place = f"the note on page {note.page}"
    if not 1 <= note.page <= pages:
        raise UnknownField(f"The form has no page {note.page} for a note; it has {pages}.")
    text = cleaned(note.text, place).replace("\n", " ")
    require_drawable(text, place)
    line = show(text, x=note.x, y=note.y, size=note.size, book=book, base=bidi.base_level(text))
    return f"q BT 0 g {line} ET Q".encode("ascii")


def _write_over(
    pdf: pikepdf.Pdf, page: pikepdf.Object, content: bytes, fonts: pikepdf.Object
) -> None:
    """Draw above the page's own content, inside a form so that resources do not mix."""
    drawing = pdf.make_stream(
        content,
        Type=pikepdf.Name.XObject,
        Subtype=pikepdf.Name.Form,
        BBox=list(page["/MediaBox"]),
        Resources=pikepdf.Dictionary(Font=fonts),
    )
    whole = pikepdf.Page(page)
    name = whole.add_resource(drawing, pikepdf.Name.XObject, prefix="Note")
    whole.contents_add(b"q", prepend=True)
    whole.contents_add(f"Q q {name} Do Q".encode("ascii"))
