"""What stands before and between the exhibits: cover, letter, index, sheets?

Practice Manual of the immigration courts, ch. 3.3(c) and Appendix E; for USCIS, the letter.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from wellfounded.packets.typesetting.document import Document, Labelled


@dataclass(frozen=True, slots=True, kw_only=True)
class Party:
    """A person in the matter; ``a_number`` as printed, or what stands in its place."""

    name: str
    a_number: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CourtCover(Document):
    """The cover page of a filing with an immigration court.

    ``filer`` are the lines of who files; ``court`` those of the agency, the court and its place;
    ``parties`` the lead first, then those who ride on the case. ``notes`` stand at the very foot.
    """

    template: ClassVar[str] = "court_cover"
    filer: tuple[Labelled | str, ...]
    custody: str
    court: tuple[str, ...]
    parties: tuple[Party, ...]
    proceedings: str
    judge: str
    hearing: str
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class CoverLetter(Document):
    """The letter on top of a filing with USCIS; ``about`` are the lines under RE."""

    template: ClassVar[str] = "cover_letter"
    sender: tuple[str, ...]
    receiver: tuple[str, ...]
    date: str
    about: tuple[Labelled, ...]
    opening: tuple[str, ...]
    enclosed: tuple[str, ...]
    closing: tuple[str, ...]
    signature: tuple[Labelled, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class IndexLine:
    """One paper in the index; ``target`` is what a click on it leads to, empty for nothing."""

    tab: str
    title: str
    detail: str = ""
    date: str = ""
    page: str = ""
    target: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Index(Document):
    """The table of contents; ``columns`` are the headings of tab, description, date and page."""

    template: ClassVar[str] = "index"
    columns: tuple[str, str, str, str]
    lines: tuple[IndexLine, ...]
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """A page between two exhibits; ``tab`` is empty where tabs are not wanted."""

    tab: str
    title: str
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheets(Document):
    """The pages between the exhibits, one each, in order."""

    template: ClassVar[str] = "sheets"
    sheets: tuple[Sheet, ...]
