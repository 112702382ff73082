"""What is asked about a paper, and who answers?

Short questions, none of which must be answered. The person answers for good; so does the office,
whose name stands with what it wrote: a title or a date on a paper is no part of anybody's story.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import partial
from typing import Any, Final

from django.http import QueryDict

from wellfounded.facts import Fact, fact_at
from wellfounded.languages import Language
from wellfounded.web.accounts.roles import Act, Role
from wellfounded.web.applicant.asking import field
from wellfounded.web.applicant.entry import Typed, Unreadable, entered
from wellfounded.web.cases.opening import Opened
from wellfounded.web.cases.saving import Given, Ticket, save
from wellfounded.web.cases.writing import writing
from wellfounded.web.files.adding import LIST
from wellfounded.web.ui.field import Field
from wellfounded.web.words import say

DESCRIBED: Final = "paper_described"
ASKED: Final = ("title", "kind", "date", "language", "translation", "form")
ORIGIN: Final = ("given_by", "given_on", "how")
TRANSLATOR: Final = ("translator.name", "translator.address", "translator.phone", "translator.on")


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """One question: the name of its boxes, the fact, and where the answer lies."""

    box: str
    fact: Fact
    stored: str


def questions(name: str, said: Mapping[str, Any]) -> list[Question]:
    """What is asked about a paper: who translated it only if it was translated."""
    facts = [*ASKED, *ORIGIN]
    if str(said.get("translation", "")).startswith("with"):
        facts[len(ASKED) : len(ASKED)] = TRANSLATOR
    return [
        Question(
            box=f"q{number}",
            fact=fact_at(f"{LIST}[].{fact}"),
            stored=f"{LIST}[{name}].{fact}",
        )
        for number, fact in enumerate(facts)
    ]


def fields(
    opened: Opened,
    asked: list[Question],
    language: Language,
    sent: QueryDict,
    problems: Mapping[str, str],
) -> list[Field]:
    """The questions as a page shows them; choosing between versions is the person's."""
    made = [
        field(
            one.box,
            one.fact,
            opened.answers.latest.get(one.stored),
            language,
            typed=Typed(sent, one.box) if one.box in problems else None,
            problem=problems.get(one.box, ""),
        )
        for one in asked
    ]
    return made if opened.role is Role.APPLICANT else [replace(one, others=()) for one in made]


def read(
    opened: Opened, asked: list[Question], sent: QueryDict, language: Language
) -> tuple[list[Given], dict[str, str]]:
    """What was typed, and by box what cannot be an answer."""
    given, problems = [], {}
    for one in asked:
        typed = Typed(sent, one.box)
        if not typed.here:
            continue
        try:
            raw = _raw(opened, one, typed)
        except Unreadable as wrong:
            problems[one.box] = say(language, wrong.id)
            continue
        settles = bool(typed.box("keep"))
        given.append(Given(path=one.stored, raw=raw, base=typed.base, settles=settles))
    return given, problems


def _raw(opened: Opened, one: Question, typed: Typed) -> Any:
    """What was typed, or the version that was chosen out of those that wait.

    Raises:
        Unreadable: it cannot be an answer.
    """
    if typed.choice is None:
        return entered(one.fact, typed, partial(opened.shown, one.stored, typed.first))
    answer = opened.answer(one.stored)
    waiting = dict(answer.waiting) if answer else {}
    if typed.choice not in waiting:
        raise Unreadable("entry.chosen")
    return waiting[typed.choice].raw


def describe(opened: Opened, given: list[Given], once: str) -> None:
    """Write what is said about papers.

    Raises:
        NotAllowed: the role adds no papers.
        AnotherBody: the form was sent before, with other answers.
    """
    if opened.role is Role.APPLICANT:
        save(opened, given, Ticket.sent(once, given))
        return
    opened.require(Act.ADD_PAPERS)
    with writing(opened, DESCRIBED) as pen:
        for one in given:
            standing = pen.standing(one.path)
            if one.raw == (standing.stored.raw if standing else None):
                continue
            # What was written meanwhile and not seen here stays: the person chooses.
            pen.write(one.path, one.raw, beside=pen.latest(one.path) != one.base)
