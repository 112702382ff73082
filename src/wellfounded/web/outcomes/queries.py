"""Which queries give the numbers of a page, over the records or the cube?

First how decisions are counted, over the table of decisions; then what is read of the cube. Codes
stand in them as they were chosen, in quotes, and are codes of the cube.
"""

from __future__ import annotations

from functools import cache
from importlib.resources import files

from wellfounded.web.outcomes.choosing import Wish

DEFINITIONS = files("wellfounded.outcomes.definitions")


def queries(wish: Wish) -> list[str]:
    """Those of the page about one group."""
    read = (
        "SELECT split, value, period, first, last, granted, denied, other, admin, leads, spread\n"
        "FROM 'cube.parquet'\n"
        f"WHERE definition = {_quoted(wish.definition)}\n"
        f"  AND nationality = {_quoted(wish.nationality)} AND court = {_quoted(wish.court)}\n"
        "  AND judge = ''\n"
        "ORDER BY split, value, period"
    )
    return [definition(wish.definition), read]


def query_of_list(wish: Wish) -> str:
    """That of a list of courts, countries or judges."""
    where = {
        "court": f"nationality = {_quoted(wish.nationality)} AND court <> '' AND judge = ''",
        "nationality": f"nationality <> '' AND court = {_quoted(wish.court)} AND judge = ''",
        "judge": f"nationality = '' AND court = {_quoted(wish.court)} AND judge <> ''",
    }[wish.by]
    period = "five" if wish.by == "judge" else wish.period
    return (
        f"SELECT {wish.by}, first, last, granted, denied, other, admin, leads, spread\n"
        "FROM 'cube.parquet'\n"
        f"WHERE definition = {_quoted(wish.definition)} AND {where}\n"
        f"  AND split = '' AND period = {_quoted(period)}"
    )


@cache
def definition(id: str) -> str:
    """How decisions are counted, with its unit, its parts and its source."""
    return (DEFINITIONS / f"{id.lower()}.sql").read_text("utf-8").strip()


def _quoted(code: str) -> str:
    return "'" + code.replace("'", "''") + "'"
