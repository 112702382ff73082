"""What does every page say of itself, and how is a mark put in words?"""

from __future__ import annotations

from wellfounded.explained.standing import Mark
from wellfounded.languages import Language

SAYINGS = {
    "information": "This is information about the law on {day}. It is not legal advice, and it "
    "does not decide anything.",
    "unreviewed": "No person has reviewed this translation yet. The English text counts.",
    "checked": "We last checked this page on {day}.",
    "look_again": "Some of this changes often. It may have changed since our last check. A lawyer "
    "can say what holds today.",
    "not_known": "{told} We do not know what belongs in “…” on this day. A lawyer can say it.",
    "unsure": "We could not check this number. Look it up before you rely on it.",
    "mark.changed": "The law on this has changed since this was written. It changed on {day}. A "
    "lawyer can say what holds today.",
    "mark.earlier": "On the day you chose, the law was not yet as it is told here. It changed "
    "later, on {day}.",
    "mark.other": "The law on this is not as it was when this was written. A lawyer can say what "
    "holds today.",
    "mark.challenged": "This is before the courts, and it may change. A lawyer can say what holds "
    "today.",
    "mark.not_followed": "Some courts read the law another way. A lawyer can say what holds where "
    "you are.",
    "mark.proposed": "This is only proposed. It is not the law on this day.",
    "mark.enjoined_for_class": "A court has stopped this for some people. A lawyer can say for "
    "whom.",
    "mark.stayed": "A court has put this on hold. A lawyer can say what holds today.",
    "mark.enjoined": "A court has stopped this. A lawyer can say what holds today.",
    "mark.vacated": "A court has set this aside. A lawyer can say what holds today.",
    "mark.overruled": "A later decision has set this aside. A lawyer can say what holds today.",
    "mark.ended": "The law that this tells of has ended by this day.",
    "mark.not_yet": "The law that this tells of had not begun on this day.",
}


def say(language: Language, id: str, **places: str) -> str:
    """One of ``SAYINGS`` in a language."""
    return language.say(f"explained.says.{id}", SAYINGS[id], **places)


def marked(language: Language, found: Mark | None) -> str:
    """A mark in words, or nothing."""
    if found is None:
        return ""
    text, day = SAYINGS[f"mark.{found.kind}"], found.day
    if day is None or "{day}" not in text:
        return say(language, f"mark.{found.kind}")
    return say(language, f"mark.{found.kind}", day=language.days(day.earliest, day.latest))
