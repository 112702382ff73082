"""What does a row say, field by field, as text and as it should be read?"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from wellfounded.outcomes.invented.layouts import Field
from wellfounded.outcomes.table import Kind, Table

Value = str | int | bool | None
_DAY = re.compile(r"\d{4}-\d\d-\d\d 00:00:00\.000")
_STAMP = re.compile(r"\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\.\d{3}")
_SHAPES = {
    Kind.ID: re.compile(r"\d+"),
    Kind.NUMBER: re.compile(r"\d+"),
    Kind.DAY: _DAY,
    Kind.STAMP: _STAMP,
    Kind.TIME: re.compile(r"\d{4}"),
    Kind.MONTH: re.compile(r"\d\d?/\d{4}"),
    Kind.FLAG: re.compile(r"[01]"),
}
_CASE_COUNTS = "APPL_CODE"
"""The one column of codes where a small letter is another code."""


@dataclass(frozen=True, slots=True)
class Row:
    """A row before anything is wrong with it."""

    table: Table
    fields: Sequence[Field]
    key: int
    texts: tuple[str, ...]

    @property
    def line(self) -> str:
        """The row as it is written."""
        return "\t".join(self.texts)

    def values(self) -> dict[str, Value]:
        """What should be read in each column that today's release has."""
        told = zip(self.fields, self.texts, strict=True)
        return {field.column.name: read(field, text) for field, text in told if not field.gone}

    def with_text(self, place: int, text: str) -> Row:
        """The same row with another text in one field."""
        return Row(
            self.table, self.fields, self.key, (*self.texts[:place], text, *self.texts[place + 1 :])
        )

    def places(self, *kinds: Kind, filled: bool) -> list[int]:
        """The fields of these kinds that have text, or that have none."""
        return [
            n
            for n, field in enumerate(self.fields)
            if field.column.kind in kinds
            and not field.gone
            and bool(self.texts[n].strip()) is filled
        ]


def read(field: Field, text: str) -> Value:
    """What a field says once blanks are gone."""
    said = text.strip()
    if not said:
        return None
    match field.column.kind:
        case Kind.ID | Kind.NUMBER:
            return int(said)
        case Kind.DAY:
            return said[:10]
        case Kind.FLAG:
            return said == "1"
        case Kind.MONTH:
            month, year = said.split("/")
            return f"{year}-{int(month):02d}-01"
        case Kind.CODE if field.column.name != _CASE_COUNTS:
            return said.upper()
        case _:
            return said


def sound(fields: Sequence[Field], texts: Sequence[str]) -> bool:
    """Whether every field has a shape that its kind allows."""
    return len(texts) == len(fields) and all(map(_fits, fields, texts))


def _fits(field: Field, text: str) -> bool:
    said, shape = text.strip(), _SHAPES.get(field.column.kind)
    if not said:
        return True
    if shape:
        return bool(shape.fullmatch(said))
    return not _STAMP.fullmatch(said) and len(said) <= 30
