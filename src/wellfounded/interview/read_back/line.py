"""What is one line of the letter that reads a case back?"""

from __future__ import annotations

from dataclasses import dataclass, field

LEFT_TO_RIGHT, RIGHT_TO_LEFT, AUTO = "ltr", "rtl", "auto"


@dataclass(frozen=True, slots=True)
class Words:
    """Words with the language they are in; empty if it is not known, as in a name.

    ``direction`` is what HTML's ``dir`` takes: ``ltr``, ``rtl`` or ``auto``. An account told
    in another language has its English beside it, and the name of who translated it.
    """

    text: str
    language: str = ""
    direction: str = AUTO
    in_english: str = ""
    translator: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """A lead and what was answered.

    ``page`` is the number of the page where it can be changed, and ``record`` the record
    there, counted from 0. It has no page if a helper entered it. ``paths`` are the facts of
    the case that it says. ``told`` is false if there is only a reason why nothing is said.
    """

    lead: str
    answer: Words
    page: int | None
    record: int | None = None
    told: bool = True
    paths: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Paragraph:
    """Lines that belong together. The ``heading`` names a record: ``Child 1``."""

    heading: str = ""
    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """A section read back. ``id`` is that of the section, or ``helpers``."""

    id: str
    title: str
    paragraphs: tuple[Paragraph, ...] = field(default_factory=tuple)
