"""What is printed of a statement: itself, its original, its certificates?

28 USC 1746; 8 CFR 103.2(b)(3); 8 CFR 1003.33.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from wellfounded.packets.typesetting.document import Document, Labelled


@dataclass(frozen=True, slots=True, kw_only=True)
class Numbered:
    """One numbered paragraph: as it was told, in which language, and in English.

    ``language`` is a code such as ``fa``; ``original`` is empty when it was told in English.
    """

    number: int
    english: str
    original: str = ""
    language: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class DeclarationPaper(Document):
    """A declaration in the first person, with its perjury line and room to sign.

    ``opening`` and ``closing`` stand before and after the numbered paragraphs. An empty
    ``signed_on`` or ``signed_at`` is a line to write on. Nothing is ever signed here.
    """

    template: ClassVar[str] = "declaration"
    paragraphs: tuple[Numbered, ...]
    opening: tuple[str, ...] = ()
    closing: tuple[str, ...] = ()
    signature: tuple[Labelled, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ReviewCopy(Document):
    """The paragraphs in two columns, to be read back: as told, and in English.

    ``columns`` are their headings. ``notes`` stand above, ``room`` is the label of the lines for
    corrections under each paragraph, or empty.
    """

    template: ClassVar[str] = "review_copy"
    paragraphs: tuple[Numbered, ...]
    columns: tuple[str, str]
    notes: tuple[str, ...] = ()
    room: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Certificate(Document):
    """Words that somebody will sign: of translation, of interpretation, of service.

    ``papers`` are the titles it is about. ``signature`` are the lines to sign and fill in.
    """

    template: ClassVar[str] = "certificate"
    statement: tuple[str, ...]
    papers: tuple[str, ...] = ()
    signature: tuple[Labelled, ...] = ()
