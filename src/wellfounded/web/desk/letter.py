"""How does a case read, with who wrote what and what waits to be chosen?"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import groupby
from operator import attrgetter, itemgetter

from django.http import HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_GET

from wellfounded.facts import fact_at
from wellfounded.interview import Line, Place, letter, page
from wellfounded.web.accounts.roles import Act
from wellfounded.web.applicant.suggested import known_by
from wellfounded.web.applicant.waiting import others
from wellfounded.web.cases.answers import Answer, Answers
from wellfounded.web.cases.opening import Opened
from wellfounded.web.cases.suggested_records import SuggestedRecord, suggested
from wellfounded.web.desk.called import called_here
from wellfounded.web.desk.door import can, case_only
from wellfounded.web.desk.menu import case_menu
from wellfounded.web.desk.open_questions import suggestion_page, unanswered
from wellfounded.web.desk.reading import note_opened
from wellfounded.web.desk.suggesting import new_entries
from wellfounded.web.request import Request
from wellfounded.web.ui.field import Other
from wellfounded.web.ui.leaves import leaf


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """A line, who wrote it if it was not the person, what waits beside it, where to suggest."""

    line: Line
    by: str
    waiting: tuple[Other, ...]
    suggest: str


@require_GET
@case_only
def read(request: Request, opened: Opened) -> HttpResponse:
    """The answers that this member may open, as the letter the person reads."""
    note_opened(opened)
    lines = Lines(request, opened, opened.answers)
    parts = letter(opened.answers.case, request.language)
    here = leaf(request, ((part.title, one) for part in parts for one in part.paragraphs))
    suggests = opened.member is not None and can(opened.member, Act.SUGGEST_ANSWERS) and here.last
    said = {
        "parts": [
            (title, [(one.heading, lines.by_page(one.lines)) for _, one in pieces])
            for title, pieces in groupby(here.pieces, key=itemgetter(0))
        ],
        "leaf": here,
        "open": unanswered(request, opened) if suggests else [],
        "entries": new_entries(request, opened) if suggests else [],
        "suggested": [_entry(request, opened, one) for one in suggested(opened.answers)],
        "menu": case_menu(request, opened, "l"),
    }
    return render(request, "desk/letter.html", said)


def _entry(request: Request, opened: Opened, record: SuggestedRecord) -> Other:
    """An entry that waits for the applicant: what it is known by, and who suggested it."""
    return Other(
        text=known_by(opened.answers, record, request.language),
        when=request.language.day(record.at.date()),
        by=called_here(request, opened, record.by),
        revision=record.seen,
    )


@dataclass(frozen=True, slots=True)
class Lines:
    """Finds what stands behind the lines of a letter."""

    request: Request
    opened: Opened
    answers: Answers

    def by_page(self, lines: tuple[Line, ...]) -> list[tuple[str, list[Said]]]:
        """The lines of each page of the interview, with where to suggest answers on it."""
        pages = groupby(self.said(lines), key=attrgetter("suggest"))
        return [(suggest, list(said)) for suggest, said in pages]

    def said(self, lines: tuple[Line, ...]) -> Iterator[Said]:
        """Each line with what belongs to it."""
        for line in lines:
            behind = list(self._behind(line))
            yield Said(
                line=line,
                by=", ".join(dict.fromkeys(filter(None, (self._by(one) for _, one in behind)))),
                waiting=tuple(other for path, one in behind for other in self._waiting(path, one)),
                suggest=self._suggest(line),
            )

    def _behind(self, line: Line) -> Iterator[tuple[str, Answer]]:
        for path in line.paths:
            if answer := self.answers.latest.get(self.answers.named(path)):
                yield path, answer

    def _by(self, answer: Answer) -> str:
        own = answer.stored.by == self.opened.row.holder
        return "" if own else called_here(self.request, self.opened, answer.stored.by)

    def _waiting(self, path: str, answer: Answer) -> Iterator[Other]:
        told = others(fact_at(path), answer, self.request.language)
        for other, (_, stored) in zip(told, answer.waiting, strict=True):
            yield replace(other, by=called_here(self.request, self.opened, stored.by))

    def _suggest(self, line: Line) -> str:
        if line.page is None:
            return ""
        return suggestion_page(self.request, self.opened, Place(page(line.page), line.record))
