"""Which file of the release is which table?"""

from __future__ import annotations

import tomllib
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from importlib.resources import files

from wellfounded.outcomes.release.counts import counts
from wellfounded.outcomes.release.refusal import ReleaseRefused
from wellfounded.outcomes.release.source import Member, Source
from wellfounded.outcomes.table import tables

ONCE = {"tbllookupgender": "tblLookupSex"}
"""What a lookup table was called before."""


@dataclass(frozen=True, slots=True)
class LookupTable:
    """A lookup table and the columns that it explains, each as ``table.column``."""

    name: str
    code: tuple[str, ...]
    held: tuple[str, ...]
    beside: tuple[str, ...]
    also: tuple[str, ...]
    stop: float
    needed: bool


@dataclass(frozen=True, slots=True)
class Contents:
    """The files of a release, each table by its name."""

    tables: Mapping[str, Member]
    lookups: Mapping[str, Member]
    counted: Mapping[str, int]
    invented: bool
    left: tuple[str, ...]
    """Files that are not read."""
    day: date | None
    """The newest day on which a table was changed."""


@cache
def lookup_tables() -> Mapping[str, LookupTable]:
    """The lookup tables that are asked, by their name."""
    told = tomllib.loads((files(__package__) / "lookups.toml").read_text("utf-8"))
    return {
        name: LookupTable(
            name=name,
            code=tuple(said["code"]),
            held=tuple(said.get("held", ())),
            beside=tuple(said.get("beside", ())),
            also=tuple(said.get("also", ())),
            stop=said.get("stop", 0.1) / 100,
            needed=said.get("needed", False),
        )
        for name, said in told.items()
    }


def contents(source: Source, accepted: Collection[str] = ()) -> Contents:
    """What the release holds.

    Raises:
        ReleaseRefused: a table is missing or there twice, or nothing can be counted.
    """
    ours = {name.lower(): name for name in tables()}
    theirs = ONCE | {name.lower(): name for name in lookup_tables()}
    found: dict[str, Member] = {}
    lookups: dict[str, Member] = {}
    left: list[str] = []
    counted: Mapping[str, int] | None = None
    invented = False
    for member in source.members.values():
        name = member.name.lower()
        if "__macosx" in member.path.lower():
            continue
        if name in ours:
            _put(found, ours[name], member, source)
        elif name in theirs or member.folder.lower().startswith("lookup"):
            _put(lookups, theirs.get(name, member.name), member, source)
        elif name == "count":
            text = source.small(member).decode("latin-1")
            counted = counts(text, tolerant="counts" in accepted)
        elif name == "invented":
            invented = True
        else:
            left.append(member.path)
    _require(source, found, lookups, accepted)
    if counted is None and "counts" not in accepted:
        raise ReleaseRefused(source.place, "no_counts")
    return Contents(
        tables={name: found[name] for name in tables() if name in found},
        lookups=lookups,
        counted=counted or {},
        invented=invented,
        left=tuple(left),
        day=max((member.changed for member in found.values()), default=None),
    )


def _put(found: dict[str, Member], name: str, member: Member, source: Source) -> None:
    if name in found:
        first = found[name].path
        raise ReleaseRefused(source.place, "twice", table=name, first=first, second=member.path)
    found[name] = member


def _require(
    source: Source,
    found: Collection[str],
    lookups: Collection[str],
    accepted: Collection[str],
) -> None:
    if not found:
        raise ReleaseRefused(source.place, "no_tables")
    missing = [name for name in tables() if name not in found]
    needed = [one.name for one in lookup_tables().values() if one.needed]
    lacking = [name for name in needed if name not in lookups]
    for reason, names in (("missing_tables", missing), ("missing_lookups", lacking)):
        if names and "tables" not in accepted:
            raise ReleaseRefused(source.place, reason, tables=", ".join(names))
