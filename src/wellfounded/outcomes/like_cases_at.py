"""How often did a court grant asylum, on the nation's mix of cases?

By definition D1, over nationality, filing and custody, from the mart of a release.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from wellfounded.outcomes.decisions.mart import FILE, MART
from wellfounded.outcomes.decisions.refusal import NoMart
from wellfounded.outcomes.definitions.definition import definition
from wellfounded.outcomes.engines.duckdb import OnDuckDB, quoted
from wellfounded.outcomes.statistics.beta import Counts
from wellfounded.outcomes.statistics.clustered import design_effect, sums
from wellfounded.outcomes.statistics.figure import About, Definition, Figure, Method, Silence, Why
from wellfounded.outcomes.statistics.like_cases import (
    Both,
    Kind,
    LikeCases,
    modelled,
    standardised,
)
from wellfounded.outcomes.statistics.logistic import DidNotSettle
from wellfounded.outcomes.statistics.windows import Window, is_provisional, recent

FEWEST = 100
"""Decisions of the court; with fewer, most kinds of cases were not heard at all."""


@dataclass(frozen=True, slots=True)
class Beside:
    """A court on the nation's mix, and the nation on the same, of 1."""

    figure: Figure | Silence
    nation: float | None
    covered: float | None


@dataclass(frozen=True, slots=True)
class Answer:
    """Both ways; where they disagree neither should be leaned on."""

    standardised: Beside
    modelled: Beside


def like_cases_at(release: Path, court: str, window: Window | None = None) -> Answer:
    """The court in a window, the twelve whole months before the release if none is said.

    Raises NoMart if the release has no mart.
    """
    if not (release / FILE).exists():
        raise NoMart(f"{release}: it has no {FILE}; run: wellfounded outcomes cube build")
    facts = json.loads((release / "release.json").read_text("utf-8"))
    released = date.fromisoformat(facts["id"])
    days = window or recent(released)
    kinds, spread, left_out = _counted(release, court, days)
    here = sum(int(both.court.decided) for both in kinds.values())

    def beside(found: LikeCases | None) -> Beside:
        if found is None:
            return Beside(Silence(Why.NO_FIT), None, None)
        figure = Figure(
            definition=Definition.D1,
            first=days.first,
            last=days.last,
            share=found.court,
            left_out=left_out,
            about=frozenset({About.COURT}),
            method=Method.LIKE_CASES,
            spread=spread,
            provisional=is_provisional(days, released),
            invented=bool(facts.get("invented")),
        )
        return Beside(figure, found.nation, found.covered)

    if here < FEWEST:
        few = Beside(Silence(Why.TOO_FEW if here else Why.NOTHING_DECIDED), None, None)
        return Answer(few, few)
    try:
        fitted = modelled(kinds, spread)
    except DidNotSettle:
        fitted = None
    return Answer(beside(standardised(kinds, spread)), beside(fitted))


def _counted(release: Path, court: str, days: Window) -> tuple[dict[Kind, Both], float, int]:
    """Counts of each kind, the design effect of families here, and how many ended otherwise."""
    decisions = (
        f"WITH decisions AS (\n{definition('D1').query}\n), counted AS (SELECT *, "
        f"COALESCE(court = {quoted(court)}, FALSE) AS here FROM decisions "
        f"WHERE decided_on BETWEEN DATE '{days.first}' AND DATE '{days.last}')\n"
    )
    granted = "COUNT(*) FILTER (WHERE outcome = 'granted'"
    with OnDuckDB() as engine:
        engine.read(MART, release / FILE)
        rows = engine.rows(
            f"{decisions} SELECT COALESCE(nationality, '??'), filing, custody, "
            f"{granted} AND here), COUNT(*) FILTER (WHERE here), {granted}), COUNT(*) "
            "FROM counted GROUP BY ALL ORDER BY ALL"
        )
        families = engine.rows(
            f"{decisions} SELECT {granted}), COUNT(*) FROM counted WHERE here GROUP BY lead"
        )
        ((ended,),) = engine.rows(
            f"SELECT COUNT(*) FROM {MART} WHERE court = {quoted(court)} "
            f"AND decided_on BETWEEN DATE '{days.first}' AND DATE '{days.last}'"
        )
    kinds: dict[Kind, Both] = {
        tuple(kind): Both(Counts(here_granted, here), Counts(all_granted, everywhere))
        for *kind, here_granted, here, all_granted, everywhere in rows
    }
    decided = sum(decided for _, decided in families)
    return kinds, design_effect(sums(families)), ended - decided
