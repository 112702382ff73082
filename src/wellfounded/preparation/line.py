"""What is a sheet made of?

Plain data that a page, a printer and ``--json`` can draw: parts, each with lines, each line a
message with what fills it, its authorities, and the person's own answers that it is about.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from wellfounded.logic import Span
from wellfounded.preparation.statements import Layout, Words


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One statement as it concerns this case on this day.

    ``days``, ``amounts`` (in dollars) and ``numbers`` fill the places of the words. ``about`` are
    the paths of the person's own answers, in the order to read them. A ``blank`` is filled by
    hand, on paper.
    ``moved_on`` is when the law under the words moved after they were written, if it did.
    """

    words: Words
    authorities: tuple[str, ...] = ()
    days: Mapping[str, Span] = field(default_factory=dict)
    amounts: Mapping[str, int] = field(default_factory=dict)
    numbers: Mapping[str, int] = field(default_factory=dict)
    about: tuple[str, ...] = ()
    blank: bool = False
    moved_on: Span | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """Lines under one title."""

    id: str
    title: Words
    opening: Words | None = None
    layout: Layout = Layout.LINES
    authorities: tuple[str, ...] = ()
    lines: tuple[Line, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """A sheet of one kind for one case, as the law stands on ``as_of``."""

    kind: str
    as_of: date
    title: Words
    parts: tuple[Part, ...]
