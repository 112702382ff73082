"""What does one line of an entry sheet say: what is asked, and what to type?"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class State(StrEnum):
    """Whether there is something to type."""

    ANSWERED = "answered"
    NOTHING = "nothing"
    MISSING = "missing"
    BY_HAND = "by_hand"


class How(StrEnum):
    """How the screen takes an answer."""

    TEXT = "text"
    DATE = "date"
    LIST = "list"
    STORY = "story"


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One thing to type. ``item`` is the item of the form, ``label`` what it asks, in English.

    ``why`` says why nothing is typed, in English as everywhere on a form's report; ``note`` is what
    to know about ``value``. ``hint`` names a message of the sheet, for the language of the reader,
    and ``authority`` who says it.
    """

    item: str
    label: str
    value: str = ""
    how: How = How.TEXT
    state: State = State.ANSWERED
    why: str = ""
    note: str = ""
    hint: str = ""
    authority: str = ""
