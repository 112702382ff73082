"""What became of decisions on appeal, for a group?"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from wellfounded.web.outcomes.sections import Asked
from wellfounded.web.words import say

OUTCOMES: Final = ("none", "pending", "remand", "sustain", "dismiss", "other")
YEARS: Final = 5
QUERY: Final = "SELECT fiscal_year, outcome, n FROM appeals WHERE nationality = ? AND court = ?"


@dataclass(frozen=True, slots=True, kw_only=True)
class Appeals:
    """Of whom it tells, and how many decisions went which way; in words where they are hidden."""

    what: str
    rows: Sequence[tuple[str, str]]


def appeals(asked: Asked) -> Appeals | None:
    """Over the last years that the cube has; None where nothing is known."""
    known = ((group, asked.cube.rows(QUERY, group)) for group in asked.wider)
    group, found = next(((group, found) for group, found in known if found), (("", ""), []))
    if not found:
        return None
    last = max(year for year, _, _ in found)
    recent = [(outcome, n) for year, outcome, n in found if year > last - YEARS]
    rows = []
    for outcome in OUTCOMES:
        told = [n for name, n in recent if name == outcome]
        if told:
            words = say(asked.language, f"outcomes.appeals.{outcome}")
            hidden = say(asked.language, "outcomes.why.hidden")
            rows.append((words, hidden if None in told else str(sum(told))))
    years = say(asked.language, "outcomes.appeals.years", first=last - YEARS + 1, last=last)
    return Appeals(what=f"{asked.name(group)}. {years}", rows=rows)
