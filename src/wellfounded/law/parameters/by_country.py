"""Which countries stand on a list on a given day?

A file with a table for each country becomes one condition. Countries with the same days are
asked for together, so that the condition stays short.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable
from functools import reduce
from operator import or_

from wellfounded.law.parameters.table import Run, Table, Value
from wellfounded.logic import NEVER, Condition, Day

Matches = Callable[..., Condition]
"""From codes of countries to the condition that the case is about one of them."""


def country_of(table: Table) -> str:
    """The code of the country: what the table says, or its name."""
    return str(table.more.get("country", table.name))


def on_the_list(
    tables: Iterable[Table],
    matches: Matches,
    day: Day,
    *values: Value,
    unsettled: tuple[Value, ...] = (),
) -> Condition:
    """On the day a country that ``matches`` has one of the values; as ``Table.among``."""
    together: dict[Run, list[str]] = defaultdict(list)
    for table in tables:
        for run in table.runs(values, unsettled):
            together[run].append(country_of(table))
    parts = (run.covers(day) & matches(*codes) for run, codes in together.items())
    return reduce(or_, parts, NEVER)
