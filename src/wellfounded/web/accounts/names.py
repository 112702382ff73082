"""What is a member called? The name lies sealed under the organisation's key."""

from __future__ import annotations

import unicodedata
from hmac import digest
from uuid import UUID

from wellfounded.vault.envelope import NO_CASE, Context, open_sealed, seal
from wellfounded.vault.keys import Key
from wellfounded.web.accounts.models import Member, Organisation
from wellfounded.web.home import home


def tenant_key(organisation: Organisation) -> Key:
    """The organisation's own key, which the server can open and a stolen disk cannot."""
    return home().kek.open_tenant_key(organisation.id, bytes(organisation.tenant_key))


def handle(name: str) -> bytes:
    """What a name is looked up by at the sign-in: 32 bytes that tell nothing of it."""
    plain = " ".join(unicodedata.normalize("NFKC", name).casefold().split())
    return digest(home().kek.passphrase_pepper, b"name|" + plain.encode(), "sha256")


def sealed_name(key: Key, member: UUID, name: str) -> bytes:
    """A member's name as it is stored."""
    return seal(key, _place(member), name.encode())


def name_of(member: UUID, within: UUID | None = None) -> str:
    """The name of a member, or nothing if there is no such member, or not ``within`` an office."""
    row = Member.objects.filter(id=member).select_related("organisation").first()
    if row is None or within not in (None, row.organisation_id):
        return ""
    return called(row)


def called(member: Member) -> str:
    """The name of a member whose row is at hand."""
    key = tenant_key(member.organisation)
    return open_sealed(key, _place(member.id), bytes(member.name)).decode()


def _place(member: UUID) -> Context:
    return Context(case=NO_CASE, table="member", column="name", row=member, revision=0)
