"""What is printed as a list: witnesses, arrests, changes, missing papers?"""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from wellfounded.packets.typesetting.document import Document, Labelled


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One thing of a list: its heading, and what is said of it."""

    heading: str
    lines: tuple[Labelled, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Entries(Document):
    """Numbered entries; ``closing`` and ``signature`` are there where it is signed."""

    template: ClassVar[str] = "entries"
    entries: tuple[Entry, ...]
    opening: tuple[str, ...] = ()
    closing: tuple[str, ...] = ()
    signature: tuple[Labelled, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Chart(Document):
    """A table; ``widths`` are the shares of its columns."""

    template: ClassVar[str] = "chart"
    columns: tuple[str, ...]
    widths: tuple[int, ...]
    rows: tuple[tuple[str, ...], ...]
    opening: tuple[str, ...] = ()
