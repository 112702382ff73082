"""Which columns did a table have at which time, and under what names?"""

from __future__ import annotations

from dataclasses import dataclass

from wellfounded.outcomes.invented.order import Layout
from wellfounded.outcomes.table import Column, Kind, Table

_TO_REMOVE = (
    "REJ",
    "UPDATE_TIME",
    "INPUT_TIME",
    "DATE_TO_BIA",
    "DECISION_RENDERED",
    "DATE_MAILED_TO_IJ",
    "DATE_RECD_FROM_BIA",
    "E_28_RECPTFLAG",
)
"""Eight columns of motions were marked in 2026; which eight is our guess."""


@dataclass(frozen=True, slots=True)
class Field:
    """A column under the name in the header; ``gone`` if today's release has it no more."""

    header: str
    column: Column
    gone: bool = False


def fields(table: Table, layout: Layout) -> list[Field]:
    """The columns of a table in the order of that time."""
    found = [Field(_header(table, name, layout), column) for name, column in table.columns.items()]
    if layout is Layout.FEBRUARY_2025 and table.gone:
        place = next(n for n, field in enumerate(found) if field.header == "INPUT_TIME") + 1
        found[place:place] = [
            Field(name, Column(name, _kind(name), 0.94), gone=True) for name in table.gone
        ]
    return found


def lookup_name(name: str, layout: Layout) -> str:
    """What a lookup table was called at that time."""
    if layout is Layout.FEBRUARY_2025 and name == "tblLookupSex":
        return "tblLookupGender"
    return name


def zip_name(layout: Layout) -> str:
    """What the file was called at that time."""
    return "FOIA-TRAC-Report.zip" if layout is Layout.FEBRUARY_2025 else "EOIR Case Data.zip"


def _header(table: Table, name: str, layout: Layout) -> str:
    if layout is Layout.FEBRUARY_2025 and name in table.once:
        return table.once[name][0]
    if layout is Layout.FEBRUARY_2026 and table.name == "tbl_Court_Motions" and name in _TO_REMOVE:
        return f"{name}_Remove"
    return name


def _kind(name: str) -> Kind:
    if "_DATE_" in name:
        return Kind.DAY
    return Kind.TIME if "_TIME_" in name else Kind.CODE
