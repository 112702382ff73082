"""What is one entry of the timeline of a life?

An event that the person told, or an answer that already says when something happened. Nothing is
asked twice, and an answer that an event tells more of is not shown beside it.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from wellfounded.logic.span import ANY_DAY, Span


class Kind(StrEnum):
    """What an entry is, by where it comes from."""

    TOLD = "told"
    BIRTH = "birth"
    MARRIAGE = "marriage"
    HOME = "home"
    SCHOOL = "school"
    WORK = "work"
    HARM = "harm"
    ARREST = "arrest"
    GROUP = "group"
    LEFT = "left"
    TRAVEL = "travel"
    OFFICERS = "officers"
    ARRIVAL = "arrival"
    EARLIER_FILING = "earlier_filing"
    FILING = "filing"
    COURT_PAPER = "court_paper"
    ORDER = "order"


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One entry: where it stands in the case, what it is, and the days on which it may have been.

    ``path`` is that of a record (``told[0]``, ``harms[1]``) or of a date alone
    (``applicant.left_home_on``). ``when`` is any day if nobody knows. ``until`` is when it ended,
    if it lasted. For an event, ``tells_of`` is the path of the answer that it tells more of, and
    ``after`` that of the answer it came after, as the person said.
    """

    path: str
    kind: Kind
    when: Span
    until: Span | None = None
    tells_of: str = ""
    after: str = ""

    @property
    def dated(self) -> bool:
        """Whether anything is known of its day."""
        return self.when != ANY_DAY

    def surely_before(self, other: Entry) -> bool:
        """Whether it came before another on every day that the two may have been."""
        return self.when.latest < other.when.earliest
