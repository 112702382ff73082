"""Under what name does somebody appear in a declaration?

The parts as they were given, in the order in which the forms join them. The letters that papers
print where a part is not known are not a name, and no name is taken apart.
"""

from __future__ import annotations

from wellfounded.facts import Case
from wellfounded.facts.case_file.record import Record
from wellfounded.facts.kinds import NONE

NOT_A_NAME = frozenset({"FNU", "LNU", NONE})


def name_at(case: Record, at: str) -> str:
    """The name whose parts stand under ``at``, such as ``applicant.name``; empty if none does."""
    parts = (case.text(f"{at}.{part}") for part in ("given", "middle", "family"))
    return " ".join(part for part in parts if part and part not in NOT_A_NAME)


def declarant(case: Case) -> str:
    """The name of the person who declares: as on the forms, or else in their own letters."""
    return name_at(case, "applicant.name") or case.text("applicant.name.native")


def same_person(one: str, other: str) -> bool:
    """Whether two names have the same parts, in whatever order and case."""
    first, second = (sorted(name.casefold().replace(",", " ").split()) for name in (one, other))
    return bool(first) and first == second
