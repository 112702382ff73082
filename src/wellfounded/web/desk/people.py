"""Who works at this office, and who may change that?"""

from __future__ import annotations

from uuid import UUID

from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_GET, require_POST

from wellfounded.web.access import PEOPLE
from wellfounded.web.accounts import intake
from wellfounded.web.accounts.models import Member
from wellfounded.web.accounts.people import people_of
from wellfounded.web.accounts.roles import NEXT, Act, State
from wellfounded.web.accounts.standing import NotNext, change
from wellfounded.web.addresses import to
from wellfounded.web.desk.door import can, holder_of, member_only, proved
from wellfounded.web.desk.menu import menu
from wellfounded.web.refusals import missing
from wellfounded.web.request import Request
from wellfounded.web.words import say

CHANGES = {
    "confirm": State.CONFIRMED,
    "suspend": State.SUSPENDED,
    "remove": State.REMOVED,
}


class Change:
    """What may be done with a membership, in an address."""

    regex = "|".join(CHANGES)

    def to_python(self, value: str) -> str:
        """The word as it stands in the address."""
        return value

    def to_url(self, value: str) -> str:
        """The word as it stands in the address."""
        return value


@require_GET
@member_only
def people(request: Request, member: Member) -> HttpResponse:
    """Everybody of the office, and what this member may change."""
    if not any(can(member, act) for act in PEOPLE):
        return missing(request)
    holds = bool(intake.held(member, holder_of(request))) and can(member, Act.TAKE_IN)
    wait = {one.id for one in intake.waiting_for_it(member.organisation_id)} if holds else set()
    said = {
        "people": [
            {
                "name": name,
                "id": one.id,
                "role": say(request.language, f"role.{one.role}"),
                "state": say(request.language, f"member.{one.state}"),
                "changes": list(_changes(member, one)),
                "waits": one.id in wait,
            }
            for name, one in people_of(member.organisation_id)
            if one.state != State.REMOVED.value
        ],
        "menu": menu(request, member, "people"),
    }
    return render(request, "desk/people.html", said)


@require_POST
@proved
@member_only
def handed_on(request: Request, member: Member, other: UUID) -> HttpResponse:
    """Hand the intake's key to somebody else who takes cases in."""
    intake.hand_on(member, holder_of(request), _colleague(member, other))
    return redirect(to(request, "desk", "people"))


@require_POST
@proved
@member_only
def changed(request: Request, member: Member, other: UUID, act: str) -> HttpResponse:
    """Confirm, suspend or remove somebody."""
    try:
        change(_colleague(member, other), CHANGES[act], by=member)
    except NotNext:
        return missing(request)
    return redirect(to(request, "desk", "people"))


def _colleague(member: Member, other: UUID) -> Member:
    found = Member.objects.filter(id=other, organisation=member.organisation_id)
    one = found.select_related("organisation").first()
    if one is None:
        raise Http404
    return one


def _changes(member: Member, one: Member) -> list[str]:
    if member.id == one.id:
        return []
    manages, leads = can(member, Act.MANAGE_USERS), can(member, Act.MANAGE_TEAM)
    return [
        word
        for word, state in CHANGES.items()
        if state in NEXT[State(one.state)] and (manages or (leads and state is State.SUSPENDED))
    ]
