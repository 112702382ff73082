"""Is whoever wished for a packet still here, and may they still have it?

The work goes on after its page was answered. Before anything comes of it, it is asked again: a
session that ended, a member who left or has another role, a case that was taken back, all stop it.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from uuid import UUID

from wellfounded.web.accounts.models import Member, Session
from wellfounded.web.accounts.roles import Act, NotAllowed, State
from wellfounded.web.cases.models import Case
from wellfounded.web.cases.opening import Opened
from wellfounded.web.files.hands import Hands
from wellfounded.web.keyring.shredding import ShreddedError
from wellfounded.web.packets.sealing import whole
from wellfounded.web.request import Request


class Gone(Exception):
    """Nobody is there any more who may have the packet, or it is not wished for any more."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Asker:
    """The hands of somebody who wished for a packet, and the session in which they did."""

    hands: Hands
    session: bytes = field(repr=False)
    act: Act

    @classmethod
    def of(cls, request: Request, case: UUID, act: Act) -> Asker:
        """Whoever is here; ``act`` is what their role must allow."""
        assert request.session.row is not None
        session = bytes(request.session.row.id)
        return cls(hands=Hands.of(request, case), session=session, act=act)

    def require_here(self) -> None:
        """Refuse to go on for somebody who has left.

        Raises:
            Gone: the session has ended.
        """
        if not Session.objects.filter(id=self.session).exists():
            raise Gone

    def opened(self) -> Opened:
        """The case, opened anew as far as they may today; within what they may reach.

        Raises:
            Gone: the session has ended, or the packet is not theirs to have any more.
        """
        self.require_here()
        try:
            opened = self._today().opened()
            opened.require(self.act)
        except (Case.DoesNotExist, ShreddedError, NotAllowed):
            raise Gone from None
        if not whole(opened):
            raise Gone
        return opened

    def _today(self) -> Hands:
        if self.hands.member is None:
            return self.hands
        of = Member.objects.filter(id=self.hands.member.id, state=State.CONFIRMED.value)
        member = of.select_related("organisation").first()
        if member is None:
            raise Gone
        return replace(self.hands, member=member)
