"""How is an official PDF form filled, made flat, and read back from the page?"""

from wellfounded.forms.drawing.fill import fill
from wellfounded.forms.drawing.flatten import flatten
from wellfounded.forms.drawing.layout import Fit, fits
from wellfounded.forms.drawing.marks import Mark, Note, PageCopy, Placement, Tick
from wellfounded.forms.drawing.readback import Difference, read_back
from wellfounded.forms.drawing.refusals import (
    ForbiddenField,
    Overflow,
    TooLong,
    UnreadableText,
    WrongChoice,
)
from wellfounded.forms.drawing.shaping import require_drawable
from wellfounded.forms.drawing.wording import cleaned

__all__ = [
    "Difference",
    "Fit",
    "ForbiddenField",
    "Mark",
    "Note",
    "Overflow",
    "PageCopy",
    "Placement",
    "Tick",
    "TooLong",
    "UnreadableText",
    "WrongChoice",
    "cleaned",
    "fill",
    "fits",
    "flatten",
    "read_back",
    "require_drawable",
]
