"""What is known of a life, in order: events told, and answers with a date?"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date

from wellfounded.facts.case_file.record import Record
from wellfounded.facts.chronology.dated_answers import dated_answers
from wellfounded.facts.chronology.entry import Entry, Kind
from wellfounded.facts.chronology.order import in_order
from wellfounded.facts.chronology.questions import Question, questions
from wellfounded.facts.chronology.told_events import told_events


@dataclass(frozen=True, slots=True, kw_only=True)
class Timeline:
    """The entries in order, and what about their order is to be asked."""

    entries: tuple[Entry, ...]
    questions: tuple[Question, ...]


def timeline(case: Record, as_of: date) -> Timeline:
    """The events that the person told together with the dated answers of the case, in order.

    An answer that an event tells more of stands in its event. ``as_of`` is the day after which
    nothing can have happened yet.
    """
    answers = {answer.path: answer for answer in dated_answers(case)}
    told = tuple(told_events(case, answers))
    born = next((one.path for one in answers.values() if one.kind is Kind.BIRTH), "")
    told_in = {event.tells_of: event.path for event in reversed(told) if event.tells_of}
    beside = tuple(answer for path, answer in answers.items() if path not in told_in)
    return Timeline(
        entries=in_order([_after(event, told_in, born) for event in told], beside),
        questions=tuple(questions(case, told, answers, as_of)),
    )


def _after(event: Entry, told_in: Mapping[str, str], born: str) -> Entry:
    """The event, after the event that tells of the answer it came after, if one does.

    One without a day comes after the birth, if it is said to come after nothing else.
    """
    said = event.after or ("" if event.dated else born)
    after = told_in.get(said, said)
    return replace(event, after=after if after != event.path else "")
