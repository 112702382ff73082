"""Who stands on the List of Pro Bono Legal Service Providers (8 CFR 1003.61)?

The layout, as it was described on 2026-11-21 and not yet seen: the head of a page names the agency,
the list, "Updated" with its month, and the courts the page is for. Below stand boxes in two or
three columns: name, street, city with state and ZIP code, Tel, Fax, e-mail, web, and lines with
limits. Marks at a name tell the kind of provider; the foot of the page explains them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from itertools import groupby
from typing import Final

from wellfounded.directory.entry import Entry
from wellfounded.directory.folding import folded
from wellfounded.directory.geography import courts
from wellfounded.directory.importing.box import BULLET, FaultyBox, Of, entry_in
from wellfounded.directory.importing.columns import Piece, bands, boxes, letter_of, pieces
from wellfounded.directory.importing.pages import Page
from wellfounded.directory.importing.unread import Unread
from wellfounded.directory.refusal import DirectoryRefused

TITLE: Final = re.compile(r"list of (pro bono|free) legal service", re.IGNORECASE)
UPDATED: Final = re.compile(r"updated\s+([a-z]+)\s+(\d{4})", re.IGNORECASE)
FOOT: Final = re.compile(
    r"page\s+\d+|[*†‡§]+\s*(non-?profit|pro bono referral|referral|private|organization)"
    r"|disclaimer|.*does not endorse|as required by",
    re.IGNORECASE,
)
COURT: Final = re.compile(
    r"immigration court\b|(detention|processing|correctional) (center|facility|complex)",
    re.IGNORECASE,
)
AGENCY: Final = re.compile(
    r"department of justice|executive office|office of (policy|legal access)|public resources",
    re.IGNORECASE,
)
LOWER: Final = 0.6
"""From this part of the page on its foot may begin."""
OF_SOMEBODY: Final = re.compile(r"\b[A-Z]{2}\s+\d{5}\b|\d{3}[-. )]+\d{3}[-. ]\d{4}|@")
ABOVE: Final = 4
"""Lines that may stand above the title of the list, or between it and its month."""
MONTHS: Final = (
    *("january", "february", "march", "april", "may", "june", "july", "august", "september"),
    *("october", "november", "december"),
)
KINDS: Final = (
    ("referral", re.compile(r"referral", re.IGNORECASE)),
    ("private_attorney", re.compile(r"private|attorney", re.IGNORECASE)),
    ("nonprofit", re.compile(r"non-?profit|organization", re.IGNORECASE)),
)
MARKED: Final = re.compile(r"([*†‡§]+)\s*([^*†‡§]+)")
EXPECTED: Final = (
    "expected at the head of page 1: 'List of Pro Bono Legal Service Providers', then 'Updated' "
    "with a month and a year, then a line with the name of an immigration court"
)


@dataclass(slots=True)
class Read:
    """What was read of a list so far."""

    list_of: date
    entries: list[Entry] = field(default_factory=list)
    unread: list[Unread] = field(default_factory=list)


def is_pro_bono(page: Page) -> bool:
    """Whether the list names itself so at its head."""
    return any(TITLE.search(one.text) for one in pieces(page.words)[:12])


def read_pro_bono(pages: Sequence[Page], name: str, taken_on: date) -> Read:
    """Every box of every page; a court named on one page holds until another is named.

    Raises:
        DirectoryRefused: the head of the first page is not as it was described.
    """
    read = Read(_month(pages[0], name))
    named: tuple[str, ...] = ()
    for page in pages:
        found = pieces(page.words)
        if not found:
            read.unread.append(Unread(where=f"page {page.number}", text="", why=NO_WORDS))
            continue
        head, body, foot = _parts(found, page.high)
        named = tuple(one.text for one in head if _is_court(one.text)) or named
        read.unread += _lost(head, foot, page.number)
        if not named:
            raise DirectoryRefused(name, f"page {page.number} names no court; {EXPECTED}")
        of = Of(
            courts=tuple(dict.fromkeys(code for text in named for code in codes_of(text))),
            named=named,
            kinds=_kinds(foot),
            list_of=read.list_of,
            taken_on=taken_on,
        )
        if not of.courts:
            why = "no court here has this name; the providers below are taken by their addresses"
            read.unread.append(Unread(where=f"page {page.number}", text="; ".join(named), why=why))
        _body(read, page, body, of)
    return read


NO_WORDS: Final = "the page has no words that can be read; it may be a scan: print the list anew"


def _body(read: Read, page: Page, body: Sequence[Piece], of: Of) -> None:
    letter = letter_of(page.words)
    for left, right in bands(body, letter):
        column = [one for one in body if left <= one.left <= right]
        for box in boxes(column):
            where = f"page {page.number}, line {box[0].line}"
            try:
                read.entries.append(entry_in([one.text for one in box], of))
            except FaultyBox as fault:
                text = " / ".join(one.text for one in box)
                read.unread.append(Unread(where=where, text=text[:200], why=str(fault)))


def _parts(found: Sequence[Piece], high: int) -> tuple[list[Piece], list[Piece], list[Piece]]:
    """Head, body and foot of a page. The head ends with the last line that names a court."""
    top = 0
    for number, line in groupby(found, key=lambda one: one.line):
        said = [one.text for one in line]
        named = all(_is_court(one) or AGENCY.search(one) for one in said)
        known = any(TITLE.search(one) or UPDATED.search(one) for one in said)
        if number <= top + (1 if named else ABOVE if known else 0):
            top = number
    low = (one for one in found if one.line > top and one.top > LOWER * high)
    foot = next((one.line for one in low if FOOT.match(one.text)), 10**6)
    return (
        [one for one in found if one.line <= top],
        [one for one in found if top < one.line < foot],
        [one for one in found if one.line >= foot],
    )


def _lost(head: Sequence[Piece], foot: Sequence[Piece], page: int) -> Iterator[Unread]:
    """What stands above or below the boxes and may be of a provider."""
    for one in head:
        if not any(told.search(one.text) for told in (TITLE, UPDATED, COURT, AGENCY)):
            why = "a line at the head of the page that is not known"
            yield Unread(where=f"page {page}, line {one.line}", text=one.text, why=why)
    for one in foot:
        if OF_SOMEBODY.search(one.text):
            why = "it stands at the foot of the page and looks like a provider's"
            yield Unread(where=f"page {page}, line {one.line}", text=one.text, why=why)


def _is_court(text: str) -> bool:
    return bool(COURT.search(text)) and not BULLET.match(text)


def codes_of(named: str) -> Iterator[str]:
    """The codes of the courts that a head can mean: the surest name first, past ones never."""
    words = f" {folded(named)} "
    best: dict[str, int] = {}
    for code, court in courts().items():
        if court.past:
            continue
        parts = [part for part in re.split(r"[,()]", court.place) if part.strip()]
        hits = [part for part in parts if f" {folded(part)} " in words]
        if not hits:
            continue
        held = bool(re.search(r"detain|detention|processing", named, re.IGNORECASE))
        best[code] = 2 * len(hits) + (held == court.detained)
    most = max(best.values(), default=0)
    return (code for code, sure in best.items() if sure == most)


def _kinds(foot: Sequence[Piece]) -> dict[str, str]:
    """What each mark at a name means, as the foot of the page explains it."""
    found: dict[str, str] = {}
    for mark, words in MARKED.findall(" ".join(one.text for one in foot)):
        kind = next((kind for kind, told in KINDS if told.search(words)), None)
        if kind:
            found.setdefault(mark, kind)
    return found


def _month(page: Page, name: str) -> date:
    head = " ".join(one.text for one in pieces(page.words)[:16])
    found = UPDATED.search(head)
    if not TITLE.search(head) or found is None or found[1].casefold() not in MONTHS:
        raise DirectoryRefused(name, f"{EXPECTED}; found: {head[:120]!r}")
    year = int(found[2])
    if not 2015 <= year <= 2100:
        raise DirectoryRefused(name, f"the list says {found[0]!r}; that year cannot be meant")
    return date(year, MONTHS.index(found[1].casefold()) + 1, 1)
