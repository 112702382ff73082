"""Which two passages of a case are held against one another?"""

from __future__ import annotations

from dataclasses import dataclass
from zlib import crc32

from wellfounded.contradictions import Finding, PaperText, contradictions
from wellfounded.web.cases.opening import Opened
from wellfounded.web.clock import today
from wellfounded.web.files.listing import Entry, entries
from wellfounded.web.files.reading import texts_of

OTHER = "other"
"""The kind of a paper of which nobody said the kind."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Side:
    """One of the two passages: where it stands in words, the way there, and what it says."""

    where: str
    href: str
    words: str


def found(opened: Opened, pages: list[PaperText]) -> tuple[Finding, ...]:
    """What is found between the answers and the papers that this reader may open."""
    return contradictions(opened.answers.case, today(), pages)


def papers(opened: Opened) -> list[PaperText]:
    """The pages of the papers whose words were read, each in the kind that was said of it."""
    texts, pages = texts_of(opened), []
    for called, (number, entry) in titled(opened).items():
        kind = entry.said.get("kind")
        for page, text in enumerate(texts.get(f"exhibits[{number}]", ()), start=1):
            said = kind if isinstance(kind, str) else OTHER
            pages.append(PaperText(title=called, kind=said, text=text, page=page))
    return [page for page in pages if page.text.strip()]


def titled(opened: Opened) -> dict[str, tuple[int, Entry]]:
    """Each paper by its title; by its name in addresses where it has none, or no own one."""
    named: dict[str, tuple[int, Entry]] = {}
    for number, entry in enumerate(entries(opened)):
        called = str(entry.said.get("title") or entry.name)
        named[entry.name if called in named else called] = (number, entry)
    return named


def number_of(finding: Finding) -> int:
    """The number of a finding in addresses: it tells nothing in the history of a browser."""
    return crc32(finding.id.encode()) % 1_000_000_000
