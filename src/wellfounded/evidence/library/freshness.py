"""Should a newer edition be there, and what is to be kept beside this one?"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator
from datetime import date
from pathlib import Path

from wellfounded.evidence.finding import Finding, found
from wellfounded.evidence.library.entry import Entry
from wellfounded.evidence.library.publisher import publisher
from wellfounded.evidence.papers_looked_at import pages_of

DOS, LAST_FULL_EDITION = "dos_human_rights", 2023
DAYS_A_MONTH = 30.44


def check(entries: Iterable[Entry], as_of: date, folder: Path | None = None) -> tuple[Finding, ...]:
    """What is to be mended or looked at on a shelf on a day.

    With a ``folder``, the frozen copies in it are compared with the hashes of the entries.
    """
    kept = tuple(entries)
    return tuple(
        one
        for entry in kept
        for one in (
            *_edition(entry, as_of),
            *_pair(entry, kept),
            *_pages(entry),
            *_copy(entry, folder),
        )
    )


def newer_due(entry: Entry, as_of: date) -> bool:
    """Whether a newer edition is ordinarily there by that day."""
    months = publisher(entry.publisher).months
    return bool(months) and (as_of - entry.published_on).days > months * DAYS_A_MONTH


def _edition(entry: Entry, as_of: date) -> Iterator[Finding]:
    if newer_due(entry, as_of):
        yield found("newer_edition", entry.id, entry=entry.title, cadence=_cadence(entry))
    if publisher(entry.publisher).months == 0 and entry.publisher == "national_law":
        yield found("law_changed", entry.id, entry=entry.title)


def _pair(entry: Entry, kept: tuple[Entry, ...]) -> Iterator[Finding]:
    """A report of the State Department for 2024 or later is read beside that for 2023."""
    edition = entry.edition
    if entry.publisher != DOS or edition is None or edition <= LAST_FULL_EDITION:
        return
    if not any(
        other.publisher == DOS
        and other.country == entry.country
        and other.edition == LAST_FULL_EDITION
        for other in kept
    ):
        yield found("pair", entry.id, entry=entry.title)


def _pages(entry: Entry) -> Iterator[Finding]:
    if entry.quote and not entry.quote_page:
        yield found("quote_without_page", entry.id, paper=entry.title)
    given, quoted = pages_of(entry.pages_used), pages_of(entry.quote_page)
    if given and quoted and not quoted <= given:
        yield found(
            "quoted_page_absent",
            entry.id,
            paper=entry.title,
            page=entry.quote_page,
            pages=entry.pages_used,
        )


def _copy(entry: Entry, folder: Path | None) -> Iterator[Finding]:
    if not entry.file:
        yield found("no_copy", entry.id, entry=entry.title)
        return
    if folder is None:
        return
    try:
        data = (folder / entry.file).read_bytes()
    except OSError:
        yield found("copy_gone", entry.id, entry=entry.title, file=entry.file)
        return
    if entry.sha256 != hashlib.sha256(data).hexdigest():
        yield found("copy_changed", entry.id, entry=entry.title, file=entry.file)


def _cadence(entry: Entry) -> str:
    return publisher(entry.publisher).cadence
