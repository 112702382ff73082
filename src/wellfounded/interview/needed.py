"""What does the interview still have to ask?"""

from __future__ import annotations

from datetime import date

from wellfounded.facts import Case
from wellfounded.interview.standing import Standing


def needed(case: Case, as_of: date) -> tuple[str, ...]:
    """The paths of the case that are needed and not answered, in the order they are asked.

    What is asked beside the way is not among them.
    """
    standing = Standing(case, as_of)
    on_the_way = (place for place in standing.places() if not place.page.section.beside)
    return tuple(path for place in on_the_way for path in standing.wanted(place))
