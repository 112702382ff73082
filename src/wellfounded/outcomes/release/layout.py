"""Which column of a table stands where in this release?

The header is read each time and mapped by name, whatever its case. A name that is not known, and
one that is missed, stops the import: a column that moved without a word makes every number wrong.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, field
from typing import Final

from wellfounded.outcomes.release.refusal import ReleaseRefused
from wellfounded.outcomes.table import Column, Table

LEAVING: Final = ("_to_be_removed", "_remove")
"""What the courts add to the name of a column that they are about to leave out."""


@dataclass(frozen=True, slots=True)
class Layout:
    """``fields`` are the columns in the order of the file; None stands for one that is left out."""

    table: Table
    fields: tuple[Column | None, ...]
    renamed: dict[str, str] = field(default_factory=dict)
    """What a column is called in this file, by its name now."""
    unknown: tuple[str, ...] = ()
    missing: tuple[str, ...] = ()
    gone: tuple[str, ...] = ()
    """Columns of earlier releases that are in this file."""

    def place(self, column: str) -> int | None:
        """Where in a line the column stands, from 0; None if this file lacks it."""
        names = [one.name if one else None for one in self.fields]
        return names.index(column) if column in names else None

    @property
    def key(self) -> int | None:
        """Where in a line the key stands."""
        return self.place(self.table.key)


def layout(table: Table, header: str, accepted: Collection[str] = ()) -> Layout:
    """The layout that this header line tells.

    Raises:
        ReleaseRefused: a column is unknown, missing or there twice, and that was not accepted.
    """
    names = [name.strip(' \0"\r\n').removeprefix("ï»¿") for name in header.split("\t")]
    while names and not names[-1]:
        names.pop()
    if not names:
        raise ReleaseRefused("the release", "empty_table", table=table.name)
    known = _known(table)
    gone = {_bare(name) for name in table.gone}
    found = [known.get(name.lower()) or known.get(_bare(name)) for name in names]
    there = [column.name for column in found if column]
    for column in there:
        if there.count(column) > 1:
            raise ReleaseRefused("the release", "double_columns", table=table.name, column=column)
    left = [name for name, column in zip(names, found, strict=True) if column is None]
    unknown = tuple(name for name in left if _bare(name) not in gone)
    missing = tuple(name for name in table.columns if name not in there)
    for reason, columns in (("unknown_columns", unknown), ("missing_columns", missing)):
        if columns and "columns" not in accepted:
            listed = ", ".join(columns)
            raise ReleaseRefused("the release", reason, table=table.name, columns=listed)
    return Layout(
        table=table,
        fields=tuple(found),
        renamed={
            column.name: name
            for name, column in zip(names, found, strict=True)
            if column and name != column.name
        },
        unknown=unknown,
        missing=missing,
        gone=tuple(name for name in left if _bare(name) in gone),
    )


def _known(table: Table) -> dict[str, Column]:
    known = {_bare(name): column for name, column in table.columns.items()}
    for now, before in table.once.items():
        known |= {_bare(name): table.columns[now] for name in before}
    return known | {name.lower(): column for name, column in table.columns.items()}


def _bare(name: str) -> str:
    """The name in small letters, without what says that the column is about to go."""
    small = name.lower()
    for ending in LEAVING:
        small = small.removesuffix(ending)
    return small
