"""How does a case read, with who wrote what and what waits to be chosen?"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from django.http import HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_GET

from wellfounded.facts import fact_at
from wellfounded.interview import Line, letter, page
from wellfounded.web.accounts.names import name_of
from wellfounded.web.accounts.roles import Act
from wellfounded.web.addresses import to
from wellfounded.web.applicant.waiting import others
from wellfounded.web.cases.answers import Answer, Answers
from wellfounded.web.cases.opening import Opened
from wellfounded.web.desk.door import can, case_only
from wellfounded.web.desk.menu import case_menu
from wellfounded.web.desk.reading import note_opened
from wellfounded.web.request import Request
from wellfounded.web.ui.field import Other
from wellfounded.web.words import say


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
    parts = [
        (part, [(one, list(lines.said(one.lines))) for one in part.paragraphs])
        for part in letter(opened.answers.case, request.language)
    ]
    said = {"parts": parts, "menu": case_menu(request, opened, "l")}
    return render(request, "desk/letter.html", said)


@dataclass(frozen=True, slots=True)
class Lines:
    """Finds what stands behind the lines of a letter."""

    request: Request
    opened: Opened
    answers: Answers

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
        return "" if own else name_of(answer.stored.by)

    def _waiting(self, path: str, answer: Answer) -> Iterator[Other]:
        told = others(fact_at(path), answer, self.request.language)
        for other, (_, stored) in zip(told, answer.waiting, strict=True):
            person = say(self.request.language, "desk.person")
            yield replace(other, by=name_of(stored.by) or person)

    def _suggest(self, line: Line) -> str:
        member = self.opened.member
        if member is None or line.page is None or not can(member, Act.SUGGEST_ANSWERS):
            return ""
        place: tuple[object, ...] = ("desk", "k", self.opened.id, "s", line.page)
        if line.record is not None:
            place = (*place, self.answers.records(page(line.page).list)[line.record])
        return to(self.request, *place)
