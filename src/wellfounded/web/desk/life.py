"""What happened in the life that a case tells, in order?

To read. What a helper would write otherwise is suggested on the pages of the event, and the person
decides on it.
"""

from __future__ import annotations

from django.http import HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_GET

from wellfounded.interview import page_of
from wellfounded.web.accounts.roles import Act
from wellfounded.web.addresses import to
from wellfounded.web.cases.held import reads
from wellfounded.web.cases.opening import Opened
from wellfounded.web.cases.stored import new_name
from wellfounded.web.desk.door import can, case_only
from wellfounded.web.desk.menu import case_menu
from wellfounded.web.desk.reading import READ, note_opened
from wellfounded.web.life import Row, rows
from wellfounded.web.request import Request

PAGES = (("told[].what", "desk.life.what"), ("told[].when", "desk.life.when"),
         ("told[].place", "desk.life.where"))  # fmt: skip


@require_GET
@case_only
def life(request: Request, opened: Opened) -> HttpResponse:
    """Every event told and every dated answer, as far as this member can open them."""
    note_opened(opened)
    suggests = opened.member is not None and can(opened.member, Act.SUGGEST_ANSWERS)
    new = to(request, "desk", "k", opened.id, "s", page_of("told[].what").number, new_name())
    said = {
        "entries": [
            (row, _suggest(request, opened, row) if suggests and row.told else [])
            for row in rows(opened.answers.case, request.language)
        ],
        "part": not reads(opened, *READ),
        "new": new if suggests else "",
        "menu": case_menu(request, opened, "o"),
    }
    return render(request, "desk/life.html", said)


def _suggest(request: Request, opened: Opened, row: Row) -> list[tuple[str, str]]:
    """The pages of an event, to suggest other answers on: the words for each, and its address."""
    name = opened.answers.named(row.path)[len("told[") : -1]
    return [
        (words, to(request, "desk", "k", opened.id, "s", page_of(path).number, name))
        for path, words in PAGES
    ]
