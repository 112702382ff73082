"""What can a paper say otherwise than the case, and in which words?"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from types import MappingProxyType

from wellfounded.logic import Span
from wellfounded.notices.found import Found

DIFFERENCES = MappingProxyType(
    {
        "moved_later": "The day is now {new}. Before it was {old}.",
        "moved_earlier": "The day is now {new}. That is earlier than before ({old}).",
        "time": "The time is now {new}. Before it was {old}.",
        "place": "The place on the paper is {new}. Before it was {old}.",
        "answer_by_later": "The last day is now {new}. Before it was {old}.",
        "answer_by_earlier": "The last day is now {new}. That is earlier than before ({old}).",
        "a_number": "The A-Number on the paper is {new}. Yours was {old}. It may be the paper of "
        "another person.",
        "name": "The name on the paper is {new}. Yours was {old}.",
        "born_on": "The date of birth on the paper is {new}. Yours was {old}.",
        "filed_on": "The paper says that your form was received on {new}. Before it was {old}.",
        "nta_served_on": "The paper says that it was given to you on {new}. Before it was {old}.",
        "nta_filed_on": "The paper says that it was filed with the court on {new}. Before it was "
        "{old}.",
        "court": "The court on the paper is in {new}. Before it was {old}.",
        "kind": "The paper is from another kind of case than the one that was noted ({old}).",
        "entry_day": "The government says that you came in on {new}. Your answers say {old}.",
    }
)
"""What can differ, with places for the old and the new."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """``old`` is what was known, at ``path``; ``new`` is what the paper says, in ``found``."""

    id: str
    path: str
    old: Span | str
    new: date | str
    found: Found | None

    @property
    def words(self) -> str:
        """The English of it, with places for the old and the new."""
        return DIFFERENCES[self.id]

    @property
    def sure(self) -> bool:
        """Whether the paper was read without a doubt."""
        return self.found is None or self.found.sure
