"""May the office hand somebody's contact to another organisation?

Only after they said yes, and only what they said yes to. They can take the yes back at any time:
the office sees that at once, and has to tell whoever was given it.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass, replace
from enum import StrEnum
from typing import Final
from uuid import UUID, uuid4

from django.db import transaction

from wellfounded.vault.envelope import NO_CASE, Context, open_sealed, seal
from wellfounded.web.accounts.models import Member, Organisation
from wellfounded.web.accounts.names import tenant_key
from wellfounded.web.accounts.office_log import note
from wellfounded.web.asking.models import Ask, Handing
from wellfounded.web.asking.sending import LEAVING, State, destroy
from wellfounded.web.clock import today

WHAT: Final = ("name", "contact", "language", "about")
LONGEST: Final = 120


class Step(StrEnum):
    """How far a handing-on has come."""

    ASKED = "asked"
    AGREED = "agreed"
    REFUSED = "refused"
    HANDED = "handed"
    WITHDRAWN = "withdrawn"
    TOLD = "told"
    """Whoever was handed it was told that it was withdrawn."""


NEXT: Final = {
    Step.ASKED: {Step.AGREED, Step.REFUSED, Step.WITHDRAWN},
    Step.AGREED: {Step.HANDED, Step.WITHDRAWN},
    Step.HANDED: {Step.WITHDRAWN},
    Step.WITHDRAWN: {Step.TOLD},
}


class CannotHand(ValueError):
    """It cannot be asked, or not be done as things are. ``id`` is that of the words."""

    def __init__(self, id: str) -> None:
        super().__init__(id)
        self.id = id


@dataclass(frozen=True, slots=True, kw_only=True)
class Agreement:
    """What is to be handed to whom, and the day of each step, as ``2026-03-01``."""

    to: str
    what: tuple[str, ...]
    days: dict[str, str]
    by_voice: bool = False
    """Whether the yes was said to a member of the office."""


@dataclass(frozen=True, slots=True)
class Found:
    """One agreement, its row, and how far it has come."""

    row: Handing
    said: Agreement

    @property
    def step(self) -> Step:
        """How far it has come."""
        return Step(self.row.state)

    @property
    def was_handed(self) -> bool:
        """Whether somebody else has the contact."""
        return Step.HANDED in self.said.days


def ask_whether(asked: Ask, member: Member, to: str, what: Iterable[str]) -> None:
    """Ask somebody whether their contact may be handed on.

    Raises:
        CannotHand: it does not say to whom, or what.
    """
    to, chosen = " ".join(to.split())[:LONGEST], tuple(one for one in WHAT if one in set(what))
    if not to or not chosen:
        raise CannotHand("handing.needed")
    if asked.state == State.LEAVING:
        raise CannotHand("handing.gone")
    said = Agreement(to=to, what=chosen, days={Step.ASKED: today().isoformat()})
    id = uuid4()
    Handing.objects.create(
        id=id,
        organisation_id=asked.organisation_id,
        ask=asked,
        state=Step.ASKED.value,
        revision=1,
        blob=_sealed(member.organisation, id, 1, said),
    )
    note(asked.organisation_id, "handing_asked", asked.id, by=member)


def agreements(organisation: Organisation, ask: UUID) -> list[Found]:
    """What was asked of somebody, and what they said.

    Raises:
        EnvelopeError: a row was changed.
    """
    rows = Handing.objects.filter(organisation=organisation, ask=ask)
    return sorted(_opened(organisation, rows), key=lambda one: one.said.days[Step.ASKED])


def to_be_told(organisation: Organisation) -> list[Found]:
    """The agreements that were withdrawn after something was handed on."""
    rows = Handing.objects.filter(organisation=organisation, state=Step.WITHDRAWN.value)
    return [one for one in _opened(organisation, rows) if one.was_handed]


def step(
    organisation: Organisation, ask: UUID, handing: UUID, to: Step, by: Member | None = None
) -> None:
    """Go one step on; a member who notes a yes was told it by voice.

    Raises:
        CannotHand: as things are it cannot.
    """
    with transaction.atomic():
        rows = Handing.objects.select_for_update().filter(organisation=organisation, ask=ask)
        row = rows.filter(id=handing).first()
        if row is None or to not in NEXT.get(Step(row.state), set()):
            raise CannotHand("handing.moved")
        _go(organisation, row, to, by)
        if to is Step.TOLD:
            _leave(ask)


def take_back(ask: Ask) -> bool:
    """Take a whole request back; whether it is gone at once.

    If a contact was handed on, it stays seven days more, for the office to tell of it.
    """
    organisation = ask.organisation
    with transaction.atomic():
        # Locked, or what the office hands on in this moment would be forgotten.
        rows = Handing.objects.select_for_update().filter(organisation=organisation, ask=ask.id)
        found = list(_opened(organisation, rows))
        for one in found:
            if Step.WITHDRAWN in NEXT.get(one.step, set()):
                _go(organisation, one.row, Step.WITHDRAWN, None)
        open_still = any(one.was_handed and one.step is not Step.TOLD for one in found)
        if open_still:
            until = min(ask.until, today() + LEAVING)
            there = Ask.objects.filter(id=ask.id)
            there.update(state=State.LEAVING.value, offer=None, until=until)
        else:
            destroy(ask)
    return not open_still


def _leave(ask: UUID) -> None:
    """Destroy a request that was taken back, once nobody is left to be told."""
    rows = Handing.objects.filter(ask=ask, state=Step.WITHDRAWN.value)
    leaving = Ask.objects.filter(id=ask, state=State.LEAVING.value).first()
    if leaving is not None and not any(
        one.was_handed for one in _opened(leaving.organisation, rows)
    ):
        destroy(leaving)


def _go(organisation: Organisation, row: Handing, to: Step, by: Member | None) -> None:
    said = _read(organisation, row)
    days = {**said.days, to.value: today().isoformat()}
    said = replace(
        said, days=days, by_voice=said.by_voice or (to is Step.AGREED and by is not None)
    )
    blob = _sealed(organisation, row.id, row.revision + 1, said)
    Handing.objects.filter(id=row.id).update(state=to.value, revision=row.revision + 1, blob=blob)
    row.state, row.revision, row.blob = to.value, row.revision + 1, blob
    note(organisation.id, f"handing_{to.value}", row.ask_id, by=by)


def _opened(organisation: Organisation, rows: Iterable[Handing]) -> Iterator[Found]:
    for row in rows:
        yield Found(row, _read(organisation, row))


def _read(organisation: Organisation, row: Handing) -> Agreement:
    key = tenant_key(organisation)
    told = json.loads(open_sealed(key, _place(row.id, row.revision), bytes(row.blob)))
    return Agreement(**{**told, "what": tuple(told["what"])})


def _sealed(organisation: Organisation, id: UUID, revision: int, said: Agreement) -> bytes:
    plain = json.dumps(asdict(said), ensure_ascii=False).encode("utf-8", "replace")
    return seal(tenant_key(organisation), _place(id, revision), plain)


def _place(id: UUID, revision: int) -> Context:
    return Context(case=NO_CASE, table="handing", column="blob", row=id, revision=revision)
