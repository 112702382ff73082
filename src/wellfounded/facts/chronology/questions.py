"""What about the order of events cannot be as it is told, and is asked?

Only what is impossible on every day that the dates leave open. A question says what was told and
asks; it never says which of the two is right.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from wellfounded.facts.case_file.record import Record
from wellfounded.facts.chronology.dated_answers import date_path
from wellfounded.facts.chronology.entry import Entry, Kind
from wellfounded.facts.chronology.told_events import own_day
from wellfounded.logic.span import Span


class Ask(StrEnum):
    """What is asked of an event."""

    BEFORE_BIRTH = "before_birth"
    NOT_YET = "not_yet"
    TWO_DAYS = "two_days"
    NOT_AFTER = "not_after"
    HERE_BEFORE_ARRIVAL = "here_before_arrival"


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """A question on the event at ``path``, with its ``day``.

    ``other`` is the path of the date that the day goes against, and ``other_day`` that date.
    """

    ask: Ask
    path: str
    day: Span
    other: str = ""
    other_day: Span | None = None


def questions(
    case: Record, told: Sequence[Entry], answers: Mapping[str, Entry], as_of: date
) -> Iterator[Question]:
    """Every question on the events told, event by event."""
    birth = next((one for one in answers.values() if one.kind is Kind.BIRTH), None)
    arrivals = [one for one in answers.values() if one.kind is Kind.ARRIVAL]
    whole = case.complete("entries") is True
    for event, record in zip(told, case.items("told"), strict=True):
        own, against = own_day(record), answers.get(event.after)
        if birth and own and own.latest < birth.when.earliest:
            yield _asked(Ask.BEFORE_BIRTH, event, birth)
        if own and own.earliest > as_of:
            yield Question(ask=Ask.NOT_YET, path=event.path, day=own)
        if own and (answer := answers.get(event.tells_of)) and _apart(own, answer):
            yield _asked(Ask.TWO_DAYS, event, answer)
        if against and event.surely_before(against):
            yield _asked(Ask.NOT_AFTER, event, against)
        first = min(arrivals, key=lambda one: one.when.earliest, default=None)
        if record.text("part") == "here" and whole and first and event.surely_before(first):
            yield _asked(Ask.HERE_BEFORE_ARRIVAL, event, first)


def _asked(ask: Ask, event: Entry, other: Entry) -> Question:
    return Question(
        ask=ask, path=event.path, day=event.when, other=date_path(other), other_day=other.when
    )


def _apart(own: Span, answer: Entry) -> bool:
    """Whether a day lies outside of what an answer says, from its begin to its end."""
    ended = answer.until or answer.when
    return own.latest < answer.when.earliest or own.earliest > ended.latest
