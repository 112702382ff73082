"""What is said around a status, in the language of the person?"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import Final

from wellfounded.languages import Language

WORDS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "case_status.says": "USCIS says",
        "case_status.means": "What it means",
        "case_status.next": "What to do",
        "case_status.steps": "What USCIS did before",
        "case_status.form": "Form {form}",
        "case_status.submitted": "Sent in on {day}.",
        "case_status.modified": "USCIS last changed this on {day}.",
        "case_status.asked": "Asked on {day}.",
        "case_status.since": "Seen so since {day}.",
        "case_status.changed.status": "This is new. Before it was: {before}.",
        "case_status.changed.other": "The status is the same. Something that USCIS writes under it "
        "has changed.",
        "case_status.kept": "This is what USCIS said on {day}. It was not asked now.",
        "case_status.last_good": "The last answer of USCIS is of {day}. It may be old.",
        "case_status.never": "No answer of USCIS is kept for this number.",
        "case_status.own_words": "USCIS writes: {words}",
        "case_status.forgotten": "What was kept of this number is deleted.",
    }
)


def say(language: Language, id: str, **filled: str) -> str:
    """One of ``WORDS`` in a language."""
    return language.say(id, WORDS[id], **filled)


def messages() -> Iterator[tuple[str, str]]:
    """Every word, as ``(context, English)``."""
    yield from WORDS.items()
