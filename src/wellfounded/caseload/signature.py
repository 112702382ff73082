"""How does one line of text for each case show that something moved?

Verdicts, days and what reaches the person. It is compiled from the rules where they are, so each
version of the law gives its own queries, in DuckDB's SQL.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from typing import Final

from wellfounded.caseload.columns import columns
from wellfounded.caseload.engine import CASES
from wellfounded.caseload.table import structure
from wellfounded.law.recheck.changes import days_of
from wellfounded.law.recheck.reach import REACHES, Reach
from wellfounded.law.recheck.standing import amount_on
from wellfounded.law.rulebook import DAYS, entry_of
from wellfounded.logic import select
from wellfounded.logic.reading import quoted

NAME: Final = "case"
DAY: Final = "as_of__earliest"
FILED: Final = "application.filed"


def signatures(goals: Sequence[str], ends: Sequence[date], days: Sequence[date]) -> tuple[str, str]:
    """Two queries with a row a case and day of ``days``: its name, and what stands for it.

    The second is of the days, which are counted as if whoever said nothing has not filed. What
    the dated tables say is told for the days of ``ends``.
    """
    reaches = [one for one in REACHES if len({amount_on(one.table, day).said for day in ends}) > 1]
    rules = [entry_of(goal).rule for goal in goals]
    asked = [*rules, *(rule for reach in reaches for rule in reach.rules)]
    verdicts = [_text(quoted(rule.id)) for rule in rules]
    said = [_said(reach, ends) for reach in reaches]
    named = [DAYS[id][0] for id in days_of(goals)]
    counted = [part for day in named for part in _day(day.id)]
    return (
        _signed(select(asked, _at(days), keep=(NAME, DAY)), [*verdicts, *said]),
        _signed(select(named, _at(days, unfiled=True), keep=(NAME, DAY)), counted),
    )


def moved(signed: Iterable[str]) -> str:
    """The names of the cases that have more than one signature, in order."""
    every = " UNION ALL ".join(signed)
    name = quoted(NAME)
    # Said to be worked out first: DuckDB would otherwise plan the grouping through every layer.
    return (
        f"WITH signed AS MATERIALIZED ({every}) SELECT {name} FROM signed GROUP BY {name} "
        f"HAVING MIN(signature) <> MAX(signature) ORDER BY {name}"
    )


def _signed(query: str, parts: Sequence[str]) -> str:
    text = " || ' ' || ".join(parts) if parts else "''"
    return f"SELECT {quoted(NAME)}, {text} AS signature FROM ({query})"


def _at(days: Sequence[date], *, unfiled: bool = False) -> str:
    """The cases as they are known, once for each day."""
    kept = [name for name in structure(columns()) if not name.startswith("as_of__")]
    facts = ", ".join(
        f"COALESCE({quoted(name)}, FALSE) AS {quoted(name)}"
        if unfiled and name == FILED
        else quoted(name)
        for name in (NAME, *kept)
    )
    at = (
        f"SELECT {facts}, DATE '{day}' AS {quoted(DAY)}, DATE '{day}' AS "
        f"{quoted('as_of__latest')} FROM {CASES}"
        for day in days
    )
    return f"({' UNION ALL '.join(at)})"


def _text(column: str) -> str:
    return f"COALESCE(CAST({column} AS VARCHAR), '?')"


def _day(id: str) -> Iterator[str]:
    """Both bounds, and whether it is over."""
    latest = quoted(f"{id}__latest")
    yield _text(quoted(f"{id}__earliest"))
    yield _text(latest)
    yield f"CASE WHEN {latest} < {quoted(DAY)} THEN 'over' ELSE '' END"


def _said(reach: Reach, ends: Sequence[date]) -> str:
    """What a table says on the day, if it reaches the person."""
    surely, unless = (quoted(rule.id) for rule in reach.rules)
    said = " ".join(
        f"WHEN {quoted(DAY)} = DATE '{day}' THEN {_literal(amount_on(reach.table, day).said)}"
        for day in dict.fromkeys(ends)
    )
    return f"CASE WHEN {surely} IS TRUE AND {unless} IS NOT TRUE THEN CASE {said} END ELSE '' END"


def _literal(text: str) -> str:
    return "'" + text.replace("'", "''") + "'"
