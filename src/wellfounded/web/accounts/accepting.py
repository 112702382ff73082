"""How does somebody who was invited make their own keys?

The pair is drawn on their first page and lies in their session until they have chosen a
passphrase and typed a code of their app. Then the invitation is used up.
"""

from __future__ import annotations

from django.db import transaction

from wellfounded.vault.problem import Problem
from wellfounded.vault.wraps import Holder
from wellfounded.web.accounts import app_codes, passphrase, recovery
from wellfounded.web.accounts.inviting import DeadLink
from wellfounded.web.accounts.models import Invitation, Member
from wellfounded.web.accounts.office_log import note
from wellfounded.web.accounts.roles import State
from wellfounded.web.accounts.words import problem_of

NOT_THIS_CODE = problem_of("accept.code.wrong")


class NotYet(ValueError):
    """Something has to be changed first. ``field`` names the box, ``problem`` says what."""

    def __init__(self, field: str, problem: Problem) -> None:
        super().__init__(problem.id)
        self.field = field
        self.problem = problem


def accept(member: Member, holder: Holder, seed: bytes, chosen: str, code: str) -> list[str]:
    """Accept an invitation, and give back the codes of the printed sheet.

    Raises:
        NotYet: the passphrase cannot be used, or the code is wrong.
        DeadLink: the invitation was used up or ran out meanwhile.
    """
    if wrong := passphrase.problem(chosen, member):
        raise NotYet("passphrase", wrong)
    step = app_codes.step_of(seed, code)
    if step is None:
        raise NotYet("code", NOT_THIS_CODE)
    locked = passphrase.locked_with(member, holder, chosen)
    with transaction.atomic():
        used = Invitation.objects.filter(member=member).delete()[0]
        invited = Member.objects.filter(id=member.id, state=State.INVITED.value)
        if not used or not invited.update(state=State.ACCEPTED.value, public=holder.public):
            raise DeadLink("this invitation was used already")
        passphrase.keep(member, locked)
        app_codes.enrol(member, holder, seed, step)
        codes = recovery.new_sheet(member, holder)
        note(member.organisation_id, "accepted", member.id, by=member)
    return codes
