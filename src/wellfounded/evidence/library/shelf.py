"""Where does an office keep its entries? A TOML file, one table an entry."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

import tomli_w

from wellfounded.evidence.library.entry import Entry, FaultyEntry
from wellfounded.facts import write_whole

ENTRIES = "entries"


class FaultyShelf(ValueError):
    """A shelf that cannot be read; its text names the file, the entry, the fault and the fix."""


def read_shelf(path: Path) -> tuple[Entry, ...]:
    """The entries of a shelf, in their order.

    Raises:
        FaultyShelf: if it is no TOML, or an entry cannot be relied on, or two have one id.
        OSError: if it cannot be read.
    """
    try:
        data = tomllib.loads(path.read_bytes().decode("utf-8"))
    except (UnicodeDecodeError, tomllib.TOMLDecodeError) as fault:
        raise FaultyShelf(f"{path}: it is no TOML text ({fault}); mend that line") from fault
    rows = data.pop(ENTRIES, [])
    if data or not isinstance(rows, list):
        raise FaultyShelf(f"{path}: it holds more than entries; write each as [[entries]]")
    found: dict[str, Entry] = {}
    for number, row in enumerate(rows):
        entry = _entry(path, number, row)
        if entry.id in found:
            raise FaultyShelf(f"{path}: entries[{number}]: the id {entry.id!r} is there twice")
        found[entry.id] = entry
    return tuple(found.values())


def add_entry(path: Path, entry: Entry) -> None:
    """Put an entry at the end of a shelf, which is made if it is not there; in one step.

    Raises:
        FaultyShelf: if the shelf cannot be read, or has an entry of this id.
        OSError: if it cannot be written; it is then as it was.
    """
    kept = read_shelf(path) if path.exists() else ()
    if any(one.id == entry.id for one in kept):
        raise FaultyShelf(f"{path}: there is an entry {entry.id!r}; give this one another id")
    before = path.read_text("utf-8").rstrip("\n") + "\n\n" if path.exists() else ""
    text = before + tomli_w.dumps({ENTRIES: [entry.write()]})
    write_whole(path, text.lstrip("\n").encode())


def _entry(path: Path, number: int, row: Any) -> Entry:
    if not isinstance(row, dict):
        raise FaultyShelf(f"{path}: entries[{number}]: it is no table; write it as [[entries]]")
    try:
        return Entry.read(row)
    except FaultyEntry as fault:
        raise FaultyShelf(f"{path}: entries[{number}]: {fault}") from fault
