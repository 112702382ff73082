"""How is a release taken in, from what was given to a folder on the shelf?"""

from __future__ import annotations

import json
import re
import shutil
from collections import Counter
from collections.abc import Collection
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any, Final

from wellfounded.outcomes.release.beside_the_last import differences, require_not_smaller
from wellfounded.outcomes.release.between_tables import between_tables
from wellfounded.outcomes.release.codes import unknown_codes
from wellfounded.outcomes.release.contents import Contents, contents
from wellfounded.outcomes.release.lookup_files import Lookups, take_lookups
from wellfounded.outcomes.release.one_table import Told, Work, take_table
from wellfounded.outcomes.release.progress import Progress, Silent
from wellfounded.outcomes.release.refusal import ReleaseRefused
from wellfounded.outcomes.release.room import require_room, room
from wellfounded.outcomes.release.rows import copy
from wellfounded.outcomes.release.shelf import FACTS, Release, Shelf, require_sound
from wellfounded.outcomes.release.source import Source, source
from wellfounded.outcomes.table import tables

CELLS: Final = {
    "table": "VARCHAR",
    "key": "BIGINT",
    "column": "VARCHAR",
    "raw": "VARCHAR",
    "now": "VARCHAR",
    "defect": "VARCHAR",
}
QUARANTINE: Final = {"table": "VARCHAR", "defect": "VARCHAR", "line": "VARCHAR"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """What is to be imported; ``accepted`` is what somebody has looked at and goes on with."""

    place: Path
    released: date | None = None
    accepted: Collection[str] = ()
    facts: dict[str, Any] = field(default_factory=dict)
    """What the sender said of the file: etag and last_modified."""


@dataclass(frozen=True, slots=True)
class Taken:
    """The release, and whether it was not on the shelf before."""

    release: Release
    new: bool


def take_in(asked: Asked, shelf: Shelf, progress: Progress | None = None) -> Taken:
    """Import the release, unless it is on the shelf.

    Raises:
        ReleaseRefused: it is not taken in; the shelf is as it was.
    """
    told = progress or Silent()
    with shelf.held():
        given = source(asked.place)
        told.at("looking whether it is new")
        identity = given.identity()
        for release in shelf.releases():
            if release.facts["source"]["sha256"] == identity:
                return Taken(release, new=False)
        found = contents(given, asked.accepted)
        id = _id(asked, found)
        if (shelf.place / "releases" / id).exists():
            raise ReleaseRefused(asked.place, "other_of_that_day", id=id)
        folder = shelf.place / "unfinished" / identity[:16]
        folder.mkdir(parents=True, exist_ok=True)
        _clear(folder)
        _require_space(given, found, folder)
        with room(folder):
            release = _imported(asked, shelf, given, found, folder, identity, id, told)
        shutil.rmtree(folder.parent)
        return Taken(release, new=True)


def _imported(
    asked: Asked,
    shelf: Shelf,
    given: Source,
    found: Contents,
    folder: Path,
    identity: str,
    id: str,
    progress: Progress,
) -> Release:
    progress.total(2 * sum(member.size for member in found.tables.values()))
    progress.at("lookup tables")
    lookups = take_lookups(given, found, folder / "lookups", asked.accepted)
    work = Work(given, folder, lookups.known, asked.accepted, progress)
    told = [
        take_table(tables()[name], member, found.counted.get(name.lower()), work)
        for name, member in found.tables.items()
    ]
    last = _last(shelf, id)
    there = {one.table: one.rows for one in told}
    require_not_smaller(there, last, asked.accepted)
    progress.at("looking for unknown codes")
    codes = unknown_codes(folder, lookups.known, last, asked.accepted)
    progress.at("laying tables beside each other")
    more = between_tables(folder, there)
    facts = _facts(asked, found, told, lookups, identity, id)
    differs = differences(folder, facts["tables"], last, progress)
    progress.at("writing what was found")
    facts["defects"] = dict(sorted((facts["defects"] | more).items()))
    facts |= {"beside": last.id if last else None, "differences": differs, "unknown_codes": codes}
    _gather(folder, lookups)
    (folder / FACTS).write_text(json.dumps(facts, indent=1, ensure_ascii=False), "utf-8")
    place = shelf.place / "releases" / id
    place.parent.mkdir(exist_ok=True)
    folder.rename(place)
    return Release(place, facts)


def _last(shelf: Shelf, id: str) -> Release | None:
    """The release before that day."""
    before = [release for release in shelf.releases() if release.id < id]
    if before:
        require_sound(before[-1])
    return before[-1] if before else None


def _id(asked: Asked, found: Contents) -> str:
    """The day of the release: said, told by the sender, in a folder's name, or of its files."""
    if asked.released:
        return asked.released.isoformat()
    for member in found.tables.values():
        if dated := re.search(r"(20\d\d)-?(\d\d)-?(\d\d)", member.path):
            try:
                return date(*map(int, dated.groups())).isoformat()
            except ValueError:
                continue
    if not found.day:
        raise ReleaseRefused(asked.place, "day_unknown")
    return found.day.isoformat()


def _clear(folder: Path) -> None:
    """Throw away what is half done."""
    for file in folder.iterdir():
        if file.is_dir():
            shutil.rmtree(file)
        elif file.suffix in (".part", ".txt"):
            file.unlink()


def _require_space(given: Source, found: Contents, folder: Path) -> None:
    sizes = [member.size for member in found.tables.values()]
    unpacked = 0 if next(iter(found.tables.values()), None) is None else max(sizes)
    if all(given.on_disk(member) for member in found.tables.values()):
        unpacked = 0
    require_room(folder, unpacked + sum(sizes) // 4)


def _gather(folder: Path, lookups: Lookups) -> None:
    """Put together what was changed and put aside, and sweep up."""
    aside = folder / "lookups.aside.ndjson"
    with aside.open("w", encoding="utf-8") as stream:
        for row in lookups.aside:
            stream.write(json.dumps({str(n): value for n, value in enumerate(row)}) + "\n")
    copy(folder / "cells.parquet", CELLS, sorted(folder.glob("*.cells.ndjson")))
    copy(folder / "quarantine.parquet", QUARANTINE, sorted(folder.glob("*.aside.ndjson")))
    for left in [*folder.glob("*.ndjson"), *folder.glob("*.json")]:
        left.unlink()
    shutil.rmtree(folder / "spill", ignore_errors=True)


def _facts(
    asked: Asked,
    found: Contents,
    told: list[Told],
    lookups: Lookups,
    identity: str,
    id: str,
) -> dict[str, Any]:
    defects: Counter[str] = Counter()
    for one in told:
        defects.update(one.defects)
    if lookups.aside:
        defects["long_lookup_line"] += len(lookups.aside)
    size = asked.place.stat().st_size if asked.place.is_file() else None
    return {
        "id": id,
        "source": {"name": asked.place.name, "size": size, "sha256": identity, **asked.facts},
        "imported_on": f"{datetime.now(UTC):%Y-%m-%d}",
        "invented": found.invented,
        "tables": {
            one.table: {
                "rows": one.rows,
                "counted": one.counted,
                "sha256": one.sha256,
                "lines": one.lines,
                "defects": one.defects,
                **one.columns,
            }
            for one in told
        },
        "lookups": lookups.rows,
        "defects": dict(sorted(defects.items())),
        "accepted": sorted(asked.accepted),
        "not_read": list(found.left),
    }
