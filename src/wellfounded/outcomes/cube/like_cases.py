"""How often would each court have granted, on the nation's mix of cases?

By definition D1 in the twelve whole months, over nationality, filing and custody, in two ways. Only
of courts whose own number is shown, and that decided enough for most kinds of cases to be heard.

There is no term for the year: within twelve months each effect of a court and of a nationality is
of that year already, and a fiscal year would cut the window into parts too short to be told apart.
How courts changed within the twelve months is not adjusted for.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from typing import Any, Final

from wellfounded.outcomes.decisions.windows import Windows
from wellfounded.outcomes.definitions.definition import definition
from wellfounded.outcomes.engines.duckdb import OnDuckDB
from wellfounded.outcomes.statistics.beta import Counts
from wellfounded.outcomes.statistics.like_cases import (
    Both,
    Kind,
    LikeCases,
    modelled,
    standardised,
)
from wellfounded.outcomes.statistics.logistic import DidNotSettle

OF: Final = "D1"
FEWEST: Final = 100
"""Decisions of a court; with fewer, most kinds of cases were not heard at all."""
STANDARDISED, MODELLED = "standardised", "modelled"
WAYS: Final = (STANDARDISED, MODELLED)
NOT_KNOWN: Final = "??"
Row = tuple[Any, ...]
OfCourts = Mapping[str, Mapping[Kind, Counts]]


def like_cases(engine: OnDuckDB, spans: Windows, spreads: Mapping[str, float]) -> Iterator[Row]:
    """The rows of ``like_cases.parquet``, for courts by the design effect of their families."""
    courts = _counted(engine, spans)
    nation = _summed(courts)
    for court in sorted(set(spreads) & set(courts)):
        if sum(one.decided for one in courts[court].values()) < FEWEST:
            continue
        none = Counts(0, 0)
        kinds = {kind: Both(courts[court].get(kind, none), all) for kind, all in nation.items()}
        for way, found in _both_ways(kinds, spreads[court]):
            share = found.court
            yield court, way, share.share, share.low, share.high, found.nation, found.covered


def _both_ways(kinds: Mapping[Kind, Both], spread: float) -> Iterator[tuple[str, LikeCases]]:
    direct = standardised(kinds, spread)
    if direct:
        yield STANDARDISED, direct
    try:
        fitted = modelled(kinds, spread)
    except DidNotSettle:
        return
    if fitted:
        yield MODELLED, fitted


def _counted(engine: OnDuckDB, spans: Windows) -> OfCourts:
    """Granted and decided of each kind at each court; the empty one is of no court."""
    engine.define("like_decisions", definition(OF).query)
    rows = engine.rows(
        f"SELECT COALESCE(court, ''), COALESCE(nationality, '{NOT_KNOWN}'), filing, custody, "
        "COUNT(*) FILTER (WHERE outcome = 'granted'), COUNT(*) FROM like_decisions "
        f"WHERE decided_on BETWEEN DATE '{spans.recent_from}' AND DATE '{spans.windows_to}' "
        "GROUP BY ALL ORDER BY ALL"
    )
    engine.connection.execute("DROP TABLE like_decisions")
    found: dict[str, dict[Kind, Counts]] = defaultdict(dict)
    for court, *kind, granted, decided in rows:
        found[court][tuple(kind)] = Counts(granted, decided)
    return found


def _summed(courts: OfCourts) -> Mapping[Kind, Counts]:
    found: dict[Kind, Counts] = {}
    for kinds in courts.values():
        for kind, here in kinds.items():
            before = found.get(kind, Counts(0, 0))
            found[kind] = Counts(before.granted + here.granted, before.decided + here.decided)
    return found
