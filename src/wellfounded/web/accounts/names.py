"""What is a member called? The name lies sealed under the organisation's key."""

from __future__ import annotations

from uuid import UUID

from wellfounded.vault.envelope import NO_CASE, Context, open_sealed, seal
from wellfounded.vault.keys import Key
from wellfounded.web.accounts.models import Member, Organisation
from wellfounded.web.home import home


def tenant_key(organisation: Organisation) -> Key:
    """The organisation's own key, which the server can open and a stolen disk cannot."""
    return home().kek.open_tenant_key(organisation.id, bytes(organisation.tenant_key))


def sealed_name(key: Key, member: UUID, name: str) -> bytes:
    """A member's name as it is stored."""
    return seal(key, _place(member), name.encode())


def name_of(member: UUID) -> str:
    """The name of a member, or nothing if there is no such member."""
    row = Member.objects.filter(id=member).select_related("organisation").first()
    if row is None:
        return ""
    return open_sealed(tenant_key(row.organisation), _place(member), bytes(row.name)).decode()


def _place(member: UUID) -> Context:
    return Context(case=NO_CASE, table="member", column="name", row=member, revision=0)
