"""How is it kept what happened in an office, beside the cases?

Each organisation has a chain of events of its own: who signed in, who was invited, who looked at
the list. The details lie sealed under the organisation's key.
"""

from __future__ import annotations

from uuid import UUID

from django.db import transaction

from wellfounded.web.accounts.models import Member, Organisation
from wellfounded.web.accounts.names import tenant_key
from wellfounded.web.accounts.roles import Role
from wellfounded.web.database.scope import bound
from wellfounded.web.timeline.recording import Deed, head, record


def note(
    organisation: UUID,
    action: str,
    object: UUID,
    *,
    by: Member | None = None,
    detail: dict[str, object] | None = None,
) -> None:
    """Add an event to the chain of an organisation; without ``by`` the operator did it."""
    deed = Deed(
        actor=by.id if by else organisation,
        role=by.role if by else Role.OPERATOR.value,
        action=action,
        about=object,
        detail=detail or {},
    )
    with bound(organisation=organisation), transaction.atomic():
        row = Organisation.objects.select_for_update().get(id=organisation)
        key, last = tenant_key(row), head(organisation)
        record(organisation, deed, key, last=last, organisation=organisation)
