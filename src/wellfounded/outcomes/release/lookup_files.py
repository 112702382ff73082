"""What do the lookup tables of a release say, and which codes do they know?

They have the faults of the large tables: NUL bytes, padding, tabs too many.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from wellfounded.outcomes.release.cells import CASE_MATTERS
from wellfounded.outcomes.release.contents import Contents, LookupTable, lookup_tables
from wellfounded.outcomes.release.mending import Aside
from wellfounded.outcomes.release.refusal import ReleaseRefused
from wellfounded.outcomes.release.rows import write
from wellfounded.outcomes.release.source import Source


@dataclass
class Lookups:
    """``known`` are the codes of each column, as ``table.column``."""

    known: dict[str, frozenset[str]] = field(default_factory=dict)
    rows: dict[str, int] = field(default_factory=dict)
    aside: list[Aside] = field(default_factory=list)


def take_lookups(
    source: Source, contents: Contents, folder: Path, accepted: Collection[str] = ()
) -> Lookups:
    """Write each lookup table to ``folder``, and gather the codes that are known.

    Raises:
        ReleaseRefused: a lookup table has no column of codes.
    """
    folder.mkdir(exist_ok=True)
    taken = Lookups()
    for name, member in contents.lookups.items():
        header, rows, aside = _parsed(name, source.small(member))
        if not header:
            continue
        taken.aside += aside
        taken.rows[name] = len(rows)
        write(folder / f"{name}.parquet", dict.fromkeys(header, "VARCHAR"), rows)
        if known := lookup_tables().get(name):
            taken.known |= _codes(known, header, rows, accepted)
    return taken


def _parsed(name: str, content: bytes) -> tuple[list[str], list[list[str | None]], list[Aside]]:
    lines = content.replace(b"\0", b"").decode("latin-1").splitlines()
    if not lines:
        return [], [], []
    header: list[str] = []
    for place, word in enumerate(lines[0].removeprefix("ï»¿").split("\t"), start=1):
        column = word.strip(' "') or f"column_{place}"
        again = column.lower() in (one.lower() for one in header)
        header.append(f"{column}_{place}" if again else column)
    rows, aside = [], []
    for line in filter(str.strip, lines[1:]):
        values = [value.strip() or None for value in line.split("\t")]
        if any(values[len(header) :]):
            aside.append(Aside(name, "long_lookup_line", line))
        rows.append([*values, *[None] * len(header)][: len(header)])
    return header, rows, aside


def _codes(
    table: LookupTable, header: list[str], rows: list[list[str | None]], accepted: Collection[str]
) -> Mapping[str, frozenset[str]]:
    small = [column.lower() for column in header]
    places = [small.index(code.lower()) for code in table.code if code.lower() in small]
    if not places:
        if "codes" in accepted:
            return {}
        names = ", ".join(table.code)
        raise ReleaseRefused("the release", "lookup_without_codes", table=table.name, names=names)
    codes = {code for row in rows if (code := row[places[0]])} | set(table.also)
    return {
        column: frozenset(
            codes if column.partition(".")[2] in CASE_MATTERS else map(str.upper, codes)
        )
        for column in (*table.held, *table.beside)
    }
