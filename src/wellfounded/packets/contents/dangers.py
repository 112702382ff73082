"""What could hurt the person by being filed, and who has taken it on?"""

from __future__ import annotations

from collections.abc import Collection
from datetime import date

from wellfounded.facts import Case
from wellfounded.law.danger import Danger, dangers

APPLICATION = "I-589"


def dangers_left(
    case: Case, as_of: date, taken_on: Collection[str] = (), form: str = APPLICATION
) -> tuple[Danger, ...]:
    """What could hurt the person by being filed, and nobody has taken on.

    ``taken_on`` are ids of dangers; those that the case's own log of a filing names count too.
    """
    logged = passed_over(case, form)
    return tuple(
        one
        for one in dangers(case.known(as_of))
        if one.id not in taken_on and f"danger.{one.id}" not in logged
    )


def passed_over(case: Case, form: str) -> frozenset[str]:
    """The gates that a named helper passed over when the form was filled, by the case's log."""
    logged = (one for one in case.items("overrides") if one.text("form") == form)
    return frozenset(gate for one in logged for gate in one.listed("gates"))
