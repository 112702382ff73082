"""What does work need that goes on after its page was answered?"""

from __future__ import annotations

from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from uuid import UUID

from wellfounded.vault.wraps import Holder
from wellfounded.web.accounts.models import Member
from wellfounded.web.cases.opening import Opened, open_case
from wellfounded.web.database.scope import bound
from wellfounded.web.request import Request


@dataclass(frozen=True, slots=True, kw_only=True)
class Hands:
    """Somebody who holds keys of a case: its person, or a member of the office that has it."""

    case: UUID
    holder_id: UUID
    holder: Holder = field(repr=False)
    member: Member | None = None

    @classmethod
    def of(cls, request: Request, case: UUID) -> Hands:
        """Those of whoever is here."""
        member, (holder_id, holder) = request.member, request.session.holder()
        return cls(
            case=case,
            holder_id=member.id if member else holder_id,
            holder=holder,
            member=member,
        )

    def within(self) -> AbstractContextManager[None]:
        """Bind work to what they may reach."""
        if self.member is None:
            return bound(case=self.case)
        return bound(organisation=self.member.organisation_id)

    def opened(self) -> Opened:
        """The case, opened anew; within what they may reach.

        Raises:
            Case.DoesNotExist: it is gone, or they hold no key of it any more.
        """
        return open_case(self.case, self.holder_id, self.holder, self.member)
