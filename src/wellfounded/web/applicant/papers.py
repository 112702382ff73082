"""How does the person get the form: a draft, a copy to file, or a stop?

Danger comes first. While a fact is open that could hurt the person by being filed, there is no
copy for filing: there is a page that names it, the day to keep in sight, and whom to ask. A
representative who approves the filing can take such a fact on; then the copy is there.
"""

from __future__ import annotations

from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_GET, require_POST

from wellfounded.facts import CATALOGUE, Case, fact_at
from wellfounded.forms.offered import PACKAGES, offered
from wellfounded.forms.readiness.problem import Phrase
from wellfounded.interview import NoSuchPage, page_of
from wellfounded.languages import Language
from wellfounded.law.danger import DANGER_FACTS, Danger
from wellfounded.law.reading_list import facts_read
from wellfounded.web.accounts.roles import Act
from wellfounded.web.addresses import to
from wellfounded.web.applicant.door import applicant_only
from wellfounded.web.applicant.forms import FILE, call_at, days_in_sight, people
from wellfounded.web.cases.opening import Opened
from wellfounded.web.cases.signing_off import dangers_left, needs_approval, taken_on
from wellfounded.web.cases.writing import note_reading
from wellfounded.web.clock import today
from wellfounded.web.papers.pressing import Gate, Kind, Paper, paper
from wellfounded.web.request import Request
from wellfounded.web.sources import source
from wellfounded.web.words import english, say

UNDER = {"B.1": "B.1.B"}
"""Headings of the form that a gate may name, and the item under it that is asked here."""
FACTS = {fact.rule.id.removeprefix("danger."): fact for fact in DANGER_FACTS}


@require_POST
@applicant_only
def draft(request: Request, opened: Opened, number: int) -> HttpResponse:
    """The draft, to read and to show to a helper."""
    opened.require(Act.MAKE_DRAFT)
    return _made(request, opened, number, "draft")


@require_POST
@applicant_only
def copy(request: Request, opened: Opened, number: int) -> HttpResponse:
    """The copy to sign and file; or the stop page, if it could hurt the person."""
    opened.require(Act.CONFIRM)
    if dangers_left(opened) and not _tells_only(number):
        return redirect(to(request, "p", "stop"))
    if needs_approval(opened):
        gates = [{"words": say(request.language, "gate.sign_off"), "href": ""}]
        return _no_paper(request, number, say(request.language, "nopaper.not_ready"), gates)
    return _made(request, opened, number, "copy")


def _tells_only(number: int) -> bool:
    """Whether the form asks for nothing by itself, so that no danger stops it."""
    form = call_at(number).form
    return form in PACKAGES and offered(form).tells_only


@require_POST
@applicant_only
def look(request: Request, opened: Opened, number: int) -> HttpResponse:
    """What is still empty on the form, and what would be sent back."""
    opened.require(Act.MAKE_DRAFT)
    form = call_at(number).form
    made = _pressed(request, opened, form, "look")
    if made.refused:
        return _refused(request, number, made)
    said = {
        "form": form,
        "at": to(request, "p", number),
        "outdated": made.outdated,
        "gates": _gates(request, form, made.gates),
        "empty": made.empty,
        "moved": made.overflowed,
    }
    return render(request, "applicant/open.html", said)


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


def _made(request: Request, opened: Opened, number: int, kind: Kind) -> HttpResponse:
    form = call_at(number).form
    made = _pressed(request, opened, form, kind)
    if not made.pages:
        return _refused(request, number, made)
    note_reading(opened, f"made_{kind}", {"form": form})
    response = HttpResponse(made.pages, content_type="application/pdf")
    response["Content-Disposition"] = f'attachment; filename="{FILE}"'
    response["Content-Security-Policy"] = "sandbox; default-src 'none'"
    return response


def _pressed(request: Request, opened: Opened, form: str, kind: Kind) -> Paper:
    """The paper for the person that was chosen, who must be one of those there are."""
    if form not in PACKAGES:
        raise Http404
    case, about = opened.answers.case, request.POST.get("who", "")
    offered_for = [path for path, _ in people(offered(form), case, request.language)]
    if about not in (offered_for or [""]):
        raise Http404
    return paper(form, case, kind, today(), about=about, taken_on=taken_on(opened))


def _refused(request: Request, number: int, made: Paper) -> HttpResponse:
    form = call_at(number).form
    why = say(request.language, f"nopaper.{made.refused}", form=form)
    return _no_paper(request, number, why, _gates(request, form, made.gates))


def _no_paper(request: Request, number: int, why: str, gates: list[dict[str, str]]) -> HttpResponse:
    said = {"why": why, "gates": gates, "at": to(request, "p", number)}
    return render(request, "applicant/no_paper.html", said, status=409)


def _gates(request: Request, form: str, gates: tuple[Gate, ...]) -> list[dict[str, str]]:
    """What stops the filing, in words, each with the page where it can be mended if there is one.

    A part of the form whose boxes have no numbers is said once, whatever is missing in it.
    """
    found: dict[str, dict[str, str]] = {}
    for gate in gates:
        if gate.blocks:
            item, page = asked_on(form, gate.item, request.language)
            words = gate_words(gate, item, request.language)
            href = to(request, "f", page) if page else ""
            found.setdefault(words, {"words": words, "href": href})
    return list(found.values())


def gate_words(gate: Gate, item: str, language: Language) -> str:
    """What stops the filing, to the person whose form it is.

    Of what the papers do not state it says in neutral words what was looked for.
    """
    id = f"gate.{gate.code.partition('.')[0]}"
    asks = gate.said.filled.get("asks") if gate.said else None
    looked_for = language.say(asks.context, asks.english) if isinstance(asks, Phrase) else item
    return say(language, id if id in english() else "gate.other", item=item, asks=looked_for)


def asked_on(form: str, item: str, language: Language) -> tuple[str, int | None]:
    """The question that fills an item, with its number on the form; and the page that asks it."""
    for name in (UNDER.get(item, item), item.partition(".")[0]):
        for path, fact in CATALOGUE.items():
            if f"{form} {name}" in fact.forms:
                try:
                    page = page_of(path)
                except NoSuchPage:
                    continue
                question = language.say(f"{path}.question", fact.question)
                number = page_of(page.list).number if page.list else page.number
                return f"{question} ({form}, {name})", number
    return f"{form}, {item}", None


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
