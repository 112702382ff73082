"""What is to be made, and who hears how far it is?"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from wellfounded.facts import Case
from wellfounded.law.filing import Place

Tell = Callable[[str, int, int], None]
"""Told how far it is: the step, how much of it is done, of how much."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """The packet of a case as it stands on a day. ``limit`` are the megabytes of one file.

    ``tabs_from`` is the first tab of a court; empty where it follows from what was filed before.
    ``taken_on`` are the dangers that a representative took on; ``unapproved`` when an office holds
    the case and its representative has not approved it as it stands.
    """

    case: Case
    forum: Place
    as_of: date
    limit: float
    with_form: bool
    taken_on: frozenset[str] = frozenset()
    unapproved: bool = False
    tabs_from: str = ""
