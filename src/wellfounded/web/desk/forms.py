"""Which forms can a helper make for a case, for whom, and what stops each?"""

from __future__ import annotations

from dataclasses import dataclass

from django.http import Http404, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_GET, require_POST

from wellfounded.forms.mapping.form import About
from wellfounded.forms.offered import PACKAGES, offered
from wellfounded.languages import Language
from wellfounded.law.filing.called_for import Called, called_for, purpose, when
from wellfounded.web.accounts.roles import Act
from wellfounded.web.addresses import to
from wellfounded.web.applicant.forms import FILE, call_at, people
from wellfounded.web.cases.opening import Opened
from wellfounded.web.cases.signing_off import taken_on
from wellfounded.web.cases.writing import note_reading
from wellfounded.web.clock import today
from wellfounded.web.desk.before_filing import in_words
from wellfounded.web.desk.door import case_only
from wellfounded.web.desk.menu import case_menu
from wellfounded.web.papers.pressing import Kind, Paper, paper
from wellfounded.web.request import Request
from wellfounded.web.sources import source
from wellfounded.web.ui.rows import Source
from wellfounded.web.words import say


@dataclass(frozen=True, slots=True, kw_only=True)
class Offered:
    """A form in the list: what it is for, how it stands, and who says so."""

    form: str
    purpose: str
    when: str
    stands: str
    href: str
    sources: list[Source]


@require_GET
@case_only
def forms(request: Request, opened: Opened) -> HttpResponse:
    """Every form of the family, and how each stands for this case."""
    opened.require(Act.MAKE_DRAFT)
    language = request.language
    said = {
        "forms": [
            Offered(
                form=one.call.form,
                purpose=purpose(one.call, language),
                when=when(one.call, language),
                stands=_stands(one, language),
                href=to(request, "desk", "k", opened.id, "p", number),
                sources=[source(one.call.authority, language)],
            )
            for number, one in enumerate(called_for(opened.answers.case, today()), start=1)
        ],
        "menu": case_menu(request, opened, "p"),
    }
    return render(request, "desk/forms.html", said)


@require_GET
@case_only
def form(request: Request, opened: Opened, number: int) -> HttpResponse:
    """One form: for whom, what is missing, and the draft."""
    opened.require(Act.MAKE_DRAFT)
    name = call_at(number).form
    here = offered(name) if name in PACKAGES else None
    said = {
        "form": name,
        "at": to(request, "desk", "k", opened.id, "p", number),
        "here": here is not None,
        "people": people(here, opened.answers.case, request.language) if here else [],
        "only_relatives": here is not None and here.about is About.RELATIVE,
        "menu": case_menu(request, opened, "p"),
    }
    return render(request, "desk/form.html", said)


@require_POST
@case_only
def look(request: Request, opened: Opened, number: int) -> HttpResponse:
    """What stops a copy for filing, what a helper should know, and which boxes are empty."""
    opened.require(Act.MAKE_DRAFT)
    name, made = _pressed(request, opened, number, "look")
    if made.refused:
        return _refused(request, opened, name, made)
    said = {
        "form": name,
        "at": to(request, "desk", "k", opened.id, "p", number),
        "outdated": made.outdated,
        "stops": [in_words(gate, request.language) for gate in made.gates if gate.blocks],
        "know": [in_words(gate, request.language) for gate in made.gates if not gate.blocks],
        "empty": made.empty,
        "moved": made.overflowed,
        "menu": case_menu(request, opened, "p"),
    }
    return render(request, "desk/form_open.html", said)


@require_POST
@case_only
def draft(request: Request, opened: Opened, number: int) -> HttpResponse:
    """The draft of a form, as far as this member may read the case."""
    opened.require(Act.MAKE_DRAFT)
    name, made = _pressed(request, opened, number, "draft")
    if not made.pages:
        return _refused(request, opened, name, made)
    note_reading(opened, "made_draft", {"form": name})
    response = HttpResponse(made.pages, content_type="application/pdf")
    response["Content-Disposition"] = f'attachment; filename="{FILE}"'
    response["Content-Security-Policy"] = "sandbox; default-src 'none'"
    return response


def _pressed(request: Request, opened: Opened, number: int, kind: Kind) -> tuple[str, Paper]:
    """The paper for the person that was chosen, who must be one of those there are."""
    name = call_at(number).form
    if name not in PACKAGES:
        raise Http404
    case, about = opened.answers.case, request.POST.get("who", "")
    there = [path for path, _ in people(offered(name), case, request.language)]
    if about not in (there or [""]):
        raise Http404
    return name, paper(name, case, kind, today(), about=about, taken_on=taken_on(opened))


def _refused(request: Request, opened: Opened, name: str, made: Paper) -> HttpResponse:
    said = {
        "why": say(request.language, f"nopaper.{made.refused}", form=name),
        "menu": case_menu(request, opened, "p"),
    }
    return render(request, "desk/no_paper.html", said, status=409)


def _stands(one: Called, language: Language) -> str:
    if one.beside:
        return say(language, "forms.with")
    if one.opens is not None:
        return say(language, "forms.opens", day=language.days(one.opens.earliest, one.opens.latest))
    known = {True: "desk.form.now", False: "forms.not", None: "desk.form.open"}
    return say(language, known[one.now])
