"""Which queries count the same over the records of the courts?

The cube is made by them. They read the table of decisions in the folder of a release.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from wellfounded.outcomes.counted import ENDS
from wellfounded.outcomes.decisions.windows import FIVE
from wellfounded.outcomes.queries import query
from wellfounded.web.outcomes.sections import Asked
from wellfounded.web.words import say

BY_APPEALS = ("fiscal_year", "appeal")
OF_APPEALS = "D1"
"""Of whose decisions it is told what became of them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """What is counted, and the query."""

    title: str
    query: str


def records(asked: Asked, group: tuple[str, str], by: str = "") -> list[Record]:
    """The definition that was chosen, the one that knows all endings, and appeals.

    ``by`` is the column of a list; without it the page is of one group.
    """
    wish, language = asked.wish, asked.language
    days = _days(asked, FIVE if by == "judge" else wish.period)
    columns = [by] if by else []
    ids = {wish.definition: f"outcomes.{wish.definition}", ENDS: "outcomes.endings"}
    found = [
        Record(title=say(language, words), query=query.records(id, group, days, columns))
        for id, words in ids.items()
    ]
    if not by:
        asks = query.records(OF_APPEALS, group, None, BY_APPEALS)
        found.append(Record(title=say(language, "outcomes.appeals"), query=asks))
    return found


def _days(asked: Asked, period: str) -> tuple[date, date] | None:
    known = (one for one in asked.cells if one.period == period)
    return next(((one.first, one.last) for one in known), None)
