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
KNOWN: Final = "SELECT DISTINCT fiscal_year FROM appeals ORDER BY fiscal_year"


@dataclass(frozen=True, slots=True, kw_only=True)
class Appeals:
    """Of whom it tells, and how many decisions went which way; in words where none is known."""

    what: str
    rows: Sequence[tuple[str, str]]


def appeals(asked: Asked) -> Appeals | None:
    """Over the last years that the cube has; None where nothing is known.

    A sum is given only where every year is known: one that is not would be missing from it.
    """
    known = ((group, asked.cube.rows(QUERY, group)) for group in asked.wider)
    group, found = next(((group, found) for group, found in known if found), (("", ""), []))
    if not found:
        return None
    years = [year for (year,) in asked.cube.rows(KNOWN)][-YEARS:]
    recent = [(outcome, n) for year, outcome, n in found if year in years]
    rows = []
    for outcome in OUTCOMES:
        told = [n for name, n in recent if name == outcome]
        few = say(asked.language, "outcomes.appeals.few")
        known_each = str(sum(told)) if len(told) == len(years) else few
        rows.append((say(asked.language, f"outcomes.appeals.{outcome}"), known_each))
    days = say(asked.language, "outcomes.appeals.years", first=years[0], last=years[-1])
    return Appeals(what=f"{asked.name(group)}. {days}", rows=rows)
