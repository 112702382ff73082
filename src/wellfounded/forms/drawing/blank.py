"""What does a blank form look like once it is ready to be drawn on?

The XFA layer goes, or Acrobat would show its empty data instead of ours; so do the usage rights,
which a change breaks, and ``NeedAppearances``, which would make readers throw our drawing away.
The result for the same bytes is kept, so that further fills do not parse the XFA again.
"""

import io
from dataclasses import dataclass
from functools import lru_cache

import pikepdf

from wellfounded.forms.official.fields import Field, FieldTree, require_blank, tree_of, widgets
from wellfounded.forms.official.opening import open_form


@dataclass(frozen=True, slots=True)
class Blank:
    """A form without XFA, and its fields as they are numbered in ``data``."""

    data: bytes
    tree: FieldTree
    places: dict[str, tuple[Field, ...]]

    def open(self) -> pikepdf.Pdf:
        """Open a fresh copy to draw on."""
        return pikepdf.open(io.BytesIO(self.data))


@lru_cache(maxsize=4)
def prepared(data: bytes, ships: frozenset[str] = frozenset()) -> Blank:
    """Prepare a blank official PDF, which may hold something in the fields ``ships``.

    Raises UnusablePdf, or NotBlank when it is filled in.
    """
    with open_form(data, "the blank form") as pdf:
        require_blank(tree_of(pdf), "the blank form", ships)
        form = pdf.Root.AcroForm
        for key in ("/XFA", "/NeedAppearances"):
            if key in form:
                del form[key]
        form["/SigFlags"] = 0
        if "/Perms" in pdf.Root:
            del pdf.Root["/Perms"]
        # These scripts only ask Acrobat whether it can show the XFA that is gone.
        if "/JavaScript" in pdf.Root.get("/Names", {}):
            del pdf.Root.Names["/JavaScript"]
        for _, widget in widgets(pdf):
            _clear_stale_state(widget)
        plain = io.BytesIO()
        pdf.save(plain, object_stream_mode=pikepdf.ObjectStreamMode.generate)
    clean = plain.getvalue()
    with pikepdf.open(io.BytesIO(clean)) as pdf:
        tree = tree_of(pdf)
    places: dict[str, tuple[Field, ...]] = {}
    for field in tree.fields:
        places[field.name] = (*places.get(field.name, ()), field)
    return Blank(clean, tree, places)


def _clear_stale_state(widget: pikepdf.Object) -> None:
    """Set a checkbox to Off: one form ships boxes whose value is no state they have."""
    if widget.get("/FT") == "/Btn" and "/AS" in widget:
        widget["/AS"] = pikepdf.Name.Off
        if "/V" in widget:
            widget["/V"] = pikepdf.Name.Off
