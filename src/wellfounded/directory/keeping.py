"""What does an installation keep of the directory, and what does it offer?

One folder, ``directory`` in that of the installation: the two official lists as they were taken in,
files of an office's own entries, and which numbers somebody has dialled. The starter list comes
with the program. They are read anew when a file has changed, so a server need not be started again.
"""

from __future__ import annotations

import json
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from functools import cache, lru_cache
from hashlib import sha256
from importlib.resources import files
from pathlib import Path
from typing import Any, Final

from wellfounded.directory.entry import Entry, Phone
from wellfounded.directory.freshness import MONTHS_OF_A_LIST, months_between
from wellfounded.directory.joining import joined
from wellfounded.directory.reading import LARGEST, entries_in, tables_in
from wellfounded.directory.refusal import DirectoryRefused
from wellfounded.directory.searching import Index
from wellfounded.directory.writing import document
from wellfounded.facts import write_whole

FOLDER: Final = "directory"
DIALLED: Final = "dialled.json"
LISTS: Final = ("pro_bono", "roster")
STARTER = files("wellfounded.directory").joinpath("starter")
NOT_HELP: Final = "not_help.toml"


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """A file of the folder: a list that was taken in, or entries of an office."""

    name: str
    title: str
    entries: int
    list_of: date | None
    taken_on: date | None
    sha256: str

    @property
    def official(self) -> bool:
        """Whether it is one of the official lists."""
        return Path(self.name).stem in LISTS


def is_old_list(one: Kept, today: date) -> bool:
    """Whether a newer edition of an official list is ordinarily there."""
    if one.list_of:
        return months_between(one.list_of, today) > MONTHS_OF_A_LIST
    return one.taken_on is None or months_between(one.taken_on, today) >= MONTHS_OF_A_LIST


@cache
def starter() -> tuple[Entry, ...]:
    """The entries that come with the program."""
    found: list[Entry] = []
    for file in sorted(STARTER.iterdir(), key=lambda one: one.name):
        if file.name.endswith(".toml") and file.name != NOT_HELP:
            found += entries_in(file.read_bytes(), file.name, "starter")
    return tuple(found)


@cache
def not_help() -> Mapping[str, Mapping[str, str]]:
    """Numbers that are printed as help and are something else, with why."""
    rows = tomllib.loads(STARTER.joinpath(NOT_HELP).read_text("utf-8"))
    return {number: row for number, row in rows.items() if isinstance(row, dict)}


def offered(folder: Path) -> tuple[Entry, ...]:
    """Every entry of an installation and of the starter list, each office once.

    Raises:
        DirectoryRefused: a file that is kept was changed and cannot be read.
    """
    return _offered(folder, _stamps(folder))


def indexed(folder: Path) -> Index:
    """Every entry that is offered, made ready to be searched.

    Raises:
        DirectoryRefused: a file that is kept was changed and cannot be read.
    """
    return _indexed(folder, _stamps(folder))


@lru_cache(maxsize=4)
def _indexed(folder: Path, stamps: tuple[tuple[str, int, int], ...]) -> Index:
    return Index.of(_offered(folder, stamps))


@lru_cache(maxsize=4)
def _offered(folder: Path, _of: tuple[tuple[str, int, int], ...]) -> tuple[Entry, ...]:
    own: list[Entry] = []
    for path in _files(folder):
        if path.name != DIALLED:
            own += entries_in(path.read_bytes(), str(path))
    reached = dialled(folder)
    return tuple(_with_dialled(entry, reached) for entry in joined((*own, *starter())))


def kept(folder: Path) -> tuple[Kept, ...]:
    """What lies in the folder."""
    found = []
    for path in _files(folder):
        if path.name == DIALLED:
            continue
        content = path.read_bytes()
        told = tables_in(content, str(path))
        head = told.pop("list", {})
        told.pop("checked", None)
        found.append(
            Kept(
                name=path.name,
                title=str(head.get("title", path.stem)),
                entries=len(told),
                list_of=_day(head.get("list_of")),
                taken_on=_day(head.get("taken_on")),
                sha256=str(head.get("sha256", sha256(content).hexdigest())),
            )
        )
    return tuple(found)


