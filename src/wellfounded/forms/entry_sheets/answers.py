"""Which answers are typed on a screen that no paper form here asks?"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from types import MappingProxyType

from wellfounded.facts.case_file.case import Case
from wellfounded.facts.dates import When
from wellfounded.forms.mapping.answers import Derive
from wellfounded.law.moving.who import people

UNKNOWN = "_________"
DECISIONS = frozenset(
    {
        "judge_granted_asylum", "judge_granted_withholding", "judge_granted_torture",
        "judge_denied", "ordered_in_absence", "ended_without_hearing", "case_dismissed",
    }
)  # fmt: skip
"""What a judge decides, as the events of a case call it."""


def appellants(case: Case, as_of: date) -> str | None:
    """The people whose case the court has, one a line; who of them appeals is theirs to say."""
    named = []
    for person in people(case, as_of):
        if person.at == "applicant" or person.in_court:
            number = f"A{person.a_number or UNKNOWN}"
            named.append(f"{person.name or '(name not known)'}, {number}")
    return "\n".join(named) or None


def decision_day(case: Case, _as_of: date) -> When | None:
    """The day of the judge's last decision, as the events of the case tell it."""
    days = [one.date("date") for one in case.items("events") if one.text("kind") in DECISIONS]
    said = [day for day in days if day is not None]
    return max(said, key=lambda day: day.span.latest, default=None)


DERIVED: Mapping[str, Derive] = MappingProxyType(
    {"appellants": appellants, "decision_day": decision_day}
)
