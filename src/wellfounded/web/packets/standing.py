"""How far is the packet that somebody wished for, and may it still be handed out?

It is handed out only while the case says what it says: nobody is to file a packet of yesterday's
answers. Making another takes some seconds, so one that is outdated is destroyed, not marked.
"""

from __future__ import annotations

from dataclasses import dataclass

from wellfounded.vault.envelope import WrongKeyError
from wellfounded.web.cases.keys import NotGranted
from wellfounded.web.cases.opening import Opened
from wellfounded.web.clock import now
from wellfounded.web.packets.kept import ENDED, KEPT, Kept, Step, empty, forget
from wellfounded.web.packets.line import died
from wellfounded.web.packets.models import Making
from wellfounded.web.packets.sealing import unsealed
from wellfounded.web.packets.wish import print_of


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """A packet as it is now. ``done`` of ``of`` is how much of its step is done."""

    step: Step
    kept: Kept
    done: int = 0
    of: int = 0

    @property
    def waits(self) -> bool:
        """Whether something is still to come of it."""
        return self.step not in ENDED

    @property
    def sign(self) -> int:
        """A number that is another as soon as it is further; 0 when nothing is to come."""
        return 1 + 1000 * list(Step).index(self.step) + self.done if self.waits else 0


def standing(opened: Opened) -> Standing | None:
    """The packet that this holder wished for; None if there is none any more."""
    of = Making.objects.filter(case_id=opened.id, holder=opened.holder)
    row = of.filter(kind="packet").first()
    if row is None:
        return None
    try:
        kept = Kept.read(unsealed(opened.keys, row))
    except (WrongKeyError, NotGranted):
        # They have more or less of the case now than when they wished for it.
        forget(row)
        return None
    if row.heard < now() - KEPT:
        forget(row)
        return None
    step = Step.FAILED if died(row) else Step(row.step)
    if step is Step.MADE and kept.print != print_of(kept.wish.wanted(opened)):
        empty(row)
        step = Step.OLD
    return Standing(step=step, kept=kept, done=row.done, of=row.of)
