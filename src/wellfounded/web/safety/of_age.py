"""May the person of a case be under 18, by the birth date they gave?"""

from __future__ import annotations

from datetime import date

from wellfounded.facts import Case, When

BORN = "applicant.date_of_birth"
OF_AGE = 18


def may_be_a_child(case: Case, today: date) -> bool:
    """Whether the day of birth leaves it open; False if nothing is said of it."""
    born = case.answers.get(BORN)
    if not isinstance(born, When) or born.word or born.span.latest is None:
        return False
    latest = born.span.latest
    years = today.year - latest.year - ((today.month, today.day) < (latest.month, latest.day))
    return years < OF_AGE
