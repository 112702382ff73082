"""Who comes to the doors of the site, and whose case do they ask for?

One case, held by one office, with everybody who could come: nobody, the person, another person,
each role of the office with and without a key, each role of another office, and members whose
membership has not begun or is over, whose session and keys were left lying about all the same.
"""

from __future__ import annotations

from dataclasses import dataclass
from types import SimpleNamespace
from typing import Any
from uuid import UUID, uuid4

from tests.web.cases.choosing import add_record
from tests.web.desk import staff
from tests.web.desk.persons import Applicant, somebody
from tests.web.files.on_the_shelf import on_the_shelf
from wellfounded.declaration import declaration
from wellfounded.vault.keys import Section
from wellfounded.vault.wraps import Holder
from wellfounded.web.accounts import intake
from wellfounded.web.accounts.inviting import invite
from wellfounded.web.accounts.models import Member, Organisation
from wellfounded.web.accounts.roles import STAFF, Role, State
from wellfounded.web.accounts.sessions import (
    APPLICANT,
    CALLED,
    INVITED,
    MEMBER,
    Here,
)
from wellfounded.web.agenda.turning import turn_calendar_on
from wellfounded.web.asking.codes import ask_of
from wellfounded.web.asking.sealing import Said
from wellfounded.web.asking.sending import send
from wellfounded.web.cases.beginning import hand_over
from wellfounded.web.cases.keys import WHOLE, in_scope, part_of
from wellfounded.web.cases.models import Case, Wrap
from wellfounded.web.cases.opening import keys_of
from wellfounded.web.cases.taking_in import take_in
from wellfounded.web.clock import today
from wellfounded.web.desk.passkey import PASSED
from wellfounded.web.drafts.keeping import keep
from wellfounded.web.keyring.shredding import shred_key

INTERPRETED = (Section.NARRATIVE, Section.EVIDENCE, Section.MANIFEST)
NOT_IN = (State.INVITED, State.ACCEPTED, State.SUSPENDED, State.REMOVED)


@dataclass(frozen=True)
class Actor:
    """Somebody at the door: what they are called in a failure, and the cookie they bring."""

    name: str
    token: bytes | None = None
    kind: str = ""
    role: Role | None = None
    holds: bool = False
    ours: bool = False

    def __str__(self) -> str:
        return self.name


def world(person: Applicant | None = None, *, crowd: bool = True) -> SimpleNamespace:
    """Everything the walk needs: ``actors``, and the ids to put into addresses.

    Without a ``crowd`` nobody comes but the person, and three of the office who hold their key.
    """
    office, other_office = staff.office(), staff.office("Elsewhere Legal Aid")
    taker = staff.hire(office, Role.CASEWORKER, "Who Takes In")
    person = person or somebody()
    with person.at_home():
        name = add_record(person.opens(), "entries")
        receipt = add_record(person.opens(), "receipts")
    person.gives_to(office)
    with taker.at_work():
        take_in(person.case, taker.member, taker.holder)
        paper = on_the_shelf(taker.opens(person.case), taker.at_work)
    waits = somebody()
    waits.gives_to(office)
    with person.at_home():
        token = turn_calendar_on(person.opens(), "en")
        opened = person.opens()
        keep(opened, declaration(opened.answers.case, today()))
    return SimpleNamespace(
        person=person,
        token=token,
        record=name,
        receipt=receipt,
        paper=paper,
        case=person.case,
        waiting=waits.case,
        taker=taker.id,
        ask=_asks(office),
        link=invite(office, "Not Here Yet", Role.VOLUNTEER).link,
        actors=list(
            _actors(office, other_office, person, taker) if crowd else _few(office, person, taker)
        ),
    )


def _asks(office: Organisation) -> UUID:
    """Somebody asks the office to call; the id of the request."""
    found = ask_of(send(Said(way="phone", reach="555-0100"), office.id, uuid4()))
    assert found is not None
    return found.id


