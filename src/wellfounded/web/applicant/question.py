"""How is one page of the interview shown, and how is it saved?"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial
from uuid import uuid4

from django.http import HttpResponse, JsonResponse, QueryDict
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods

from wellfounded.facts import Reason, Unknown, fact_at
from wellfounded.facts.catalogue import COMPLETE
from wellfounded.interview import Kind, Page, Place, heading, page_of, previous_page, title
from wellfounded.web.addresses import to
from wellfounded.web.applicant.asking import field
from wellfounded.web.applicant.birth_year import unsure_birth
from wellfounded.web.applicant.door import applicant_only
from wellfounded.web.applicant.entry import Typed, Unreadable, entered
from wellfounded.web.applicant.later import SIGN, is_later, mark
from wellfounded.web.applicant.mending import again, refused, set_aside
from wellfounded.web.applicant.onward import ELSEWHERE, one_more, onward, origin, own_words
from wellfounded.web.applicant.places import (
    SHOWN_ELSEWHERE,
    address,
    any_place,
    place_at,
    place_of,
    stored_path,
)
from wellfounded.web.applicant.record_list import asked_paths, rows
from wellfounded.web.applicant.suggested import to_choose
from wellfounded.web.applicant.whole_list import Moved, WholeList
from wellfounded.web.cases.opening import Opened
from wellfounded.web.cases.saving import AnotherBody, Given, Saved, Ticket, save
from wellfounded.web.clock import today
from wellfounded.web.request import Request
from wellfounded.web.safety.answering import with_people_to_call
from wellfounded.web.ui.field import Field
from wellfounded.web.words import say

NOTE = page_of("note")
LONGEST_NAME = 32
"""Letters in the name of an open page."""
OWN_WORDS = ("value", "english", "said")
"""The boxes of a question that hold words of the person's own."""


