"""What can a person do with their file: see who looked, take it along, end it?"""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from uuid import UUID

from django.db import transaction
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from wellfounded.web.accounts.names import name_of
from wellfounded.web.accounts.roles import Act
from wellfounded.web.addresses import to
from wellfounded.web.applicant.door import applicant_only
from wellfounded.web.applicant.moments import account
from wellfounded.web.applicant.waiting import undecided
from wellfounded.web.cases.erasing import DELETED, erase, erased_on
from wellfounded.web.cases.opening import Opened
from wellfounded.web.cases.settling import answered
from wellfounded.web.cases.writing import note_reading
from wellfounded.web.files.hands import Hands
from wellfounded.web.files.taking_along import taken_along
from wellfounded.web.request import Request
from wellfounded.web.safety.ways_out import signed_off
from wellfounded.web.words import say


@require_GET
@applicant_only
def own_file(request: Request, opened: Opened) -> HttpResponse:
    """Who looked and who wrote, the newest first, and what can be done with the file."""
    said = {
        "account": account(request, opened, partial(_called, request, opened)),
        "erased_on": erased_on(opened.row),
        "proved": request.session.code() is None,
        "held": opened.row.organisation_id is not None,
        "undecided": undecided(request, opened.answers),
    }
    return render(request, "applicant/file.html", said)


@require_POST
@applicant_only
def export(request: Request, opened: Opened) -> HttpResponse:
    """All answers as a case file, which this and other programs read, and every paper."""
    opened.require(Act.EXPORT_CASE)
    case = replace(opened.answers.case, answered=answered(opened))
    hands = Hands.of(request, opened.id)
    taken = taken_along(opened, hands, case, "file", originals=True)
    note_reading(opened, "exported", {})
    return taken


@require_http_methods(["GET", "POST"])
@applicant_only
def delete(request: Request, opened: Opened) -> HttpResponse:
    """Ask once, and on a clear word destroy the file."""
    opened.require(Act.DELETE_CASE)
    if opened.row.organisation_id is not None:
        return redirect(to(request, "k"))
    if request.method == "GET" or not request.POST.get("sure"):
        unsure = request.method == "POST"
        status = 422 if unsure else 200
        return render(request, "applicant/delete.html", {"unsure": unsure}, status=status)
    note_reading(opened, DELETED, {})
    # First it is told, for good. What is destroyed then cannot come back if the telling is undone.
    transaction.on_commit(partial(erase, opened.id))
    request.session.end()
    response = render(request, "public/gone.html")
    signed_off(request, response)
    return response


def _called(request: Request, opened: Opened, id: UUID) -> str:
    if id == opened.row.holder:
        return say(request.language, "moment.you")
    return name_of(id) or say(request.language, "moment.somebody")
