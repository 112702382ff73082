"""What waits beside an answer, and how is it shown to the one who chooses?"""

from __future__ import annotations

from typing import Any

from wellfounded.facts import Fact, Unknown, fact_at
from wellfounded.facts.kinds import Account
from wellfounded.interview import NoSuchPage, Place, page_of
from wellfounded.interview.read_back.words import answer
from wellfounded.languages import Language
from wellfounded.web.accounts.names import name_of
from wellfounded.web.applicant.page_beside import page_beside
from wellfounded.web.applicant.places import address
from wellfounded.web.cases.answers import Answer, Answers
from wellfounded.web.cases.stored import NUMBERED, Stored, pattern
from wellfounded.web.request import Request
from wellfounded.web.ui.field import Other
from wellfounded.web.ui.rows import Link
from wellfounded.web.words import say


def others(fact: Fact, answer: Answer, language: Language) -> tuple[Other, ...]:
    """The versions that wait beside the one that stands."""
    return tuple(_other(fact, number, stored, language) for number, stored in answer.waiting)


def undecided(request: Request, answers: Answers) -> tuple[Link, ...]:
    """Each question where a version waits: its words, and the page where one is chosen."""
    waiting = (path for path, answer in answers.latest.items() if answer.waiting)
    return tuple(link for path in waiting if (link := _where(request, answers, path)))


def _where(request: Request, answers: Answers, path: str) -> Link | None:
    at = answers.numbered(path)
    if at is None or pattern(path).endswith("]"):
        return None
    fact = fact_at(at)
    try:
        asked = page_of(fact.path)
    except NoSuchPage:
        return page_beside(request, path, fact)
    record = NUMBERED.search(at)
    place = Place(asked, int(record[1]) if record else None)
    words = request.language.say(f"{fact.path}.question", fact.question)
    return Link(words=words, href=address(request, answers, place))


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
