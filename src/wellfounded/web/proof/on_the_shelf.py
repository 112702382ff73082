"""How does an office keep its shelf of country reports, and use one in a case?

An entry fills in what a paper of a case says of itself: its citation, day and pages. The printed
pages are the paper itself, so nothing is cited here that nobody has in hand.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any
from uuid import UUID

from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods, require_POST

from wellfounded.evidence.library import as_exhibit, check, citation, publishers
from wellfounded.facts import fact_at
from wellfounded.facts.dates import read_date
from wellfounded.web.accounts.models import Member
from wellfounded.web.accounts.roles import Act, Role, State, require
from wellfounded.web.addresses import to
from wellfounded.web.applicant.asking import field
from wellfounded.web.applicant.entry import Typed, Unreadable, entered
from wellfounded.web.cases.opening import Opened
from wellfounded.web.cases.saving import Given
from wellfounded.web.clock import today
from wellfounded.web.desk.door import case_only, member_only
from wellfounded.web.desk.menu import menu
from wellfounded.web.files.describing import describe
from wellfounded.web.names import countries
from wellfounded.web.proof.lists import PAPER
from wellfounded.web.proof.shelf import entries, put, take_off
from wellfounded.web.request import Request
from wellfounded.web.ui.field import Field, Option
from wellfounded.web.words import say

ASKED = {
    "publisher": "source.publisher",
    "title": "title",
    "published_on": "date",
    "country": "source.country",
    "pages_used": "source.pages_used",
    "url": "source.url",
    "accessed_on": "source.accessed_on",
    "archived_at": "source.archived_at",
    "quote": "source.quote",
    "quote_page": "source.quote_page",
    "region": "source.region",
    "limits": "source.limits",
}
"""The parts of an entry, each by the fact of a paper whose question it asks."""
NEEDED = ("publisher", "title", "published_on", "country")
DAYS = ("published_on", "accessed_on")
YEAR = "edition"


@require_http_methods(["GET", "POST"])
@member_only
def shelf(request: Request, member: Member) -> HttpResponse:
    """The entries with what is to be looked at, and a form for one more."""
    require(Role(member.role), State(member.state), Act.ADD_PAPERS)
    problems: dict[str, str] = {}
    if request.method == "POST":
        row, problems = _typed(request)
        if not problems:
            put(member.organisation, row)
            return redirect(request.path)
    language, kept = request.language, entries(member.organisation)
    found = check(kept.values(), today())
    fields = [_field(request, name, problems.get(name, "")) for name in (*ASKED, YEAR)]
    said = {
        "rows": [
            {
                "id": id,
                "citation": citation(entry),
                "country": _called(entry.country, request),
                "notes": [
                    one.words.say(language)
                    for one in found
                    if one.at == entry.id and one.kind != "no_copy"
                ],
            }
            for id, entry in kept.items()
        ],
        "fields": fields,
        "problems": len(problems),
        "menu": menu(request, member, "c"),
    }
    return render(request, "proof/shelf.html", said, status=422 if problems else 200)


@require_POST
@member_only
def taken_off(request: Request, member: Member, entry: UUID) -> HttpResponse:
    """Take an entry off the shelf."""
    require(Role(member.role), State(member.state), Act.ADD_PAPERS)
    take_off(member.organisation, entry)
    return redirect(to(request, "desk", "c"))


@require_POST
@case_only
def used(request: Request, opened: Opened, name: str) -> HttpResponse:
    """Fill in what a paper says of itself, from an entry of the office's shelf."""
    opened.require(Act.ADD_PAPERS)
    assert opened.member is not None
    if name not in opened.answers.records(PAPER.path):
        raise Http404
    kept = entries(opened.member.organisation)
    chosen = next((one for id, one in kept.items() if id.hex == request.POST.get("entry")), None)
    if chosen is not None:
        record = as_exhibit(chosen, ())
        given = [_given(opened, f"{PAPER.path}[{name}].{path}", raw) for path, raw in _flat(record)]
        describe(opened, given, request.POST.get("once", ""))
    return redirect(to(request, "desk", "k", opened.id, "u", name, "s"))


def choices(member: Member) -> list[Option]:
    """The entries of the office's shelf, to choose one for a paper."""
    kept = entries(member.organisation)
    return [Option(code=id.hex, words=citation(entry)) for id, entry in kept.items()]


def _flat(record: dict[str, Any]) -> list[tuple[str, Any]]:
    """Each answer of a record by its path; the file stays the paper's own."""
    parts: list[tuple[str, Any]] = []
    for name, value in record.items():
        if isinstance(value, dict):
            parts += [(f"{name}.{inner}", part) for inner, part in value.items()]
        elif name not in ("file", "sha256", "shows"):
            parts.append((name, value))
    return [
        (path, value.isoformat() if isinstance(value, date) else value) for path, value in parts
    ]


def _given(opened: Opened, path: str, raw: Any) -> Given:
    answer = opened.answer(path)
    return Given(path=path, raw=raw, base=answer.seen if answer else 0)


def _typed(request: Request) -> tuple[dict[str, Any], dict[str, str]]:
    """The entry as it was typed, and by part the words on what is wrong with it."""
    row: dict[str, Any] = {}
    problems: dict[str, str] = {}
    for name, path in ASKED.items():
        try:
            raw = entered(fact_at(f"exhibits[].{path}"), Typed(request.POST, name), lambda: None)
        except Unreadable as wrong:
            problems[name] = say(request.language, wrong.id)
            continue
        if isinstance(raw, dict) or (raw is None and name in NEEDED):
            if name in NEEDED:
                problems[name] = say(request.language, "shelf.needed")
        elif raw is not None and name in DAYS:
            span = read_date(raw).span
            if span.exact:
                row[name] = span.earliest
            else:
                problems[name] = say(request.language, "shelf.day")
        elif raw is not None:
            row[name] = raw
    year = Typed(request.POST, YEAR).box("value").strip()
    if year.isdecimal() and len(year) == 4:
        row[YEAR] = int(year)
    elif year:
        problems[YEAR] = say(request.language, "entry.number")
    if row.get("publisher") not in publishers():
        problems["publisher"] = say(request.language, "shelf.needed")
    read_on, published = row.get("accessed_on"), row.get("published_on")
    if read_on and published and read_on < published:
        problems["accessed_on"] = say(request.language, "shelf.before")
    return row, problems


def _field(request: Request, name: str, problem: str) -> Field:
    language = request.language
    typed = Typed(request.POST, name) if request.method == "POST" else None
    if name == YEAR:
        return Field(
            name=name,
            kind="number",
            question=say(language, "shelf.edition"),
            why="",
            value=typed.box("value") if typed else "",
            problem=problem,
            lang=language.code,
        )
    fact = fact_at(f"exhibits[].{ASKED[name]}")
    made = field(name, fact, None, language, typed=typed, problem=problem)
    if name == "publisher":
        options = tuple(Option(code=one.id, words=one.name) for one in publishers().values())
        return replace(made, kind="choice", options=options)
    return made


def _called(code: str, request: Request) -> str:
    return next(one.words for one in countries(request.language) if one.code == code)
