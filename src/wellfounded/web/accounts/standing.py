"""How does a membership change: confirmed, suspended, removed?

Whoever runs the site may do it from the command line, an admin at the desk. What a member had
open ends in the same moment.
"""

from __future__ import annotations

import os
from typing import Final
from uuid import UUID

from django.db import transaction

from wellfounded.web.accounts import intake
from wellfounded.web.accounts.models import Credential, Invitation, Member
from wellfounded.web.accounts.office_log import note
from wellfounded.web.accounts.roles import NEXT, Act, NotAllowed, Role, State, may
from wellfounded.web.accounts.sessions import end_all
from wellfounded.web.cases.models import Wrap
from wellfounded.web.clock import hour
from wellfounded.web.database.scope import bound

TEAM: Final = frozenset(
    {Role.ATTORNEY, Role.CASEWORKER, Role.PARALEGAL, Role.VOLUNTEER, Role.INTERPRETER}
)
"""Who works on cases. A supervisor may suspend these; administrators see to everybody."""


class NotNext(ValueError):
    """A membership cannot go from its state to that one. The text names both."""


def change(member: Member, to: State, *, by: Member | None = None) -> Member:
    """Bring a membership to another state, and end what goes with the old one.

    ``by`` is who does it; without, it is the operator at the command line.

    Raises:
        NotAllowed: it is not theirs to do.
        NotNext: that state cannot follow.
    """
    if by is not None and not may_change(by, member, to):
        raise NotAllowed("this membership is not theirs to change so")
    with bound(organisation=member.organisation_id), transaction.atomic():
        row = Member.objects.select_for_update().get(id=member.id)
        if to not in NEXT[State(row.state)]:
            possible = ", ".join(sorted(NEXT[State(row.state)])) or "nothing any more"
            raise NotNext(
                f"a member who is {row.state} cannot become {to.value}; next can be: {possible}"
            )
        if by is not None and row.role == Role.ADMIN.value and to is not State.CONFIRMED:
            _require_an_admin(row.organisation_id, row.id)
        row.state = to.value
        row.save(update_fields=["state"])
        if to is State.CONFIRMED:
            intake.open_for(row)
        else:
            end_all(row.id)
        if to is State.REMOVED:
            _take_everything(row)
        if to is not State.CONFIRMED:
            intake.reopen(row.organisation_id)
        note(row.organisation_id, to.value, row.id, by=by)
    return row


def may_change(by: Member, member: Member, to: State) -> bool:
    """Whether one member may bring another's membership to a state."""
    if by.organisation_id != member.organisation_id or by.id == member.id:
        return False
    role, state = Role(by.role), State(by.state)
    if may(role, state, Act.MANAGE_USERS):
        return True
    led = to is State.SUSPENDED and Role(member.role) in TEAM
    return led and may(role, state, Act.MANAGE_TEAM)


def _require_an_admin(organisation: UUID, without: UUID) -> None:
    """Two who suspend each other at once must not leave an office that nobody can manage."""
    admins = Member.objects.filter(organisation=organisation, role=Role.ADMIN.value)
    if not admins.filter(state=State.CONFIRMED.value).exclude(id=without).exists():
        raise NotAllowed("an office keeps its last administrator")


def _take_everything(member: Member) -> None:
    """Leave nothing that would open anything, should the person come back in some other way."""
    Credential.objects.filter(member=member).delete()
    Invitation.objects.filter(member=member).delete()
    # Kept, but ended: the next session that holds the case sees it and draws a new key.
    Wrap.objects.filter(holder=member.id).update(until=hour())
    intake.leave(member)
    Member.objects.filter(id=member.id).update(handle=os.urandom(32))
