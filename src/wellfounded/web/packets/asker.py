"""Is whoever wished for a packet still here, and may they still have it?

The work goes on after its page was answered. Before anything comes of it, it is asked again: a
session that ended, a member who left or has another role, a case that was taken back, all stop it.
"""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from wellfounded.web.accounts.roles import Act, NotAllowed
from wellfounded.web.cases.models import Case
from wellfounded.web.cases.opening import Opened
from wellfounded.web.files.hands import Hands, NotHere
from wellfounded.web.keyring.shredding import ShreddedError
from wellfounded.web.packets.sealing import whole
from wellfounded.web.request import Request


class Gone(Exception):
    """Nobody is there any more who may have the packet, or it is not wished for any more."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Asker:
    """The hands of somebody who wished for a packet, and what their role must allow."""

    hands: Hands
    act: Act

    @classmethod
    def of(cls, request: Request, case: UUID, act: Act) -> Asker:
        """Whoever is here; ``act`` is what their role must allow."""
        return cls(hands=Hands.of(request, case), act=act)

    def require_here(self) -> None:
        """Refuse to go on for somebody who has left.

        Raises:
            Gone: the session has ended.
        """
        try:
            self.hands.require_here()
        except NotHere:
            raise Gone from None

    def opened(self) -> Opened:
        """The case, opened anew as far as they may today; within what they may reach.

        Raises:
            Gone: the session has ended, or the packet is not theirs to have any more.
        """
        try:
            opened = self.hands.opened()
            opened.require(self.act)
        except (Case.DoesNotExist, ShreddedError, NotAllowed, NotHere):
            raise Gone from None
        if not whole(opened):
            raise Gone
        return opened
