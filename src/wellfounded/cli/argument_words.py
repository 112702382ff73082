"""What do the commands say of decided cases, to a helper?"""

from __future__ import annotations

from collections.abc import Iterator

from wellfounded.languages import Language
from wellfounded.law.precedent import words

WORDS = {
    **words.WORDS,
    "argument.before": "Before: {court}. Circuit: {circuit}.",
    "argument.court.officer": "an asylum officer",
    "argument.court.judge": "an immigration judge",
    "argument.court.board": "the Board of Immigration Appeals",
    "argument.circuit.unknown": "not known, so only what holds in every circuit settles",
    "argument.finding": "Finding of {by}: {verdict}. It stands above what follows.",
    "argument.somebody": "a helper without a name",
    "argument.heading": "Decided cases on {day}",
    "argument.rule_out": "Mark as not there, if so, and it is settled",
    "argument.unmarked": "No factor is marked for: {elements}.",
    "argument.others": "Elements of which no factor is marked: {number}.",
    "argument.how_to_mark": "'wellfounded law factors --element ID' lists what can be marked.",
    "argument.more": "More: wellfounded argue CASE --element ID",
}


def say(language: Language, id: str, **filled: str) -> str:
    """One of ``WORDS`` in a language."""
    return language.say(id, WORDS[id], **filled)


def messages() -> Iterator[tuple[str, str]]:
    """Every message about decided cases as ``(context, English)``."""
    yield from WORDS.items()
