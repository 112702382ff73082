"""How is a deadline said in a language?"""

from __future__ import annotations

from collections.abc import Iterator

from wellfounded.languages import Language, of_table
from wellfounded.law.deadlines.deadline import Deadline, State, Step
from wellfounded.law.deadlines.steps import ONE, SENTENCES, UNITS
from wellfounded.law.deadlines.titles import TITLES
from wellfounded.law.time_limits import TIME_LIMITS, Who, words

STATES = {
    "open": "There is time.",
    "today": "Do it today. The safe day is past, and the last day may still be ahead.",
    "passed": "The last day is past. Ask a lawyer today what is still possible.",
    "met": "Done.",
    "ahead": "The day is set. It matters to be there.",
    "gone": "The day is past. If nobody was there, ask a lawyer today.",
    "overdue": "The time for the office is past. It still has to act.",
    "late": "Done after the last day. Ask a lawyer today what that means.",
    "waiting": "The time still runs.",
    "reached": "The time has passed.",
    "not_known": "The day is not known.",
    "no_limit": "There is no last day.",
}


def title(deadline: Deadline, language: Language) -> str:
    """What it is called."""
    return called(deadline.limit, language)


def called(limit: str, language: Language) -> str:
    """What a deadline of a time limit, or one that no time limit counts, is called."""
    if limit in TIME_LIMITS:
        return words.title(limit, language)
    return language.say(f"deadline.{limit}.title", TITLES[limit])


def more_time(deadline: Deadline, language: Language) -> str:
    """Whether more time can be had; nothing where no table says it."""
    return words.more_time(deadline.limit, language) if deadline.limit in TIME_LIMITS else ""


def say(step: Step, language: Language) -> str:
    """One step of the counting as a sentence."""
    if step.id == "note":
        return words.note(step.limit, step.row, language)
    filled: dict[str, str] = {}
    sentence = SENTENCES[step.id]
    if "{starts}" in sentence:
        filled["starts"] = words.starts(step.limit, language)
    if "{count}" in sentence:
        filled["count"] = count(step, language)
    if "{day}" in sentence and step.day is not None:
        filled["day"] = language.days(step.day.earliest, step.day.latest)
    if "{number}" in sentence:
        filled["number"] = str(step.number)
    return language.say(f"deadline.step.{step.id}", sentence, **filled)


def count(step: Step, language: Language) -> str:
    """So many units: ``30 days``."""
    unit = TIME_LIMITS[step.limit].unit
    if step.number == 1 and unit in ONE:
        return language.say(f"deadline.one.{unit}", ONE[unit])
    number = str(step.number)
    return language.say(f"deadline.unit.{unit}", UNITS[unit], number=number)


def state(deadline: Deadline, language: Language) -> str:
    """How it stands."""
    id = _id_of_state(deadline)
    return language.say(f"deadline.state.{id}", STATES[id])


def _id_of_state(deadline: Deadline) -> str:
    if deadline.state is State.PASSED and deadline.who is Who.GOVERNMENT:
        return "overdue"
    if deadline.appointment:
        return {State.OPEN: "ahead", State.PASSED: "gone"}.get(deadline.state, deadline.state)
    return deadline.state.value


def messages() -> Iterator[tuple[str, str]]:
    """Every sentence as ``(context, English)``; the notes stand with their tables."""
    steps = {id: sentence for id, sentence in SENTENCES.items() if id != "note"}
    yield from of_table("deadline.step.{}", steps)
    yield from of_table("deadline.unit.{}", UNITS)
    yield from of_table("deadline.one.{}", ONE)
    yield from of_table("deadline.state.{}", STATES)
    yield from of_table("deadline.{}.title", TITLES)
