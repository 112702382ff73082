"""Who may come in here? Confirmed members, and to a case who has a key to it.

Whatever else comes sees one of two things: the sign-in, or the page that says there is no such
page. Neither tells whether what was asked for exists.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Concatenate, ParamSpec
from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import redirect

from wellfounded.vault.wraps import Holder
from wellfounded.web.accounts.models import Member
from wellfounded.web.accounts.roles import Act, Role, State, may
from wellfounded.web.addresses import to
from wellfounded.web.cases.keys import NotGranted
from wellfounded.web.cases.models import Case
from wellfounded.web.cases.next_key import catch_up
from wellfounded.web.cases.opening import Opened, in_step, open_case
from wellfounded.web.database.scope import bound
from wellfounded.web.keyring.shredding import ShreddedError
from wellfounded.web.public.held import DESK_PLACE, hold
from wellfounded.web.refusals import missing
from wellfounded.web.request import Request

P = ParamSpec("P")
Guarded = Callable[Concatenate[Request, P], HttpResponse]
MemberView = Callable[Concatenate[Request, Member, P], HttpResponse]
CaseView = Callable[Concatenate[Request, Opened, P], HttpResponse]


def member_only(view: MemberView[P]) -> Guarded[P]:
    """Give the view the member who is here, the database bound to their organisation."""

    @wraps(view)
    def guarded(request: Request, /, *args: P.args, **kwargs: P.kwargs) -> HttpResponse:
        member = request.member
        if member is None:
            return _elsewhere(request)

        def shown() -> HttpResponse:
            with bound(organisation=member.organisation_id):
                return view(request, member, *args, **kwargs)

        try:
            return in_step(shown)
        except (Case.DoesNotExist, NotGranted, ShreddedError):
            return missing(request)

    return guarded


def _elsewhere(request: Request) -> HttpResponse:
    """The sign-in; what was typed in a case after the session had ended is carried along."""
    if request.method == "POST" and DESK_PLACE.fullmatch(request.path):
        return hold(request)
    return redirect(to(request, "desk", "in"))


def case_only(view: CaseView[P]) -> Guarded[P]:
    """Give the view the case that the address names, opened with the member's own keys."""

    @wraps(view)
    def guarded(
        request: Request, member: Member, /, *args: P.args, **kwargs: P.kwargs
    ) -> HttpResponse:
        case = kwargs.pop("case")
        assert isinstance(case, UUID)
        opened = open_case(case, member.id, holder_of(request), member)
        if may(opened.role, State.CONFIRMED, Act.READ_CASE):
            catch_up(opened)
        request.opened = opened
        return view(request, opened, *args, **kwargs)

    return member_only(guarded)


def holder_of(request: Request) -> Holder:
    """The private key that the session of the member who is here unlocks."""
    return request.session.holder()[1]


def can(member: Member, act: Act) -> bool:
    """Whether the act is a member's to do."""
    return may(Role(member.role), State(member.state), act)
