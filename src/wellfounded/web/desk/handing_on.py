"""Who works on a case, and how does a supervisor hand it on or take it away?"""

from __future__ import annotations

from datetime import timedelta
from uuid import UUID

from django.http import HttpResponse, QueryDict
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods, require_POST

from wellfounded.languages import Language
from wellfounded.vault.keys import Section
from wellfounded.web.accounts.models import Member
from wellfounded.web.accounts.people import people_of
from wellfounded.web.accounts.roles import Act
from wellfounded.web.addresses import to
from wellfounded.web.cases.assigning import CannotAssign, Part, assign, holders, unassign
from wellfounded.web.cases.opening import Opened
from wellfounded.web.clock import hour
from wellfounded.web.desk.door import can, case_only, holder_of, proved
from wellfounded.web.desk.menu import case_menu
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
    opened.require(Act.ASSIGN)
    if request.method == "GET":
        return _shown(request, opened)
    office = opened.row.organisation_id
    wanted = _id(request.POST.get("member", ""))
    member = next(
        (one for one in Member.objects.filter(organisation=office) if one.id == wanted), None
    )
    if member is None:
        return _shown(request, opened, "assign.whom", 422)
    try:
        assign(opened, holder_of(request), member, _part(request.POST))
    except CannotAssign as wrong:
        return _shown(request, opened, wrong.id, 422)
    return redirect(request.path)


@require_POST
@proved
@case_only
def taken_off(request: Request, opened: Opened, other: UUID) -> HttpResponse:
    """Take a member off the case."""
    opened.require(Act.ASSIGN)
    try:
        unassign(opened, other)
    except CannotAssign as wrong:
        return _shown(request, opened, wrong.id, 422)
    except LookupError:
        return _shown(request, opened, "assign.gone", 422)
    if opened.member is not None and opened.member.id == other:
        return redirect(to(request, "desk", ""))
    return redirect(to(request, "desk", "k", opened.id, "a"))


def _part(sent: QueryDict) -> Part:
    sections = frozenset(Section(one) for one in sent.getlist("section") if one in set(READ))
    whole = sent.get("whole") == "yes"
    days = sent.get("days", "")
    until = hour() + timedelta(days=int(days)) if days in set(map(str, DAYS)) else None
    if not whole and not sections:
        raise CannotAssign("assign.parts")
    contact = Section.CONTACT in sections
    return Part(
        sections=frozenset() if whole else sections - {Section.CONTACT},
        contact=contact,
        until=until,
    )


def _shown(request: Request, opened: Opened, problem: str = "", status: int = 200) -> HttpResponse:
    language, there = request.language, holders(opened)
    assert opened.row.organisation_id is not None
    people = people_of(opened.row.organisation_id)
    said = {
        "problem": say(language, problem) if problem else "",
        "holders": [
            {
                "name": name,
                "id": one.id,
                "role": say(language, f"role.{one.role}"),
                "parts": [
                    say(language, f"moment.section.{s}") for s in sorted(there[one].sections)
                ],
                "until": there[one].until,
            }
            for name, one in people
            if one in there
        ],
        "others": [
            Option(code=str(one.id), words=f"{name} ({say(language, f'role.{one.role}')})")
            for name, one in people
            if one not in there and (can(one, Act.READ_CASE) or can(one, Act.READ_SECTION))
        ],
        "sections": [
            Option(code=one.value, words=say(language, f"moment.section.{one.value}"))
            for one in READ
        ],
        "days": [
            Option(code="", words=say(language, "assign.days.open")),
            *(
                Option(code=str(days), words=say(language, "assign.days", number=days))
                for days in DAYS
            ),
        ],
        "case": opened.id,
        "menu": case_menu(request, opened, "a"),
    }
    return render(request, "desk/assign.html", said, status=status)


def _holder(name: str, one: Member, part: Part, language: Language) -> dict[str, object]:
    return {
        "name": name,
        "id": one.id,
        "role": say(language, f"role.{one.role}"),
        "parts": [say(language, f"moment.section.{section}") for section in sorted(part.sections)],
        "until": part.until,
    }


def _id(text: str) -> UUID | None:
    try:
        return UUID(text)
    except ValueError:
        return None
