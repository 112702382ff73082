"""Which questions are open, and where can a helper suggest an answer?"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass

from wellfounded.facts import ELEMENTS, fact_at
from wellfounded.interview import NoSuchPage, Place, is_open, needed, page_of, title
from wellfounded.languages import Language
from wellfounded.law.status import FINDINGS
from wellfounded.web.accounts.roles import Act
from wellfounded.web.addresses import to
from wellfounded.web.applicant.places import asked_paths
from wellfounded.web.cases.opening import Opened
from wellfounded.web.cases.stored import NUMBERED, section_of
from wellfounded.web.clock import today
from wellfounded.web.desk.door import can
from wellfounded.web.desk.found import number_of
from wellfounded.web.request import Request
from wellfounded.web.ui.rows import Link


@dataclass(frozen=True, slots=True, kw_only=True)
class Open:
    """A question without an answer, and whether a suggestion waits for the applicant there."""

    link: Link
    suggested: bool


def open_question(request: Request, opened: Opened, path: str) -> Link:
    """What is open, in words; with the page to suggest an answer on, if there is one."""
    return Link(words=asked(path, request.language), href=_page_for(request, opened, path))


def unanswered(request: Request, opened: Opened) -> list[tuple[str, list[Open]]]:
    """The questions that the law or the form still needs, by the parts of the interview.

    Only those of the parts that this member may open: what is closed to them is not empty.
    """
    answers, found = opened.answers, defaultdict(list)
    for path in needed(answers.case, today()):
        if not opened.keys.may_open(section_of(path)):
            continue
        stands = answers.latest.get(answers.named(path))
        link = open_question(request, opened, path)
        one = Open(link=link, suggested=bool(stands and stands.waiting))
        found[title(page_of(fact_at(path).path).section, request.language)].append(one)
    return list(found.items())


def asked(path: str, language: Language) -> str:
    """The question of a fact, or the sentence that a helper has to weigh."""
    if path.startswith(FINDINGS):
        weighed = ELEMENTS[path.removeprefix(FINDINGS)]
        return language.say(f"{path}.proposition", weighed)
    fact = fact_at(path)
    return language.say(f"{fact.path}.question", fact.question)


def suggestion_page(request: Request, opened: Opened, place: Place) -> str:
    """The address to suggest answers at, or nothing: not this member's, or nothing asked there."""
    if opened.member is None or not can(opened.member, Act.SUGGEST_ANSWERS):
        return ""
    if not any(opened.keys.may_open(section_of(path)) for path in asked_paths(place.page)):
        return ""
    parts: tuple[object, ...] = ("desk", "k", opened.id, "s", place.page.number)
    if place.record is not None:
        parts = (*parts, opened.answers.records(place.page.list)[place.record])
    return to(request, *parts)


def _page_for(request: Request, opened: Opened, path: str) -> str:
    if path.startswith(FINDINGS):
        return to(request, "desk", "k", opened.id, "r", number_of(path.removeprefix(FINDINGS)))
    try:
        page = page_of(fact_at(path).path)
    except NoSuchPage:
        return ""
    number = NUMBERED.search(path)
    place = Place(page, int(number[1]) if number else None)
    there = place.record is None or place.record < len(opened.answers.records(page.list))
    if not there or not is_open(opened.answers.case, today(), place):
        return ""
    return suggestion_page(request, opened, place)
