"""How does an office take in a case that was given to it?

Somebody who holds the intake pair opens it, and from then on it is theirs and no longer the
intake's: it gets a new key, for others hold that pair, or once held it. Supervisors get the key as
well, so that somebody can pass the case on. What each of them opens is told in the case, where its
applicant reads it.
"""

from __future__ import annotations

from uuid import UUID

from wellfounded.vault.wraps import Holder
from wellfounded.web.accounts import intake
from wellfounded.web.accounts.models import Member
from wellfounded.web.accounts.roles import Act, Role, State, require
from wellfounded.web.cases.beginning import hand_over
from wellfounded.web.cases.keys import WHOLE, Keys
from wellfounded.web.cases.models import Case, Wrap
from wellfounded.web.cases.next_key import next_key
from wellfounded.web.cases.opening import Opened, keys_of
from wellfounded.web.cases.projecting import Stage, renew
from wellfounded.web.cases.writing import writing
from wellfounded.web.keyring.shredding import shred_key


def take_in(case: UUID, member: Member, holder: Holder) -> None:
    """Take in a case that waits at the office of a member.

    Raises:
        NotAllowed: the member takes no cases in.
        Case.DoesNotExist: it does not wait there, or somebody was quicker.
    """
    pair, opened = waiting_case(case, member, holder)
    with writing(opened, "taken_in", {}):
        if not Wrap.objects.filter(case_id=case, holder=pair).exists():
            raise Case.DoesNotExist
        for one in {member.id: member, **_supervisors(member.organisation_id)}.values():
            _hand_all(opened, one)
        next_key(opened, {pair})
        renew(opened, Stage.OPEN)


def waiting_case(case: UUID, member: Member, holder: Holder) -> tuple[UUID, Opened]:
    """A case that waits at the office of a member, and the intake pair that opens it.

    Raises:
        NotAllowed: the member takes no cases in.
        Case.DoesNotExist: it does not wait there.
    """
    role = Role(member.role)
    require(role, State(member.state), Act.TAKE_IN)
    row = Case.objects.get(id=case, organisation=member.organisation_id)
    pair, keys = _by_the_intake(row, member, holder)
    return pair, Opened(row, keys, member.id, role, member)


def _by_the_intake(row: Case, member: Member, holder: Holder) -> tuple[UUID, Keys]:
    for id, pair in intake.held(member, holder).items():
        try:
            return id, keys_of(row, id, pair)
        except Case.DoesNotExist:
            continue
    raise Case.DoesNotExist


def _supervisors(organisation: UUID) -> dict[UUID, Member]:
    return Member.objects.filter(
        organisation=organisation, role=Role.SUPERVISOR.value, state=State.CONFIRMED.value
    ).in_bulk()


def _hand_all(opened: Opened, to: Member) -> None:
    shred = shred_key(opened.id)
    for (scope, _), key in opened.keys.held.items():
        if scope == WHOLE:
            hand_over(opened.row, key, to.id, bytes(to.public or b""), shred)