def keep_list(folder: Path, name: str, entries: tuple[Entry, ...], head: Mapping[str, Any]) -> Path:
    """Put an official list in place of the one before it, in one step.

    Raises:
        DirectoryRefused: it is so long that it could not be read again.
    """
    content = document(entries, head)
    if len(content) > LARGEST:
        why = f"{len(entries):,} entries are more than such a list has; look at the file"
        raise DirectoryRefused(str(head.get("title", name)), why)
    path = _made(folder) / f"{name}.json"
    write_whole(path, content)
    return path


def kept_list(folder: Path, name: str) -> tuple[Entry, ...]:
    """The entries of an official list as it was taken in last, if it was."""
    path = folder / f"{name}.json"
    return entries_in(path.read_bytes(), str(path)) if path.exists() else ()


def keep_own(folder: Path, file: Path) -> tuple[Path, tuple[Entry, ...]]:
    """Take a file of an office's own entries in, under its own name.

    Raises:
        DirectoryRefused: something in it cannot be meant, or its name is that of a list.
        OSError: it cannot be read or written.
    """
    content = file.read_bytes()
    entries = entries_in(content, str(file))
    for entry, phone in _not_theirs(entries):
        why = not_help()[phone.number]["why"]
        raise DirectoryRefused(str(file), f"[{entry.id}] {phone.shown} is {why}; take it out")
    if file.stem in LISTS:
        raise DirectoryRefused(str(file), "this name is kept for an official list; rename the file")
    path = _made(folder) / f"{file.stem}.toml"
    write_whole(path, content)
    return path, entries


def _not_theirs(entries: Iterable[Entry]) -> Iterator[tuple[Entry, Phone]]:
    """The numbers of entries that are known to be something else than help."""
    for entry in entries:
        for phone in entry.phones:
            row = not_help().get(phone.number)
            if row is not None and row.get("only") != entry.id:
                yield entry, phone


def dialled(folder: Path) -> Mapping[str, date]:
    """The days on which somebody reached a number, by the number."""
    path = folder / DIALLED
    if not path.exists():
        return {}
    told = tables_in(path.read_bytes(), str(path))
    return {str(number): day for number, one in told.items() if (day := _day(one.get("on")))}


def note_dialled(folder: Path, number: str, by: str, on: date) -> None:
    """Note that a person dialled a number and reached whom it is listed for.

    Raises:
        DirectoryRefused: no entry has the number.
    """
    if not any(phone.number == number for entry in offered(folder) for phone in entry.phones):
        raise DirectoryRefused(number, "no entry has this number; 'directory dialled' lists them")
    path = _made(folder) / DIALLED
    told = tables_in(path.read_bytes(), str(path)) if path.exists() else {}
    told[number] = {"on": on.isoformat(), "by": by}
    write_whole(path, _json(told))


def _with_dialled(entry: Entry, reached: Mapping[str, date]) -> Entry:
    if not any(phone.number in reached for phone in entry.phones):
        return entry
    return replace(entry, phones=tuple(_dialled(phone, reached) for phone in entry.phones))


def _dialled(phone: Phone, reached: Mapping[str, date]) -> Phone:
    return replace(phone, dialled_on=reached.get(phone.number, phone.dialled_on))


def _stamps(folder: Path) -> tuple[tuple[str, int, int], ...]:
    """What changes when a file of the folder does."""
    there = [(path, path.stat()) for path in _files(folder)]
    return tuple((str(path), stat.st_mtime_ns, stat.st_size) for path, stat in there)


def _files(folder: Path) -> list[Path]:
    if not folder.is_dir():
        return []
    return sorted(path for path in folder.iterdir() if path.suffix in (".json", ".toml"))


def _made(folder: Path) -> Path:
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    return folder


def _day(told: object) -> date | None:
    return date.fromisoformat(told) if isinstance(told, str) else None


def _json(told: Mapping[str, Any]) -> bytes:
    return json.dumps(told, indent=1).encode()
