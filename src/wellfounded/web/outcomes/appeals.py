"""What became of decisions on appeal, for a group, in words?"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from wellfounded.outcomes.appeals_at import appeals_at
from wellfounded.outcomes.queries import query
from wellfounded.web.outcomes.sections import Asked
from wellfounded.web.words import say


@dataclass(frozen=True, slots=True, kw_only=True)
class Appeals:
    """Of whom it tells, and how many decisions went which way; in words where none is known."""

    what: str
    rows: Sequence[tuple[str, str]]
    query: str


def appeals(asked: Asked) -> Appeals | None:
    """Of the first group of which anything is known; None where nothing is."""
    known = ((group, appeals_at(asked.cube, group)) for group in asked.wider)
    group, found = next(((group, found) for group, found in known if found), (("", ""), None))
    if found is None:
        return None
    language = asked.language
    few = say(language, "outcomes.appeals.few")
    days = say(language, "outcomes.appeals.years", first=found.first, last=found.last)
    return Appeals(
        what=f"{asked.name(group)}. {days}",
        rows=[
            (say(language, f"outcomes.appeals.{outcome}"), few if n is None else str(n))
            for outcome, n in found.outcomes
        ],
        query=query.appeals(group),
    )
