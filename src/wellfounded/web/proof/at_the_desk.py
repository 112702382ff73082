"""Which paper shows what, and what stops the filing, as a helper sees it?"""

from __future__ import annotations

from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_GET, require_http_methods

from wellfounded.evidence import (
    label,
    letter,
    levels,
    lint,
    matrix,
    ready,
    report,
    standards,
    suggestions,
    to_ask,
    to_choose,
)
from wellfounded.web.accounts.roles import Act
from wellfounded.web.addresses import to
from wellfounded.web.cases.held import reads
from wellfounded.web.cases.opening import Opened
from wellfounded.web.cases.saving import AnotherBody
from wellfounded.web.cases.stored import new_name
from wellfounded.web.cases.weighing import weighed
from wellfounded.web.clock import today
from wellfounded.web.desk.door import can, case_only
from wellfounded.web.desk.law_here import law_here
from wellfounded.web.desk.menu import case_menu
from wellfounded.web.desk.reading import READ, note_opened
from wellfounded.web.proof.form import RecordForm
from wellfounded.web.proof.lists import KEPT, PAPER, RECORDS, summary
from wellfounded.web.proof.on_the_shelf import choices
from wellfounded.web.proof.shown import claim, element, fact, office
from wellfounded.web.request import Request
from wellfounded.web.ui.rows import Link
from wellfounded.web.words import say

MENU = "u/m"
LABELS = (
    "ready",
    "not_ready",
    "stops",
    "look",
    "facts",
    "elements",
    "law",
    "letter",
    "report",
    "levels",
)


@require_GET
@case_only
def proof(request: Request, opened: Opened) -> HttpResponse:
    """The matrix, what is found, what could show what is open, and the law on it."""
    opened.require(Act.READ_CASE)
    note_opened(opened, *READ)
    case, language = weighed(opened), request.language
    made = matrix(case, today())
    found = lint(made)
    chosen = {kind.id: kind for kind in to_choose()}
    picked = [id for id in request.GET.getlist("k") if id in chosen]
    said = {
        "part": not reads(opened, *READ),
        "ready": ready(found),
        "facts": [fact(row, language) for row in made.rows],
        "elements": [element(row, language) for row in made.elements],
        "stops": [(one.words.say(language), one.authority) for one in found if one.stops],
        "looks": [(one.words.say(language), one.authority) for one in found if not one.stops],
        "claims": [claim(kind, language) for kind in suggestions(case, today(), picked)],
        "to_choose": [
            Link(words=kind.title.say(language), href=f"{request.path}?k={id}")
            for id, kind in chosen.items()
            if id not in picked
        ],
        "law": [(one.words.say(language), one.authorities) for one in standards(case, today())],
        "letter": [one.say(language) for one in letter()],
        "report": [one.say(language) for one in report()],
        "levels": [(level.value, words.say(language)) for level, words in levels()],
        "labels": {id: label(id).say(language) for id in LABELS}
        | {"no_fact": label("standing.none").say(language)},
        "lists": _lists(request, opened),
        "law_here": law_here(request),
        "menu": case_menu(request, opened, MENU),
    }
    return render(request, "proof/matrix.html", said)


@require_GET
@case_only
def kept_list(request: Request, opened: Opened, kept: str) -> HttpResponse:
    """The records of a list as the person told of them; and a page to suggest one."""
    opened.require(Act.READ_CASE)
    note_opened(opened, *READ)
    listed, case, language = KEPT[kept], opened.answers.case, request.language
    names = opened.answers.records(listed.path)
    rows = [
        Link(words=summary(case, listed, number, language), href=_at(request, opened, kept, name))
        for number, name in enumerate(names)
    ]
    suggests = opened.member is not None and can(opened.member, Act.SUGGEST_ANSWERS)
    offices = to_ask(case) if listed is RECORDS else ()
    said = {
        "words": listed.words,
        "part": not reads(opened, *READ),
        "rows": rows,
        "add": _at(request, opened, kept, new_name()) if suggests else "",
        "offices": [office(one, (), today(), language) for one in offices],
        "back": _at(request, opened, "m"),
        "menu": case_menu(request, opened, MENU),
    }
    return render(request, "proof/desk_list.html", said)


@require_http_methods(["GET", "POST"])
@case_only
def record(request: Request, opened: Opened, kept: str, name: str) -> HttpResponse:
    """One record, to suggest answers in; a new name suggests a new one."""
    opened.require(Act.SUGGEST_ANSWERS)
    form = RecordForm(request, opened, KEPT[kept], name)
    return _filled(request, form, _at(request, opened, kept), suggests=True)


@require_http_methods(["GET", "POST"])
@case_only
def paper(request: Request, opened: Opened, name: str) -> HttpResponse:
    """What a paper shows, who wrote it, and where a report can be looked up."""
    opened.require(Act.ADD_PAPERS)
    if name not in opened.answers.records(PAPER.path):
        raise Http404
    form = RecordForm(request, opened, PAPER, name)
    return _filled(request, form, _at(request, opened, name), suggests=False)


def _filled(request: Request, form: RecordForm, back: str, *, suggests: bool) -> HttpResponse:
    assert form.opened.member is not None
    note_opened(form.opened, *READ)
    problems: dict[str, str] = {}
    if request.method == "POST":
        given, problems = form.read()
        try:
            form.save(given)
        except AnotherBody:
            return redirect(request.path)
        if not problems:
            return redirect(back)
    said = {
        **form.shown(problems),
        "back": back,
        "suggests": suggests,
        "here": request.path,
        "shelf": choices(form.opened.member) if form.kept is PAPER else [],
        "menu": case_menu(request, form.opened, MENU),
    }
    return render(request, "proof/desk_record.html", said, status=422 if problems else 200)


def _lists(request: Request, opened: Opened) -> list[Link]:
    return [
        Link(
            words=say(request.language, f"{kept.words}.title"),
            href=_at(request, opened, kept.letter),
        )
        for kept in KEPT.values()
    ]


def _at(request: Request, opened: Opened, *parts: object) -> str:
    return to(request, "desk", "k", opened.id, "u", *parts)
