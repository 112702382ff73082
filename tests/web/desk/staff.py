"""Who works at an office in the tests? Invented people, with keys of their own."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any
from uuid import UUID

from wellfounded.law.danger import dangers
from wellfounded.vault.wraps import Holder
from wellfounded.web.accounts import inviting, standing
from wellfounded.web.accounts.models import Invitation, Member, Organisation
from wellfounded.web.accounts.offices import make_office
from wellfounded.web.accounts.roles import Role, State
from wellfounded.web.accounts.sessions import MEMBER, Here, cookie_name
from wellfounded.web.cases.opening import Opened, open_case
from wellfounded.web.cases.signing_off import last_change, sign_off
from wellfounded.web.clock import today
from wellfounded.web.database.scope import bound

REASON = "Checked with the court today. The deadline weighs more."
WAY_TO: dict[State, tuple[State, ...]] = {
    State.INVITED: (),
    State.ACCEPTED: (),
    State.CONFIRMED: (State.CONFIRMED,),
    State.SUSPENDED: (State.CONFIRMED, State.SUSPENDED),
    State.REMOVED: (State.CONFIRMED, State.REMOVED),
}


@dataclass
class Worker:
    """Somebody of an office, and the private key that their passphrase would unlock."""

    member: Member
    holder: Holder

    @property
    def id(self) -> UUID:
        return self.member.id

    def becomes(self, *states: State) -> None:
        for state in states:
            self.member = standing.change(self.member, state)

    def opens(self, case: UUID) -> Opened:
        """The case, opened; to be called within :meth:`at_work`."""
        return open_case(case, self.id, self.holder, Member.objects.get(id=self.id))

    def approves(self, case: UUID, *, without: str = "") -> None:
        """Approve the filing, with a reason for each danger but the one ``without``."""
        with self.at_work():
            opened = self.opens(case)
            found = dangers(opened.answers.case.known(today()))
            reasons = {one.id: REASON for one in found if one.id != without}
            sign_off(opened, "accredited", reasons, seen=last_change(case))

    def at_work(self) -> Any:
        return bound(organisation=self.member.organisation_id)

    def signs_in(self, client: Any) -> Any:
        """Give a browser this person's session."""
        here = Here(None)
        here.start(MEMBER, self.id, self.id, self.holder)
        client.cookies[cookie_name()] = here.token.hex()
        return client


def office(name: str = "Harbor Legal Aid") -> Organisation:
    return make_office(name)


def hire(
    organisation: Organisation, role: Role, name: str = "", state: State = State.CONFIRMED
) -> Worker:
    """Bring somebody into an office as far as a state, without the slow part of a passphrase."""
    member = inviting.invite(organisation, name or f"{role.value} {organisation.name}", role).member
    worker = Worker(member, Holder.random())
    if state is not State.INVITED:
        Invitation.objects.filter(member=member).delete()
        Member.objects.filter(id=member.id).update(
            state=State.ACCEPTED.value, public=worker.holder.public
        )
        worker.member.refresh_from_db()
    worker.becomes(*WAY_TO[state])
    return worker
