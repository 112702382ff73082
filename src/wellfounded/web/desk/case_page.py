"""What is before a member who opens a case?"""

from __future__ import annotations

from django.http import HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_GET, require_POST

from wellfounded.languages import Language
from wellfounded.vault.keys import Section
from wellfounded.web.accounts.roles import Act
from wellfounded.web.agenda.sending import trouble
from wellfounded.web.applicant.forms import days_in_sight
from wellfounded.web.cases.assigning import holds_whole
from wellfounded.web.cases.held import name_in, reads
from wellfounded.web.cases.opening import Opened
from wellfounded.web.cases.projecting import READ
from wellfounded.web.cases.signing_off import approved
from wellfounded.web.cases.weighing import weighed
from wellfounded.web.cases.writing import note_reading
from wellfounded.web.desk.door import can, case_only
from wellfounded.web.desk.law_here import law_here
from wellfounded.web.desk.menu import case_menu
from wellfounded.web.desk.proving import proved
from wellfounded.web.desk.reading import note_opened
from wellfounded.web.files.hands import Hands
from wellfounded.web.files.taking_along import taken_along
from wellfounded.web.request import Request
from wellfounded.web.words import say


@require_GET
@case_only
def case_page(request: Request, opened: Opened) -> HttpResponse:
    """The name, the day, and the papers."""
    note_opened(opened, Section.IDENTITY)
    assert opened.member is not None
    dated = can(opened.member, Act.READ_CASE) and reads(opened, *READ)
    unnamed = "desk.no_name" if reads(opened, Section.IDENTITY) else "desk.not_named"
    language = request.language
    said = {
        "name": name_in(opened) or say(language, unnamed),
        "sight": days_in_sight(opened, language) if dated else None,
        "approved": approved(opened),
        "exports": can(opened.member, Act.EXPORT_CASE),
        "trouble": _trouble(opened, language),
        "gives_back": can(opened.member, Act.TAKE_IN) and holds_whole(opened),
        "case": opened.id,
        "law_here": law_here(request),
        "menu": case_menu(request, opened, ""),
    }
    return render(request, "desk/case.html", said)


def _trouble(opened: Opened, language: Language) -> str:
    """The day on which a message to the person did not go out, in words."""
    last = trouble(opened.id)
    return language.day(last) if last else ""


@require_POST
@proved
@case_only
def export(request: Request, opened: Opened) -> HttpResponse:
    """All answers as a case file, with what the office found, and the papers."""
    opened.require(Act.EXPORT_CASE)
    assert opened.member is not None
    hands, originals = Hands.of(request, opened.id), can(opened.member, Act.READ_ORIGINALS)
    taken = taken_along(opened, hands, weighed(opened), "case", originals=originals)
    note_reading(opened, "exported", {})
    return taken
