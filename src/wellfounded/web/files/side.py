"""On which side of the desk is a page about papers?"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import partial
from typing import Final
from uuid import uuid4

from django.db import transaction
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render

from wellfounded.web.accounts.roles import Act, Role
from wellfounded.web.addresses import to
from wellfounded.web.applicant.entry import Typed
from wellfounded.web.cases.opening import Opened
from wellfounded.web.cases.saving import AnotherBody
from wellfounded.web.files import adding, describing
from wellfounded.web.files.arriving import Arrived
from wellfounded.web.files.checking import check_soon
from wellfounded.web.files.hands import Hands
from wellfounded.web.files.limits import LARGEST_FILE, NotTaken
from wellfounded.web.files.listing import Entry, entry
from wellfounded.web.files.paper import Original, Paper
from wellfounded.web.files.shown import Shown, shown
from wellfounded.web.files.uploading import Enter, uploaded
from wellfounded.web.request import Request
from wellfounded.web.safety.answering import stood
from wellfounded.web.words import say

PAGES: Final = 10
"""Pages of a copy that are shown at once."""
Adds = Callable[[Opened, tuple[Original, ...]], tuple[str, Paper]]
"""Adds what arrived, and gives back the name of its entry and the paper."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Side:
    """The person's own side, or the desk: where its pages lie and how the case is opened there."""

    request: Request
    at: tuple[object, ...]
    enter: Enter
    hands: Callable[[], Hands]
    layout: str
    title: str
    """The id of what the list is called on this side."""
    menu: Callable[[Opened], object]

    def to(self, *parts: object) -> str:
        """The address of a page about papers on this side."""
        return to(self.request, *self.at, *parts)

    def shown(self, one: Entry) -> Shown:
        """An entry, with its address on this side."""
        return shown(one, self.request.language, self.to(one.name))

    def page(
        self, opened: Opened, template: str, said: Mapping[str, object], status: int = 200
    ) -> HttpResponse:
        """A page in the frame of this side."""
        frame = {
            "layout": self.layout,
            "list_title": say(self.request.language, self.title),
            "here": self.to(),
            "menu": self.menu(opened),
        }
        return render(self.request, f"files/{template}.html", {**frame, **said}, status=status)


def sent(side: Side, what: str, adds: Adds, name: str = "") -> HttpResponse:
    """The form for the files of a paper, a page or a translation, and what becomes of it."""
    form = partial(_form, side, what, name)
    if side.request.method == "GET":
        return side.enter(lambda opened: _asked(opened, form))
    return uploaded(side.request, side.enter, side.hands, partial(_kept, side, adds), form)


def go_on(side: Side, papers: Iterable[Paper]) -> None:
    """Have what is left to be done with papers done, once this page is written."""
    waiting = [one for one in papers if one.is_due]
    if waiting:
        transaction.on_commit(partial(check_soon, side.hands(), waiting))


def about(side: Side, opened: Opened, name: str, more: Mapping[str, object]) -> HttpResponse:
    """One paper, how far it has come, and the questions about it."""
    request, shown_now = side.request, found(opened, name)
    go_on(side, shown_now.files)
    asked = describing.questions(name, shown_now.said)
    problems: dict[str, str] = {}
    if request.method == "POST":
        for one in asked:
            stood(request, opened.shown(one.stored, Typed(request.POST, one.box).first))
        given, problems = describing.read(opened, asked, request.POST, request.language)
        try:
            describing.describe(opened, given, request.POST.get("once", ""))
        except AnotherBody:
            return redirect(request.path)
        if not problems:
            return redirect(side.to())
    said = {
        "entry": side.shown(shown_now),
        "fields": describing.fields(opened, asked, request.language, request.POST, problems),
        "problems": len(problems),
        "once": uuid4(),
    }
    return side.page(opened, "paper", {**said, **more}, status=422 if problems else 200)


def copy(side: Side, opened: Opened, name: str, fact: str) -> HttpResponse:
    """The pages of the safe copy, some at a time."""
    one = found(opened, name)
    paper = one.paper if fact == adding.FILE else one.translation
    if paper is None or paper.safe is None:
        raise Http404
    asked = side.request.GET.get("p", "1")
    first = max(1, int(asked)) if asked.isdecimal() and len(asked) < 5 else 1
    last = min(first + PAGES - 1, paper.pages)
    said = {
        "title": one.title(side.request.language),
        "pages": range(first, last + 1),
        "all": paper.pages,
        "earlier": max(1, first - PAGES) if first > 1 else 0,
        "later": last + 1 if last < paper.pages else 0,
        "at": side.request.path,
        "back": side.to(name),
    }
    return side.page(opened, "copy", said)


def take_out(side: Side, opened: Opened, name: str) -> HttpResponse:
    """Ask once, and on a clear word destroy a paper."""
    sure = side.request.method == "POST" and side.request.POST.get("sure")
    entry = found(opened, name)
    if sure:
        adding.take_out(opened, name)
        return redirect(side.to())
    unsure = side.request.method == "POST"
    said = {"entry": side.shown(entry), "unsure": unsure, "back": side.to(name)}
    said["own"] = opened.role is Role.APPLICANT
    return side.page(opened, "take_out", said, status=422 if unsure else 200)


def found(opened: Opened, name: str) -> Entry:
    """The entry of a name.

    Raises:
        Http404: there is none.
    """
    try:
        return entry(opened, name)
    except LookupError:
        raise Http404 from None


def _asked(opened: Opened, form: Callable[[Opened, None], HttpResponse]) -> HttpResponse:
    opened.require(Act.ADD_PAPERS)
    return form(opened, None)


def _kept(side: Side, adds: Adds, opened: Opened, arrived: Arrived) -> HttpResponse:
    try:
        name, paper = adds(opened, arrived.originals)
    except LookupError:
        # The paper was taken out meanwhile, or what came first had waited too long.
        raise NotTaken("files.cut", 409) from None
    go_on(side, [paper])
    return redirect(side.to(name))


def _form(
    side: Side, what: str, name: str, opened: Opened, refused: NotTaken | None
) -> HttpResponse:
    if name:
        found(opened, name)
    known = refused.name if isinstance(refused, adding.Known) else ""
    said = {
        "what": what,
        "largest": LARGEST_FILE,
        "problem": say(side.request.language, refused.id) if refused else "",
        "known": side.to(known) if known else "",
        "back": side.to(*([name] if name else [])),
    }
    return side.page(opened, "add", said, status=refused.status if refused else 200)