@dataclass
class Sheet:
    """One page in the hands of one person."""

    request: Request
    opened: Opened
    place: Place
    name: str | None
    sent: QueryDict
    """What was typed, just now or when it was refused."""
    in_passing: bool = False
    """Whether it saves itself while it is filled in."""
    moved: bool = False
    """Whether what was sent answers another question than the page asks by now."""

    @property
    def id(self) -> str:
        """The name this page was shown under, good for as long as it is open."""
        name: str = self.sent.get("sheet", "")
        return name[:LONGEST_NAME]

    @property
    def paths(self) -> list[tuple[str, str, str]]:
        """The questions here: the names of their boxes, the catalogue's path, the stored one."""
        return [
            (f"q{number}", path, stored_path(self.place, self.name, path))
            for number, path in enumerate(asked_paths(self.place.page))
        ]

    @property
    def listed(self) -> WholeList | None:
        """The list of this page, if it is that of a list."""
        if self.place.page.kind is not Kind.LIST:
            return None
        return WholeList(self.opened.answers, self.place, self.request.language)

    def given(self) -> tuple[list[Given], dict[str, str]]:
        """What was sent as answers, and the words on what could not be read, by box."""
        given, problems = [], {}
        for box, path, stored in self.paths:
            typed = Typed(self.sent, box)
            if not typed.here:
                continue
            answer = self.opened.answer(stored)
            try:
                typed = self.listed.said(typed) if self.listed else typed
                told = ("", "")
                if typed.choice is not None:
                    waiting = dict(answer.waiting) if answer else {}
                    chosen = waiting[typed.choice]
                    raw, told = chosen.raw, (chosen.said, chosen.calendar)
                else:
                    first = partial(self.opened.shown, stored, typed.first)
                    raw = entered(fact_at(path), typed, first)
            except Moved:
                self.moved = True
                continue
            except (Unreadable, KeyError) as wrong:
                id = wrong.id if isinstance(wrong, Unreadable) else "entry.chosen"
                problems[box] = say(self.request.language, id)
                continue
            given.append(
                Given(
                    path=stored,
                    raw=raw,
                    base=typed.base,
                    settles=bool(typed.box("keep")),
                    sheet=self.id,
                    said=told[0],
                    calendar=told[1],
                )
            )
        return given, problems

    def save(self, given: list[Given]) -> Saved:
        """Save what was given; a record comes into being with its first answer.

        A page that may be left blank as a whole, and is when the person goes on, is not asked
        again. One that was sent before, and now comes with other answers out of the browser's
        memory, is sent anew.
        """
        if not (self.in_passing or ELSEWHERE & set(self.sent)):
            given = _left_blank(self.place.page, given)
        given = [*self._new_record(given), *_none_named(given)]
        try:
            return save(self.opened, given, Ticket.sent(self.request.POST.get("once", ""), given))
        except AnotherBody:
            return save(self.opened, given)

    def typed_anew(self) -> list[str]:
        """The words in the boxes that did not stand there when the page was first shown."""
        return [
            text
            for box, _, stored in self.paths
            if (typed := Typed(self.sent, box)).here
            for text in (words for part in OWN_WORDS for words in typed.boxes(part))
            if text not in _words_of(self.opened.shown(stored, typed.first))
        ]

    def _new_record(self, given: list[Given]) -> list[Given]:
        """The record itself, if it is told of for the first time, or since it was taken away."""
        if not self.name or self.place.page.kind is not Kind.RECORD:
            return []
        path = f"{self.place.page.list}[{self.name}]"
        there = self.opened.answer(path)
        if (there and there.stored.raw is not None) or all(one.raw is None for one in given):
            return []
        base = there.seen if there else 0
        record = Given(path=path, raw=self.opened.row.serial + 1, base=base, sheet=self.id)
        return [record, *self._not_whole()]

    def _not_whole(self) -> list[Given]:
        """With its first record, what was said of an empty list as a whole is said no more."""
        listed = self.place.page.list
        said = self.opened.answer(listed + COMPLETE)
        if self.opened.answers.records(listed) or said is None or said.stored.raw is None:
            return []
        return [Given(path=listed + COMPLETE, raw=None, base=said.seen, sheet=self.id)]

    def shown(self, problems: dict[str, str], status: int = 200, **said: object) -> HttpResponse:
        """The page, with what is stored, and with what was typed where it was refused."""
        request, answers, page = self.request, self.opened.answers, self.place.page
        listed = self.listed
        fields = [
            field(
                box,
                fact_at(path),
                answers.latest.get(stored),
                request.language,
                typed=Typed(self.sent, box) if box in problems else None,
                problem=problems.get(box, ""),
            )
            for box, path, stored in self.paths
        ]
        fields = [replace(one, elsewhere=self._elsewhere(one)) for one in fields]
        if listed and listed.empty:
            fields = [listed.asks(one) for one in fields]
        before, came = previous_page(answers.case, today(), self.place), origin(request)
        back = to(request, came) if came else address(request, answers, before) if before else ""
        said |= {
            "fields": fields,
            "listed": listed,
            "heading": listed.heading if listed else self._heading(),
            "section": title(page.section, request.language),
            "here": request.path,
            "once": uuid4(),
            "sheet": uuid4().hex,
            "back": back or to(request, "f"),
            "origin": came,
            "rows": rows(request, answers, page) if listed else None,
            "suggested": to_choose(request, answers, page.list) if listed else [],
            "add": one_more(request, answers, page) if listed else "",
            "later": is_later(request),
            "skip": self._skip(),
            "own_words": "" if page is NOTE else own_words(request, _bare(request.path)),
            "problems": len(problems),
            "more": "more" if any(one.grows for one in fields) else "",
            "proved": request.session.code() is None,
        }
        return render(request, "applicant/question.html", said, status=status)

    def _elsewhere(self, asked: Field) -> str:
        """Where a date is told in another calendar."""
        if asked.kind != "date":
            return ""
        named = [self.name] if self.name else []
        number = asked.name.removeprefix("q")
        return to(self.request, "f", self.place.page.number, *named, "y", number)

    def _heading(self) -> str:
        page = self.place.page
        return heading(page, self.request.language) if page.heading else ""

    def _skip(self) -> str:
        """The address that passes over the rest of a hard section."""
        page = self.place.page
        if page.list in SHOWN_ELSEWHERE:
            return to(self.request, SHOWN_ELSEWHERE[page.list])
        beyond = to(self.request, "f", "after", page.number)
        return mark(self.request, beyond) if page.section.hard else ""


