"""What does the office see of the papers of a case, and what does it add?

The safe copies, by whoever was handed the key of papers. A file as it was given is opened by the
attorney alone, after a warning, and the person reads that it was.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Final
from uuid import UUID

from django.http import Http404, HttpResponse
from django.views.decorators.http import require_GET, require_http_methods

from wellfounded.papers.words import found_words
from wellfounded.web.accounts.roles import Act
from wellfounded.web.cases.held import reads
from wellfounded.web.cases.keys import NotGranted
from wellfounded.web.cases.opening import Opened
from wellfounded.web.desk.called import called_here
from wellfounded.web.desk.door import can, case_only
from wellfounded.web.desk.menu import case_menu
from wellfounded.web.desk.reading import note_opened
from wellfounded.web.files import adding, serving
from wellfounded.web.files.adding import FILE, TRANSLATION
from wellfounded.web.files.finding import Found, places
from wellfounded.web.files.hands import Hands
from wellfounded.web.files.listing import Entry, entries
from wellfounded.web.files.paper import SECTION
from wellfounded.web.files.reading import pages_of
from wellfounded.web.files.side import Side, about, found, go_on, sent
from wellfounded.web.files.side import copy as pages_of_copy
from wellfounded.web.files.side import take_out as taken_out
from wellfounded.web.long_bodies import takes_papers
from wellfounded.web.request import Request

LONGEST: Final = 200
"""Letters of what is looked for."""


@require_http_methods(["GET", "POST"])
@case_only
def papers(request: Request, opened: Opened) -> HttpResponse:
    """The list; or the papers with some words in their title or on their pages."""
    if not reads(opened, SECTION):
        return _desk(request, opened.id).page(opened, "not_handed", {})
    side, listed = _read(request, opened), entries(opened)
    go_on(side, [file for one in listed for file in one.files])
    asked = request.POST.get("words", "")[:LONGEST].strip()
    rows = [
        (side.shown(one), _found(opened, one, one.title(request.language), asked)) for one in listed
    ]
    said = {
        "rows": [row for row in rows if row[1]] if asked else rows,
        "asked": asked,
        "adds": _can(opened, Act.ADD_PAPERS),
    }
    return side.page(opened, "desk_papers", said)


@takes_papers
@require_http_methods(["GET", "POST"])
def add(request: Request, case: UUID) -> HttpResponse:
    """Add a paper for the person."""
    return sent(_desk(request, case), "paper", adding.add)


@takes_papers
@require_http_methods(["GET", "POST"])
def add_page(request: Request, case: UUID, name: str) -> HttpResponse:
    """Add one more page to a paper."""
    return sent(_desk(request, case), "page", partial(adding.add_page, name=name), name)


@takes_papers
@require_http_methods(["GET", "POST"])
def add_translation(request: Request, case: UUID, name: str) -> HttpResponse:
    """Add the translation of a paper."""
    adds = partial(adding.add, name=name, fact=TRANSLATION)
    return sent(_desk(request, case), "translation", adds, name)


@require_GET
@case_only
def one(request: Request, opened: Opened, name: str) -> HttpResponse:
    """One paper: how far it has come, who added it, and what can be done with it."""
    side, shown = _read(request, opened), found(opened, name)
    go_on(side, shown.files)
    return side.page(opened, "paper", {"entry": side.shown(shown), **_more(side, opened, shown)})


@require_http_methods(["GET", "POST"])
@case_only
def describe(request: Request, opened: Opened, name: str) -> HttpResponse:
    """Say what a paper is."""
    opened.require(Act.ADD_PAPERS)
    return about(_read(request, opened), opened, name, {})


@require_GET
@case_only
def copy(request: Request, opened: Opened, name: str, fact: str = FILE) -> HttpResponse:
    """The copy that is safe to look at."""
    return pages_of_copy(_read(request, opened), opened, name, fact)


@require_GET
@case_only
def copy_file(request: Request, opened: Opened, name: str, fact: str = FILE) -> HttpResponse:
    """The same as a file."""
    _read(request, opened)
    return serving.safe_copy(opened, name, fact)


@require_GET
@case_only
def copy_page(
    request: Request, opened: Opened, name: str, number: int, fact: str = FILE
) -> HttpResponse:
    """One page of it as a picture."""
    _read(request, opened)
    return serving.picture(opened, name, fact, number)


@require_http_methods(["GET", "POST"])
@case_only
def original(request: Request, opened: Opened, name: str) -> HttpResponse:
    """A file as it was given, after a warning."""
    opened.require(Act.READ_ORIGINALS)
    if request.method == "POST":
        return serving.original(opened, name, request.POST.get("number", ""))
    side, entry = _read(request, opened), found(opened, name)
    if entry.paper is None or not entry.paper.size:
        raise Http404
    return side.page(opened, "original", {"entry": side.shown(entry), "back": side.to(name)})


@require_http_methods(["GET", "POST"])
@case_only
def take_out(request: Request, opened: Opened, name: str) -> HttpResponse:
    """Take out a paper that the office added."""
    opened.require(Act.ADD_PAPERS)
    side = _read(request, opened)
    if not adding.may_take_out(opened, found(opened, name).files):
        raise Http404
    return taken_out(side, opened, name)


def _read(request: Request, opened: Opened) -> Side:
    """The desk's side, once it is told that the papers are read.

    Raises:
        NotGranted: the member was not handed the key of papers.
    """
    if not reads(opened, SECTION):
        raise NotGranted("the papers were not handed over")
    note_opened(opened, SECTION)
    return _desk(request, opened.id)


def _desk(request: Request, case: UUID) -> Side:
    return Side(
        request=request,
        at=("desk", "k", case, "u"),
        enter=partial(_entered, request, case),
        hands=lambda: Hands.of(request, case),
        layout="desk/desk.html",
        title="desk.files.title",
        menu=lambda opened: case_menu(request, opened, "u"),
    )


def _entered(request: Request, case: UUID, work: Callable[[Opened], HttpResponse]) -> HttpResponse:
    def shown(_request: Request, opened: Opened, /, **_case: UUID) -> HttpResponse:
        return work(opened)

    return case_only(shown)(request, case=case)


def _more(side: Side, opened: Opened, shown: Entry) -> dict[str, object]:
    """What the desk is told of a paper beside what its person is."""
    paper, language = shown.paper, side.request.language
    return {
        "adds": _can(opened, Act.ADD_PAPERS),
        "reads_originals": _can(opened, Act.READ_ORIGINALS) and paper is not None,
        "takes_out": adding.may_take_out(opened, shown.files),
        "by": called_here(side.request, opened, paper.by) if paper else "",
        "when": language.day(paper.at.date()) if paper else "",
        "carried": [found_words(one, language) for one in paper.found] if paper else [],
    }


def _can(opened: Opened, act: Act) -> bool:
    assert opened.member is not None
    return can(opened.member, act)


def _found(opened: Opened, one: Entry, title: str, asked: str) -> list[Found]:
    if not asked:
        return []
    pages = pages_of(opened, one.paper) if one.paper else ()
    return places(asked, title, pages)
