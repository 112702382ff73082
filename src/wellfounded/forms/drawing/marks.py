"""What is to be written on a form, and where?"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Placement:
    """``text`` in the text field or list whose full name is ``field``.

    ``leading`` is the distance between lines in points, for boxes with printed rules (18 on the
    additional-information pages); without it lines follow the size of the letters. Empty text
    leaves the field blank.
    """

    field: str
    text: str
    leading: float | None = None


@dataclass(frozen=True, slots=True)
class Tick:
    """A mark in the checkbox whose full name is ``field``; ``on`` is the value it stands for."""

    field: str
    on: str


@dataclass(frozen=True, slots=True)
class PageCopy:
    """One more copy of ``page`` (from 1), placed after the page's last copy.

    Every field on the copy is called like the original with ``suffix`` added, so that the two
    do not mirror each other. ``placements`` and ``ticks`` use the original names.
    """

    page: int
    suffix: str
    placements: tuple[Placement, ...] = ()
    ticks: tuple[Tick, ...] = ()


@dataclass(frozen=True, slots=True)
class Note:
    """``text`` written on ``page`` (from 1, of the blank) where the form has no field.

    ``x`` and ``y`` are points from the lower left corner to the start of the base line.
    """

    page: int
    x: float
    y: float
    text: str
    size: float = 9.0


Mark = Placement | Tick | PageCopy | Note
