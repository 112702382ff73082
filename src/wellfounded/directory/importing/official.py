"""Which official list is a file, and who stands on it?

The courts' list of free help (PDF), and the two rosters of recognized organizations and accredited
representatives (PDF or CSV). A file in another layout is refused with what was expected and where.
Nothing of a list is left out silently.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from typing import Any, Final

from wellfounded.directory.entry import Entry
from wellfounded.directory.importing.pages import pages_of
from wellfounded.directory.importing.pro_bono import is_pro_bono, read_pro_bono
from wellfounded.directory.importing.roster import Row, organizations
from wellfounded.directory.importing.tables import Table, table_of_csv, table_of_pdf
from wellfounded.directory.importing.unread import Unread
from wellfounded.directory.joining import joined
from wellfounded.directory.keeping import not_help
from wellfounded.directory.refusal import DirectoryRefused

TITLES = {
    "pro_bono": "List of Pro Bono Legal Service Providers",
    "roster_organizations": "Recognized Organizations",
    "roster_representatives": "Accredited Representatives",
}


SPREADSHEET: Final = (b"PK\x03\x04", b"\xd0\xcf\x11\xe0")
WEB_PAGE: Final = re.compile(r"\s*<(!doctype html|html|head|table|\?xml|meta|style)\b", re.I)


@dataclass(frozen=True, slots=True, kw_only=True)
class Taken:
    """A list as it was read. ``rows`` are people, who are joined to organizations when kept.

    ``boxes`` counts what was read before what is the same office was joined.
    """

    kind: str
    entries: tuple[Entry, ...]
    rows: tuple[Row, ...] = ()
    unread: tuple[Unread, ...] = ()
    list_of: date | None = None
    boxes: int = 0

    @property
    def title(self) -> str:
        """What the list is called."""
        return TITLES[self.kind]

    def head(self, taken_on: date, sha256: str) -> dict[str, Any]:
        """What is kept of the list beside its entries."""
        told: dict[str, Any] = {"title": self.title, "taken_on": taken_on, "sha256": sha256}
        return told | ({"list_of": self.list_of} if self.list_of else {})


def read_official(data: bytes, name: str, taken_on: date) -> Taken:
    """Read a list.

    Raises:
        DirectoryRefused: it is none of the lists that are known, or not in a known layout.
    """
    if data.startswith(b"%PDF"):
        pages = pages_of(data, name)
        if is_pro_bono(pages[0]):
            read = read_pro_bono(pages, name, taken_on)
            entries, dropped = _helpers(read.entries)
            return Taken(
                kind="pro_bono",
                entries=joined(entries),
                unread=(*read.unread, *dropped),
                list_of=read.list_of,
                boxes=len(read.entries),
            )
        return _roster(table_of_pdf(pages, name), taken_on)
    if data.startswith(SPREADSHEET):
        raise DirectoryRefused(name, "this is a spreadsheet; save it as CSV (UTF-8) and give that")
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise DirectoryRefused(
            name, "it is no PDF and no UTF-8 text; save it as CSV (UTF-8)"
        ) from None
    if WEB_PAGE.match(text):
        raise DirectoryRefused(
            name,
            "this is a web page, whatever its name ends in; open it as a table, save it as CSV "
            "(UTF-8) and give that",
        )
    if "\0" in text:
        raise DirectoryRefused(name, "it is no PDF and no text; give the list as PDF or as CSV")
    return _roster(table_of_csv(text, name), taken_on)


def _roster(table: Table, taken_on: date) -> Taken:
    if table.kind == "roster_representatives":
        return Taken(kind=table.kind, entries=(), rows=table.rows, boxes=len(table.rows))
    found, unread = organizations(table.rows, taken_on)
    entries, dropped = _helpers(found)
    return Taken(
        kind=table.kind,
        entries=joined(entries),
        unread=(*unread, *dropped),
        boxes=len(table.rows),
    )


def _helpers(entries: Iterable[Entry]) -> tuple[list[Entry], list[Unread]]:
    """Entries without numbers that are known to be something else than help."""
    kept, dropped = [], []
    for entry in entries:
        wrong = [phone for phone in entry.phones if phone.number in not_help()]
        for phone in wrong:
            why = f"the number was left out: {not_help()[phone.number]['why']}"
            dropped.append(Unread(where=entry.name, text=phone.shown, why=why))
        sound = tuple(phone for phone in entry.phones if phone not in wrong)
        kept.append(replace(entry, phones=sound) if wrong else entry)
    return kept, dropped
