"""What does work need that goes on after its page was answered?"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass, field
from uuid import UUID

from wellfounded.vault.wraps import Holder
from wellfounded.web.accounts.models import Member
from wellfounded.web.accounts.roles import NotAllowed
from wellfounded.web.accounts.sessions import goes_on
from wellfounded.web.cases.opening import Opened, open_case
from wellfounded.web.database.scope import bound
from wellfounded.web.request import Request


class NotHere(Exception):
    """Whoever lent the keys has signed out, or may not open the case any more."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Hands:
    """Somebody who holds keys of a case: its person, or a member of the office that has it.

    ``session`` is the id of that in which they lent them; None for a program that was given them
    without any, and keeps them.
    """

    case: UUID
    holder_id: UUID
    holder: Holder = field(repr=False)
    session: bytes | None = field(repr=False)
    member: Member | None = None

    @classmethod
    def of(cls, request: Request, case: UUID) -> Hands:
        """Those of whoever is here."""
        member, (holder_id, holder) = request.member, request.session.holder()
        return cls(
            case=case,
            holder_id=member.id if member else holder_id,
            holder=holder,
            session=bytes(request.session.row.id) if request.session.row else b"",
            member=member,
        )

    def within(self) -> AbstractContextManager[None]:
        """Bind work to what they may reach."""
        if self.member is None:
            return bound(case=self.case)
        return bound(organisation=self.member.organisation_id)

    def require_here(self) -> None:
        """Refuse to go on for somebody who has left.

        Raises:
            NotHere: their session has ended.
        """
        if self.session is not None and not goes_on(self.session):
            raise NotHere

    def opened(self) -> Opened:
        """The case, opened anew as far as they may today; within what they may reach.

        Raises:
            NotHere: they signed out, were suspended, or have a role that may not open it.
            Case.DoesNotExist: it is gone, or they hold no key of it any more.
        """
        self.require_here()
        member = self.member and Member.objects.filter(id=self.member.id).first()
        if (member is None) != (self.member is None):
            raise NotHere
        try:
            return open_case(self.case, self.holder_id, self.holder, member)
        except NotAllowed:
            raise NotHere from None

    @contextmanager
    def working(self) -> Iterator[Opened]:
        """Within, the case is open for a step of work that nobody looks at any more.

        Raises as :meth:`opened` does.
        """
        with self.within():
            yield self.opened()
