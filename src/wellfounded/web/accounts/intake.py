"""Who can take in a case that comes while nobody is here?

A case is given under the office's intake pair. Its private half is drawn when the first member
who takes cases in is confirmed, and lies nowhere but wrapped to such members: the server has it
never again. Whoever holds it hands it on to the next. When a holder leaves, a new pair begins,
and the old one opens only what came before. When the last one goes, it begins with whoever takes
cases in and has been there longest.
"""

from __future__ import annotations

from collections.abc import Iterable
from uuid import UUID

from cryptography.exceptions import InvalidTag
from django.db import transaction
from django.db.models import QuerySet

from wellfounded.vault.envelope import length_prefixed
from wellfounded.vault.wraps import HYBRID, Holder, WrapError, seal_to_public
from wellfounded.web.accounts.models import Intake, IntakeKey, Member
from wellfounded.web.accounts.office_log import note
from wellfounded.web.accounts.roles import Act, NotAllowed, Role, State, may, require


def current(organisation: UUID) -> Intake | None:
    """The pair that cases are given under now; None while nobody is there to take them in."""
    newest = _pairs(organisation).first()
    if newest is None or not _holders(newest).exists():
        return None
    return newest


def held(member: Member, holder: Holder) -> dict[UUID, Holder]:
    """Every intake pair that a member's private key opens, by its id.

    Raises:
        WrapError: one was changed.
    """
    keys = IntakeKey.objects.filter(member=member, intake__organisation=member.organisation_id)
    return {key.intake_id: _opened(key, member, holder) for key in keys}


def open_for(member: Member) -> bool:
    """Begin a pair with this member, if they take cases in and nobody else does; whether it did.

    To be called within a transaction, once the member is confirmed.
    """
    wanted = may(Role(member.role), State(member.state), Act.TAKE_IN)
    if not wanted or current(member.organisation_id) is not None:
        return False
    _begin(member.organisation_id, [member])
    return True


def reopen(organisation: UUID) -> bool:
    """Begin a pair if nobody confirmed holds one and somebody could; whether it did.

    To be called within a transaction, once somebody has gone.
    """
    if current(organisation) is not None:
        return False
    there = sorted(waiting_for_it(organisation), key=lambda one: one.created)
    if there:
        _begin(organisation, there[:1])
    return bool(there)


def waiting_for_it(organisation: UUID) -> list[Member]:
    """Confirmed members who take cases in and were not handed the present pair yet."""
    pair = current(organisation)
    confirmed = Member.objects.filter(organisation=organisation, state=State.CONFIRMED.value)
    without = confirmed.exclude(intakekey__intake=pair) if pair else confirmed
    return [one for one in without if may(Role(one.role), State.CONFIRMED, Act.TAKE_IN)]


def hand_on(giver: Member, holder: Holder, to: Member) -> None:
    """Hand every pair that the giver holds to another member who takes cases in.

    Raises:
        NotAllowed: one of the two may not take cases in, or they are not of one organisation.
    """
    require(Role(giver.role), State(giver.state), Act.TAKE_IN)
    require(Role(to.role), State(to.state), Act.TAKE_IN)
    if giver.organisation_id != to.organisation_id:
        raise NotAllowed("the two are not of one organisation")
    with transaction.atomic():
        for intake, pair in held(giver, holder).items():
            _hand(intake, pair, to)
        note(giver.organisation_id, "intake_handed_on", to.id, by=giver)


def leave(member: Member) -> None:
    """Take the pairs from a member, and begin a new one with those who stay; in a transaction."""
    newest = _pairs(member.organisation_id).first()
    held_it = newest is not None and _holders(newest, state=None).filter(id=member.id).exists()
    IntakeKey.objects.filter(member=member).delete()
    if newest is not None and held_it and (staying := list(_holders(newest))):
        _begin(member.organisation_id, staying)


def _begin(organisation: UUID, holders: Iterable[Member]) -> None:
    newest, pair = _pairs(organisation).first(), Holder.random()
    number = newest.number + 1 if newest else 1
    intake = Intake.objects.create(organisation_id=organisation, number=number, public=pair.public)
    for member in holders:
        _hand(intake.id, pair, member)


def _opened(key: IntakeKey, member: Member, holder: Holder) -> Holder:
    try:
        return Holder(holder.open(bytes(key.blob)[1:], _info(key.intake_id, member.id)))
    except (InvalidTag, ValueError):
        raise WrapError(f"The key of intake {key.intake_id} does not open.") from None


def _hand(intake: UUID, pair: Holder, to: Member) -> None:
    if IntakeKey.objects.filter(intake=intake, member=to).exists():
        return
    sealed = seal_to_public(pair.private, bytes(to.public or b""), _info(intake, to.id))
    IntakeKey.objects.create(intake_id=intake, member=to, blob=bytes([HYBRID]) + sealed)


def _pairs(organisation: UUID) -> QuerySet[Intake]:
    return Intake.objects.filter(organisation=organisation).order_by("-number")


def _holders(intake: Intake, state: State | None = State.CONFIRMED) -> QuerySet[Member]:
    found = Member.objects.filter(intakekey__intake=intake)
    return found if state is None else found.filter(state=state.value)


def _info(intake: UUID, member: UUID) -> bytes:
    return length_prefixed(b"I", bytes([HYBRID]), intake.bytes, member.bytes)
