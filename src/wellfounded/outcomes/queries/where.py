"""Of which lines of the cube is something asked, and how is that written in SQL?

Once with places for what is filled in, as this program asks; once with all that stands in them, as
anybody can ask again. Codes are codes of the cube.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

Where = Mapping[str, Sequence[str] | None]
"""For each column what may stand there; ``None`` is each one, but not the line over all of them."""


def condition(where: Where) -> tuple[str, list[str]]:
    """With a place for each value, and the values in their order."""
    parts = [_part(column, told, ["?"] * len(told or ())) for column, told in where.items()]
    return " AND ".join(parts), [value for told in where.values() for value in told or ()]


def written(where: Where) -> str:
    """With its values in quotes."""
    parts = [_part(column, told, [*map(quoted, told or ())]) for column, told in where.items()]
    return "\n        AND ".join(parts)


def quoted(value: str) -> str:
    """A value as SQL has it."""
    return "'" + value.replace("'", "''") + "'"


def _part(column: str, told: Sequence[str] | None, places: Sequence[str]) -> str:
    if told is None:
        return f"{column} <> ''"
    return f"{column} = {places[0]}" if len(places) == 1 else f"{column} IN ({', '.join(places)})"
