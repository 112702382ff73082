"""What do the pages of a declaration show, to the person and to who helps them?

Both see the same words. A seat says from which side of the desk somebody looks: which addresses,
which menu, and whether what stands before a signature is shown too.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from django.http import Http404, HttpResponse
from django.shortcuts import render

from wellfounded.declaration import (
    READS,
    Column,
    Declaration,
    Forum,
    Keep,
    Paper,
    Readiness,
    certificates,
    declaration,
    english_paper,
    original_paper,
    readiness,
    review_copy,
    was_signed,
)
from wellfounded.facts import CATALOGUE, options
from wellfounded.languages import Language
from wellfounded.packets.declared import declaration_pdf
from wellfounded.packets.typesetting import CannotSet
from wellfounded.web.applicant.forms import FILE
from wellfounded.web.cases.opening import Opened
from wellfounded.web.cases.writing import note_reading
from wellfounded.web.clock import today
from wellfounded.web.drafts import keeping
from wellfounded.web.drafts.sealing import may_open
from wellfounded.web.drafts.shown import (
    asked,
    checked,
    given_in_english,
    newest_first,
    readings,
    rows,
    where,
)
from wellfounded.web.request import Request
from wellfounded.web.ui.field import Option
from wellfounded.web.ui.leaves import leaf
from wellfounded.web.words import say


@dataclass(frozen=True, slots=True)
class Seat:
    """From which side of the desk somebody looks; ``helps`` if it is not the person."""

    base: str
    layout: str
    helps: bool
    more: dict[str, Any] = field(default_factory=dict)


def whole(request: Request, opened: Opened, seat: Seat) -> HttpResponse:
    """The declaration as it stands, what is open, the log, and the versions."""
    if not may_open(opened):
        return shown(request, seat, "drafts/part.html", {})
    answers, language = opened.answers, request.language
    made = declaration(answers.case, today())
    ready = readiness(answers.case, made)
    forum = (
        Forum(request.GET.get("for", "")) if request.GET.get("for") in set(Forum) else Forum.COURT
    )
    there, keep = keeping.versions(opened), keeping.in_force(opened)
    here = leaf(request, rows(request, answers, made))
    said = {
        "made": made,
        "rows": here.pieces,
        "leaf": here,
        "asked": asked(request, answers, made, "" if seat.helps else seat.base),
        "english": f"{seat.base}/e" if given_in_english(made) else "",
        "ready": ready,
        "why_not": ready.reasons(language),
        "reads": where(request, answers, READS) if "reading_not_known" in ready.why_not else "",
        "readings": readings(answers.case, ready, language),
        "certificates": checked(certificates(answers.case, made, forum), language),
        "forums": [
            Option(code=one, words=say(language, f"declared.for.{one}"), chosen=one is forum)
            for one in Forum
        ],
        "versions": [
            (one, _stays(opened, there, one.number), was_signed(answers.case, one))
            for one in newest_first(there)
        ],
        "decides": keeping.may_decide(opened),
        "keep": _keep_words(language, keep),
        "why": answers.case.text(keeping.WHY),
        "held": opened.row.organisation_id is not None,
        "papers": _papers(language),
        "changed": "changed" in request.GET,
    }
    return shown(request, seat, "drafts/declaration.html", said)


def copy(request: Request, opened: Opened, seat: Seat) -> HttpResponse:
    """The declaration as a PDF: in English, as told, or side by side."""
    require_whole(opened)
    made, ready = made_of(opened)
    papers = certificates(opened.answers.case, made, _forum(request))
    column = _column(request.POST.get("paper", ""))
    beside = papers[1:] if seat.helps and column is Column.ENGLISH else ()
    try:
        paper = _paper(made, ready, papers[0], column, request.language)
        pages = declaration_pdf(paper, beside, on=today())
    except CannotSet as wrong:
        return shown(request, seat, "drafts/not_set.html", {"why": str(wrong)}, status=409)
    note_reading(opened, "declaration_made", {"paper": column.value})
    response = HttpResponse(pages, content_type="application/pdf")
    response["Content-Disposition"] = f'attachment; filename="{FILE}"'
    response["Content-Security-Policy"] = "sandbox; default-src 'none'"
    return response


def version(request: Request, opened: Opened, seat: Seat, number: int) -> HttpResponse:
    """One version as it was kept, to read or to take along."""
    require_whole(opened)
    found = [one for one in keeping.versions(opened) if one.number == number]
    if not found:
        raise Http404
    if "take" in request.GET:
        note_reading(opened, "draft_taken", {"number": number})
        text = keeping.handed_out(opened, found[0])
        response = HttpResponse(text, content_type="text/plain; charset=utf-8")
        response["Content-Disposition"] = 'attachment; filename="text.txt"'
        return response
    lines = keeping.handed_out(opened, found[0]).splitlines()
    said = {"version": found[0], "leaf": leaf(request, lines)}
    return shown(request, seat, "drafts/version.html", said)


def require_whole(opened: Opened) -> None:
    """Answer as if there were no such page to who was handed a part alone."""
    if not may_open(opened):
        raise Http404


def made_of(opened: Opened) -> tuple[Declaration, Readiness]:
    """The declaration as it stands, and whether it may be signed."""
    made = declaration(opened.answers.case, today())
    return made, readiness(opened.answers.case, made)


def _paper(
    made: Declaration, ready: Readiness, closing: Any, column: Column, language: Language
) -> Paper:
    if column is Column.BOTH:
        return review_copy(made, language)
    if column is Column.ORIGINAL:
        return original_paper(made, closing, draft=not ready.ready)
    return english_paper(made, closing, draft=not ready.ready)


def _column(said: str) -> Column:
    return Column(said) if said in set(Column) else Column.BOTH


def _forum(request: Request) -> Forum:
    said = request.POST.get("for", "")
    return Forum(said) if said in set(Forum) else Forum.COURT


def _papers(language: Language) -> list[Option]:
    order = (Column.BOTH, Column.ORIGINAL, Column.ENGLISH)
    return [
        Option(code=one, words=say(language, f"declared.paper.{one}"), chosen=one is Column.BOTH)
        for one in order
    ]


def _stays(opened: Opened, there: Any, number: int) -> bool:
    one = next(found for found in there if found.number == number)
    return keeping.may_not_go(opened.answers.case, there, one)


def _keep_words(language: Language, keep: Keep) -> str:
    return dict(each_setting(language))[keep]


def each_setting(language: Language) -> list[tuple[str, str]]:
    """Every setting by its code, in words."""
    fact = CATALOGUE[keeping.KEEP]
    return [
        (code, language.say(f"{keeping.KEEP}.choice.{code}", words))
        for code, words in options(fact.kind).items()
    ]


def shown(
    request: Request, seat: Seat, template: str, said: dict[str, Any], status: int = 200
) -> HttpResponse:
    """A page of this room, as this seat sees it."""
    context = {"base": seat.base, "layout": seat.layout, "helps": seat.helps, **seat.more, **said}
    return render(request, template, context, status=status)
