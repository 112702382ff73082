"""On which days did the law that judges go by move, among the years of a chart?

The statistics know no law, so these days are handed to them. Only decisions of the whole country
whose day is known stand here. A mark says that something happened on that day, and nothing of what
it did to a share.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from wellfounded.languages import Language
from wellfounded.law.authorities import authority
from wellfounded.outcomes.charts import Mark
from wellfounded.web.words import say

DECISIONS: Final = {
    "Matter of A-B-, 27 I&N Dec. 316 (A.G. 2018)": "outcomes.moved.1",
    "Matter of A-B-, 28 I&N Dec. 307 (A.G. 2021)": "outcomes.moved.2",
    "Matter of K-E-S-G-, 29 I&N Dec. 145 (BIA 2025)": "outcomes.moved.3",
    "Matter of S-S-F-M-, 29 I&N Dec. 207 (A.G. 2025)": "outcomes.moved.4",
    "Matter of H-A-A-V-, 29 I&N Dec. 233 (BIA 2025)": "outcomes.moved.5",
}
"""Each with the words that say what it is about."""
LETTERS: Final = "ABCDEFGH"
YEAR: Final = 365.25


@dataclass(frozen=True, slots=True, kw_only=True)
class Moved:
    """A day on which the law moved: its letter on the chart, the decision and what it is about."""

    letter: str
    on: date
    citation: str
    what: str
    address: str
    at: float

    @property
    def mark(self) -> Mark:
        """As a chart takes it."""
        return Mark(letter=self.letter, at=self.at)


def moves(first: date, last: date, language: Language) -> Sequence[Moved]:
    """The decisions between two days, in order; ``at`` is counted in years from the first."""
    known = [(authority(citation), citation) for citation in DECISIONS]
    days = [
        (found.since.earliest, found, citation)
        for found, citation in known
        if found.since and found.since.exact and first <= found.since.earliest <= last
    ]
    return [
        Moved(
            letter=letter,
            on=day,
            citation=citation,
            what=say(language, DECISIONS[citation]),
            address=found.address,
            at=(day - first).days / YEAR,
        )
        for letter, (day, found, citation) in zip(
            LETTERS, sorted(days, key=lambda one: one[0]), strict=False
        )
    ]
