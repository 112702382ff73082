"""Who works on a case, and how does a supervisor hand it on or take it away?"""

from __future__ import annotations

from datetime import timedelta
from uuid import UUID

from django.http import HttpResponse, QueryDict
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods

from wellfounded.languages import Language
from wellfounded.vault.keys import Section
from wellfounded.web.accounts.models import Member
from wellfounded.web.accounts.names import called
from wellfounded.web.accounts.people import people_of
from wellfounded.web.accounts.roles import Act, Role
from wellfounded.web.addresses import to
from wellfounded.web.cases.assigning import (
    ABOVE,
    CannotAssign,
    Part,
    assign,
    assigns,
    holders,
    holds_whole,
    unassign,
)
from wellfounded.web.cases.keys import WHOLE
from wellfounded.web.cases.opening import Opened
from wellfounded.web.clock import hour
from wellfounded.web.desk.door import can, case_only, holder_of
from wellfounded.web.desk.menu import case_menu
from wellfounded.web.desk.proving import proved
from wellfounded.web.desk.reading import READ
from wellfounded.web.request import Request
from wellfounded.web.ui.field import Option
from wellfounded.web.words import say

DAYS = (1, 3, 7, 14, 30)


@require_http_methods(["GET", "POST"])
@proved
@case_only
def people_of_case(request: Request, opened: Opened) -> HttpResponse:
    """Who holds the case; and hand it, or a part of it, to one more."""
    if not assigns(opened):
        opened.require(Act.PASS_UP)
    if request.method == "GET":
        return _shown(request, opened)
    member = _chosen(request, opened)
    if member is None:
        return _shown(request, opened, "assign.whom", 422)
    try:
        part = _part(request.POST) if assigns(opened) else Part()
        assign(opened, holder_of(request), member, part)
    except CannotAssign as wrong:
        return _shown(request, opened, wrong.id, 422)
    return redirect(request.path)


@require_http_methods(["GET", "POST"])
@proved
@case_only
def taken_off(request: Request, opened: Opened, other: UUID) -> HttpResponse:
    """Name the member and what follows; then take them off the case."""
    opened.require(Act.ASSIGN)
    if request.method == "GET":
        return _sure(request, opened, other)
    try:
        unassign(opened, other)
    except CannotAssign as wrong:
        return _shown(request, opened, wrong.id, 422)
    except LookupError:
        return _shown(request, opened, "assign.gone", 422)
    if opened.member is not None and opened.member.id == other:
        return redirect(to(request, "desk", ""))
    return redirect(to(request, "desk", "k", opened.id, "a"))


def _sure(request: Request, opened: Opened, other: UUID) -> HttpResponse:
    language = request.language
    name = next((called(one) for one in holders(opened) if one.id == other), "")
    if not name:
        return _shown(request, opened, "assign.gone", 422)
    said = {
        "title": say(language, "assign.take_off.ask", name=name),
        "means": say(language, "assign.new_key"),
        "button": say(language, "assign.take_off"),
        "back": to(request, "desk", "k", opened.id, "a"),
        "menu": case_menu(request, opened, "a"),
    }
    return render(request, "desk/sure.html", said)


def _part(sent: QueryDict) -> Part:
    """The part that was ticked; to tick the whole case is enough.

    Raises:
        CannotAssign: nothing was ticked.
    """
    ticked = set(sent.getlist("part"))
    sections = frozenset(section for section in READ if section.value in ticked)
    days = {str(number): timedelta(days=number) for number in DAYS}.get(sent.get("days", ""))
    until = hour() + days if days else None
    if WHOLE in ticked:
        return Part(contact=Section.CONTACT in sections, until=until)
    if not sections:
        raise CannotAssign("assign.parts")
    return Part(sections=sections, until=until)


def _chosen(request: Request, opened: Opened) -> Member | None:
    """The member of this office whose id was sent."""
    try:
        id = UUID(request.POST.get("member", ""))
    except ValueError:
        return None
    return Member.objects.filter(id=id, organisation=opened.row.organisation_id).first()


def _shown(request: Request, opened: Opened, problem: str = "", status: int = 200) -> HttpResponse:
    language, there = request.language, holders(opened)
    assert opened.row.organisation_id is not None
    people = people_of(opened.row.organisation_id)
    said = {
        "problem": say(language, problem) if problem else "",
        "holders": [
            _holder(name, one, there[one], language) for name, one in people if one in there
        ],
        "others": [
            _option(name, one, language)
            for name, one in people
            if one not in there and _may_be_chosen(opened, one)
        ],
        "assigns": assigns(opened),
        "parts": _parts(language),
        "days": _days(language),
        "case": opened.id,
        "menu": case_menu(request, opened, "a"),
    }
    return render(request, "desk/assign.html", said, status=status)


def _may_be_chosen(opened: Opened, one: Member) -> bool:
    if assigns(opened):
        return any(can(one, act) for act in (Act.READ_CASE, Act.READ_SECTION))
    return holds_whole(opened) and can(one, Act.READ_CASE) and Role(one.role) in ABOVE


def _holder(name: str, one: Member, part: Part, language: Language) -> dict[str, object]:
    return {
        "name": name,
        "id": one.id,
        "role": say(language, f"role.{one.role}"),
        "parts": [say(language, f"part.{section}") for section in sorted(part.sections)],
        "until": part.until,
    }


def _option(name: str, one: Member, language: Language) -> Option:
    return Option(code=str(one.id), words=f"{name} ({say(language, f'role.{one.role}')})")


def _parts(language: Language) -> list[Option]:
    whole = Option(code=WHOLE, words=say(language, "assign.whole"))
    parts = (Option(code=one.value, words=say(language, f"part.{one}")) for one in READ)
    return [whole, *parts]


def _days(language: Language) -> list[Option]:
    for_now = Option(code="", words=say(language, "assign.days.open"))
    numbered = (
        Option(code=str(days), words=say(language, "assign.days", number=days)) for days in DAYS
    )
    return [for_now, *numbered]
