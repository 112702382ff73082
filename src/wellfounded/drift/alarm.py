"""What is asked where a translation may say something else?

It asks, and never mends.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from types import MappingProxyType

from wellfounded.drift.found import Kind, Place
from wellfounded.languages import Language

KINDS = MappingProxyType(
    {
        Kind.SENTENCE: "A sentence",
        Kind.NUMBER: "A number",
        Kind.DATE: "A date",
        Kind.TIME: "A time of day",
        Kind.MEASURE: "A length of time, a distance or money",
        Kind.NAME: "A name",
        Kind.PERSON: "Who it was",
        Kind.PLURAL: "One or more",
        Kind.NEGATION: "A “not”",
        Kind.KIN: "A relative",
    }
)
BOTH = "The original has “{original}” here. The English says “{english}”. Which is right?"
ORIGINAL = "The original has “{original}” here. Does anything in the English say it?"
ENGLISH = "The English says “{english}” here. Does anything in the original say it?"
QUESTIONS = MappingProxyType(
    {
        "both": BOTH,
        "original": ORIGINAL,
        "english": ENGLISH,
        "plural": "The original has “{original}” here. The English says “{english}”. Is it one "
        "or more than one?",
        "negation_original": "The original says “{original}” here. Is it said with a “not” in the "
        "English too?",
        "negation_english": "The English says “{english}” here. Is it said with a “not” in the "
        "original too?",
        "person_original": "The original has “{original}” here. Who is it in the English?",
        "person_english": "The English says “{english}” here. Who is it in the original?",
        "sentence_original": "Is this sentence of the original in the English?",
        "sentence_english": "Is this sentence of the English in the original?",
    }
)
"""What is asked, by which side has what the other has not."""

NOT_CHECKED = "Not compared for this language: {kinds}. Somebody who speaks it has to read it."


@dataclass(frozen=True, slots=True, kw_only=True)
class Alarm:
    """A place where the two may differ. A span is from a character up to another, or None.

    ``original`` and ``english`` are the words at the spans. An alarm weighs nothing: it may be
    an error of the translation, or none.
    """

    kind: Kind
    original_span: Place | None
    english_span: Place | None
    original: str = ""
    english: str = ""

    @property
    def id(self) -> str:
        """Which of ``QUESTIONS`` is asked."""
        side = "both" if self.original_span and self.english_span else ""
        if side:
            return "plural" if self.kind is Kind.PLURAL else "both"
        side = "original" if self.original_span else "english"
        own = f"{self.kind.value}_{side}"
        return own if own in QUESTIONS else side

    @property
    def question(self) -> str:
        """The question in English."""
        return QUESTIONS[self.id].format(original=self.original, english=self.english)


def kind_words(kind: Kind, language: Language) -> str:
    """What an alarm is about."""
    return language.say(f"drift.kind.{kind.value}", KINDS[kind])


def question_words(alarm: Alarm, language: Language) -> str:
    """What is asked, with the words of both sides."""
    said = language.say(f"drift.question.{alarm.id}", QUESTIONS[alarm.id])
    return said.format(original=alarm.original, english=alarm.english)


def not_checked_words(kinds: tuple[Kind, ...], language: Language) -> str:
    """Which checks were not made; empty when all were."""
    if not kinds:
        return ""
    named = ", ".join(_within(kind_words(kind, language)) for kind in kinds)
    return language.say("drift.not_checked", NOT_CHECKED).format(kinds=named)


def _within(words: str) -> str:
    return words[0].lower() + words[1:]


def messages() -> Iterator[tuple[str, str]]:
    """Every message of the room as ``(context, English)``."""
    for kind, said in KINDS.items():
        yield f"drift.kind.{kind.value}", said
    for id, said in QUESTIONS.items():
        yield f"drift.question.{id}", said
    yield "drift.not_checked", NOT_CHECKED
