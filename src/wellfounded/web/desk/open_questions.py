"""How is an open question named to a helper, and where can they suggest an answer to it?"""

from __future__ import annotations

from wellfounded.facts import ELEMENTS, fact_at
from wellfounded.interview import NoSuchPage, Place, is_open, page_of
from wellfounded.languages import Language
from wellfounded.law.status import FINDINGS
from wellfounded.web.accounts.roles import Act
from wellfounded.web.addresses import to
from wellfounded.web.applicant.record_list import asked_paths
from wellfounded.web.cases.opening import Opened
from wellfounded.web.cases.stored import NUMBERED, section_of
from wellfounded.web.clock import today
from wellfounded.web.desk.door import can
from wellfounded.web.request import Request
from wellfounded.web.ui.rows import Link


def open_question(request: Request, opened: Opened, path: str) -> Link:
    """What is open, in words; with the page to suggest an answer on, if there is one."""
    return Link(words=asked(path, request.language), href=_page_for(request, opened, path))


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
        return ""
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
