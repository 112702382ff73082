"""How does a file come into the directory of an installation?

An official list takes the place of the one before it. A list whose own month lies too far back is
refused: a newer one is there. A file of the schema is an office's own, and is kept beside.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from hashlib import sha256
from pathlib import Path

from wellfounded.directory.entry import Entry
from wellfounded.directory.freshness import MONTHS_OF_A_LIST, months_between
from wellfounded.directory.importing import Unread, read_official
from wellfounded.directory.importing.official import Taken
from wellfounded.directory.importing.roster import with_representatives
from wellfounded.directory.keeping import keep_list, keep_own, kept_list
from wellfounded.directory.reading import LARGEST
from wellfounded.directory.refusal import DirectoryRefused


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What was taken in. ``boxes`` were read, ``entries`` are kept, ``unread`` left out.

    ``before`` is how many entries the list had that this one takes the place of.
    """

    title: str
    path: Path
    boxes: int
    entries: int
    unread: tuple[Unread, ...] = ()
    list_of: date | None = None
    before: int = 0


def take(folder: Path, file: Path, today: date, *, although_old: bool = False) -> Outcome:
    """Take a file in; nothing is changed when it is refused.

    Raises:
        DirectoryRefused: it is in no known layout, too old, or nothing in it can be read.
        OSError: it cannot be read or written.
    """
    if file.suffix.casefold() == ".toml":
        path, own = keep_own(folder, file)
        return Outcome(title=file.name, path=path, boxes=len(own), entries=len(own))
    if file.stat().st_size > LARGEST:
        raise DirectoryRefused(str(file), f"larger than {LARGEST // 10**6} MB; it is no list")
    data = file.read_bytes()
    taken = read_official(data, str(file), today)
    if taken.list_of and not although_old:
        _require_new(file, taken.list_of, today)
    entries, unread = _with_people(folder, taken, file, today)
    if not entries:
        first = f"; the first: {unread[0].where}: {unread[0].why}" if unread else ""
        raise DirectoryRefused(str(file), f"no row of it can be read{first}")
    name = "pro_bono" if taken.kind == "pro_bono" else "roster"
    before = len(kept_list(folder, name))
    path = keep_list(folder, name, entries, taken.head(today, sha256(data).hexdigest()))
    return Outcome(
        title=taken.title,
        path=path,
        boxes=taken.boxes,
        entries=len(entries),
        unread=unread,
        list_of=taken.list_of,
        before=before,
    )


def _with_people(
    folder: Path, taken: Taken, file: Path, today: date
) -> tuple[tuple[Entry, ...], tuple[Unread, ...]]:
    """The entries to keep: of the two rosters each keeps what the other one told."""
    if taken.kind == "pro_bono":
        return taken.entries, taken.unread
    before = kept_list(folder, "roster")
    if taken.kind == "roster_representatives":
        if not before:
            raise DirectoryRefused(str(file), "take in the roster of organizations first")
        empty = [replace(one, representatives=(), forums=frozenset(("uscis",))) for one in before]
        made, unread = with_representatives(empty, taken.rows, today)
        return tuple(made), unread
    people = {entry.id: entry for entry in before}
    return (
        tuple(
            replace(one, representatives=old.representatives, forums=old.forums)
            if (old := people.get(one.id))
            else one
            for one in taken.entries
        ),
        taken.unread,
    )


def _require_new(file: Path, list_of: date, today: date) -> None:
    months = months_between(list_of, today)
    if months > MONTHS_OF_A_LIST:
        raise DirectoryRefused(
            str(file),
            f"the list is of {list_of:%B %Y}, {months} months ago, and comes out each quarter; "
            "fetch the newest, or add --although-old",
        )
    if list_of > today:
        raise DirectoryRefused(
            str(file), f"the list says {list_of:%B %Y}, which is still to come; look at its head"
        )
