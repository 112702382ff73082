"""Which court of the release does a report on a judge mean?

Others call courts by names that stand in no lookup table ("Houston - Gessner"). So a court is known
by its judges: it is the one where as many of the reported decisions were made by the same judges.
Only how many decisions there are is looked at, never how they ended, so that the comparison that
follows can still fail.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping

Bench = Mapping[tuple[str, str], float]
"""How many decisions were made, by court and judge."""


def same_courts(reported: Bench, counted: Bench) -> dict[str, str]:
    """The release's court of each reported one; one that no judge tells of is left out.

    A court of the release is taken once, by the reported court that shares most decisions with it.
    """
    sat: dict[str, dict[str, float]] = defaultdict(dict)
    for (court, judge), decisions in counted.items():
        sat[judge][court] = decisions
    shared: dict[tuple[str, str], float] = defaultdict(float)
    for (name, judge), decisions in reported.items():
        for court, ours in sat.get(judge, {}).items():
            shared[name, court] += min(decisions, ours)
    found: dict[str, str] = {}
    for name, court in sorted(shared, key=lambda pair: (-shared[pair], pair)):
        if name not in found and court not in found.values():
            found[name] = court
    return found
