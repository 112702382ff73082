"""How does a membership change: confirmed, suspended, removed?

Whoever runs the site may do it from the command line, an admin at the desk. What a member had
open ends in the same moment.
"""

from __future__ import annotations

import os

from django.db import transaction

from wellfounded.web.accounts import intake
from wellfounded.web.accounts.models import Credential, Invitation, Member
from wellfounded.web.accounts.office_log import note
from wellfounded.web.accounts.roles import NEXT, Act, NotAllowed, Role, State, may, require
from wellfounded.web.accounts.sessions import end_all
from wellfounded.web.cases.models import Wrap
from wellfounded.web.clock import hour
from wellfounded.web.database.scope import bound


class NotNext(ValueError):
    """A membership cannot go from its state to that one. The text names both."""


def change(member: Member, to: State, *, by: Member | None = None) -> Member:
    """Bring a membership to another state, and end what goes with the old one.

    ``by`` is who does it; without, it is the operator at the command line.

    Raises:
        NotAllowed: it is not theirs to do.
        NotNext: that state cannot follow.
    """
    if by is not None:
        _require(by, member, to)
    with bound(organisation=member.organisation_id), transaction.atomic():
        row = Member.objects.select_for_update().get(id=member.id)
        if to not in NEXT[State(row.state)]:
            possible = ", ".join(sorted(NEXT[State(row.state)])) or "nothing any more"
            raise NotNext(
                f"a member who is {row.state} cannot become {to.value}; next can be: {possible}"
            )
        row.state = to.value
        row.save(update_fields=["state"])
        if to is State.CONFIRMED:
            intake.open_for(row)
        else:
            end_all(row.id)
        if to is State.REMOVED:
            _take_everything(row)
        note(row.organisation_id, to.value, row.id, by=by)
    return row


def _require(by: Member, member: Member, to: State) -> None:
    role, state = Role(by.role), State(by.state)
    if by.organisation_id != member.organisation_id or by.id == member.id:
        raise NotAllowed("a membership is changed by somebody else of the same organisation")
    team = to is State.SUSPENDED and may(role, state, Act.MANAGE_TEAM)
    if not team:
        require(role, state, Act.MANAGE_USERS)


def _take_everything(member: Member) -> None:
    """Leave nothing that would open anything, should the person come back in some other way."""
    Credential.objects.filter(member=member).delete()
    Invitation.objects.filter(member=member).delete()
    # Kept, but ended: the next session that holds the case sees it and draws a new key.
    Wrap.objects.filter(holder=member.id).update(until=hour())
    intake.leave(member)
    Member.objects.filter(id=member.id).update(handle=os.urandom(32))
