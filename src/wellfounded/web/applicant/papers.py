"""How does the person get the form: a draft, a copy to file, or a stop?

Danger comes first. While a fact is open that could hurt the person by being filed, there is no
copy for filing: there is a page that names it, the day to keep in sight, and whom to ask. A
representative who approves the filing can take such a fact on; then the copy is there.
"""

from __future__ import annotations

from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_GET, require_POST

from wellfounded.facts import CATALOGUE, Case, fact_at
from wellfounded.interview import NoSuchPage, page_of
from wellfounded.languages import Language
from wellfounded.law.asylum.one_year_deadline.in_sight import in_sight
from wellfounded.law.danger import DANGER_FACTS, Danger
from wellfounded.law.reading_list import facts_read
from wellfounded.web.accounts.roles import Act
from wellfounded.web.addresses import to
from wellfounded.web.applicant.door import applicant_only
from wellfounded.web.cases.opening import Opened
from wellfounded.web.cases.signing_off import approved, dangers_left, needs_approval, taken_on
from wellfounded.web.cases.writing import note_reading
from wellfounded.web.clock import today
from wellfounded.web.papers.pressing import Gate, Kind, paper
from wellfounded.web.request import Request
from wellfounded.web.sources import source
from wellfounded.web.words import say

FORM = "I-589"
UNDER = {"B.1": "B.1.B"}
"""Headings of the form that a gate may name, and the item under it that is asked here."""
NAME = "form.pdf"
FACTS = {fact.rule.id.removeprefix("danger."): fact for fact in DANGER_FACTS}


@require_GET
@applicant_only
def papers(request: Request, opened: Opened) -> HttpResponse:
    """What there is to take, and what stands in the way of filing."""
    said = {
        "danger": bool(dangers_left(opened)),
        "approved": approved(opened),
        "sight": days_in_sight(opened, request.language),
    }
    return render(request, "applicant/papers.html", said)


@require_POST
@applicant_only
def draft(request: Request, opened: Opened) -> HttpResponse:
    """The draft, to read and to show to a helper."""
    opened.require(Act.MAKE_DRAFT)
    return _made(request, opened, "draft", "made_draft")


@require_POST
@applicant_only
def copy(request: Request, opened: Opened) -> HttpResponse:
    """The copy to sign and file; or the stop page, if it could hurt the person."""
    opened.require(Act.CONFIRM)
    if dangers_left(opened):
        return redirect(to(request, "p", "stop"))
    if needs_approval(opened):
        gates = [{"words": say(request.language, "gate.sign_off"), "href": ""}]
        said = {"why": say(request.language, "nopaper.not_ready"), "gates": gates}
        return render(request, "applicant/no_paper.html", said, status=409)
    return _made(request, opened, "copy", "made_copy")


@require_GET
@applicant_only
def stop(request: Request, opened: Opened) -> HttpResponse:
    """Which facts somebody must look at first, the day that counts, and who can help."""
    case = opened.answers.case
    found = [_told(danger, case, request) for danger in dangers_left(opened)]
    if not found:
        return redirect(to(request, "p"))
    said = {
        "here": [one for one in found if one["there"]],
        "open": [one for one in found if not one["there"]],
        "sight": days_in_sight(opened, request.language),
    }
    return render(request, "applicant/stop.html", said)


def _made(request: Request, opened: Opened, kind: Kind, act: str) -> HttpResponse:
    made = paper(FORM, opened.answers.case, kind, today(), taken_on=taken_on(opened))
    if not made.pages:
        said = {
            "why": say(request.language, f"nopaper.{made.refused}"),
            "gates": _gates(request, made.gates),
        }
        return render(request, "applicant/no_paper.html", said, status=409)
    note_reading(opened, act, {"form": FORM})
    response = HttpResponse(made.pages, content_type="application/pdf")
    response["Content-Disposition"] = f'attachment; filename="{NAME}"'
    response["Content-Security-Policy"] = "sandbox; default-src 'none'"
    return response


def _gates(request: Request, gates: tuple[Gate, ...]) -> list[dict[str, str]]:
    """What stops the filing, in words, each with the page where it can be mended if there is one.

    A part of the form whose boxes have no numbers is said once, whatever is missing in it.
    """
    found: dict[str, dict[str, str]] = {}
    for gate in gates:
        if gate.blocks:
            item, page = asked_on(gate.item, request.language)
            words = gate_words(gate, item, request.language)
            href = to(request, "f", page) if page else ""
            found.setdefault(words, {"words": words, "href": href})
    return list(found.values())


def gate_words(gate: Gate, item: str, language: Language) -> str:
    """What stops the filing, to the person whose form it is."""
    return say(language, f"gate.{gate.code.partition('.')[0]}", item=item)


def asked_on(item: str, language: Language) -> tuple[str, int | None]:
    """The question that fills an item, with its number on the form; and the page that asks it."""
    for name in (UNDER.get(item, item), item.partition(".")[0]):
        for path, fact in CATALOGUE.items():
            if f"{FORM} {name}" in fact.forms:
                try:
                    page = page_of(path)
                except NoSuchPage:
                    continue
                question = language.say(f"{path}.question", fact.question)
                number = page_of(page.list).number if page.list else page.number
                return f"{question} ({FORM}, {name})", number
    return f"{FORM}, {item}", None


def _told(danger: Danger, case: Case, request: Request) -> dict[str, object]:
    language = request.language
    rule, told = f"danger.{danger.id}", FACTS[danger.id].told(danger.verdict)
    return {
        "title": language.say(*told),
        "why": language.say(f"{rule}.yes", danger.why),
        "there": danger.verdict is True,
        "ask": _where(danger, case, request),
        "source": [source(danger.authority, language)],
    }


def _where(danger: Danger, case: Case, request: Request) -> str:
    """The page of what would settle it, or of what was said."""
    said = (
        path
        for path in facts_read(FACTS[danger.id].rule)
        if case.sizes.get(path) or case.answers.get(path) not in (None, False)
    )
    for path in danger.needs or said:
        page = page_of(fact_at(path).path)
        return to(request, "f", page_of(page.list).number if page.list else page.number)
    return ""


def days_in_sight(opened: Opened, language: Language) -> dict[str, object] | None:
    """The days of the one-year deadline in words, with their source; None while none counts."""
    sight = in_sight(opened.answers.case.known(today()))
    if sight is None:
        return None
    return {
        "safe": language.days(sight.safe_day.earliest, sight.safe_day.latest),
        "last": language.days(sight.last_lawful_day.earliest, sight.last_lawful_day.latest),
        "past": sight.past,
        "so_far": sight.so_far,
        "source": [source("INA 208(a)(2)(B)", language)],
    }
