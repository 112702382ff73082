"""Which day must be kept in sight while the list of arrivals may still grow?

The verdicts wait for the whole list. A person who waits with them may miss the day, so the
day is also counted from the arrivals named so far; a later one can only move it on.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from wellfounded.law.asylum.one_year_deadline.due import last_lawful_day, safe_day
from wellfounded.law.forum import as_of
from wellfounded.logic import Known, Reading, Span


@dataclass(frozen=True, slots=True, kw_only=True)
class InSight:
    """The safe day and the last lawful day, and whether a later arrival may still be named.

    ``past`` says whether the safe day is over; None when it depends on a day that is not exact.
    """

    safe_day: Span
    last_lawful_day: Span
    past: bool | None
    so_far: bool


def not_filed_unless_said(known: Known) -> Known:
    """The same facts, not filed yet if nobody has said."""
    return replace(known, values={"application.filed": False, **known.values})


def as_far_as_named(known: Known) -> Known:
    """The same facts, with the arrivals named so far taken as all of them, and not filed yet."""
    known = not_filed_unless_said(known)
    entries = known.rosters.get("entries")
    if entries is None or not entries.items:
        return known
    return replace(known, rosters={**known.rosters, "entries": replace(entries, complete=True)})


def in_sight(known: Known) -> InSight | None:
    """The days to keep in sight; None once it is filed, or before any arrival is named."""
    entries = known.rosters.get("entries")
    if known.values.get("application.filed") or entries is None or not entries.items:
        return None
    reading = Reading(as_far_as_named(known))
    return InSight(
        safe_day=safe_day.span(reading),
        last_lawful_day=last_lawful_day.span(reading),
        past=(safe_day < as_of).decide(reading),
        so_far=not entries.complete,
    )
