"""Who works at this office, and who may change that?"""

from __future__ import annotations

from uuid import UUID

from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from wellfounded.web.access import PEOPLE
from wellfounded.web.accounts import intake
from wellfounded.web.accounts.models import Member
from wellfounded.web.accounts.names import called
from wellfounded.web.accounts.people import people_of
from wellfounded.web.accounts.roles import NEXT, Act, State
from wellfounded.web.accounts.standing import NotNext, change, may_change
from wellfounded.web.addresses import to
from wellfounded.web.cases.held import only_theirs
from wellfounded.web.desk.door import can, holder_of, member_only
from wellfounded.web.desk.menu import menu
from wellfounded.web.desk.proving import proved
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
                "changes": _links(request, member, one),
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


@require_http_methods(["GET", "POST"])
@proved
@member_only
def changed(request: Request, member: Member, other: UUID, act: str) -> HttpResponse:
    """Name the person and what follows; then confirm, suspend or remove them."""
    one = _colleague(member, other)
    if request.method == "GET":
        if act not in _changes(member, one):
            return missing(request)
        return _sure(request, member, one, act)
    try:
        change(one, CHANGES[act], by=member)
    except NotNext:
        return missing(request)
    return redirect(to(request, "desk", "people"))


def _sure(request: Request, member: Member, one: Member, act: str) -> HttpResponse:
    said = {
        "title": say(request.language, f"people.{act}.ask", name=called(one)),
        "means": say(request.language, f"people.{act}.means"),
        "button": say(request.language, f"people.{act}"),
        "alone": only_theirs(one) if one.state == State.CONFIRMED.value else 0,
        "back": to(request, "desk", "people"),
        "menu": menu(request, member, "people"),
    }
    return render(request, "desk/sure.html", said)


def _colleague(member: Member, other: UUID) -> Member:
    found = Member.objects.filter(id=other, organisation=member.organisation_id)
    one = found.select_related("organisation").first()
    if one is None:
        raise Http404
    return one


def _links(request: Request, member: Member, one: Member) -> list[tuple[str, str]]:
    return [
        (say(request.language, f"people.{word}"), to(request, "desk", "people", one.id, word))
        for word in _changes(member, one)
    ]


def _changes(member: Member, one: Member) -> list[str]:
    return [
        word
        for word, state in CHANGES.items()
        if state in NEXT[State(one.state)] and may_change(member, one, state)
    ]
