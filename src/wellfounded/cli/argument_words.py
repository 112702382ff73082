"""What do the commands say of decided cases, to a helper?"""

from __future__ import annotations

from collections.abc import Iterator

from wellfounded.languages import Language

WORDS = {
    "argument.heading": "Decided cases on {day}",
    "argument.before": "Before: {court}. Circuit: {circuit}.",
    "argument.court.officer": "an asylum officer",
    "argument.court.judge": "an immigration judge",
    "argument.court.board": "the Board of Immigration Appeals",
    "argument.circuit.unknown": "not known, so only what holds in every circuit settles",
    "argument.circuit.elsewhere": "elsewhere",
    "argument.finding": "Finding of {by}: {verdict}. It stands above what follows.",
    "argument.somebody": "a helper without a name",
    "argument.present.for": "Marked in support: {factors}",
    "argument.present.against": "Marked against: {factors}",
    "argument.disputed": "The mark and the answers disagree: {factors}",
    "argument.answer.settled": "settled by",
    "argument.answer.open": "open",
    "argument.answer.conflict": "the authorities conflict",
    "argument.contrary": "Held otherwise, with less weight here",
    "argument.conflict.for": "For",
    "argument.conflict.against": "Against",
    "argument.nearest.for": "Nearest for",
    "argument.nearest.against": "Nearest against",
    "argument.nearest.none": "{side}: none that shares a factor",
    "argument.binds": "binds here",
    "argument.does_not_bind": "does not bind here",
    "argument.upheld": "left standing on review",
    "argument.narrowed": "narrowed since {since} by {by}. {note}",
    "argument.missing": "It rested on what is not shown here: {factors}",
    "argument.opposing": "Here there is also, and there was not: {factors}",
    "argument.rules": "Rules of law that bind",
    "argument.look_for": "Evidence that would close the gap",
    "argument.rule_out": "Mark as not there, if so, and it is settled",
    "argument.unmarked": "No factor is marked for: {elements}.",
    "argument.others": "Elements of which no factor is marked: {number}.",
    "argument.how_to_mark": "'wellfounded law factors --element ID' lists what can be marked.",
    "argument.in_screening": "From decided cases",
    "argument.more": "More: wellfounded argue CASE --element ID",
    "argument.line.settled": "settled {verdict} by {decisions}",
    "argument.line.open": "open; nearest for: {nearest_for}; nearest against: {nearest_against}",
    "argument.line.none": "none",
}


def say(language: Language, id: str, **filled: str) -> str:
    """One of ``WORDS`` in a language."""
    return language.say(id, WORDS[id], **filled)


def messages() -> Iterator[tuple[str, str]]:
    """Every message about decided cases as ``(context, English)``."""
    yield from WORDS.items()
