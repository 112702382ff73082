"""How is a packet made while the site goes on answering?

In a process of its own, two at a time, as papers are pressed. Whoever comes third is told so at
once and waits on no page.
"""

from __future__ import annotations

from threading import BoundedSemaphore

from wellfounded.law.filing import Place
from wellfounded.packets import FileNotReady, Packet, Wanted, assemble, largest, not_filed
from wellfounded.web.cases.opening import Opened
from wellfounded.web.cases.signing_off import needs_approval, taken_on
from wellfounded.web.clock import today
from wellfounded.web.files.reading import NoCopy, files_of

AT_ONCE = BoundedSemaphore(2)


class Busy(RuntimeError):
    """As many packets as may be are being made already."""


def wanted(opened: Opened, forum: Place, *, with_form: bool) -> Wanted:
    """The packet of a case today, for a place."""
    return Wanted(
        case=opened.answers.case,
        forum=forum,
        as_of=today(),
        limit=largest(forum, today()),
        with_form=with_form,
        taken_on=taken_on(opened),
        unapproved=needs_approval(opened),
    )


def with_form(opened: Opened) -> bool:
    """Whether the application goes with the packet: it was not received yet."""
    return not_filed(opened.answers.case, today())


def packed(opened: Opened, packet: Wanted) -> Packet:
    """Make a packet from the safe copies of a case.

    Raises:
        Busy: too many are being made.
        PacketRefused: it cannot be made, with every reason.
        AssemblyFailed: the process failed.
    """
    if not AT_ONCE.acquire(blocking=False):
        raise Busy
    try:
        return assemble(
            packet.case,
            packet.forum,
            packet.as_of,
            _Copies(opened),
            limit=packet.limit,
            with_form=packet.with_form,
            taken_on=packet.taken_on,
            unapproved=packet.unapproved,
        )
    finally:
        AT_ONCE.release()


class _Copies:
    """The safe copies of a case, as a packet opens them."""

    def __init__(self, opened: Opened) -> None:
        self._copies = files_of(opened)

    def open(self, name: str) -> bytes:
        """The safe copy of a paper.

        Raises:
            FileNotReady: there is none, or none yet.
            StreamError: it was changed in the database.
        """
        try:
            return self._copies.open(name)
        except NoCopy:
            raise FileNotReady(name) from None
