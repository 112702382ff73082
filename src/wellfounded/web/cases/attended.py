"""Which cases of an office can somebody there open, and which lie there unread?

Only who holds the whole case counts, or the intake pair that it waits under; and only while
confirmed. A case that nobody opens is not lost: its person can take it back.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from enum import Enum
from typing import Final
from uuid import UUID

from django.db.models import F, Q, QuerySet

from wellfounded.web.accounts.models import Intake, IntakeKey, Member
from wellfounded.web.accounts.names import called
from wellfounded.web.accounts.roles import State
from wellfounded.web.cases.giving_back import DECLINED, GIVEN_BACK
from wellfounded.web.cases.keys import WHOLE
from wellfounded.web.cases.models import Case, Wrap
from wellfounded.web.cases.opening import Opened
from wellfounded.web.clock import now
from wellfounded.web.timeline.models import Event

BACK: Final = (DECLINED, GIVEN_BACK)


class Standing(Enum):
    """How far a case that was given to an office has come there."""

    WAITING = "waiting"
    OPEN = "open"
    NOBODY = "nobody"


@dataclass(frozen=True, slots=True, kw_only=True)
class At:
    """How a case stands at its office, since when, and who there holds all of it."""

    standing: Standing
    since: datetime
    people: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Unread:
    """How many cases of an office wait to be taken in, and how many nobody there can open."""

    waiting: int
    nobodys: int


def at_the_office(opened: Opened) -> At:
    """How a case stands at the office that has it."""
    wraps = _handed().filter(case=opened.id, epoch=opened.row.epoch)
    holders = set(wraps.values_list("holder", flat=True))
    people = [one for one in _confirmed(opened.row.organisation_id) if one.id in holders]
    if people:
        names = tuple(sorted(map(called, people)))
        return At(standing=Standing.OPEN, since=_when(opened.id, "taken_in"), people=names)
    waits = holders & _opened_pairs(opened.row.organisation_id)
    standing = Standing.WAITING if waits else Standing.NOBODY
    return At(standing=standing, since=_when(opened.id, "given"))


def came_back(opened: Opened) -> Event | None:
    """The event by which an office gave the case back, if nothing was done about that since."""
    moves = Event.objects.filter(chain=opened.id, action__in=("given", "taken_back", *BACK))
    last = moves.order_by("-seq").first()
    return last if last and last.action in BACK else None


def unread(organisation: UUID) -> Unread:
    """What an office has to see to; bound to it."""
    there = _handed().filter(case__organisation=organisation, epoch=F("case__epoch"))
    pairs = _opened_pairs(organisation)
    people = [one.id for one in _confirmed(organisation)]
    read = there.filter(Q(holder__in=people) | Q(holder__in=pairs)).values("case")
    return Unread(
        waiting=there.filter(holder__in=pairs).values("case").distinct().count(),
        nobodys=Case.objects.filter(organisation=organisation).exclude(id__in=read).count(),
    )


def _handed() -> QuerySet[Wrap]:
    return Wrap.objects.filter(Q(until=None) | Q(until__gt=now()), scope=WHOLE)


def _confirmed(organisation: UUID | None) -> Collection[Member]:
    found = Member.objects.filter(organisation=organisation, state=State.CONFIRMED.value)
    return found.select_related("organisation")


def _opened_pairs(organisation: UUID | None) -> set[UUID]:
    """The intake pairs of an office that somebody confirmed there can open."""
    pairs = Intake.objects.filter(organisation=organisation).values("id")
    keys = IntakeKey.objects.filter(intake__in=pairs, member__state=State.CONFIRMED.value)
    return set(keys.values_list("intake", flat=True))


def _when(case: UUID, action: str) -> datetime:
    events = Event.objects.filter(chain=case, action=action).order_by("-seq")
    return events.values_list("hour", flat=True)[0]
