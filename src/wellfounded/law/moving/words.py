"""What is said of a move, in the language of the person?"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import Final

from wellfounded.languages import Language

WORDS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "moving.title": "You moved",
        "moving.new": "New address",
        "moving.old": "Old address",
        "moving.day": "Day of the move",
        "moving.not_said": "not said yet",
        "moving.unclear": "The home address and the list of homes name two places. Look which one "
        "is the new one.",
        "moving.by_when": "By when",
        "moving.sheet": "{form} for {name}",
        "moving.edition": "In the words of the edition {edition}. If your form has other items, "
        "its own words count.",
        "moving.filled_here": "The official form can be filled in here too, once it is added.",
        "moving.if_needed": "Only if this person has a case in court.",
        "moving.by_hand": "by hand",
        "moving.empty": "empty",
        "moving.copy": "The copy for the government's lawyer",
        "moving.proof": "Words for the proof, in English for the court",
        "moving.proof_online": "Or, where both sides are in the court's electronic system",
        "moving.keep": "Keep these as proof",
        "moving.know": "Good to know",
        "moving.lacks": "Still open",
        "moving.nobody": "this person",
    }
)


def say(language: Language, id: str, **filled: str) -> str:
    """One of ``WORDS`` in a language."""
    return language.say(id, WORDS[id], **filled)


def messages() -> Iterator[tuple[str, str]]:
    """Every word, as ``(context, English)``."""
    yield from WORDS.items()
