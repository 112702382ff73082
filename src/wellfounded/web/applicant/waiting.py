"""What waits beside an answer, and how is it shown to the one who chooses?"""

from __future__ import annotations

from typing import Any

from wellfounded.facts import Fact, Unknown
from wellfounded.facts.kinds import Account
from wellfounded.interview.read_back.words import answer
from wellfounded.languages import Language
from wellfounded.web.accounts.names import name_of
from wellfounded.web.cases.answers import Answer
from wellfounded.web.cases.stored import Stored
from wellfounded.web.ui.field import Other
from wellfounded.web.words import say


def others(fact: Fact, answer: Answer, language: Language) -> tuple[Other, ...]:
    """The versions that wait beside the one that stands."""
    return tuple(_other(fact, number, stored, language) for number, stored in answer.waiting)


def _other(fact: Fact, number: int, stored: Stored, language: Language) -> Other:
    return Other(
        text=_text(fact, stored.raw, language),
        when=language.day(stored.at.date()),
        by=name_of(stored.by) or say(language, "waiting.you"),
        revision=number,
    )


def _text(fact: Fact, raw: Any, language: Language) -> str:
    if raw is None:
        return say(language, "waiting.nothing")
    if unknown := Unknown.read(raw):
        return say(language, f"waiting.{unknown.reason.value}")
    if isinstance(fact.kind, Account):
        return raw if isinstance(raw, str) else raw.get("original") or raw.get("english", "")
    return answer(fact, fact.kind.read(raw), language).text
