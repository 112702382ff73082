"""What does the intake see of a case before somebody takes it in?

The name, the day to keep in sight, when it was given, the language and the countries: what is
needed to tell whether the office may help. The first time somebody sees it, it is told in the
case, where its person reads it.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final
from uuid import UUID

from wellfounded.facts import Unknown
from wellfounded.vault.envelope import EnvelopeError
from wellfounded.vault.keys import Section
from wellfounded.vault.manifest import ManifestError
from wellfounded.vault.wraps import Holder, WrapError
from wellfounded.web.accounts.models import Member
from wellfounded.web.cases.opening import Opened
from wellfounded.web.cases.taking_in import waiting_case
from wellfounded.web.cases.writing import note_reading
from wellfounded.web.log import tell
from wellfounded.web.timeline.models import Event

SEEN: Final = "seen_waiting"
SAID: Final = ("applicant.native_language", "applicant.nationality")


@dataclass(frozen=True, slots=True)
class Seen:
    """When a case was given to the office, and what its person said of ``SAID``."""

    given: datetime
    said: tuple[tuple[str, Any], ...]


def look(case: UUID, member: Member, holder: Holder) -> Seen | None:
    """What somebody at the intake sees; nothing of a case that is not as it was written.

    Raises:
        NotAllowed: the member takes no cases in.
        Case.DoesNotExist: it waits no longer.
    """
    try:
        _, opened = waiting_case(case, member, holder)
        given = Event.objects.filter(chain=case, action="given").latest("seq")
        _tell(opened, after=given.seq)
        return Seen(given.hour, tuple(_said(opened)))
    except (ManifestError, EnvelopeError, WrapError):
        tell("tampered")
        return None


def _tell(opened: Opened, after: int) -> None:
    told = Event.objects.filter(chain=opened.id, actor=opened.holder, action=SEEN, seq__gt=after)
    if not told.exists():
        note_reading(opened, SEEN, {"sections": [Section.IDENTITY.value]})


def _said(opened: Opened) -> list[tuple[str, Any]]:
    found = ((path, opened.answer(path)) for path in SAID)
    raw = ((path, answer.stored.raw) for path, answer in found if answer is not None)
    return [(path, one) for path, one in raw if one is not None and not Unknown.read(one)]
