"""How is one page of the interview shown, and how is it saved?"""

from __future__ import annotations

from dataclasses import replace
from uuid import uuid4

from django.http import HttpResponse, JsonResponse, QueryDict
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods

from wellfounded.facts import fact_at
from wellfounded.interview import Page, heading, page_of, previous_page, title
from wellfounded.web.addresses import to
from wellfounded.web.applicant.asking import field
from wellfounded.web.applicant.birth_year import unsure_birth
from wellfounded.web.applicant.door import applicant_only
from wellfounded.web.applicant.entry import Typed
from wellfounded.web.applicant.from_the_phone import asks
from wellfounded.web.applicant.later import SIGN, is_later, mark
from wellfounded.web.applicant.mending import again, refused, set_aside
from wellfounded.web.applicant.onward import one_more, onward, origin, own_words
from wellfounded.web.applicant.places import (
    SHOWN_ELSEWHERE,
    address,
    any_place,
    place_at,
    place_of,
)
from wellfounded.web.applicant.record_list import rows
from wellfounded.web.applicant.sheet import ELSEWHERE, Sheet
from wellfounded.web.applicant.suggested import to_choose
from wellfounded.web.cases.opening import Opened
from wellfounded.web.cases.saving import Saved
from wellfounded.web.clock import today
from wellfounded.web.request import Request
from wellfounded.web.safety.answering import beside, stood
from wellfounded.web.ui.field import Field
from wellfounded.web.voice.beside import of_list, of_question

NOTE = page_of("note")


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
    sheet = Sheet(opened, request.language, place, name, request.POST, in_passing)
    for there in sheet.shown_first():
        stood(request, there)
    return _sent(request, sheet)


def _sent(request: Request, sheet: Sheet) -> HttpResponse:
    """Save what was sent, and go on, or back to what has to be mended."""
    in_passing = sheet.in_passing
    given, problems = sheet.given()
    saved = sheet.save(given)
    waits = set_aside(request, problems)
    status = 422 if problems else 409 if saved.beside or sheet.moved else 200
    if in_passing:
        stamps = {} if status != 200 else _stamps(sheet, saved)
        return JsonResponse(stamps | beside(request), status=status)
    if problems and not waits:
        return _shown(
            request, sheet, problems, status, beside=bool(saved.beside), moved=sheet.moved
        )
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


def _asked(request: Request, opened: Opened, number: int, name: str | None) -> HttpResponse:
    """The page as it is asked for. One to be mended is shown, though it has closed since."""
    typed = refused(request)
    find = place_at if typed is None else place_of
    place = find(opened.answers, number, name)
    sheet = Sheet(opened, request.language, place, name, typed or QueryDict())
    problems = sheet.given()[1]
    said = {met: met in request.GET for met in ("saved", "beside", "moved")}
    return _shown(request, sheet, problems, again=request.GET["again"] if problems else "", **said)


def _shown(
    request: Request,
    sheet: Sheet,
    problems: dict[str, str],
    status: int = 200,
    **said: object,
) -> HttpResponse:
    """The page, with what is stored, and with what was typed where it was refused."""
    answers, page, listed = sheet.opened.answers, sheet.place.page, sheet.listed
    fields = [
        field(
            box,
            fact_at(path),
            answers.latest.get(stored),
            request.language,
            typed=Typed(sheet.sent, box) if box in problems else None,
            problem=problems.get(box, ""),
        )
        for box, path, stored in sheet.paths
    ]
    fields = [replace(one, elsewhere=_elsewhere(request, sheet, one)) for one in fields]
    fields = [
        replace(one, heard=of_question(request.language, path))
        for one, (_, path, _) in zip(fields, sheet.paths, strict=True)
    ]
    if listed and listed.empty:
        spoken = () if listed.has_some else of_list(request.language, page)
        fields = [replace(listed.asks(one), heard=spoken) for one in fields]
    before, came = previous_page(answers.case, today(), sheet.place), origin(request)
    back = to(request, came) if came else address(request, answers, before) if before else ""
    said |= {
        "fields": fields,
        "listed": listed,
        "heading": listed.heading if listed else _heading(request, page),
        "section": title(page.section, request.language),
        "here": request.path,
        "once": uuid4(),
        "sheet": uuid4().hex,
        "file": sheet.opened.keys.mark,
        "asks": asks(page.number),
        "back": back or to(request, "f"),
        "origin": came,
        "rows": rows(request, answers, page) if listed else None,
        "suggested": to_choose(request, answers, page.list) if listed else [],
        "add": one_more(request, answers, page) if listed else "",
        "later": is_later(request),
        "skip": _skip(request, page),
        "own_words": "" if page is NOTE else own_words(request, _bare(request.path)),
        "problems": len(problems),
        "more": "more" if any(one.grows for one in fields) else "",
        "proved": request.session.code() is None,
    }
    return render(request, "applicant/question.html", said, status=status)


def _elsewhere(request: Request, sheet: Sheet, asked: Field) -> str:
    """Where a date is told in another calendar."""
    if asked.kind != "date":
        return ""
    named = [sheet.name] if sheet.name else []
    number = asked.name.removeprefix("q")
    return to(request, "f", sheet.place.page.number, *named, "y", number)


def _heading(request: Request, page: Page) -> str:
    return heading(page, request.language) if page.heading else ""


def _skip(request: Request, page: Page) -> str:
    """The address that passes over the rest of a hard section."""
    if page.list in SHOWN_ELSEWHERE:
        return to(request, SHOWN_ELSEWHERE[page.list])
    beyond = to(request, "f", "after", page.number)
    return mark(request, beyond) if page.section.hard else ""


def _stamps(sheet: Sheet, saved: Saved) -> dict[str, object]:
    """The numbers that the page now has to carry, so that it does not meet itself.

    A page that was refused gets none: it has to be sent as a whole.
    """
    numbers = {
        box: saved.revisions[stored] for box, _, stored in sheet.paths if stored in saved.revisions
    }
    return {"revisions": numbers, "once": str(uuid4())}


def _bare(path: str) -> str:
    """An address without its language."""
    return path.split("/", 2)[2]
