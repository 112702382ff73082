"""How is an official PDF form filled, made flat, and read back from the page?"""

from wellfounded.forms.drawing.fill import fill
from wellfounded.forms.drawing.flatten import flatten
from wellfounded.forms.drawing.layout import Fit, fits
from wellfounded.forms.drawing.marks import Note, PageCopy, Placement, Tick
from wellfounded.forms.drawing.readback import Difference, read_back
from wellfounded.forms.drawing.refusals import (
    ForbiddenField,
    Overflow,
    TooLong,
    UnreadableText,
    WrongChoice,
)

__all__ = [
    "Difference",
    "Fit",
    "ForbiddenField",
    "Note",
    "Overflow",
    "PageCopy",
    "Placement",
    "Tick",
    "TooLong",
    "UnreadableText",
    "WrongChoice",
    "fill",
    "fits",
    "flatten",
    "read_back",
]
