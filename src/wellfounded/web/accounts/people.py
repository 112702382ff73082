"""Who works at an office, and who is called so?"""

from __future__ import annotations

from uuid import UUID

from wellfounded.web.accounts.models import Member
from wellfounded.web.accounts.names import called, handle


class NobodyOfThatName(LookupError):
    """Nobody signs in under that name. The text says so."""


def member_named(name: str) -> Member:
    """The member who signs in under a name.

    Raises:
        NobodyOfThatName: there is none.
    """
    found = Member.objects.filter(handle=handle(name)).select_related("organisation").first()
    if found is None:
        raise NobodyOfThatName(
            f"{name}: nobody works here under that name; see 'wellfounded staff list'"
        )
    return found


def people_of(organisation: UUID) -> list[tuple[str, Member]]:
    """Everybody of an office with their names, in the order of the names."""
    members = Member.objects.filter(organisation=organisation).select_related("organisation")
    return sorted(((called(one), one) for one in members), key=lambda pair: pair[0].casefold())
