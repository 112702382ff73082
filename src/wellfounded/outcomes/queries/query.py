"""Which SQL gives the numbers that stand in one table?

Each runs in DuckDB within the folder of the cube (``records`` within that of a release), and
gives what is shown, in whole people of 100 as well.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import cache
from importlib.resources import files
from types import MappingProxyType
from typing import Final

from wellfounded.outcomes.counted import (
    AFTER_DENIAL,
    COUNTED_ELSEWHERE,
    DENIED_OF,
    ENDS,
    GRANTED,
    LEADS,
    LEAVE_NOBODY_OUT,
)
from wellfounded.outcomes.cube.floor import FLOOR
from wellfounded.outcomes.cube.folder import APPEALS, LIKE_CASES
from wellfounded.outcomes.definitions.definition import definition
from wellfounded.outcomes.queries.where import Where, quoted, written

DECIDED: Final = "granted + denied + other + admin"
SPREADS: Final = MappingProxyType({GRANTED: "spread", LEADS: "1"})
"""By how much families widen the margin; by ``spread_others`` elsewhere."""
NOBODY: Final = "0"
NOT_COUNTED: Final = "NULL"
OTHERS: Final = "ends.others"
BESIDE: Final = f"""
LEFT JOIN (
    SELECT nationality, court, judge, split, value, period, other + admin AS others
    FROM 'cube.parquet'
    WHERE definition = '{ENDS}'
) AS ends USING (nationality, court, judge, split, value, period)"""


def figures(where: Where, ways: Sequence[str] = (GRANTED,)) -> str:
    """Shares of 100 with their bounds: of lines, or of each way in which one of them ended."""
    left_out, ends = _left_out(where)
    return _filled(
        "figures",
        where=written(where),
        names=", ".join(map(quoted, ways)),
        ways=", ".join("leads_granted" if one == LEADS else one for one in ways),
        of=", ".join(_of_how_many(one, where) for one in ways),
        spreads=", ".join(SPREADS.get(one, "spread_others") for one in ways),
        left_out=left_out,
        ends=ends,
    )


def judges(where: Where) -> str:
    """Shares of judges, drawn toward their court."""
    left_out, ends = _left_out(where)
    return _filled("judges", where=written(where), left_out=left_out, ends=ends)


def waits(group: tuple[str, str], period: str) -> str:
    """How many still wait at each time, and how the others ended."""
    return _filled("waits", **_of(group), period=quoted(period))


def appeals(group: tuple[str, str]) -> str:
    """What became of decisions on appeal."""
    return _filled("appeals", **_of(group), appeals=quoted(APPEALS))


def like_cases(court: str) -> str:
    """A court on the nation's mix of cases."""
    return _filled("like_cases", court=quoted(court), like_cases=quoted(LIKE_CASES))


def asked(name: str, **tables: str) -> str:
    """The same query over tables that are open, with a place for each value."""
    places = dict.fromkeys(("nationality", "court"), "?")
    return text(name).format(**places, **tables)


def records(
    id: str, group: tuple[str, str], days: tuple[date, date] | None, by: Sequence[str] = ()
) -> str:
    """What a definition counts over the decisions of a release; ``by`` each of these columns."""
    told = [
        f"COALESCE({column}, '??') = {quoted(code)}"
        for column, code in zip(("nationality", "court"), group, strict=True)
        if code
    ]
    if days:
        told.append(f"decided_on BETWEEN DATE '{days[0]}' AND DATE '{days[1]}'")
    return _filled(
        "records",
        definition=definition(id).query.strip(),
        by="".join(f"{column}, " for column in by),
        where="\n    AND ".join(told) or "TRUE",
    )


@cache
def text(name: str) -> str:
    """The SQL as it lies here, with places for what is asked."""
    return files(__package__).joinpath(f"{name}.sql").read_text("utf-8")


def _filled(name: str, **told: str) -> str:
    return text(name).format(**told).strip()


def _of(group: tuple[str, str]) -> dict[str, str]:
    return dict(zip(("nationality", "court"), map(quoted, group), strict=True))


def _of_how_many(way: str, where: Where) -> str:
    if way == LEADS:
        return LEADS
    if way in AFTER_DENIAL and where["definition"] == [DENIED_OF]:
        return f"CASE WHEN denied >= {FLOOR} THEN denied END"
    return DECIDED


def _left_out(where: Where) -> tuple[str, str]:
    """Who else ended in those days, and where that is read."""
    (id,) = where["definition"] or ()
    if id in LEAVE_NOBODY_OUT:
        return NOBODY, ""
    return (NOT_COUNTED, "") if id == COUNTED_ELSEWHERE else (OTHERS, BESIDE)
