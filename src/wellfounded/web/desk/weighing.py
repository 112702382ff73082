"""How does a helper weigh an element, and write down a finding with reasons?

The page shows what decided cases make of it, and what colleagues found. Who may weigh writes a
finding in their own name. It is for helpers: it does not wait for the applicant, and no page or
paper of theirs tells it.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from django.http import Http404, HttpResponse, QueryDict
from django.shortcuts import redirect, render
from django.views.decorators.http import require_GET, require_http_methods

from wellfounded.facts import Weighed
from wellfounded.facts.problem import BadValue
from wellfounded.facts.texts import plain_text
from wellfounded.law.precedent import argue_all
from wellfounded.law.precedent.in_screening import tribunal_of
from wellfounded.web.accounts.roles import Act
from wellfounded.web.addresses import to
from wellfounded.web.cases.opening import Opened
from wellfounded.web.cases.weighing import (
    findings,
    history,
    may_weigh,
    seen,
    take_back,
    weighed,
    write_finding,
)
from wellfounded.web.cases.written_beside import WrittenSince
from wellfounded.web.clock import today
from wellfounded.web.desk.arguments import argued, title_of
from wellfounded.web.desk.door import can, case_only
from wellfounded.web.desk.found import NUMBERED, told
from wellfounded.web.desk.law_here import law_here
from wellfounded.web.desk.menu import case_menu
from wellfounded.web.desk.open_questions import open_question
from wellfounded.web.desk.reading import note_opened
from wellfounded.web.request import Request
from wellfounded.web.ui.field import Option
from wellfounded.web.words import say

LONGEST = 10_000
"""Characters of the reasons of one finding."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Typed:
    """What was typed into the form, and the words for what is wrong with it, by box."""

    verdict: str
    reasons: str
    on: str
    problems: dict[str, str]


@require_GET
@case_only
def weigh(request: Request, opened: Opened, number: int) -> HttpResponse:
    """What decided cases make of an element, and what was found on it."""
    opened.require(Act.READ_CASE)
    element = _element(number)
    note_opened(opened)
    case, language = weighed(opened), request.language
    tribunal = tribunal_of(case)
    (argument,) = argue_all(case, (element,), tribunal=tribunal, as_of=today())
    stands = findings(opened).get(element)
    said = {
        "argued": argued(argument, language),
        "circuit": tribunal.circuit,
        "where": open_question(request, opened, "proceedings.circuit"),
        "found": told(stands, language) if stands else None,
        "history": [told(one, language) for one in reversed(history(opened, element))],
        "may_write": opened.member is not None and can(opened.member, Act.WRITE_FINDING),
        "number": number,
        "case": opened.id,
        "law_here": law_here(request),
        "menu": case_menu(request, opened, "r"),
    }
    return render(request, "desk/weigh.html", said)


@require_http_methods(["GET", "POST"])
@case_only
def find(request: Request, opened: Opened, number: int) -> HttpResponse:
    """Write a finding, change it, or take it back."""
    opened.require(Act.WRITE_FINDING)
    element = _element(number)
    if request.method == "GET" or not may_weigh(opened):
        return _shown(request, opened, element, _standing(opened, element))
    base = _number(request.POST)
    typed = _typed(request)
    try:
        if request.POST.get("act") == "take_back":
            take_back(opened, element, base=base)
        elif typed.problems:
            return _shown(request, opened, element, typed, base=base, status=422)
        else:
            reasons, on = _paragraphs(typed.reasons), date.fromisoformat(typed.on)
            write_finding(opened, element, Weighed(typed.verdict), reasons, on, base=base)
    except WrittenSince:
        taking = request.POST.get("act") == "take_back"
        shown = _standing(opened, element) if taking else typed
        return _shown(request, opened, element, shown, since=True, status=409)
    return redirect(to(request, "desk", "k", opened.id, "r", number))


def _element(number: int) -> str:
    if number not in NUMBERED:
        raise Http404
    return NUMBERED[number]


def _number(sent: QueryDict) -> int:
    """The last revision that the page was shown with; -1, which is never the last, without one."""
    base = sent.get("base", "")
    return int(base) if base.isascii() and base.isdecimal() else -1


def _standing(opened: Opened, element: str) -> Typed:
    """The form with one's own finding, or empty: a colleague's words are not put in one's mouth."""
    stands, on = findings(opened).get(element), today().isoformat()
    if stands is None or stands.assessment is None or stands.by != opened.holder:
        return Typed(verdict="", reasons="", on=on, problems={})
    said = stands.assessment
    reasons = "\n\n".join(said.reasons)
    return Typed(verdict=said.verdict.value, reasons=reasons, on=on, problems={})


def _typed(request: Request) -> Typed:
    sent = request.POST
    typed = Typed(
        verdict=sent.get("verdict", ""),
        reasons=sent.get("reasons", "").replace("\r\n", "\n").strip(),
        on=sent.get("on", "").strip(),
        problems={},
    )
    for box, id in (("verdict", _verdict_lacks), ("reasons", _reasons_lack), ("on", _day_lacks)):
        if wrong := id(getattr(typed, box)):
            typed.problems[box] = say(request.language, wrong, most=f"{LONGEST:,}")
    return typed


def _verdict_lacks(verdict: str) -> str:
    return "" if verdict in set(Weighed) else "weigh.verdict.choose"


def _reasons_lack(reasons: str) -> str:
    if not reasons:
        return "weigh.reasons.empty"
    if len(reasons) > LONGEST:
        return "weigh.reasons.long"
    try:
        plain_text(reasons)
    except BadValue:
        return "weigh.reasons.odd"
    return ""


def _day_lacks(on: str) -> str:
    try:
        day = date.fromisoformat(on)
    except ValueError:
        return "weigh.on.not_a_day"
    return "weigh.on.ahead" if day > today() else ""


def _paragraphs(reasons: str) -> tuple[str, ...]:
    """Each paragraph is a reason, as a case file keeps them."""
    parts = (part.strip() for part in reasons.split("\n\n"))
    return tuple(part for part in parts if part)


def _shown(
    request: Request,
    opened: Opened,
    element: str,
    typed: Typed,
    *,
    base: int | None = None,
    since: bool = False,
    status: int = 200,
) -> HttpResponse:
    """The form, once it is told that the case is read; ``since`` says that somebody wrote."""
    note_opened(opened)
    language, stands = request.language, findings(opened).get(element)
    said = {
        "title": title_of(element, language),
        "found": told(stands, language) if stands else None,
        "verdicts": [
            Option(
                code=one.value,
                words=say(language, f"weigh.verdict.{one.value}"),
                chosen=one.value == typed.verdict,
            )
            for one in Weighed
        ],
        "typed": typed,
        "since": since,
        "may_weigh": may_weigh(opened),
        "base": seen(opened, element) if base is None else base,
        "back": to(request, "desk", "k", opened.id, "r", *request.path.split("/")[-2:-1]),
        "law_here": law_here(request),
        "menu": case_menu(request, opened, "r"),
    }
    return render(request, "desk/find.html", said, status=status)