def _actors(
    office: Organisation, other: Organisation, person: Applicant, taker: staff.Worker
) -> Any:
    yield Actor("nobody")
    yield Actor("a browser that was asked for a passkey", _called(bytes(32)), CALLED)
    passed = PASSED + taker.id.bytes
    yield Actor("somebody who proved a passkey", _called(passed), CALLED, holds=True)
    yield Actor("somebody who is invited and told the code", _joining(office), INVITED)
    yield Actor("the applicant", _person(person), APPLICANT, holds=True)
    yield Actor("another applicant", _person(somebody({}, {"store": True})), APPLICANT)
    for role in sorted(STAFF):
        holds = staff.hire(office, role, f"{role} who holds it")
        _give_key(person, taker, holds, role)
        _give_intake(taker, holds)
        yield Actor(f"{role} with a key", _here(holds), MEMBER, role, holds=True, ours=True)
        idle = staff.hire(office, role, f"{role} who does not")
        yield Actor(f"{role} without a key", _here(idle), MEMBER, role, ours=True)
        away = staff.hire(other, role, f"{role} elsewhere")
        _give_key(person, taker, away, role)
        yield Actor(f"{role} of another office", _here(away), MEMBER, role, holds=True)
    for state in NOT_IN:
        yield Actor(f"a supervisor who is {state}", _left_over(office, person, taker, state))


def _few(office: Organisation, person: Applicant, taker: staff.Worker) -> Any:
    yield Actor("nobody")
    yield Actor("the applicant", _person(person), APPLICANT, holds=True)
    for role in (Role.ATTORNEY, Role.SUPERVISOR, Role.ADMIN):
        holds = staff.hire(office, role, f"{role} who holds it")
        _give_key(person, taker, holds, role)
        _give_intake(taker, holds)
        yield Actor(f"{role} with a key", _here(holds), MEMBER, role, holds=True, ours=True)


def _left_over(office: Organisation, person: Applicant, taker: staff.Worker, state: State) -> bytes:
    """A session and a key that were not taken away, as if that had been forgotten."""
    worker = staff.hire(office, Role.SUPERVISOR, f"was {state}")
    _give_key(person, taker, worker, Role.SUPERVISOR)
    token = _here(worker)
    Member.objects.filter(id=worker.id).update(state=state.value)
    return token


def _give_key(person: Applicant, taker: staff.Worker, to: staff.Worker, role: Role) -> None:
    """Put a key into somebody's hands, whatever the rules say of their role or office."""
    with taker.at_work():
        row = Case.objects.get(id=person.case)
        keys, shred = keys_of(row, taker.id, taker.holder), shred_key(row.id)
        interpreter = role is Role.INTERPRETER
        scopes = [in_scope(one) for one in INTERPRETED] if interpreter else [WHOLE]
        Wrap.objects.filter(case=row, holder=to.id, scope__in=scopes).delete()
        for key in keys.held.values():
            for scope in scopes:
                hand_over(row, part_of(key, scope), to.id, to.holder.public, shred, scope)


def _give_intake(taker: staff.Worker, to: staff.Worker) -> None:
    for id, pair in intake.held(taker.member, taker.holder).items():
        intake._hand(id, pair, to.member)


def _here(worker: staff.Worker) -> bytes:
    here = Here(None)
    here.start(MEMBER, worker.id, worker.id, worker.holder)
    return here.token


def _person(person: Applicant) -> bytes:
    here = Here(None)
    here.start(APPLICANT, person.case, person.holder_id, person.holder)
    return here.token


def _joining(office: Organisation) -> bytes:
    member = invite(office, "Is Joining", Role.VOLUNTEER).member
    here = Here(None)
    here.start(INVITED, member.id, member.id, Holder.random())
    here.keep(bytes(20))
    return here.token


def _called(kept: bytes) -> bytes:
    here = Here(None)
    here.call(kept)
    return here.token
