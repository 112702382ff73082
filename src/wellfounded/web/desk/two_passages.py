"""Where do two passages of a case not say the same?

Both are shown side by side, with a way to where each stands, and what the person said of them
(INA 208(b)(1)(B)(iii) lets any of it count against them). The page asks and mends nothing.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from django.http import HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_GET

from wellfounded.contradictions import Finding, Passage, question, title
from wellfounded.facts import UnknownPathError
from wellfounded.web.accounts.roles import Act
from wellfounded.web.addresses import to
from wellfounded.web.cases.held import reads
from wellfounded.web.cases.opening import Opened
from wellfounded.web.cases.settling import On, Word, answered, words
from wellfounded.web.desk.door import can, case_only
from wellfounded.web.desk.menu import case_menu
from wellfounded.web.desk.open_questions import open_question
from wellfounded.web.desk.reading import READ, note_opened
from wellfounded.web.request import Request
from wellfounded.web.two_passages import Side, found, number_of, papers, titled
from wellfounded.web.words import say


@dataclass(frozen=True, slots=True, kw_only=True)
class Two:
    """Both passages, what is asked of them, what the person said, and how it was settled."""

    number: int
    title: str
    question: str
    sides: tuple[Side, Side]
    told: str = ""
    told_why: str = ""
    how: str = ""
    reason: str = ""


@require_GET
@case_only
def two_passages(request: Request, opened: Opened) -> HttpResponse:
    """Every two passages that may not both be true: those still open, then those settled."""
    opened.require(Act.READ_CASE)
    note_opened(opened)
    pages = papers(opened)
    settled = words(opened, On.PASSAGES)
    shown = [
        (one.id in settled, shown_two(request, opened, one, settled.get(one.id)))
        for one in found(opened, pages)
    ]
    said = {
        "open": [two for done, two in shown if not done],
        "settled": [two for done, two in shown if done],
        "papers": len({page.title for page in pages}),
        "part": not reads(opened, *READ),
        "may_write": opened.member is not None and can(opened.member, Act.WRITE_FINDING),
        "case": opened.id,
        "menu": case_menu(request, opened, "x"),
    }
    return render(request, "desk/two_passages.html", said)


def shown_two(request: Request, opened: Opened, finding: Finding, word: Word | None) -> Two:
    """A finding in words."""
    language = request.language
    two = Two(
        number=number_of(finding),
        title=title(finding, language),
        question=question(finding, language),
        sides=(_side(request, opened, finding.first), _side(request, opened, finding.second)),
    )
    own = answered(opened).get(finding.id)
    if own is not None:
        on = language.day(own.on) if own.on else ""
        two = replace(two, told=say(language, f"two.{own.how}", day=on), told_why=own.reason)
    if word is None:
        return two
    done, day = word.settled, language.day(word.settled.on) if word.settled.on else ""
    return replace(
        two, how=say(language, f"two.{done.how}", who=done.by, day=day), reason=done.reason
    )


def _side(request: Request, opened: Opened, passage: Passage) -> Side:
    place, language = passage.place, request.language
    if place.paper:
        _, entry = titled(opened)[place.paper]
        return Side(
            where=say(language, "two.page", paper=entry.title(language), page=place.page),
            href=to(request, "desk", "k", opened.id, "u", entry.name),
            words=passage.words,
        )
    letter = to(request, "desk", "k", opened.id, "l")
    try:
        link = open_question(request, opened, place.path)
    except UnknownPathError:
        return Side(where=place.path, href=letter, words=passage.words)
    where = say(language, "two.answer", question=link.words)
    return Side(where=where, href=link.href or letter, words=passage.words)
