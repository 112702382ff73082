"""How are a stage, a step and a refusal said in a language?"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from wellfounded.facts import Case
from wellfounded.facts.catalogue.happenings import HAPPENINGS
from wellfounded.languages import UNREVIEWED, Language
from wellfounded.law.process.course import Course, Refused
from wellfounded.law.process.event import Event, events, known_by
from wellfounded.law.process.guard import GUARDS
from wellfounded.law.process.prescribed import PRESCRIBED
from wellfounded.law.process.procedure import PROCEDURES, Procedure, Stage

REFUSED = {
    "before_birth": "This day lies before the day of birth. Look at both days again.",
    "out_of_order": "This can only come after: {stages}. Look at the days, or add what is missing.",
    "not_here": "This is a step of: {procedures}. There it cannot come now. Look at the days, or "
    "add what is missing.",
    "begun": "This has begun already, or something before it is missing.",
    "to_come": "This day is still to come, so it changes nothing yet. Look at the year again.",
}


FEW = 3
"""So many stages are named one by one; of more, only the procedures."""


@dataclass(frozen=True, slots=True, kw_only=True)
class WarningWords:
    """A prescribed warning in a language.

    ``english`` stands beside a translation that no named person has reviewed; else it is empty.
    """

    title: str
    words: str
    english: str
    authority: str


@dataclass(frozen=True, slots=True, kw_only=True)
class StageWords:
    """A stage in a language."""

    procedure: str
    title: str
    means: str
    next: tuple[str, ...]
    warnings: tuple[WarningWords, ...]


def stage_words(procedure: Procedure, stage: Stage, language: Language) -> StageWords:
    """What is said of a stage."""
    place = f"process.{procedure.id}.{stage.id}"
    return StageWords(
        procedure=language.say(f"process.{procedure.id}.title", procedure.title),
        title=language.say(f"{place}.title", stage.title),
        means=language.say(f"{place}.means", stage.means),
        next=tuple(
            language.say(f"{place}.next.{number}", step)
            for number, step in enumerate(stage.next, 1)
        ),
        warnings=tuple(_warning(id, language) for id in stage.warnings),
    )


def happened(kind: str, language: Language) -> str:
    """What a step is called."""
    return language.say(f"events[].kind.choice.{kind}", HAPPENINGS[kind])


def because(refused: Refused, language: Language) -> str:
    """Why a step could not be taken up, and what to look at."""
    if refused.before_birth:
        return language.say("process.refused.before_birth", REFUSED["before_birth"])
    if refused.guard:
        return language.say(f"process.guard.{refused.guard}", GUARDS[refused.guard].refused)
    if not refused.possible:
        return language.say("process.refused.begun", REFUSED["begun"])
    if len(refused.possible) > FEW:
        titles = dict.fromkeys(_title(id, language) for id, _ in refused.possible)
        procedures = "; ".join(titles)
        return language.say("process.refused.not_here", REFUSED["not_here"], procedures=procedures)
    stages = "; ".join(
        language.say(f"process.{id}.{stage}.title", PROCEDURES[id].stages[stage].title)
        for id, stage in refused.possible
    )
    return language.say("process.refused.out_of_order", REFUSED["out_of_order"], stages=stages)


def does_not_fit(case: Case, found: Course, language: Language) -> dict[Event, str]:
    """Each step that changes nothing, with the reason: it cannot be, or it is still to come."""
    refused = {one.event: because(one, language) for one in found.refused}
    to_come = language.say("process.refused.to_come", REFUSED["to_come"])
    ahead = (event for event in events(case) if not known_by(event, found.day))
    return refused | dict.fromkeys(ahead, to_come)


def _title(id: str, language: Language) -> str:
    return language.say(f"process.{id}.title", PROCEDURES[id].title)


def _warning(id: str, language: Language) -> WarningWords:
    warning = PRESCRIBED[id]
    return WarningWords(
        title=language.say(f"process.warning.{id}.title", warning.title),
        words=language.say(f"process.warning.{id}.words", warning.words),
        english=warning.words if language.code in UNREVIEWED else "",
        authority=warning.authority,
    )


def messages() -> Iterator[tuple[str, str]]:
    """Why a step is refused, as ``(context, English)``."""
    for id, sentence in REFUSED.items():
        yield f"process.refused.{id}", sentence
