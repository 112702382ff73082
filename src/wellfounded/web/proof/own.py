"""What could show it, who could tell, what cannot be had: the person's own pages?

In neutral words. It never says that something lacks, and never what a paper has to say; that
asking could put somebody in danger is said first.
"""

from __future__ import annotations

from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_GET, require_http_methods

from wellfounded.evidence import matrix, suggestions, to_ask, to_choose
from wellfounded.facts import fact_at
from wellfounded.facts.catalogue import COMPLETE
from wellfounded.web.accounts.names import name_of
from wellfounded.web.addresses import to
from wellfounded.web.applicant.asking import field
from wellfounded.web.applicant.door import applicant_only
from wellfounded.web.applicant.entry import Typed, Unreadable, entered
from wellfounded.web.applicant.waiting import others
from wellfounded.web.cases.opening import Opened
from wellfounded.web.cases.saving import Given, remove_record, save
from wellfounded.web.cases.stored import new_name
from wellfounded.web.cases.suggested_records import leave_out, suggested, suggested_at, take_in
from wellfounded.web.clock import today
from wellfounded.web.proof.form import RecordForm
from wellfounded.web.proof.lists import KEPT, PAPER, RECORDS, Kept, address, summary
from wellfounded.web.proof.shown import claim, fact, office
from wellfounded.web.request import Request
from wellfounded.web.ui.rows import Link, Record
from wellfounded.web.words import say

WHOLE = "q0"


@require_GET
@applicant_only
def what_could_show_it(request: Request, opened: Opened) -> HttpResponse:
    """What the case rests on, what is noted for it, and what could show it."""
    case, language = opened.answers.case, request.language
    chosen = {kind.id: kind for kind in to_choose()}
    picked = [id for id in request.GET.getlist("k") if id in chosen]
    said = {
        "facts": [fact(row, language) for row in matrix(case, today()).rows],
        "claims": [claim(kind, language) for kind in suggestions(case, today(), picked)],
        "to_choose": [
            Link(words=kind.title.say(language), href=f"{request.path}?k={id}")
            for id, kind in chosen.items()
            if id not in picked
        ],
        "lists": [
            Link(words=say(language, f"{kept.words}.title"), href=address(request, kept))
            for kept in KEPT.values()
        ],
    }
    return render(request, "proof/what_could_show_it.html", said)


@require_http_methods(["GET", "POST"])
@applicant_only
def kept_list(request: Request, opened: Opened, kept: str) -> HttpResponse:
    """The records of a list; and whether these are all."""
    listed, whole = KEPT[kept], KEPT[kept].path + COMPLETE
    if request.method == "POST":
        typed = Typed(request.POST, WHOLE)
        try:
            raw = entered(fact_at(whole), typed, lambda: opened.shown(whole, typed.first))
        except Unreadable:
            return redirect(request.path)
        save(opened, [Given(path=whole, raw=raw, base=typed.base)])
        return redirect(to(request, "u", "g"))
    answers, language = opened.answers, request.language
    rows = [
        Record(
            summary=summary(answers.case, listed, number, language),
            change=address(request, listed, name),
            remove=address(request, listed, name, "x"),
        )
        for number, name in enumerate(answers.records(listed.path))
    ]
    said = {
        "words": listed.words,
        "rows": rows,
        "add": address(request, listed, new_name()),
        "whole": field(WHOLE, fact_at(whole), answers.latest.get(whole), language),
        "offices": _offices(request, opened) if listed is RECORDS else [],
        "suggested": waiting_here(request, opened, listed),
    }
    return render(request, "proof/list.html", said)


@require_http_methods(["GET", "POST"])
@applicant_only
def record(request: Request, opened: Opened, kept: str, name: str) -> HttpResponse:
    """One record of a list: show it, or save it."""
    listed = KEPT[kept]
    return _filled(request, RecordForm(request, opened, listed, name), address(request, listed))


@require_http_methods(["GET", "POST"])
@applicant_only
def paper(request: Request, opened: Opened, name: str) -> HttpResponse:
    """What a paper speaks of, and who wrote it."""
    if name not in opened.answers.records(PAPER.path):
        raise Http404
    return _filled(request, RecordForm(request, opened, PAPER, name), to(request, "u", name))


@require_http_methods(["GET", "POST"])
@applicant_only
def without(request: Request, opened: Opened, kept: str, name: str) -> HttpResponse:
    """Ask once, then take a record out of its list."""
    listed, back = KEPT[kept], address(request, KEPT[kept])
    names = opened.answers.records(listed.path)
    if name not in names:
        # It was taken out meanwhile, in another tab.
        return redirect(back)
    if request.method == "POST":
        remove_record(opened, listed.path, name)
        return redirect(back)
    said = summary(opened.answers.case, listed, names.index(name), request.language)
    return render(request, "applicant/without.html", {"summary": said, "back": back})


@require_http_methods(["GET", "POST"])
@applicant_only
def suggestion(request: Request, opened: Opened, kept: str, name: str) -> HttpResponse:
    """A record that a helper suggested: take it into the list, or leave it out."""
    listed, back = KEPT[kept], address(request, KEPT[kept])
    waits = suggested_at(opened.answers, listed.path, name)
    if waits is None:
        return redirect(back)
    choice = request.POST.get("choice", "")
    changed = bool(choice) and request.POST.get("seen") != str(waits.seen)
    if choice in ("take", "leave") and not changed:
        (take_in if choice == "take" else leave_out)(opened, waits)
        return redirect(back)
    form = RecordForm(request, opened, listed, name)
    lines = [
        (request.language.say(f"{one.path}.question", one.question), shown[-1].text)
        for _, one, stored in form.asked
        if (answer := opened.answers.latest.get(stored)) and answer.waiting
        for shown in [others(one, answer, request.language)]
    ]
    said = {
        "who": name_of(waits.by) or say(request.language, "moment.somebody"),
        "when": waits.at,
        "lines": lines,
        "seen": waits.seen,
        "changed": changed,
        "back": back,
    }
    return render(request, "applicant/suggested.html", said, status=409 if changed else 200)


def waiting_here(request: Request, opened: Opened, listed: Kept) -> list[Link]:
    """Each record of a list that a helper suggested and the person has not looked at."""
    found = []
    for one in suggested(opened.answers):
        if one.list == listed.path:
            supposed = opened.answers.supposing(one.path)
            number = supposed.records(one.list).index(one.name)
            words = summary(supposed.case, listed, number, request.language)
            found.append(Link(words=words, href=address(request, listed, one.name, "t")))
    return found


def _filled(request: Request, form: RecordForm, back: str) -> HttpResponse:
    problems: dict[str, str] = {}
    beside = False
    if request.method == "POST":
        given, problems = form.read()
        beside = bool(form.save(given).beside)
        if not problems and not beside:
            return redirect(back)
    status = 422 if problems else 409 if beside else 200
    said = {**form.shown(problems), "back": back, "beside": beside}
    return render(request, "proof/record.html", said, status=status)


def _offices(request: Request, opened: Opened) -> list[object]:
    """The records that there is a reason to ask for, each with what was asked already."""
    names = opened.answers.records(RECORDS.path)
    found: list[object] = []
    for one in to_ask(opened.answers.case):
        links = [
            Link(
                words=summary(opened.answers.case, RECORDS, int(number), request.language),
                href=address(request, RECORDS, names[int(number)]),
            )
            for asked in one.asked
            for number in [asked.at.partition("[")[2].removesuffix("]")]
        ]
        found.append(office(one, links, today(), request.language))
    return found
