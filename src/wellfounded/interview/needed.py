"""What does the interview still have to ask?"""

from __future__ import annotations

from datetime import date

from wellfounded.facts import Case
from wellfounded.interview.standing import Standing


def needed(case: Case, as_of: date) -> tuple[str, ...]:
    """The paths of the case that are needed and not answered, in the order they are asked."""
    standing = Standing(case, as_of)
    return tuple(path for place in standing.places() for path in standing.wanted(place))