@require_http_methods(["GET", "POST"])
@applicant_only
def question(
    request: Request, opened: Opened, number: int, name: str | None = None
) -> HttpResponse:
    """One page: show it, or save it and go on."""
    if request.method == "GET":
        return _asked(request, opened, number, name)
    in_passing = not request.accepts("text/html")
    place = any_place(number) if in_passing else place_of(opened.answers, number, name)
    sheet = Sheet(request, opened, place, name, request.POST, in_passing)
    anew = [] if in_passing else sheet.typed_anew()
    return with_people_to_call(request, _sent(sheet), *anew)


def _sent(sheet: Sheet) -> HttpResponse:
    """Save what was sent, and go on, or back to what has to be mended."""
    request, in_passing = sheet.request, sheet.in_passing
    given, problems = sheet.given()
    saved = sheet.save(given)
    waits = set_aside(request, problems)
    status = 422 if problems else 409 if saved.beside or sheet.moved else 200
    if in_passing:
        return _refused(status) if status != 200 else _stamps(sheet, saved)
    if problems and not waits:
        return sheet.shown(problems, status=status, beside=bool(saved.beside), moved=sheet.moved)
    if status != 200:
        met = {"beside": bool(saved.beside), "moved": sheet.moved, SIGN: is_later(request)}
        return redirect(again(request, waits, *(name for name, so in met.items() if so)))
    answers, number = sheet.opened.answers, sheet.place.page.number
    unsure = (
        ""
        if ELSEWHERE & set(request.POST)
        else unsure_birth(request, answers, sheet.place, sheet.name)
    )
    return redirect(unsure or onward(request, answers, number, sheet.name))


def _words_of(raw: object) -> set[str]:
    """The words a stored answer shows in its boxes."""
    parts = raw.values() if isinstance(raw, dict) else raw if isinstance(raw, list) else [raw]
    return {str(part) for part in parts}


def _asked(request: Request, opened: Opened, number: int, name: str | None) -> HttpResponse:
    """The page as it is asked for. One to be mended is shown, though it has closed since."""
    typed = refused(request)
    find = place_at if typed is None else place_of
    place = find(opened.answers, number, name)
    sheet = Sheet(request, opened, place, name, typed or QueryDict())
    problems = sheet.given()[1]
    said = {met: met in request.GET for met in ("saved", "beside", "moved")}
    return sheet.shown(problems, again=request.GET["again"] if problems else "", **said)


def _refused(status: int) -> HttpResponse:
    """To a page that saves itself: it has to be sent as a whole."""
    return JsonResponse({}, status=status)


def _stamps(sheet: Sheet, saved: Saved) -> HttpResponse:
    """The numbers that the page now has to carry, so that it does not meet itself."""
    numbers = {
        box: saved.revisions[stored] for box, _, stored in sheet.paths if stored in saved.revisions
    }
    return JsonResponse({"revisions": numbers, "once": str(uuid4())})


def _bare(path: str) -> str:
    """An address without its language."""
    return path.split("/", 2)[2]


def _left_blank(page: Page, given: list[Given]) -> list[Given]:
    blank = page.may_be_blank >= set(page.paths) and all(one.raw is None for one in given)
    if not (blank and given):
        return given
    does_not_know = Unknown(Reason.DOES_NOT_KNOW).write()
    return [replace(given[0], raw=does_not_know), *given[1:]]


def _none_named(given: list[Given]) -> list[Given]:
    """A list that names nothing and is said to be whole says that there are none."""
    whole = {one.path for one in given if one.raw is True}
    return [
        replace(one, raw=[]) if one.raw is None and one.path + COMPLETE in whole else one
        for one in given
    ]
